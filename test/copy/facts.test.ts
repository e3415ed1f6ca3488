/** What templates are told of a community, beyond what its file says word for word. */
import { describe, expect, test } from 'vitest'
import { buildContext, communityFacts } from '../../src/copy/build-context.ts'
import { questionsFor } from '../../src/copy/facts/asked.ts'
import { activityWords } from '../../src/copy/facts/activity-words.ts'
import { dayWords } from '../../src/copy/facts/day-words.ts'
import { givenWords } from '../../src/copy/facts/given-words.ts'
import { isHeld } from '../../src/copy/facts/offer-words.ts'
import { orderNotes } from '../../src/copy/facts/order-notes.ts'
import { topicWords } from '../../src/copy/facts/topic-words.ts'
import { welcomeWords } from '../../src/copy/facts/welcome-words.ts'
import { whenWords } from '../../src/copy/documents/rhythm.ts'
import { openLibrary } from '../../src/copy/library.ts'
import { archetypes, questions } from '../../src/knowledge/index.ts'
import type { Spec } from '../../src/model.ts'
import { days, plan, spec, task } from './sample.ts'

type Product = NonNullable<NonNullable<Spec['positioning']>['product']>
const community = (archetype: string, industry?: Spec['industry'], kind?: Product['kind']): Spec =>
  ({
    version: 1,
    name: '甲群',
    archetype,
    ...(industry ? { industry } : {}),
    ...(kind ? { positioning: { product: { name: '乙', kind } } } : {}),
  }) as Spec

describe('what a community gives', () => {
  test.each([
    [community('support', 'tech', 'tool'), 'software'],
    [community('support', 'home', 'tool'), 'goods'],
    [community('support', 'tech'), 'software'],
    [community('support', 'food'), 'goods'],
    [community('support', 'education'), 'course'],
    [community('support', 'medical'), 'service'],
    [community('support', 'food', 'service'), 'service'],
    [community('training-camp', 'sports', 'content'), 'course'],
    [community('tech-exchange', 'tech', 'content'), 'content'],
    [community('book-club', 'reading'), 'content'],
    [community('store-beauty', 'cosmetics'), 'service'],
    [community('store-fresh'), 'goods'],
  ] as const)('%#: %s', (one, kind) => expect(givenWords(one).kind).toBe(kind))

  test('nothing but goods is exchanged, sent or thrown away', () => {
    for (const one of [
      community('support', 'tech'),
      community('support', 'medical'),
      community('training-camp'),
      community('book-club'),
    ])
      expect(Object.values(givenWords(one)).join('')).not.toMatch(/货|扔|买之前|换一份/)
  })
})

