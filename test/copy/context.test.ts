import { describe, expect, test } from 'vitest'
import { buildContext, communityFacts } from '../../src/copy/build-context.ts'
import { eventWords } from '../../src/copy/facts/event-words.ts'
import { partOfDay } from '../../src/copy/facts/day-words.ts'
import { writeDocuments } from '../../src/copy/write-documents.ts'
import { afterWords } from '../../src/copy/welcome-steps.ts'
import { days, plan, spec, task } from './sample.ts'
import { previewContext } from './render-text.ts'

describe('an event as one would say it', () => {
  test.each([
    ['2026-12-02', '20:00', '2026-12-02', '今晚 20:00（周三）'],
    ['2026-12-02', '10:00', '2026-12-02', '今天 10:00（周三）'],
    ['2026-12-02', '20:00', '2026-12-01', '明晚 20:00（周三）'],
    ['2026-12-05', '10:00', '2026-12-04', '明天 10:00（周六）'],
    ['2026-12-05', '10:00', '2026-12-03', '后天 10:00（周六）'],
    ['2026-12-09', '20:00', '2026-12-01', '12月9日（周三）20:00'],
    ['2026-12-01', '20:00', '2026-12-02', '昨晚 20:00（周二）'],
    ['2027-01-01', '20:00', '2026-12-31', '明晚 20:00（周五）'],
  ])('%s %s on %s: %s', (date, start, from, phrase) => {
    expect(eventWords({ date, start, end: '21:30' }, from).phrase).toBe(phrase)
  })

  test.each([
    [{ end: '21:30' }, '2026-12-02', '今晚 21:30'],
    [{ end: '00:30' }, '2026-12-02', '明天 00:30（周四）'],
    [{ end: '21:30', until: '2026-12-05T22:00' }, '2026-12-02', '12月5日（周六）22:00'],
    [{ end: '21:30', until: '2026-12-05T22:00' }, '2026-12-05', '今晚 22:00'],
    [{ end: '21:30', until: '2026-12-05T12:00' }, '2026-12-04', '明天 12:00（周六）'],
    [{ end: '21:30' }, undefined, '12月2日（周三）21:30'],
  ] as const)('what closes %j is said on %s as %s', (times, from, deadline) => {
    expect(eventWords({ date: '2026-12-02', start: '20:00', ...times }, from).deadline).toBe(deadline)
  })

  test('whole wall times and midnight', () => {
    expect(
      eventWords({ date: '2026-12-02', start: '2026-12-02T23:30', end: '2026-12-03T00:30' }, undefined),
    ).toMatchObject({ start: '23:30', end: '00:30', minutes: 60, relative: '12月2日' })
  })
})

test.each([
  ['00:30', '深夜'],
  ['07:00', '早上'],
  ['11:30', '中午'],
  ['15:00', '下午'],
  ['18:00', '晚上'],
  ['', ''],
])('%s is %s', (time, word) => {
  expect(partOfDay(time)).toBe(word)
})

test.each([
  [0, '入群时'],
  [30, '入群 30 分钟后'],
  [120, '入群 2 小时后'],
  [1440, '入群 24 小时后'],
  [4320, '入群 3 天后'],
  [10080, '入群 7 天后'],
])('%i minutes: %s', (minutes, words) => {
  expect(afterWords(minutes)).toBe(words)
})

