/** Word lists → an index by the first two characters, and patterns that are compiled when one of their keys is met. */
import { NUMERAL_SIGNS } from '../numerals.ts'
import { lexicons, safePhrases } from '../knowledge/lexicons/index.ts'
import type { Lexicon, SafePhrase, WordEntry } from '../knowledge/lexicons/index.ts'

/** A harmless phrase, or an entry of a list. */
export type Source =
  | { readonly safe: SafePhrase; readonly lexicon?: undefined; readonly entry?: undefined }
  | { readonly safe?: undefined; readonly lexicon: Lexicon; readonly entry: WordEntry }

export interface Literal { readonly text: string; readonly source: Source }
/** Looked for in a text that holds a key of each group. */
export interface Pattern { readonly groups: readonly Group[]; readonly source: Source; readonly expression: () => RegExp }
/** Keys of which one must be there; patterns with the same keys share the group. */
export interface Group { readonly patterns: Pattern[] }

/** What begins with the same two characters, or is the same one. */
export interface Slot { readonly literals: Literal[]; readonly keys: Key[] }
export interface Key { readonly text: string; readonly group: Group }

/** By `pairAt` of its beginning, or by the code of the only character. */
export type Index = ReadonlyMap<number, Slot>

/** Both characters as one number; that of a single character is less than any pair's. */
export const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0)

/** What `{N}` in a pattern stands for: a number, or several of them. */
export const NUMBER = `(?:\\d+(?:\\.\\d+)?|[${NUMERAL_SIGNS}几半数]+)`

let claims: Index | undefined
let safe: Index | undefined

/** What needs a look. Built once, when the first text is looked at. */
export function claimIndex(): Index {
  claims ??= build((add) => lexicons.forEach((lexicon) => lexicon.entries.forEach((entry) => add({ lexicon, entry }, entry.words, entry.patterns))))
  return claims
}

/** What is harmless. Most texts hold no claim and never need it. */
export function safeIndex(): Index {
  safe ??= build((add) => safePhrases.forEach((phrase) => add({ safe: phrase }, phrase.words, phrase.patterns)))
  return safe
}

const split = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '')

type Add = (source: Source, words: string | undefined, patterns: WordEntry['patterns']) => void

function build(fill: (add: Add) => void): Index {
  const index = new Map<number, Slot>()
  const slotOf = (text: string): Slot => {
    const place = text.length === 1 ? text.charCodeAt(0) : pairAt(text, 0)
    const known = index.get(place)
    if (known) return known
    const slot: Slot = { literals: [], keys: [] }
    index.set(place, slot)
    return slot
  }
  const groups = new Map<string, Group>()
  const groupOf = (words: string): Group => {
    const known = groups.get(words.trim())
    if (known) return known
    const group: Group = { patterns: [] }
    groups.set(words.trim(), group)
    for (const text of split(words)) slotOf(text).keys.push({ text, group })
    return group
  }
  fill((source, words, patterns) => {
    if (words !== undefined) for (const text of split(words)) slotOf(text).literals.push({ text, source })
    for (const [from, expression] of patterns ?? []) {
      const pattern: Pattern = { groups: from.split('&').map(groupOf), source, expression: lazy(expression) }
      for (const group of pattern.groups) group.patterns.push(pattern)
    }
  })
  return index
}

function lazy(source: string): () => RegExp {
  let compiled: RegExp | undefined
  return () => (compiled ??= new RegExp(source.replaceAll('{N}', NUMBER), 'g'))
}
