import { describe, expect, test } from 'vitest'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Spec, Task } from '../../src/model.ts'
import { archetypes } from '../support/knowledge.ts'
import { planSpec } from '../../src/plan/index.ts'
import { wholeSpec } from '../support/whole-spec.ts'
import { few } from '../support/search.ts'

const START = '2026-12-01'

const tasksOf = (spec: Spec, archetype: Archetype): readonly Task[] =>
  planSpec(spec, archetype, { start: START, days: 30 }).days.flatMap((day) => day.tasks)

/** Takes the thing a pointer names out of a spec; lists are addressed by id or index. */
function without(spec: Spec, pointer: string): Spec {
  const [key = '', ...rest] = pointer.split('/').slice(1)
  const cut = (value: unknown, steps: readonly string[]): unknown => {
    const [step = '', ...more] = steps
    if (Array.isArray(value)) {
      const index = value.findIndex((item: { id?: string }, at) => item?.id === step || String(at) === step)
      return more.length === 0
        ? value.filter((_, at) => at !== index)
        : value.map((item, at) => (at === index ? cut(item, more) : item))
    }
    const { [step]: gone, ...others } = value as Record<string, unknown>
    return more.length === 0 ? others : { ...others, [step]: cut(gone, more) }
  }
  return cut(spec, [key, ...rest]) as Spec
}

/** The same for an item of an archetype: `pillars/morning`, `operations/patrol`, `steps/3`. */
function withoutItem(archetype: Archetype, item: string): Archetype {
  const [list = '', id = ''] = item.split('/')
  const items = (archetype as unknown as Record<string, readonly unknown[]>)[list] ?? []
  const name = (value: unknown) =>
    typeof value === 'string'
      ? value
      : String((value as { id?: string; step?: number }).id ?? (value as { step?: number }).step)
  const kept = items.filter((value) => name(value) !== id)
  expect(kept.length, `${archetype.id} has ${item}`).toBe(items.length - 1)
  return { ...archetype, [list]: kept }
}

describe.each(few(archetypes).map((archetype) => [archetype.id, archetype] as const))(
  '%s: every task has the source it names',
  (_, archetype) => {
    const spec: Spec = { ...wholeSpec, archetype: archetype.id }
    const tasks = tasksOf(spec, archetype)
    const sources = new Map(
      tasks.map((task) => [
        `${task.because.specPath} ${task.because.source === 'archetype' ? (task.because.item ?? '') : ''}`,
        task.because,
      ]),
    )

    test.each([...sources])('%s', (_key, because) => {
      const rest =
        because.source === 'archetype'
          ? tasksOf(spec, withoutItem(archetype, because.item ?? ''))
          : tasksOf(without(spec, because.specPath), archetype)
      const still = new Set(rest.map((task) => task.id))
      const owned = tasks.filter(
        (task) =>
          task.because.specPath === because.specPath &&
          (because.source !== 'archetype' || task.because.item === because.item),
      )
      expect(owned.length).toBeGreaterThan(0)
      expect(owned.filter((task) => still.has(task.id)).map((task) => task.id)).toEqual([])
    })
  },
)

test('the whole spec makes written, library, campaign and archetype tasks', () => {
  const archetype = archetypes.find(({ id }) => id === 'product-fans') as Archetype
  expect(
    [
      ...new Set(tasksOf({ ...wholeSpec, archetype: archetype.id }, archetype).map((task) => task.because.source)),
    ].sort(),
  ).toEqual(['archetype', 'campaign', 'library', 'written'])
})