describe('a topic', () => {
  const publish = (template: string, topic: { title: string; point?: string; ask?: string }, index = 0) =>
    task({
      id: `content.x/d00${index}/publish`,
      start: '2026-12-01T10:00',
      title: '一问',
      scripts: [{ template, title: '一问' }],
      subject: { type: 'pillar', id: 'x', index, title: '一问', topic },
    })

  test.each([
    ['不会挑瓜', 'pain'],
    ['坏了怎么办', 'faq'],
    ['先到先拿', 'value'],
    ['麒麟瓜', 'offer'],
    ['没人写过的一句', 'written'],
  ])('%s is known as %s', (title, kind) =>
    expect(topicWords(spec, publish('content/question', { title }), 1).kind).toBe(kind),
  )

  test.each(['content/question', 'content/faq', 'content/office-hours', 'content/knowledge', 'content/topic'])(
    'a rule is not read out by %s',
    (template) => {
      expect(
        topicWords(spec, publish(template, { title: '广告放周五集市帖', point: '别的日子想看清到货' }), 1),
      ).toEqual({ title: '', point: '', ask: '', kind: '' })
    },
  )

  test('what is on sale later today is not ordered in the morning', () => {
    const arrival = (topic: { title: string; point?: string; ask?: string }) => publish('content/arrival', topic)
    const sale = task({
      id: 'activity.melon/once/event',
      start: '2026-12-01T18:00',
      title: '麒麟瓜开秤',
      promotes: true,
      subject: {
        type: 'activity',
        id: 'melon',
        index: 0,
        title: '麒麟瓜开秤',
        event: { date: '2026-12-01', start: '18:00', end: '18:30' },
      },
    })
    const today = { ...(days[0] as (typeof days)[number]), tasks: [sale] }
    expect(topicWords(spec, arrival({ title: '麒麟瓜' }), 1, today).title).toBe('')
    expect(topicWords(spec, arrival({ title: '麒麟瓜和别的', point: '二十个', ask: '要几个？' }), 1, today).ask).toBe(
      '「麒麟瓜开秤」18:00 开始，想要的等那一条，这会儿先不接。',
    )
    expect(topicWords(spec, arrival({ title: '麒麟瓜' }), 1, { ...today, tasks: [] }).title).toBe('麒麟瓜')
    expect(topicWords(spec, arrival({ title: '巨峰葡萄', ask: '要几串？' }), 1, today).ask).toBe('要几串？')
  })

  test('a morning does not begin with a price tag', () => {
    expect(topicWords(spec, publish('content/morning', { title: '麒麟瓜' }), 1).title).toBe('')
    expect(topicWords(spec, publish('content/offer', { title: '麒麟瓜' }), 1).title).toBe('麒麟瓜')
  })

  test('a reminder of the rules may say one', () => {
    expect(topicWords(spec, publish('notice/rule-refresh', { title: '广告放周五集市帖' }), 1).kind).toBe('rule')
  })

  test('a bare line is asked about, another way when it comes again; the author keeps his own question', () => {
    const asked = [0, 1, 2, 3].map(
      (index) => topicWords(spec, publish('content/question', { title: '不会挑瓜' }, index), 2).ask,
    )
    expect(new Set(asked.slice(0, 3)).size).toBe(3)
    expect(asked.every((ask) => ask !== '' && !ask.includes('不会挑瓜'))).toBe(true)
    expect(topicWords(spec, publish('content/question', { title: '不会挑瓜', ask: '要几个？' }), 2).ask).toBe(
      '要几个？',
    )
    expect(topicWords(spec, publish('content/showcase', { title: '不会挑瓜' }), 2).ask).toBe('')
  })
})

describe('questions for nobody wrote one', () => {
  test.each(archetypes.map(({ id }) => [id]))(
    '%s has enough for a month of weeks, in no step with the week',
    (archetype) => {
      for (const industry of [undefined, 'travel', 'food'] as const) {
        const asked = questionsFor(community(archetype, industry))
        expect(asked.length).toBeGreaterThan(7)
        expect(asked.length % 7).not.toBe(0)
        expect(new Set(asked).size).toBe(asked.length)
      }
    },
  )

  test('members of a circle of owners are not asked what they order', () => {
    const catering = questions.find(({ id }) => id === 'catering')!.themes.flatMap((theme) => theme.questions)
    expect(
      questionsFor(community('premium-circle', 'catering')).filter((question) => catering.includes(question)),
    ).toEqual([])
    expect(
      questionsFor(community('store-cafe', 'catering')).filter((question) => catering.includes(question)).length,
    ).toBeGreaterThan(8)
  })

  test('the community comes first: its pains and its product are among the first three', () => {
    expect(questionsFor(spec).slice(0, 3).join('')).toMatch(/不会挑瓜.*次日达水果/)
  })

  test('two that happen once do not ask the same in one month', () => {
    const facts = communityFacts(spec, plan)
    const once = (offset: number) =>
      buildContext(facts, {
        day: { ...days[0]!, offset },
        task: task({
          id: `activity.t${offset}/once/event`,
          start: '2026-12-01T20:00',
          title: '话题',
          kind: 'activity',
          subject: { type: 'activity', id: `t${offset}`, index: 0, title: '话题' },
        }),
      }).question
    expect(new Set([0, 7, 14, 21, 28].map(once)).size).toBe(5)
  })
})

