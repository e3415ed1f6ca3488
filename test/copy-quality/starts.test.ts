/** The samples at other times of the year: through winter, the new year's weeks, spring and early summer nothing is said twice. */
import { describe, expect, test } from 'vitest'
import { presets } from '../../src/cli/presets/index.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { findArchetype } from '../../src/knowledge/index.ts'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Spec } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'
import { factsIn, factsOf, faultsOf } from './counted.ts'
import { twins } from './likeness.ts'

const STARTS = ['2026-12-07', '2027-01-04', '2027-03-01', '2027-05-10', '2027-09-06']

describe.each(presets)('$id', (preset) => {
  test.each(STARTS)('from %s', async (start) => {
    const spec = { version: 1, ...preset.spec } as Spec
    const plan = planSpec(spec, findArchetype(preset.id) as Archetype, { start, days: 30 })
    const { scripts, diagnostics } = await writeScripts(spec, plan)
    const facts = factsOf(spec)
    const days = new Map(plan.days.map((day) => [day.date, day]))
    const tasks = new Map(plan.days.flatMap((day) => day.tasks.map((task) => [task.id, task] as const)))
    const faults = scripts.flatMap((script) =>
      [
        ...faultsOf(spec, script),
        ...(factsIn(script, facts, days.get(script.date ?? ''), tasks.get(script.task ?? '')).length < 2
          ? ['fewer than two facts']
          : []),
      ].map((fault) => `${script.template}: ${fault}: ${script.id}: ${script.messages.join(' / ')}`),
    )
    expect(scripts.length).toBeGreaterThan(40)
    expect(diagnostics).toEqual([])
    expect([
      ...twins(
        spec,
        scripts.filter(({ date }) => date !== undefined),
      ),
      ...faults,
    ]).toEqual([])
  })
})