describe('the context of a preview', () => {
  test('speaks of this community and this day', () => {
    expect(previewContext).toMatchObject({
      name: '果果邻里群',
      persona: '小林',
      address: '邻居们',
      signOff: '果果水果店',
      lead: { name: '小林', bio: '卖了六年水果' },
      owner: { name: '老周', bio: '凌晨三点去批发市场' },
      today: { text: '12月1日', weekday: '周二', label: '第1天', number: 1 },
      time: '20:00',
      partOfDay: '晚上',
      week: 1,
      event: { phrase: '明晚 18:00（周三）', daysAway: 1, minutes: 30 },
      activity: { title: '麒麟瓜开秤', guest: { name: '瓜农老郑' }, memberStake: '便宜 6 元', price: 29.9 },
      offer: { name: '麒麟瓜', not_fits: '' },
      product: { name: '次日达水果' },
      lastDay: { text: '12月30日', weekday: '周三', daysLeft: 29 },
      seed: 'preview',
    })
  })

  test('knows what is still to come', () => {
    expect(previewContext.upcoming).toEqual([{ title: '麒麟瓜开秤', phrase: '明晚 18:00（周三）' }])
    const morning = buildContext(communityFacts(spec, plan), { day: days[0]!, task: days[0]!.tasks[0]! })
    expect(morning.laterToday).toEqual([{ title: '明日到货', time: '17:30' }])
  })

  test('has a blank for whatever the spec leaves out', () => {
    expect(previewContext.community.growth?.fission?.tiers).toEqual([])
    expect(previewContext.community.culture?.goal).toBe('让一栋楼的人吃上当天的果')
    expect(previewContext.community.positioning?.owner_goal).toBe('')
  })

  test('without a team the persona speaks', () => {
    const { team: _, voice: __, ...lonely } = spec
    expect(buildContext(communityFacts(lonely, plan), {})).toMatchObject({
      persona: '群主',
      lead: { name: '群主' },
      owner: { name: '群主' },
      address: '大家',
      today: { label: '' },
      time: '',
    })
  })
})

describe('until when an answer is wanted', () => {
  const asked = (next: string, sent = '2026-12-01T12:00', quiet = '22:00-08:00'): string => {
    const [ask, wait] = ['activity.a/once/vote', 'activity.a/once/result'].map((id, index) =>
      task({
        id,
        title: id,
        start: index === 0 ? sent : next,
        depends_on: index === 0 ? [] : ['activity.a/once/vote'],
      }),
    )
    const made = {
      ...plan,
      limits: { ...plan.limits, quiet_hours: quiet },
      days: [{ ...(days[0] as (typeof days)[number]), tasks: [ask, wait] }],
    } as typeof plan
    return buildContext(communityFacts(spec, made), {
      day: made.days[0] as (typeof days)[number],
      task: ask as (typeof days)[number]['tasks'][number],
    }).closes
  }
  test.each([
    ['the evening before the next step', asked('2026-12-03T12:00'), '明晚 20:00（周三）'],
    ['some days on', asked('2026-12-06T12:00'), '12月5日（周六）20:00'],
    ['this evening, when it is needed tomorrow', asked('2026-12-02T12:00'), '今晚 20:00'],
    ['the hour of the next step, where no evening lies between', asked('2026-12-01T18:00'), '今晚 18:00'],
    [
      'an earlier one, where the evening is quiet',
      asked('2026-12-03T12:00', undefined, '19:00-08:00'),
      '明晚 19:00（周三）',
    ],
    ['never, when the next step has passed', asked('2026-12-01T09:00'), ''],
  ])('%s', (_, said, closes) => expect(said).toBe(closes))

  test('nothing waits for it: nothing is said', () => {
    expect(previewContext.closes).toBe('')
  })
})

describe('a long title in sentences', () => {
  const moved = {
    ...spec,
    activities: (spec.activities ?? []).map((one) => ({ ...one, title: '周五开秤：一车麒麟瓜' })),
  }
  const long = {
    ...plan,
    days: days.map((day) => ({
      ...day,
      tasks: day.tasks.map((one) =>
        one.subject.id === 'melon' ? { ...one, subject: { ...one.subject, title: '周五开秤：一车麒麟瓜' } } : one,
      ),
    })),
  }

  test('is called by its short name, without the weekday it no longer has; an agenda and a poster keep the whole of it', async () => {
    const [first] = long.days
    const task = first?.tasks.find(({ id }) => id === 'activity.melon/once/preview')
    if (!first || !task) throw new Error('no preview')
    const facts = communityFacts(moved, long)
    // The event is on a Wednesday.
    expect(buildContext(facts, { day: first, task })).toMatchObject({
      activity: { title: '开秤' },
      subject: { title: '开秤' },
    })
    expect(buildContext(facts, { day: first, task, wholeTitles: true })).toMatchObject({
      activity: { title: '周五开秤：一车麒麟瓜' },
    })
    expect(buildContext(facts, { day: first }).upcoming.map(({ title }) => title)).toContain('开秤：一车麒麟瓜')
    const { documents } = await writeDocuments(moved, long, [])
    expect(documents.find(({ id }) => id === 'poster')?.text).toContain('周五开秤：一车麒麟瓜')
    expect(documents.find(({ id }) => id.startsWith('proposal/'))?.text).toContain('周五开秤：一车麒麟瓜')
  })
})
