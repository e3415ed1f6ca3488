/** The words within an event: in order, apart, and never before the time members were told. */
import { describe, expect, test } from 'vitest'
import type { Plan, Spec, Task } from '../../src/model.ts'
import type { Archetype } from '../../src/knowledge/types.ts'
import { presets } from '../presets.ts'
import { findArchetype } from '../support/knowledge.ts'
import { planSpec } from '../../src/plan/index.ts'

const tasks = (plan: Plan): readonly Task[] => plan.days.flatMap((day) => day.tasks)
const clock = (time: string): number => Number(time.slice(-5, -3)) * 60 + Number(time.slice(-2))
const sample = (id: string, more: Partial<Spec> = {}): Plan =>
  planSpec(
    { version: 1, ...presets.find((preset) => preset.id === id)?.spec, ...more } as Spec,
    findArchetype(id) as Archetype,
    { start: '2026-09-08', days: 30 },
  )

test.each(presets.map(({ id }) => [id] as const))('%s: no two words of one event at the same minute', (id) => {
  const close = tasks(sample(id))
    .filter((task) => task.subject.event)
    .flatMap((task) => {
      const at = task.scripts.filter((script) => script.at !== undefined).map((script) => clock(script.at ?? ''))
      return at.flatMap((one, index) => (index > 0 && one - (at[index - 1] ?? 0) < 5 ? [`${task.id} ${one}`] : []))
    })
  expect(close).toEqual([])
})

describe('what was told is kept', () => {
  test.each([['10分钟'], ['15分钟'], ['40分钟']])('the answer to a guess of %s comes when it ends', (duration) => {
    const event = tasks(
      sample('store-fresh', { activities: [{ id: 'g', use: 'guess', when: 'D+4 18:30', duration }] }),
    ).find(({ id }) => id === 'activity.g/once/event') as Task
    expect(event.scripts.at(-1)?.at).toBe(event.end.slice(11))
  })

  test('orders are counted a quarter of an hour after the last one is taken', () => {
    const plan = tasks(sample('store-fresh'))
    const counts = plan.filter(({ id }) => id.endsWith('/cutoff'))
    expect(counts.length).toBeGreaterThan(2)
    for (const count of counts) expect(clock(count.start) - clock(count.subject.event?.end ?? '')).toBe(15)
  })

  test('an order that would close at night is counted when it closes', () => {
    const event = tasks(
      sample('store-fresh', { activities: [{ id: 'j', use: 'jielong', when: 'D+4 19:00', duration: '5小时' }] }),
    ).find(({ id }) => id === 'activity.j/once/event') as Task
    expect(event.scripts.at(-1)?.at).toBe(event.end.slice(11))
    expect(event.end.slice(11) < '22:00').toBe(true)
  })
})