describe('a step of the welcome says what its author wants', () => {
  const say = (goal: string, one: Spec = spec) => welcomeWords(one, goal)
  test.each([
    ['问他不吃哪样', { act: '想问你：不吃哪样？', todo: '' }],
    ['请他在周六试吃接龙一个位置', { act: '请你在周六试吃接龙一个位置。', todo: '' }],
    ['问一周下来量合不合适、哪里读不动', { act: '想问你：一周下来量合不合适、哪里读不动？', todo: '' }],
    ['预备营过半，问合不合适、见了谁', { act: '预备营过半，想问你：合不合适、见了谁？', todo: '' }],
    ['发群规三条，问他几口人', { act: '想问你：几口人？', rules: true, todo: '' }],
    ['发群规和用油小册，问家里那瓶油是哪一批', { act: '想问你：家里那瓶油是哪一批？', rules: true, todo: '用油小册' }],
    ['按他不吃的，推荐一样今天刚好熟的', { act: '', todo: '按他不吃的，推荐一样今天刚好熟的' }],
    ['看他头一张卡，回一句具体的话', { act: '', todo: '看他头一张卡，回一句具体的话' }],
    ['认出你从哪里来、请你回“城市+几口人”', { act: '请你回“城市+几口人”。', todo: '认出你从哪里来' }],
  ])('%s', (goal, words) => expect(say(goal)).toMatchObject({ goal, ...words }))

  // The sign 他 is not always the newcomer.
  test.each([
    ['问他吃不吃维他命', '想问你：吃不吃维他命？'],
    ['问他弹不弹吉他', '想问你：弹不弹吉他？'],
    ['问他懂不懂利他', '想问你：懂不懂利他？'],
    ['问一下他在他乡过得惯不惯', '想问你：在他乡过得惯不惯？'],
    ['问他还有没有其他想问的', '想问你：还有没有其他想问的？'],
    ['问他愿不愿意推荐他人', '想问你：愿不愿意推荐他人？'],
    ['问他人在哪个城市', '想问你：人在哪个城市？'],
    ['问他日常几点吃饭', '想问你：日常几点吃饭？'],
    ['问他吃没吃他汀', '想问你：吃没吃他汀？'],
    ['问哪天方便，安排他试吃', '想问你：哪天方便，安排你试吃？'],
    ['请他带上他家的锅', '请你带上你家的锅。'],
    ['问她们家几口人、他们住哪栋', '想问你：家几口人、你们住哪栋？'],
    ['请他乡的朋友报个到', ''],
  ])('%s → %s', (goal, act) => expect(say(goal).act).toBe(act))

  test('fixed times are those of the columns', () => {
    expect(say('告诉你固定栏目的时间').tell).toBe('固定的有：每天 17:30 明日到货。')
    expect(say('告诉你固定栏目的时间', community('support')).todo).toBe('告诉你固定栏目的时间')
  })

  test('without a goal all is blank', () =>
    expect(welcomeWords(spec, undefined)).toEqual({ goal: '', tell: '', rules: false, todo: '', act: '' }))

  test('who is named in the file speaks', () => {
    const facts = communityFacts(spec, plan)
    const step = { template: 'welcome/after-2h', after: '入群 2 小时后' }
    expect(buildContext(facts, { welcome: { ...step, owner: 'zhou' } }).owner.name).toBe('老周')
    expect(buildContext(facts, { welcome: step }).owner.name).toBe('小林')
  })
})

test('what is said of fetching and exchange; a rule on advertisements is not', () => {
  expect(orderNotes(spec)).toEqual(['坏果拍照发群里', '坏果当天说', '拍照，当天退'])
  expect(orderNotes(community('store-fresh'))).toEqual([])
})

