/** All checks, in the order of the method. */
import { activityChecks } from './activity/index.ts'
import { admissionChecks } from './admission/index.ts'
import { audienceChecks } from './audience/index.ts'
import { readableBasis } from './basis.ts'
import { complianceChecks } from './compliance/index.ts'
import { contentChecks } from './content/index.ts'
import { cultureChecks } from './culture/index.ts'
import { elementChecks } from './elements/index.ts'
import { fatalChecks } from './fatal/index.ts'
import { feelingChecks } from './feelings/index.ts'
import { governanceChecks } from './governance/index.ts'
import { growthChecks } from './growth/index.ts'
import { idsOf, nearId } from './find.ts'
import { incentiveChecks } from './incentives/index.ts'
import { launchChecks } from './launch/index.ts'
import { lawChecks } from './law/index.ts'
import { lifecycleChecks } from './lifecycle/index.ts'
import { limitChecks } from './limit/index.ts'
import { metricChecks } from './metrics/index.ts'
import { monetizeChecks } from './monetize/index.ts'
import { outputChecks } from './output/index.ts'
import { planChecks } from './plan/index.ts'
import { platformChecks } from './platform/index.ts'
import { positionChecks } from './position/index.ts'
import { privacyChecks } from './privacy/index.ts'
import { replicationChecks } from './replication/index.ts'
import { rhythmChecks } from './rhythm/index.ts'
import { ruleChecks } from './rules/index.ts'
import { sampleChecks } from './sample/index.ts'
import { scaleChecks } from './scale/index.ts'
import { sopChecks } from './sop/index.ts'
import { teamChecks } from './team/index.ts'
import { valueChecks } from './value/index.ts'
import { welcomeChecks } from './welcome/index.ts'
import type { Check } from './types.ts'

export { judgeWords } from '../compliance/judge.ts'
export { reasonWords } from '../compliance/reasons.ts'
export { codes } from './codes.ts'
export { underComments } from './ignores.ts'
export { deciderOf } from './policy.ts'
export type { Policy } from './policy.ts'
export { inWords } from './words.ts'
export { notesOf } from './notes.ts'
export { located, placed } from './place.ts'
export { judge, runChecks } from './run.ts'
export type { CheckResult } from './result.ts'
export { hasFixedLevel } from './settings.ts'
export { textsOf } from './texts.ts'

const all: readonly Check[] = [
  ...valueChecks,
  ...positionChecks,
  ...elementChecks,
  ...outputChecks,
  ...ruleChecks,
  ...audienceChecks,
  ...launchChecks,
  ...cultureChecks,
  ...replicationChecks,
  ...incentiveChecks,
  ...teamChecks,
  ...fatalChecks,
  ...feelingChecks,
  ...metricChecks,
  ...activityChecks,
  ...contentChecks,
  ...welcomeChecks,
  ...growthChecks,
  ...monetizeChecks,
  ...admissionChecks,
  ...scaleChecks,
  ...lifecycleChecks,
  ...sopChecks,
  ...planChecks,
  ...complianceChecks,
  ...lawChecks,
  ...platformChecks,
  ...privacyChecks,
  ...governanceChecks,
  ...limitChecks,
  ...rhythmChecks,
  ...sampleChecks,
]

/** Every check; its source as a reader wants it. */
export const checks: readonly Check[] = all.map((check) => ({ ...check, source: readableBasis(check.source) }))

/** The check of this id, or the id that was probably meant. */
export function findCheck(
  id: string,
): { readonly check: Check } | { readonly check: undefined; readonly near: string | undefined } {
  const check = checks.find((candidate) => candidate.id === id.trim())
  return check ? { check } : { check: undefined, near: nearId(id, idsOf(checks)) }
}
