/** Patterns of the lists: what `{N}` in them stands for, and by which name their keys are kept. */
import { NUMERAL_SIGNS } from '../../numerals.ts'

/** A number. No longer than anybody writes one: a run of 百 without end would be read over and over. */
const NUMBER = `(?:\\d{1,12}(?:\\.\\d{1,4})?|[${NUMERAL_SIGNS}几半数]{1,12})`

/** The source of the regular expression that a pattern means. */
export const expanded = (pattern: string): string => pattern.replaceAll('{N}', NUMBER)

/** Short and the same everywhere (FNV-1a); that no two patterns share one is seen to when the keys are written. */
export function nameOf(pattern: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < pattern.length; i++) hash = Math.imul(hash ^ pattern.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
