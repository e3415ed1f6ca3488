/** The conversation, with a person who is a list of answers. */
import { describe, expect, test } from 'vitest'
import type { Asker } from '../../src/cli/init/asker.ts'
import { printAnswers, readAnswers } from '../../src/cli/init/answers-file.ts'
import { presets } from '../presets.ts'
import { interview, type Progress } from '../../src/cli/init/interview.ts'
import { objecting } from '../../src/cli/init/objection.ts'
import { questions, shown } from '../../src/cli/init/questions.ts'

const nothing: Progress = { preset: undefined, answers: {} }

/** Takes the default unless `replies` has something for the question; a list is used up, so that reviews end. */
function person(replies: Readonly<Record<string, readonly string[]>>) {
  const left = Object.fromEntries(Object.entries(replies).map(([key, list]) => [key, [...list]]))
  const said: string[] = []
  const refused: string[] = []
  const reply = (message: string): string | undefined => left[message.replace('：', '')]?.shift()
  const asker: Asker = {
    say: (line) => void said.push(line),
    text: async (message, initial, validate) => {
      for (;;) {
        const typed = reply(message) ?? initial
        const verdict = await validate(typed)
        if (verdict === true) return typed
        refused.push(verdict)
      }
    },
    choose: async (message, choices, initial) => reply(message) ?? initial ?? choices[0]?.value ?? '',
  }
  return { asker, said, refused }
}

const talk = async (replies: Readonly<Record<string, readonly string[]>>, known = nothing) => {
  const { asker, said, refused } = person(replies)
  const seen: Progress[] = []
  const result = await interview(
    asker,
    presets,
    known,
    () => '2026-12-08',
    (progress) => void seen.push(progress),
    objecting('2026-11-21'),
  )
  return { ...result, said, refused, seen }
}

test('defaults all the way give the sample itself', async () => {
  const { preset, answers, said, seen } = await talk({ '哪一种群？': ['tech-exchange'] })
  expect(preset.id).toBe('tech-exchange')
  expect(answers).toMatchObject({ name: '前端性能互助群', start: '2026-12-08', lead: '阿祺', platform: 'wechat' })
  expect(Object.keys(answers).sort()).toEqual(questions.map((question) => question.id).sort())
  expect(said.length).toBeGreaterThanOrEqual(questions.length)
  expect(seen.length).toBe(questions.length + 1)
})

test('answers are validated as typed, and asked again', async () => {
  const { answers, refused } = await talk({
    '哪一种群？': ['store-fresh'],
    '价格（元）': ['便宜', '１９．９元'],
    哪天开群: ['明天', '2026-02-30', '2026/12/1'],
    群名: ['  ', '晨光果铺'],
  })
  expect(answers).toMatchObject({ price: 19.9, start: '2026-12-01', name: '晨光果铺' })
  expect(refused).toHaveLength(4)
})

test('on review any answer can be changed, as often as wanted', async () => {
  const { answers } = await talk({
    '哪一种群？': ['store-fresh'],
    核对一遍: ['name', 'lead', 'name', 'write'],
    群名: ['一', '二', '三'],
    谁来带: ['老王', '老李'],
  })
  expect(answers).toMatchObject({ name: '三', lead: '老李' })
})

test('what is known is not asked again', async () => {
  const { answers, seen } = await talk(
    { 群名: ['不会问到'] },
    { preset: (await talk({})).preset, answers: { name: '已有' } },
  )
  expect(answers['name']).toBe('已有')
  expect(seen.length).toBe(questions.length)
})

describe('what the rules would say is said while it is typed', () => {
  test('words of law are refused for good, with what to write instead', async () => {
    const { answers, refused } = await talk({
      '哪一种群？': ['store-beauty'],
      成员得到什么: ['七天根治痘痘', '七天根治痘痘', '每周三晚跟着化一个日常妆'],
    })
    expect(answers).toMatchObject({ value: ['每周三晚跟着化一个日常妆'] })
    expect(refused).toHaveLength(2)
    for (const says of refused) expect(says).toContain('根治')
  })
  test('what may stay is asked about once', async () => {
    const { answers, refused } = await talk({
      '哪一种群？': ['store-fresh'],
      给谁: ['所有人', '所有人'],
      哪天开群: ['2026-11-23', '2026-11-23'],
    })
    expect(answers).toMatchObject({ who: '所有人', start: '2026-11-23' })
    expect(refused).toHaveLength(2)
    expect(refused[0]).toMatch(/就要这样写，再按一次回车。$/)
    expect(refused[1]).toContain('离今天只有 2 天')
  })
  test('a default is taken over without a word', async () => {
    for (const preset of ['store-beauty', 'training-camp', 'support'])
      expect((await talk({ '哪一种群？': [preset] })).refused).toEqual([])
  })
  test.each(['李姐和小梅', '李姐、小梅', '小梅与阿荻', '李姐 小梅'])('one name is one person: %s', async (names) => {
    const { refused } = await talk({ '哪一种群？': ['store-fresh'], 谁来带: [names, '李姐'] })
    expect(refused).toHaveLength(1)
    expect(refused[0]).toContain('只写一个人')
  })
  test.each(['陈和平', '建和老师', 'Anna Lee', '和和'])('%s is one person', async (name) => {
    expect((await talk({ '哪一种群？': ['store-fresh'], 谁来带: [name] })).refused).toEqual([])
  })
})

describe('a draft', () => {
  test('says what was answered, and is read back as it was', async () => {
    const { preset, answers } = await talk({ '哪一种群？': ['premium-circle'] })
    expect(readAnswers(printAnswers(preset.id, answers), 'draft.yaml')).toEqual({
      preset: 'premium-circle',
      answers: Object.fromEntries(questions.map((question) => [question.id, readBack(question, answers[question.id])])),
    })
  })
})

/** A choice from a list is one value; the sample may hold more. */
function readBack(question: (typeof questions)[number], value: unknown): unknown {
  const reading = question.read(shown(question, value))
  return 'value' in reading ? reading.value : undefined
}

test('no question can be answered by mistake: none takes 否 for yes, because none asks for yes or no', () => {
  for (const question of questions.filter((one) => one.words)) expect(question.read('否')).toHaveProperty('problem')
  expect(questions.filter((question) => question.words).length).toBeGreaterThan(1)
})

describe('a price as people write it', () => {
  const price = questions.find(({ id }) => id === 'price')
  test.each([
    ['29.9', 29.9],
    ['29块9', 29.9],
    ['￥29.9', 29.9],
    ['¥29.9', 29.9],
    ['29.9一斤', 29.9],
    ['29.9元/斤', 29.9],
    ['29块9毛', 29.9],
    ['29块一斤', 29],
    ['29元每斤', 29],
    ['12元1斤', 12],
    ['29.9/500克', 29.9],
    ['１，２９９元', 1299],
    ['199 元', 199],
    ['99块钱', 99],
    ['0', 0],
    ['一千', undefined],
    ['很便宜', undefined],
    ['29-39', undefined],
    ['21天', undefined],
    ['-3', undefined],
    ['3万', undefined],
    ['', undefined],
  ])('%s → %s', (typed, yuan) =>
    expect(price?.read(typed)).toEqual(
      yuan === undefined ? { problem: '写一个数，0 到 1000000 元，例如 29.9。' } : { value: yuan },
    ),
  )
})