test.each([
  ['不喜欢七天内退，运费我们出', true],
  ['坏一个退一个的钱', true],
  ['坏了当天退', true],
  ['不看小票看照片，退到付款的那个微信', true],
  ['发货前随时可退', true],
  ['开营三天内全额退', true],
  ['两周内包退', true],
  ['买贵了退差价', true],
  ['观察期内不合适，扣除已办活动成本后退', true],
  ['退群不退费', true],
  ['不想待了随时可以退群', false],
  ['连发三次广告，当天退群', false],
  ['退休的邻居也欢迎', false],
  ['遇到难题不退缩', false],
  ['不迟到、不早退', false],
  ['要退出说一声', false],
])('about an order: %s → %s', (text, about) => {
  expect(orderNotes({ ...community('support'), rules: { items: [{ id: 'a', text }] } } as Spec)).toEqual(
    about ? [text] : [],
  )
})

test.each([
  [{ price: 3980 }, 3980, true],
  [{ price: 199 }, 3980, false],
  [{}, undefined, false],
] as const)('an offer %j where entry costs %s is held by members: %s', (offer, fee, held) => {
  const admission = fee === undefined ? {} : { admission: { mode: 'paid' as const, fee } }
  expect(isHeld({ ...spec, structure: { platform: 'wechat', ...admission } } as Spec, { name: '席位', ...offer })).toBe(
    held,
  )
})

test.each([
  [['高考'], ''],
  [['清明'], ''],
  [['双11'], ''],
  [['中秋', '教师节'], '中秋'],
  [['程序员节', '重阳'], '重阳'],
  [[], ''],
])('%j is wished well as %j', (festivals, feast) => expect(dayWords({ ...days[0]!, festivals }).feast).toBe(feast))

describe('the morning knows what day it is', async () => {
  const library = await openLibrary()
  const morning = (day: object, index = 0): string => {
    const publish = task({
      id: `content.morning/d00${index}/publish`,
      start: '2026-12-01T08:30',
      title: '早安',
      scripts: [{ template: 'content/morning', title: '早安' }],
      subject: { type: 'pillar', id: 'morning', index, title: '早安' },
    })
    const rendered = library
      .find('content/morning')
      ?.render(buildContext(communityFacts(spec, plan), { day: { ...days[0]!, ...day }, task: publish }))
    return rendered?.ok ? rendered.text : ''
  }
  const all = (day: object): readonly string[] => Array.from({ length: 11 }, (_, index) => morning(day, index))

  test('before a holiday every wording says which', () =>
    expect(all({ eve: '国庆' }).filter((text) => !text.includes('国庆'))).toEqual([]))
  test('on a feast every wording names it', () =>
    expect(all({ festivals: ['中秋'] }).filter((text) => !text.includes('中秋'))).toEqual([]))
  test('an examination is nobody’s feast', () =>
    expect(all({ festivals: ['高考'] }).filter((text) => text.includes('高考'))).toEqual([]))
  test('on any other day something of the community is asked', () => {
    const asked = questionsFor(spec)
    expect(
      all({}).filter((text) => !asked.some((question) => text.includes(question.replace(/[？。]$/u, '')))),
    ).toEqual([])
  })
})

describe('a list of names', () => {
  const named = (title: string) =>
    activityWords(
      { ...spec, activities: [{ id: 'list', use: 'jielong', title }] },
      task({
        id: 'activity.list/once/event',
        start: '2026-12-01T18:30',
        title,
        subject: { type: 'activity', id: 'list', index: 0, title },
      }),
    )?.name
  test.each([
    ['楼栋报到接龙', '报到'],
    ['周末签到', '报到'],
    ['五点半报到货接龙', '接龙'],
    ['周六鸡蛋接龙', '接龙'],
  ])('%s is a %s', (title, name) => expect(named(title)).toBe(name))
})

test.each([
  [{ weekdays: [5], otherTimes: 1 }, '周五 17:45（另有 1 次不同，看日历）'],
  [{ weekdays: [5], otherTimes: 0 }, '周五 17:45'],
  [{ weekdays: [], otherTimes: 2 }, '17:45（另有 2 次不同，看日历）'],
])('the handbook promises no time that the calendar does not keep: %j', (row, words) => {
  expect(whenWords({ title: '截单汇总', time: '17:45', owner: '小琴', minutes: 15, times: 4, tasks: [], ...row })).toBe(
    words,
  )
})
