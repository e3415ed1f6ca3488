/** A fact that a message may say: its words, the ways of saying it, and where it comes from. */
import type { FactName } from './names.ts'

/** Where a fact is known from: a place of the file (JSON pointer, lists by index), the plan, or the calendar. */
export type FactSource = { readonly path: string } | 'plan' | 'calendar'

export interface Fact {
  readonly name: FactName
  /** As a reader sees it; the author's own words where he wrote them. Several entries: one a line. */
  readonly said: string | readonly string[]
  /** Any one of these in a text counts as having said it. */
  readonly forms: readonly string[]
  readonly from: FactSource
}

/** What a reader of a fact gives: the words, and other ways of saying the same. */
export interface Found {
  readonly said: string | readonly string[]
  readonly forms?: readonly string[]
  readonly from: FactSource
}

/** Words of the file at a place; nothing where nothing is written. */
export function written(
  said: string | readonly string[] | undefined,
  path: string,
  forms?: readonly string[],
): Found | undefined {
  const words = typeof said === 'string' ? said.trim() : (said ?? []).map((one) => one.trim()).filter(Boolean)
  return words.length === 0 ? undefined : { said: words, from: { path }, ...(forms ? { forms } : {}) }
}

/** Words that the plan or the calendar knows. */
export const known = (said: string, from: 'plan' | 'calendar', forms?: readonly string[]): Found | undefined =>
  said === '' ? undefined : { said, from, ...(forms ? { forms } : {}) }

/** The lines of a fact. */
export const linesOf = ({ said }: Pick<Fact, 'said'>): readonly string[] => (typeof said === 'string' ? [said] : said)
