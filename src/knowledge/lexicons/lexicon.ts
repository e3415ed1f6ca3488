/** What a list of words looks like. Words and patterns are data; the engine that reads them is src/compliance. */

import type { Severity } from '../../diagnostic.ts'

/** `ban`: the law names it or courts treat it so · `caution`: depends on the rest of the sentence · `proof`: fine with a source beside it · `weak`: worth a look, and no more. */
export type WordLevel = 'ban' | 'caution' | 'proof' | 'weak'

/** How levels become severities: `advertising` binds public channels harder than a chat group, `anywhere` binds both alike. */
export type Reach = 'advertising' | 'anywhere'

/**
 * Words are literals separated by white space. A pattern is the source of a regular expression over the normalised text, in
 * which `{N}` stands for a number in digits or Chinese. What a text must hold before it is tried is derived from it
 * (`keys.generated.ts`): a pattern that requires no literal at all is refused by `npm run generate`.
 */
export interface WordEntry {
  readonly level: WordLevel
  readonly words?: string
  readonly patterns?: readonly string[]
  /** Only for these industries; absent: for all. `none` is a file that names no industry. */
  readonly only?: readonly string[]
  /** Not for these industries. */
  readonly except?: readonly string[]
  /** What it is, in place of the lexicon's own `kind`. */
  readonly kind?: string
  readonly law?: string
  readonly instead?: string
  readonly clears?: string
}

/** One rule about words: what `explain` says of it, what findings say, and the words. */
export interface Lexicon {
  /** Id of the rule that reports these words. */
  readonly rule: string
  /** The rule's own level, for those who set levels; a finding has that of its word and channel. */
  readonly severity: Severity
  /** One line: what it looks for. */
  readonly title: string
  /** Why a community dies of it. */
  readonly why: string
  /** What counts and what does not; ends in 「。」. */
  readonly criteria: string
  /** The theme of an evening that breaks the rule, and one that does not; `industry` as a file writes it. */
  readonly example: { readonly bad: string; readonly good: string; readonly industry?: string }
  readonly reach: Reach
  /** What such a word is, to stand after “是”. */
  readonly kind: string
  /** Statute, version and article, citable. */
  readonly law: string
  /** What to write in its place; three sentences of the trade follow it (`rewrites.ts`). */
  readonly instead: string
  /** What would clear the word. */
  readonly clears: string
  /** A sentence that asks is no claim. */
  readonly questions?: 'exempt' | 'count'
  /** What is worth a look only (`info`) is told once for the whole file, with the number of the other places. */
  readonly once?: boolean
  readonly entries: readonly WordEntry[]
}

/** Why a word that looks forbidden is not: article 5 and 6 of the guide on absolute terms, and plain Chinese. */
export type Reason =
  | 'ATTITUDE' | 'USAGE' | 'SELF_COMPARE' | 'STANDARD' | 'NAME_MODEL' | 'AWARD' | 'TIME_FACT' | 'TEMPORAL' | 'FIXED_PHRASE' | 'COMPOSITION'
  | 'NEGATED' | 'QUESTION' | 'ALLOWED'

/** A phrase inside which a hit is harmless. */
export interface SafePhrase {
  readonly reason: Reason
  readonly words?: string
  readonly patterns?: readonly string[]
  /** Only for these rules; absent: for all. */
  readonly rules?: readonly string[]
  /** Only where these hear it: praise of members in their own group is no advertisement. */
  readonly audience?: 'public' | 'group'
}
