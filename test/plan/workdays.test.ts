/** A type of community that is at work on workdays only: what the author dated comes on the days that he wrote. */
import { describe, expect, test } from 'vitest'
import { toDay, weekday } from '../../src/calendar/date.ts'
import type { Spec } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'
import { archetypes } from '../support/knowledge.ts'

const atWorkOnWorkdays = archetypes.filter(({ attendance }) => attendance === 'workdays')
/** Mondays to Sundays: ten days from any of them have a weekend in them. */
const starts = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07', '2026-11-08']

test('there is such a type', () => expect(atWorkOnWorkdays.length).toBeGreaterThan(0))

describe.each(atWorkOnWorkdays.map((archetype) => [archetype.id, archetype] as const))('%s', (id, archetype) => {
  const days = (spec: Partial<Spec>, start: string, series: string): readonly string[] =>
    planSpec({ version: 1, name: '群', archetype: id, ...spec }, archetype, { start }).days.flatMap(
      ({ date, tasks }) =>
        tasks.some((task) => task.series === series && ['event', 'publish'].includes(task.part)) ? [date] : [],
    )
  const gaps = (dates: readonly string[]): readonly number[] =>
    dates.slice(1).map((date, index) => (toDay(date) ?? 0) - (toDay(dates[index] ?? '') ?? 0))
  const isWeekend = (date: string): boolean => weekday(toDay(date) ?? 0) > 5
  const checkIn = { id: 'daka', use: 'checkin', when: 'D+1 20:00', duration: '10天' }

  test.each(starts)('ten days of checking in are ten days in a row from %s', (start) => {
    const dates = days({ activities: [checkIn] }, start, 'activity.daka')
    expect(dates).toHaveLength(10)
    expect(new Set(gaps(dates))).toEqual(new Set([1]))
  })

  test.each(starts)('a column of every day comes every day from %s', (start) => {
    const tip = { id: 'tip', title: '一招', category: 'knowledge', cadence: '每天 10:00' } as const
    const dates = days({ content: { pillars: [tip] } }, start, 'content.tip')
    expect(new Set(gaps(dates))).toEqual(new Set([1]))
  })

  test.each([
    ['in the rhythm', { activities: [{ ...checkIn, when: '每个工作日 20:00', duration: '60分钟' }] }],
    ['as days of rest', { activities: [checkIn], calendar: { rest_weekdays: ['sat', 'sun'] } }],
  ] as const)('weekends are left out where the author says so %s', (_, spec) => {
    const dates = days(spec, '2026-11-02', 'activity.daka')
    expect(dates.length).toBeGreaterThan(5)
    expect(dates.filter(isWeekend)).toEqual([])
  })

  test('what the type brings itself still keeps to workdays', () => {
    const plan = planSpec({ version: 1, name: '群', archetype: id }, archetype, { start: '2026-11-02' })
    const weekends = plan.days.filter(({ date, offset }) => offset > 0 && isWeekend(date)).flatMap(({ tasks }) => tasks)
    expect(weekends.filter(({ cadence }) => cadence === 'frequent').map((task) => task.id)).toEqual([])
  })
})
