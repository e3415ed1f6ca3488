/** Reads, plans and judges a sample the way the public API does. */
import { findArchetype } from '../../src/knowledge/index.ts'
import { makeCalendar } from '../../src/calendar/calendar.ts'
import { checks, runChecks } from '../../src/checks/index.ts'
import type { CheckResult } from '../../src/checks/index.ts'
import type { Check } from '../../src/checks/types.ts'
import type { Plan, Spec } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'
import { loadSpec } from '../../src/load/load.ts'
import type { Loaded } from '../../src/load/load.ts'

export const read = (text: string): Loaded => loadSpec({ file: 'sample.yaml', bytes: new TextEncoder().encode(text) })

/** The spec of a sample that has no error of its own. */
export function specOf(text: string): Spec {
  const loaded = read(text)
  const errors = loaded.diagnostics.filter((found) => found.severity === 'error')
  if (!loaded.spec || errors.length > 0)
    throw new Error(errors.map((error) => `${error.code} ${error.message}`).join('\n') + `\n${text}`)
  return loaded.spec
}

export const viewOf = (spec: Spec, plan?: Plan) => ({
  spec,
  archetype: findArchetype(spec.archetype),
  calendar: makeCalendar(),
  ...(plan ? { plan } : {}),
})

export function planned(spec: Spec): Plan {
  const archetype = findArchetype(spec.archetype)
  if (!archetype) throw new Error(`no archetype ${spec.archetype}`)
  return planSpec(spec, archetype, {})
}

/** Findings of one text under all checks, or the given ones; with the plan, as a user sees them. */
export function findings(text: string, only: readonly Check[] = checks): readonly CheckResult[] {
  const spec = specOf(text)
  return runChecks(only, viewOf(spec, planned(spec)))
}
