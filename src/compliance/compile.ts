/** Word lists → an index by first character and patterns that are compiled when one of their keys is met. */
import { lexicons, safePhrases } from '../knowledge/lexicons/index.ts'
import type { Lexicon, SafePhrase, WordEntry } from '../knowledge/lexicons/index.ts'

/** A harmless phrase, or an entry of a list. */
export type Source =
  | { readonly safe: SafePhrase; readonly lexicon?: undefined; readonly entry?: undefined }
  | { readonly safe?: undefined; readonly lexicon: Lexicon; readonly entry: WordEntry }

export interface Literal { readonly text: string; readonly source: Source }
export interface Pattern { readonly keys: readonly string[]; readonly source: Source; readonly expression: () => RegExp }

export interface Index {
  readonly literals: ReadonlyMap<string, readonly Literal[]>
  /** By the first character of a key. */
  readonly keys: ReadonlyMap<string, readonly { readonly key: string; readonly pattern: Pattern }[]>
}

const NUMBER = '(?:\\d+(?:\\.\\d+)?|[零一二三四五六七八九十百千万亿两几半数]+)'

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

const split = (words: string): readonly string[] => words.split(/\s+/u).filter(Boolean)

type Add = (source: Source, words: string | undefined, patterns: WordEntry['patterns']) => void

function build(fill: (add: Add) => void): Index {
  const literals = new Map<string, Literal[]>()
  const keys = new Map<string, { key: string; pattern: Pattern }[]>()
  fill((source, words, patterns) => {
    for (const text of split(words ?? '')) push(literals, text, { text, source })
    for (const [from, expression] of patterns ?? []) {
      const pattern = { keys: split(from), source, expression: lazy(expression) }
      for (const key of pattern.keys) push(keys, key, { key, pattern })
    }
  })
  return { literals, keys }
}

function push<T>(map: Map<string, T[]>, word: string, item: T): void {
  const first = word.charAt(0)
  const list = map.get(first)
  if (list) list.push(item)
  else map.set(first, [item])
}

function lazy(source: string): () => RegExp {
  let compiled: RegExp | undefined
  return () => (compiled ??= new RegExp(source.replaceAll('{N}', NUMBER), 'gu'))
}
