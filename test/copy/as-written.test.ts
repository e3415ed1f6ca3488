/** What is written once for the whole community reaches the messages that need it, and stops where it is not meant. */
import { describe, expect, test } from 'vitest'
import type { Spec } from '../../src/model.ts'
import { monthOf, textOf } from './facts-of-a-file.ts'
import type { Month } from './facts-of-a-file.ts'

const base: Spec = {
  version: 1,
  id: 'w',
  name: '桥头邻里',
  archetype: 'custom',
  team: [
    { id: 'ke', name: '阿可', bio: '卖了九年菜', roles: ['群主'], functions: ['content', 'management'] },
    { id: 'qi', name: '小齐', bio: '管登记本', functions: ['activity', 'service', 'media'] },
  ],
}
const month = (more: Partial<Spec>): Promise<Month> => monthOf({ ...base, ...more }, '2026-11-02', 28)
const said = (all: Month, template: string): string =>
  all.messages
    .filter(({ script }) => script.template === template)
    .map(textOf)
    .join('\n---\n')

describe('the rule on not coming', () => {
  const activities: Spec['activities'] = [
    { id: 'ball', use: 'offline', title: '晚场', when: '每周三 19:30', place: '体育馆', stock: 12, signup: '接龙' },
    { id: 'talk', use: 'topic', title: '闲聊', when: '每周五 20:00' },
  ]
  const rule = '报名后来不了，开场前 4 小时划掉'
  test('goes with the sign-up and the way there, and nowhere else', async () => {
    const all = await month({ activities, rules: { items: [{ text: rule }, { text: '不发广告' }] } })
    for (const template of ['activity/offline/signup', 'activity/offline/guide']) {
      expect(said(all, template)).toContain(rule)
      expect(said(all, template)).not.toContain('不发广告')
      expect(said(all, template)).not.toContain('来不了的跟我说一声')
    }
    expect(said(all, 'activity/topic/event')).not.toContain(rule)
  })
  test('an answer of the file does as well; with neither, one says so', async () => {
    const all = await month({ activities, welcome: { faq: [{ q: '报了名来不了怎么办', a: '前一天说，退一半' }] } })
    expect(said(all, 'activity/offline/guide')).toContain('前一天说，退一半')
    expect(said(await month({ activities }), 'activity/offline/guide')).toContain('来不了的跟我说一声')
  })
})

test('the opening names who is there, what is promised and what is ahead', async () => {
  const all = await month({
    positioning: { promise: { what: '登记的书七天内有回话' } },
    culture: { goal: '换出 500 本书', shared_task: '给村小凑 60 本', rituals: ['散会前写一张纸条'] },
    content: {
      pillars: [
        { id: 'b', title: '新收的一摞', do: 'arrive', cadence: '每周四 18:30' },
        { id: 'a', title: '今日出炉', do: 'collect', cadence: '每天 20:30' },
        { id: 'n', title: '催一句', do: 'nudge', cadence: '每天 21:00' },
      ],
    },
    activities: [
      { id: 'open', use: 'opening', title: '开群认人', when: 'D+0 20:00' },
      { id: 'swap', use: 'offline', title: '换书会', when: '2026-11-21 14:30', place: '二楼' },
    ],
  })
  const text = said(all, 'activity/opening/open')
  for (const fact of ['小齐，管登记本', '登记的书七天内有回话', '换出 500 本书', '给村小凑 60 本', '散会前写一张纸条'])
    expect(text).toContain(fact)
  expect(text.indexOf('每天 20:30 今日出炉')).toBeGreaterThan(-1)
  expect(text.indexOf('每天 20:30 今日出炉')).toBeLessThan(text.indexOf('每周四 18:30 新收的一摞'))
  expect(text).toMatch(/11月21日（周六）14:30 换书会/u)
  expect(text).not.toContain('催一句')
})

test('an answer that belongs to a daily column is said the first time, then once a week in turn', async () => {
  const faq = ['甲', '乙'].map((q) => ({ q: `${q}能跟吗`, a: `${q}能`, for: ['day'] }))
  const all = await month({
    welcome: { faq },
    content: { pillars: [{ id: 'day', title: '今日一练', do: 'assign', cadence: '每天 12:10', ritual: '练十分钟' }] },
  })
  const texts = all.messages.filter(({ task }) => task.subject.id === 'day').map(textOf)
  expect(texts.map((text) => ['甲能', '乙能'].filter((one) => text.includes(one)).length)).toEqual(
    texts.map((_, at) => (at === 0 ? 2 : at % 7 === 0 ? 1 : 0)),
  )
})

describe('what is asked for', () => {
  const pillars = (due?: string): Spec['content'] => ({
    pillars: [
      { id: 'set', title: '早读一节', do: 'assign', cadence: '每天 06:40', ritual: '读三遍', ...(due ? { due } : {}) },
      { id: 'in', title: '晚间复述', do: 'collect', cadence: '每天 21:00' },
    ],
  })
  test('is asked for until its deadline, and counted after it', async () => {
    const before = said(await month({ content: pillars('22:30') }), 'content/collect')
    expect(before).toContain('还没交的现在交')
    expect(before).toContain('22:30 前')
    expect(before).not.toContain('今天交了')
    expect(said(await month({ content: pillars('20:00') }), 'content/collect')).toContain('今天交了')
  })
  test('is not counted where nothing was set', async () => {
    const all = await month({
      content: { pillars: [{ id: 'want', title: '找书登记', do: 'collect', cadence: '每周三 12:30' }] },
    })
    expect(said(all, 'content/collect')).not.toContain('今天交了')
    expect(said(all, 'content/collect')).toContain('发在下面')
  })
})

test('rewards for something are announced, gifts from the heart are not', async () => {
  const all = await monthOf(
    {
      ...base,
      archetype: 'training-camp',
      structure: { end: { date: '2026-11-29' } },
      incentives: { rewards: { material: ['打满 24 天减 100 元'], emotional: ['手写一封信'] } },
    },
    '2026-11-02',
    28,
  )
  const told = all.messages.find(({ script }) => script.template === 'launch/mechanism')
  expect(told && textOf(told)).toContain('打满 24 天减 100 元')
  expect(told?.task.start.slice(0, 10) ?? '').toMatch(/^2026-11-0[2-5]$/u)
  expect(all.messages.map(textOf).join('')).not.toContain('手写一封信')
})
