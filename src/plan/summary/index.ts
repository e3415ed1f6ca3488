/** What a plan adds up to; part of the JSON, and what the views print. */
import type { Day, PlanSummary, Spec } from '../../model.ts'
import { coverageOf } from './coverage.ts'
import { sharesOf } from './frameworks.ts'
import { weeklyTargets } from './funnel.ts'
import { costOf, weeklyLoad } from './load.ts'
import { criticalPath } from './path.ts'

/** @param mix target shares of content, the author's own over the archetype's */
export function summarise(days: readonly Day[], spec: Spec, mix: PlanSummary['mix'] = {}): PlanSummary {
  return {
    mix: { ...mix, ...spec.content?.mix },
    frameworks: sharesOf(days),
    coverage: coverageOf(days),
    weeks: weeklyLoad(days, spec),
    cost: costOf(days, spec),
    targets: weeklyTargets(days, spec),
    launch: criticalPath(days),
  }
}
