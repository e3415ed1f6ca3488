/** What the language of times can say comes back in the plan: the days, the hours, and names of its own for each time. */
import { describe, expect, test } from 'vitest'
import { findArchetype } from '../support/knowledge.ts'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Plan, Spec, Task } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'

const archetype = findArchetype('product-fans') as Archetype
/** A Tuesday. */
const START = '2026-12-01'

type Activity = NonNullable<Spec['activities']>[number]

const plan = (more: Partial<Spec>, days = 40): Plan =>
  planSpec(
    { version: 1, name: '试验群', archetype: archetype.id, calendar: { holiday_policy: 'keep' }, ...more },
    archetype,
    { start: START, days },
  )

const tasksOf = ({ days }: Plan, series: string, part: string): readonly Task[] =>
  days.flatMap(({ tasks }) => tasks.filter((task) => task.series === series && task.part === part))

const column = (cadence: string, more: Partial<Spec> = {}): readonly Task[] =>
  tasksOf(
    plan({ ...more, content: { defaults: false, daily_cap: 20, pillars: [{ id: 'one', title: '栏目', cadence }] } }),
    'content.one',
    'publish',
  )

const starts = (tasks: readonly Task[]): readonly string[] => tasks.map(({ start }) => start.slice(5))

describe('a column', () => {
  test.each<readonly [string, readonly string[]]>([
    ['第1-3天 9:00', ['12-01T09:00', '12-02T09:00', '12-03T09:00']],
    ['D+3 起 3 天 每天 19:00', ['12-04T19:00', '12-05T19:00', '12-06T19:00']],
    ['从 2026-12-30 到 1-2 每天 18:00', ['12-30T18:00', '12-31T18:00', '01-01T18:00', '01-02T18:00']],
    ['每天 12:00 共 2 次', ['12-01T12:00', '12-02T12:00']],
    ['隔周周四 20:00', ['12-03T20:00', '12-17T20:00', '12-31T20:00']],
    ['从 D+7 起 隔周周四 20:00', ['12-10T20:00', '12-24T20:00', '01-07T20:00']],
    ['每月第一个周五 15:00', ['12-04T15:00', '01-01T15:00']],
    ['每月最后一个工作日 15:00', ['12-31T15:00']],
    ['第1-7天 每天 9:00 除了 周日、周六', ['12-01T09:00', '12-02T09:00', '12-03T09:00', '12-04T09:00', '12-07T09:00']],
  ])('%s', (cadence, expected) => {
    expect(starts(column(cadence))).toEqual(expected)
  })

  test('several hours a day are several tasks, each with its own name', () => {
    const tasks = column('第1-2天 每天 8:00、12:00、20:00-20:30')
    expect(tasks.map(({ occurrence, start, end }) => `${occurrence} ${start.slice(5)} ${end.slice(11)}`)).toEqual([
      'd000.0800 12-01T08:00 08:10',
      'd000.1200 12-01T12:00 12:10',
      'd000.2000 12-01T20:00 20:30',
      'd001.0800 12-02T08:00 08:10',
      'd001.1200 12-02T12:00 12:10',
      'd001.2000 12-02T20:00 20:30',
    ])
  })

  test('a word before D+0 waits for the group, unless the group is open', () => {
    expect(starts(column('D-2 20:00'))).toEqual(['12-01T20:00'])
    expect(starts(column('D-2 20:00', { launch: { group_opens: 'D-3' } }))).toEqual(['11-29T20:00'])
    expect(starts(column('D-3..D+0 9:00', { launch: { group_opens: 'D-3' } }))).toHaveLength(4)
  })

  test('why says from which week alternate weeks are counted', () => {
    const [first, second] = column('隔周周四 20:00')
    expect(first?.because.moves.join()).toContain('从 12月1日 起的那一周算起')
    expect(second?.because.moves).toEqual([])
  })
})

