/** What a plan adds up to; part of the JSON, and what the views print. */
import type { Day, PlanSummary, Spec } from '../../model.ts'
import { activityBehind } from '../../programme/activities.ts'
import type { Community } from '../../programme/types.ts'
import { coverageOf } from './coverage.ts'
import { sharesOf } from './frameworks.ts'
import { weeklyTargets } from './funnel.ts'
import { costOf, weeklyLoad } from './load.ts'
import { criticalPath } from './path.ts'

/** @param known whose shares of content are the target where the author names none, and what its activities are */
export function summarise(days: readonly Day[], spec: Spec, known?: Omit<Community, 'spec'>): PlanSummary {
  return {
    mix: { ...known?.archetype.mix, ...spec.content?.mix },
    frameworks: sharesOf(days),
    coverage: coverageOf(days),
    weeks: weeklyLoad(days, spec),
    cost: costOf(days, spec),
    targets: weeklyTargets(days, spec),
    launch: criticalPath(
      days,
      ({ subject }) => known !== undefined && activityBehind({ spec, ...known }, subject)?.library?.role === 'opening',
    ),
  }
}
