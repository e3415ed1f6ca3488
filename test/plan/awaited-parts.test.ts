/** Whatever the hour of an event, what it waits for comes before it; what is open until a deadline keeps nobody busy till then. */
import { describe, expect, test } from 'vitest'
import { activities, findArchetype } from '../support/knowledge.ts'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Plan } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'

const archetype = findArchetype('custom') as Archetype
const planOf = (use: string, hour: string, due?: string): Plan =>
  planSpec(
    {
      version: 1,
      name: '试验群',
      archetype: archetype.id,
      stage: 'active',
      activities: [{ id: 'one', use, when: `2026-12-16 ${hour}`, ...(due === undefined ? {} : { due }) }],
    },
    archetype,
    { start: '2026-12-01' },
  )

describe.each(activities.map(({ id }) => id))('%s', (use) => {
  test.each(['8:30', '10:00', '12:30', '16:00', '20:00'])('at %s waits for nothing that comes later', (hour) =>
    expect(planOf(use, hour).conflicts.filter(({ kind }) => kind === 'dependency')).toEqual([]),
  )
})

describe.each(activities.filter(({ promotes, live }) => promotes && live).map(({ id, parts }) => [id, parts] as const))(
  '%s until the evening',
  (use, parts) => {
    const event = planOf(use, '10:00', '18:00')
      .days.flatMap(({ tasks }) => tasks)
      .find(({ series, part }) => series === 'activity.one' && part === 'event')
    test('takes the minutes of its kind', () =>
      expect(event?.minutes).toBe(parts.find(({ id }) => id === 'event')?.minutes))
    test('is no evening that all must attend', () => expect(event?.live).toBe(false))
  },
)
