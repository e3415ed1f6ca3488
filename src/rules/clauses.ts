/** Finds words in Chinese prose and tells an order from its prohibition: 「用小号顶帖」 is not 「禁止用小号」. */
import { denied } from '../compliance/negation.ts'

export interface Hit {
  readonly word: string
  readonly index: number
}

/**
 * The first match of `pattern` (with the g flag) that its sentence does not deny.
 * @param wanted words of the pattern that count; all of them when left out
 */
export function affirmed(
  text: string,
  pattern: RegExp,
  wanted: (word: string) => boolean = () => true,
): Hit | undefined {
  for (const match of text.matchAll(pattern)) {
    if (wanted(match[0]) && !denied(text, match.index, match.index + match[0].length))
      return { word: match[0], index: match.index }
  }
  return undefined
}
