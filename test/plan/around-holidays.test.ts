/** An event that a holiday moves takes its preview, its reminder and its recap along. */
import { describe, expect, test } from 'vitest'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Plan, Task } from '../../src/model.ts'
import { archetypes } from '../support/knowledge.ts'
import { planSpec } from '../../src/plan/index.ts'
import { few } from '../support/search.ts'

const starts = [
  '2026-01-22',
  '2026-01-28',
  '2026-02-03',
  '2026-02-09',
  '2026-04-25',
  '2026-06-12',
  '2026-09-20',
  '2026-09-25',
  '2026-09-28',
]
const DAY = 86_400_000
/** Earliest word about an event, in days before it: a preview is said three days ahead and may come two days earlier. */
const AHEAD = 5

const plan = (archetype: Archetype, start: string): Plan =>
  planSpec({ version: 1, name: '试验群', archetype: archetype.id }, archetype, { start })
const daysApart = (one: string, two: string): number =>
  (Date.parse(two.slice(0, 10)) - Date.parse(one.slice(0, 10))) / DAY

function strays(planned: Plan): readonly string[] {
  const tasks = new Map(planned.days.flatMap((day) => day.tasks.map((task): [string, Task] => [task.id, task])))
  return [...tasks.values()].flatMap((task) => {
    const part = /^(.+)\/(preview|reminder|recap|result)$/.exec(task.id)
    if (!part || task.side !== 'member-facing') return []
    const event = tasks.get(`${part[1] ?? ''}/event`)
    const lead = event && daysApart(task.start, event.start)
    // What is said after an event that lies before the plan's first day has no event in it.
    if (lead === undefined) return part[2] === 'reminder' ? [`${task.id} ${task.start}: no event`] : []
    const right =
      part[2] === 'preview' ? lead >= 0 && lead <= AHEAD : part[2] === 'reminder' ? lead === 0 || lead === 1 : lead <= 0
    return right ? [] : [`${task.id} ${task.start}, event ${event?.start ?? ''}`]
  })
}

describe.each(few(archetypes).map((archetype) => [archetype.id, archetype] as const))('%s', (_, archetype) => {
  test.each(starts)('opened on %s', (start) => expect(strays(plan(archetype, start))).toEqual([]))
})

test('some of these really are moved by a holiday', () => {
  const moved = archetypes
    .flatMap((archetype) => starts.flatMap((start) => plan(archetype, start).days.flatMap(({ tasks }) => tasks)))
    .filter(({ id, because }) => id.endsWith('/event') && because.moves.some((move) => /放假/.test(move)))
  expect(moved.length).toBeGreaterThan(3)
})
