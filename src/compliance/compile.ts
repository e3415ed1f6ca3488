/** Word lists → an index by the first two characters, and patterns that are compiled when one of their keys is met. */
import { NUMERAL_SIGNS } from '../numerals.ts'
import { lexicons, safePhrases } from '../knowledge/lexicons/index.ts'
import type { Lexicon, SafePhrase, WordEntry } from '../knowledge/lexicons/index.ts'

/** A harmless phrase, or an entry of a list. */
export type Source =
  | { readonly safe: SafePhrase; readonly lexicon?: undefined; readonly entry?: undefined }
  | { readonly safe?: undefined; readonly lexicon: Lexicon; readonly entry: WordEntry }

export interface Literal {
  readonly text: string
  readonly source: Source
}
/** Looked for in a text that holds a key of each group. */
export interface Pattern {
  readonly groups: readonly Group[]
  readonly source: Source
  readonly expression: () => RegExp
}
/** Keys of which one must be there; patterns with the same keys share the group. */
export interface Group {
  readonly patterns: Pattern[]
}

/** What begins with the same two characters, or is the same one. */
export interface Slot {
  literals: Literal[]
  keys: Key[]
}
export interface Key {
  readonly text: string
  readonly group: Group
}

export interface Index {
  /** By `pairAt` of its beginning, or by the code of the only character. */
  readonly slots: ReadonlyMap<number, Slot>
  /** By `shortOf`: 0 where no slot can be, which is nearly everywhere. */
  readonly some: Uint8Array
}

/** Both characters as one small integer; a single one is its own code, which no pair is. */
export const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | (at + 1 < text.length ? text.charCodeAt(at + 1) : 0)

/** Sixteen bits of a pair or a code. */
export const shortOf = (place: number): number => ((place >>> 16) * 31 + place) & 0xffff

/** What `{N}` in a pattern stands for: a number. No longer than anybody writes one: a run of 百 without end would be read over and over. */
export const NUMBER = `(?:\\d{1,12}(?:\\.\\d{1,4})?|[${NUMERAL_SIGNS}几半数]{1,12})`

const claims = new Map<string, Index>()
let safe: Index | undefined

/** What needs a look in these industries; none stands for a file that names none. Built once for each, when its first text is looked at. */
export function claimIndex(industries: readonly string[]): Index {
  const own = industries.length === 0 ? ['none'] : industries
  const name = own.join(' ')
  const known = claims.get(name)
  if (known) return known
  const index = build((add) =>
    lexicons.forEach((lexicon) =>
      lexicon.entries.forEach((entry) => {
        if (applies(entry, own)) add({ lexicon, entry }, entry.words, entry.patterns)
      }),
    ),
  )
  claims.set(name, index)
  return index
}

function applies({ only, except }: WordEntry, own: readonly string[]): boolean {
  return (
    (only === undefined || own.some((industry) => only.includes(industry))) &&
    !(except !== undefined && own.every((industry) => except.includes(industry)))
  )
}

/** What is harmless. Most texts hold no claim and never need it. */
export function safeIndex(): Index {
  safe ??= build((add) => safePhrases.forEach((phrase) => add({ safe: phrase }, phrase.words, phrase.patterns)))
  return safe
}

const split = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '')

/** Most slots hold only the one or only the other; thousands of empty lists would cost as much as the rest of the index. */
const NO_LITERALS: Literal[] = []
const NO_KEYS: Key[] = []

type Add = (source: Source, words: string | undefined, patterns: WordEntry['patterns']) => void

function build(fill: (add: Add) => void): Index {
  const slots = new Map<number, Slot>()
  const some = new Uint8Array(0x10000)
  const slotOf = (text: string): Slot => {
    const first = text.charCodeAt(0)
    const place = text.length === 1 ? first : (first << 16) | text.charCodeAt(1)
    const known = slots.get(place)
    if (known) return known
    const slot: Slot = { literals: NO_LITERALS, keys: NO_KEYS }
    slots.set(place, slot)
    some[shortOf(place)] = 1
    return slot
  }
  const groups = new Map<string, Group>()
  const groupOf = (words: string): Group => {
    const name = words.trim()
    const known = groups.get(name)
    if (known) return known
    const group: Group = { patterns: [] }
    groups.set(name, group)
    for (const text of name.split(' ')) {
      if (text === '') continue
      const slot = slotOf(text)
      if (slot.keys === NO_KEYS) slot.keys = [{ text, group }]
      else slot.keys.push({ text, group })
    }
    return group
  }
  fill((source, words, patterns) => {
    if (words !== undefined)
      for (const text of split(words)) {
        const slot = slotOf(text)
        if (slot.literals === NO_LITERALS) slot.literals = [{ text, source }]
        else slot.literals.push({ text, source })
      }
    for (const [from, expression] of patterns ?? []) {
      const pattern: Pattern = { groups: from.split('&').map(groupOf), source, expression: lazy(expression) }
      for (const group of pattern.groups) group.patterns.push(pattern)
    }
  })
  return { slots, some }
}

/** By source: the industries share them. */
const compiled = new Map<string, RegExp>()

function lazy(source: string): () => RegExp {
  return () => {
    const known = compiled.get(source)
    if (known) return known
    const expression = new RegExp(source.replaceAll('{N}', NUMBER), 'g')
    compiled.set(source, expression)
    return expression
  }
}
