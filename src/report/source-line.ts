import { eastAsianWidth } from 'get-east-asian-width'
import type { Place } from '../diagnostic.ts'

/** Columns of the source line that are shown; a longer line is cut around the place. */
const SHOWN = 96

export interface SourceLine {
  readonly text: string
  readonly carets: string
}

/** The carets that stand under the characters of a place, below its first line; undefined when the line is not at hand. */
export function sourceLine(line: string | undefined, { start, end }: Place): SourceLine | undefined {
  if (line === undefined || line.trim() === '') return undefined
  const from = Math.min(start.column - 1, line.length)
  const to = end.line === start.line ? Math.min(Math.max(end.column - 1, from + 1), line.length) : line.length
  const before = cutLeft(printable(line.slice(0, from)))
  const marked = printable(line.slice(from, to))
  const whole = cutRight(before + marked + printable(line.slice(to)), SHOWN)
  const room = Math.max(displayWidth(whole) - displayWidth(before), 1)
  return {
    text: whole,
    carets: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.min(Math.max(displayWidth(marked), 1), room)),
  }
}

/** Columns a terminal gives to the text; combining signs and joiners take none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of characters(text)) width += characterWidth(character)
  return width
}

/** A flag; or a sign with all that joins it: accents, skin tones, joined emoji. `Intl.Segmenter` differs between versions of Node. */
const CHARACTER = /\p{Regional_Indicator}{2}|\P{Mark}(?:[\p{Mark}\p{Emoji_Modifier}]|\u200d\P{Mark})*|\p{Mark}+/gu
const characters = (text: string): readonly string[] => text.match(CHARACTER) ?? []

function characterWidth(character: string): number {
  if (/^(?:\p{Mark}|\p{Format}|\p{Control})+$/u.test(character)) return 0
  if (/^\p{Regional_Indicator}{2}|\ufe0f|\u20e3/u.test(character)) return 2
  return eastAsianWidth(character.codePointAt(0) ?? 0)
}

/** A tab is shown as two spaces; control characters, which could drive the terminal, as a sign. */
function printable(text: string): string {
  return text
    .replace(/\t/g, '  ')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replace(/##(?=(?:vso|teamcity)?\[)/giu, '#＃')
}

/** What stands before the place: its last half screen. */
function cutLeft(text: string): string {
  const limit = SHOWN / 2
  if (displayWidth(text) <= limit) return text
  const kept: string[] = []
  let width = 1
  for (const character of [...characters(text)].reverse()) {
    width += characterWidth(character)
    if (width > limit) break
    kept.unshift(character)
  }
  return `…${kept.join('')}`
}

function cutRight(text: string, limit: number): string {
  if (displayWidth(text) <= limit) return text
  let width = 1
  let kept = ''
  for (const character of characters(text)) {
    width += characterWidth(character)
    if (width > limit) break
    kept += character
  }
  return `${kept}…`
}
