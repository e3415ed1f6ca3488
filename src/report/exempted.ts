/** Words of the lists that were let pass: told only when asked for. */
import type { Place } from '../diagnostic.ts'
import { visible } from './text.ts'
import type { Painter } from './types.ts'

export interface ExemptedWord {
  readonly rule: string
  readonly word: string
  /** Stable code such as `NEGATED`. */
  readonly reason: string
  /** What the code means, in Chinese. */
  readonly why: string
  /** JSON pointer in canonical keys. */
  readonly path: string
  readonly file: string
  readonly place?: Place
}

/** A heading with the number, and a line each: why in words; the code is for programs, which read it in the JSON. */
export function exemptedLines(words: readonly ExemptedWord[], painter: Painter): readonly string[] {
  if (words.length === 0) return ['放过的词：没有']
  return [`放过的词 ${words.length} 处：`, ...words.map(({ word, rule, why, file, place }) => {
    const at = place ? `${visible(file)}:${place.start.line}:${place.start.column}` : visible(file)
    return `  ${painter.bold(at)}  “${visible(word)}”  ${painter.dim(rule)}  ${visible(why)}`
  })]
}