describe('counted from an event', () => {
  const talk: Activity = { id: 'talk', use: 'guest', title: '周三分享', when: '每周三 20:00-21:00 共 2 次' }
  const around = (cadence: string, more: Partial<Spec> = {}): Plan =>
    plan({
      stage: 'active',
      activities: [talk],
      content: { defaults: false, daily_cap: 20, pillars: [{ id: 'one', title: '栏目', cadence }] },
      ...more,
    })

  test.each<readonly [string, readonly string[]]>([
    ['周三分享-1h', ['w01 12-02T19:00', 'w02 12-09T19:00']],
    ['talk.start-30m', ['w01 12-02T19:30', 'w02 12-09T19:30']],
    ['talk.end+15m', ['w01 12-02T21:15', 'w02 12-09T21:15']],
    ['周三分享结束后1天 12:00', ['w01 12-03T12:00', 'w02 12-10T12:00']],
    [
      'talk-1d 9:00、18:00',
      ['w01.0900 12-01T09:00', 'w01.1800 12-01T18:00', 'w02.0900 12-08T09:00', 'w02.1800 12-08T18:00'],
    ],
  ])('%s', (cadence, expected) => {
    const found = tasksOf(around(cadence), 'content.one', 'publish')
    expect(found.map(({ occurrence, start }) => `${occurrence} ${start.slice(5)}`)).toEqual(expected)
  })

  test('it goes where the event goes, and goes when the event goes', () => {
    const task = 'activity.talk/w01/event'
    const moved = around('talk-1h', { overrides: [{ action: 'pin', task, date: '2026-12-04', time: '15:00' }] })
    expect(starts(tasksOf(moved, 'content.one', 'publish'))).toEqual(['12-04T14:00', '12-09T19:00'])
    const dropped = around('talk-1h', { overrides: [{ action: 'drop', task }] })
    expect(starts(tasksOf(dropped, 'content.one', 'publish'))).toEqual(['12-09T19:00'])
  })

  test('an activity may be counted from one, and takes its own parts along', () => {
    const poll: Activity = { id: 'vote', use: 'poll', title: '会前投票', when: '周三分享-1d 12:00' }
    const found = around('D+0', { activities: [poll, talk] })
    expect(starts(tasksOf(found, 'activity.vote', 'event'))).toEqual(['12-01T12:00', '12-08T12:00'])
    const parts = found.days.flatMap(({ tasks }) => tasks.filter(({ series }) => series === 'activity.vote'))
    expect(parts.length).toBeGreaterThan(2)
    const dropped = around('D+0', {
      activities: [poll, talk],
      overrides: [{ action: 'drop', task: 'activity.talk/w01/event' }],
    })
    const left = dropped.days.flatMap(({ tasks }) => tasks.filter(({ series }) => series === 'activity.vote'))
    expect(left.filter(({ occurrence }) => occurrence === 'w01')).toEqual([])
  })
})

describe('a duration of days', () => {
  const days = (activity: Partial<Activity>): readonly Task[] =>
    tasksOf(
      plan({
        stage: 'active',
        content: { defaults: false, daily_cap: 20 },
        activities: [{ id: 'one', use: 'checkin', ...activity }],
      }),
      'activity.one',
      'event',
    )

  test.each([
    ['每天 19:00', '21天', '12-01', '12-21', 21],
    ['D+3 19:00', '21天', '12-04', '12-24', 21],
    ['从 D+3 起 每天 19:00', '3周', '12-04', '12-24', 21],
    ['2026-12-05 19:00', '7天', '12-05', '12-11', 7],
  ])('%s for %s is a run', (when, duration, first, last, count) => {
    const found = days({ when, duration })
    expect(found).toHaveLength(count)
    expect([found[0]?.start.slice(5, 10), found.at(-1)?.start.slice(5, 10)]).toEqual([first, last])
    expect(new Set(found.map(({ start }) => start.slice(11)))).toEqual(new Set(['19:00']))
  })

  test('of a thing that stays open for days is how long it is open', () => {
    expect(days({ use: 'questionnaire', when: 'D+3 10:00', duration: '3天' })).toHaveLength(1)
    expect(days({ use: 'questionnaire', when: '每周三 10:00', duration: '3天' })).toHaveLength(6)
  })
})

test('days before an outing are calendar days, as its handbook counts them', () => {
  // 2026-12-30 is a Wednesday; T-3 is a Sunday, and office work waits for the Monday.
  const found = plan({ stage: 'active', activities: [{ id: 'trip', use: 'offline', when: '2026-12-30 14:00' }] })
  const day = (part: string) => tasksOf(found, 'activity.trip', part)[0]?.start.slice(5, 10)
  expect(['plan', 'signup', 'roles', 'test', 'event'].map(day)).toEqual(['12-16', '12-23', '12-28', '12-29', '12-30'])
})
