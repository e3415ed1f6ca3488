/** Word lists → an index by the first two characters, and patterns that are compiled when one of their keys is met. */
import { groups as groupKeys, keys } from '../knowledge/lexicons/keys.generated.ts'
import { lexicons, safePhrases } from '../knowledge/lexicons/index.ts'
import type { Lexicon, SafePhrase, WordEntry } from '../knowledge/lexicons/index.ts'
import { expanded, nameOf } from '../knowledge/lexicons/pattern.ts'

/** A harmless phrase, or an entry of a list. */
export type Source =
  | { readonly safe: SafePhrase; readonly lexicon?: undefined; readonly entry?: undefined }
  | { readonly safe?: undefined; readonly lexicon: Lexicon; readonly entry: WordEntry }

export interface Literal {
  readonly text: string
  readonly source: Source
}
/** Looked for in a text that holds a key of its rarest group and of those besides. */
export interface Pattern {
  readonly besides: readonly Group[]
  readonly source: Source
  readonly expression: () => RegExp
}
/** Keys of which one must be there, and the patterns for which no other keys are rarer. */
export interface Group {
  readonly patterns: Pattern[]
}

/** What begins with the same two characters, or is the same one: words, and groups of which these are a key. */
export interface Slot {
  literals: Literal[]
  groups: Group[]
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
const NO_GROUPS: Group[] = []

type Add = (source: Source, words: string | undefined, patterns: WordEntry['patterns']) => void

function build(fill: (add: Add) => void): Index {
  const slots = new Map<number, Slot>()
  const some = new Uint8Array(0x10000)
  const slotOf = (text: string): Slot => {
    const first = text.charCodeAt(0)
    const place = text.length === 1 ? first : (first << 16) | text.charCodeAt(1)
    const known = slots.get(place)
    if (known) return known
    const slot: Slot = { literals: NO_LITERALS, groups: NO_GROUPS }
    slots.set(place, slot)
    some[shortOf(place)] = 1
    return slot
  }
  const made: Group[] = []
  const groupOf = (number: number): Group => {
    const known = made[number]
    if (known) return known
    const group: Group = { patterns: [] }
    made[number] = group
    for (const text of split(groupKeys[number] ?? '')) {
      const slot = slotOf(text)
      if (slot.groups === NO_GROUPS) slot.groups = [group]
      else slot.groups.push(group)
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
    for (const one of patterns ?? []) {
      const [rarest, ...rest] = groupsOf(one).map(groupOf)
      rarest?.patterns.push({ besides: rest, source, expression: lazy(one) })
    }
  })
  return { slots, some }
}

function groupsOf(pattern: string): readonly number[] {
  const numbers = keys[nameOf(pattern)]
  if (numbers === undefined) throw new Error(`no keys for this pattern, run \`npm run generate\`: ${pattern}`)
  return numbers
}

/** By source: the industries share them. */
const compiled = new Map<string, RegExp>()

function lazy(source: string): () => RegExp {
  return () => {
    const known = compiled.get(source)
    if (known) return known
    const expression = new RegExp(expanded(source), 'g')
    compiled.set(source, expression)
    return expression
  }
}
