/** All checks, in the order of the method. */
import { readableBasis } from './basis.ts'
import { conflictChecks } from './conflict-checks.ts'
import { groups } from './groups.ts'
import { ruleFiles } from './list.generated.ts'
import type { Check } from '../judge/types.ts'
import { wordChecks } from './word-checks.ts'

const rankOf = ({ id }: Check): number => groups.indexOf(id.slice(0, id.indexOf('/')))
const all = [...ruleFiles, ...conflictChecks, ...wordChecks].sort((a, b) => rankOf(a) - rankOf(b))

/** Every check; its source as a reader wants it. */
export const checks: readonly Check[] = all.map((check) => ({ ...check, source: readableBasis(check.source) }))
