/** A series at intervals of a week or more is announced, prepared and closed every time, however its cadence is written. */
import { describe, expect, test } from 'vitest'
import { activities, findArchetype } from '../support/knowledge.ts'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Task } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'

const archetype = findArchetype('product-fans') as Archetype
const DAYS = 70

/** The tasks of one activity, in a community that has nothing else. 2026-12-01 is a Tuesday; 元旦 lies within. */
const tasksOf = (use: string, when: string, start = '2026-12-01'): readonly Task[] =>
  planSpec(
    {
      version: 1,
      name: '试验群',
      archetype: archetype.id,
      stage: 'active',
      content: { defaults: false, daily_cap: 20 },
      activities: [{ id: 'one', use, when }],
    },
    archetype,
    { start, days: DAYS },
  ).days.flatMap(({ tasks }) => tasks.filter(({ series }) => series === 'activity.one'))

/** `invite event recap`, by occurrence; those too near the edge of the plan for all their parts to lie in it are left out. */
function partsByOccurrence(tasks: readonly Task[]): ReadonlyMap<string, string> {
  const first = Date.parse('2026-12-20')
  const last = Date.parse('2026-12-01') + (DAYS - 21) * 86_400_000
  const inside = tasks.filter(
    ({ part, start }) => part === 'event' && Date.parse(start) > first && Date.parse(start) < last,
  )
  return new Map(
    inside.map(({ occurrence }) => [
      occurrence,
      tasks
        .filter((task) => task.occurrence === occurrence)
        .map(({ part }) => part)
        .sort()
        .join(' '),
    ]),
  )
}

describe.each(activities.map(({ id, parts }) => [id, parts] as const))('%s', (id, parts) => {
  const allOf = (kept: (part: (typeof parts)[number]) => boolean): string =>
    parts
      .filter(({ onlyIf }) => onlyIf === undefined)
      .filter(kept)
      .map((part) => part.id)
      .sort()
      .join(' ')
  const everyTime = allOf(() => true)
  // Nothing is written that a part of a weekly gathering could still be for, and the first of them lies before the window.
  const weekAfterWeek = allOf(({ regular }) => regular === undefined)

  test.each(['每周二 20:00', '每7天 20:00', '每10天 20:00', '每14天 20:00', '每月5日 20:00'])(
    '%s: every time has all its parts',
    (when) => {
      const found = partsByOccurrence(tasksOf(id, when))
      expect(found.size).toBeGreaterThan(0)
      const needed = ['每周二 20:00', '每7天 20:00'].includes(when) ? weekAfterWeek : everyTime
      expect([...found]).toEqual([...found.keys()].map((occurrence) => [occurrence, needed]))
    },
  )

  test('every seven days is every week, holidays and all', () => {
    const told = (when: string) =>
      tasksOf(id, when).map(({ part, start, title, because }) => `${start} ${part} ${title} ${because.moves.join()}`)
    expect(told('每7天 20:00')).toEqual(told('每周二 20:00'))
  })
})

test('a habit of several times a week is not announced again every time', () => {
  const found = [...new Set(partsByOccurrence(tasksOf('live', '每3天 20:00')).values())]
  expect(found).toEqual(['event reminder'])
})
