/** Everything there is to say about a code: rules, and the codes of syntax and schema. */
import type { Severity } from '../diagnostic.ts'
import { codes } from './codes.ts'
import { nearId } from './find.ts'
import { checks } from './index.ts'

export interface Explanation {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly why: string
  readonly source: string
  /** A whole file that has the mistake, and one that does not; for syntax and schema, the lines in question. */
  readonly bad: string
  readonly good: string
}

/** Found, or the id that was probably meant. Ids are matched exactly, after trimming. */
export type ExplainResult = { readonly found: Explanation } | { readonly found: undefined; readonly near: string | undefined }

/** Rules first, in the order of their groups, then the codes of syntax, schema and settings. */
export const explanations = (): readonly Explanation[] => [
  ...checks.map(({ id, severity, title, why, source, bad, good }) => ({ id, severity, title, why, source, bad, good })),
  ...codes,
]

export function explain(id: string): ExplainResult {
  const all = explanations()
  const found = all.find((item) => item.id === id.trim())
  return found ? { found } : { found: undefined, near: nearId(id, all.map((item) => item.id)) }
}

/** Only the top-level sections in which `file` differs from `other`: what to show of a whole sample file. */
export function excerpt(file: string, other: string): string {
  const others = new Set(sections(other))
  return sections(file).filter((section) => !others.has(section)).join('')
}

const sections = (file: string): readonly string[] => file.split(/^(?=\S)/m).filter((section) => section.trim() !== '')
