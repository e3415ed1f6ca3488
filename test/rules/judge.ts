/** Reads, plans and judges a sample the way the public API does. */
import { builtin } from '../../src/knowledge/builtin.ts'
import { findArchetype } from '../../src/knowledge/look-up.ts'
import { makeCalendar } from '../../src/calendar/calendar.ts'
import { aboutSettings } from '../../src/judge/about-settings.ts'
import { checks } from '../../src/rules/index.ts'
import { codes } from '../../src/judge/codes.ts'
import { runRules } from '../../src/judge/run.ts'
import { settle } from '../../src/judge/settle.ts'
import type { Judging } from '../../src/judge/settle.ts'
import type { ViewParts } from '../../src/judge/types.ts'
import type { Check } from '../../src/judge/types.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
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
  archetype: findArchetype(builtin, spec.archetype),
  knowledge: builtin,
  calendar: makeCalendar(),
  ...(plan ? { plan } : {}),
})

export function planned(spec: Spec): Plan {
  const archetype = findArchetype(builtin, spec.archetype)
  if (!archetype) throw new Error(`no archetype ${spec.archetype}`)
  return planSpec(spec, archetype, {})
}

/** A file that is not at hand. */
const nowhere: Judging['source'] = {
  locate: () => undefined,
  locateSpan: () => undefined,
  written: (pointer) => pointer,
  identity: (pointer) => pointer,
  editsFor: () => undefined,
  texts: new Map(),
  language: 'zh',
}
const rulings = [...checks, ...codes]

/** What these rules find on a view, settled: at their levels, without what is silenced, with what is wrong with the settings. */
export function runChecks(
  some: readonly Check[],
  view: ViewParts,
  source: Judging['source'] = nowhere,
): readonly (Diagnostic & { readonly path: string; readonly cure: string })[] {
  const { spec, archetype } = view
  const { found, ran } = runRules(some, view)
  const about = aboutSettings(
    spec,
    rulings.map(({ id }) => id),
  )
  const judging = { file: 'sample.yaml', source, ignored: [], spec, archetype, policy: {}, rulings, looked: ran }
  return settle([...found, ...about], judging).map((one) => ({ ...one, path: one.path ?? '', cure: one.cure ?? '' }))
}

/** Findings of one text under all checks, or the given ones; with the plan, as a user sees them. */
export function findings(text: string, only: readonly Check[] = checks): ReturnType<typeof runChecks> {
  const spec = specOf(text)
  return runChecks(only, viewOf(spec, planned(spec)), read(text).source)
}
