/** All checks, in the order of the method. */
import { readableBasis } from './basis.ts'
import { conflictChecks } from './conflict-checks.ts'
import { groups } from './groups.ts'
import { ruleFiles } from './list.generated.ts'
import { idsOf, nearId } from './find.ts'
import type { Check } from './types.ts'
import { wordChecks } from './word-checks.ts'

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

const rankOf = ({ id }: Check): number => groups.indexOf(id.slice(0, id.indexOf('/')))
const all = [...ruleFiles, ...conflictChecks, ...wordChecks].sort((a, b) => rankOf(a) - rankOf(b))

/** Every check; its source as a reader wants it. */
export const checks: readonly Check[] = all.map((check) => ({ ...check, source: readableBasis(check.source) }))

/** The check of this id, or the id that was probably meant. */
export function findCheck(
  id: string,
): { readonly check: Check } | { readonly check: undefined; readonly near: string | undefined } {
  const check = checks.find((candidate) => candidate.id === id.trim())
  return check ? { check } : { check: undefined, near: nearId(id, idsOf(checks)) }
}
