import { describe, expect, test } from 'vitest'
import { alike, wordingIn } from '../../src/copy/twins.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import type { Plan, Spec } from '../../src/model.ts'
import { days, plan, spec, task } from './sample.ts'

const wording = wordingIn({
  version: 1,
  name: '拾色小店',
  archetype: 'store-beauty',
  voice: { persona: '米兰' },
  monetization: { offers: [{ id: 'a', name: '口红（三色）' }] },
} as Spec)

describe('two messages', () => {
  test.each([
    ['the same', '今天聊一聊水温。', '今天聊一聊水温。', true],
    [
      'but for day, number, name and emoji',
      '12月1日 20:00，拾色小店的口红（三色）还有 3 支。🍵',
      '12月9日 9:30，拾色小店的口红（三色）还有 20 支。',
      true,
    ],
    [
      'with the same first sentence',
      '先看瓜。今天到的是沙地的，甜。',
      '先看瓜。昨天那批卖完了，下一批要等到月底才有。',
      true,
    ],
    [
      'four-fifths the same',
      '早，想请你帮店里挑个毛病：哪一类消息你看见就划走？写两个字。',
      '好，想请你帮店里挑个毛病：哪一类消息你看见就划走？写三个字。',
      true,
    ],
    ['about different things', '今天聊一聊水温，先说你家的壶。', '周末去河边走走，谁带锅？', false],
    ['that begin with nothing but a sign', '🍵\n今天聊一聊水温，先说你家的壶。', '？周末去河边走走，谁带锅？', false],
    ['of very different length', '先看瓜', '先看瓜再看价最后看秤，三样都看完了再决定要不要，不急这一时。', false],
  ])('%s', (_, a, b, same) => {
    expect(alike(wording(a), wording(b))).toBe(same)
    expect(alike(wording(b), wording(a))).toBe(same)
  })
})

describe('a month', () => {
  const template = 'my/tip'
  const write = async (text: string, dates: readonly number[]) => {
    const week: Plan = {
      ...plan,
      days: dates.map((offset) => ({
        ...days[0]!,
        date: `2026-12-${String(offset + 1).padStart(2, '0')}`,
        offset,
        tasks: [
          task({
            id: `added.tip${offset}/once/publish`,
            start: `2026-12-${String(offset + 1).padStart(2, '0')}T12:00`,
            title: '小知识',
            scripts: [{ template, title: '小知识' }],
          }),
        ],
      })),
    }
    const { scripts } = await writeScripts(spec, week, { templates: new Map([[template, text]]) })
    return scripts.filter((script) => script.template === template).map(({ messages }) => messages[0])
  }

  test('goes on to other words where a template has them', async () => {
    // Three days apart, three ways of saying it: by turns alone both would say the same.
    const said = await write('{{#vary}}先看瓜的皮{{or}}听一听声音{{or}}问问产地在哪{{/vary}}', [0, 3, 6])
    expect(new Set(said).size).toBe(3)
  })

  test('says it again where there is nothing else to say', async () => {
    expect(await write('先看瓜的皮', [0, 3])).toEqual(['先看瓜的皮', '先看瓜的皮'])
  })
})
