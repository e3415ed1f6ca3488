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
export { aboutSettings } from './about-settings.ts'
export { codes } from './codes.ts'
export type { Stage } from './codes.ts'
export type { Found } from './found.ts'
export type { Policy } from './policy.ts'
export type { ViewParts } from './types.ts'
export { notesOf } from './notes.ts'
export { runRules } from './run.ts'
export { settle } from './settle.ts'
export type { Judging } from './settle.ts'
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
