/** A name that begins or ends with a digit or a Latin letter is set apart from Chinese by a blank, as our own figures are: 「和 21天早起营 一起」, 「第 3 期」. */

import { besideLiterals } from './literal.ts'

/** Puts the blanks into a finished text; addresses and code stay as they are. Where a mark, a blank or the end of a line stands beside the name nothing is needed. */
export const apart = (text: string, names: readonly string[]): string =>
  besideLiterals(text, (part) => apartIn(part, names))

function apartIn(text: string, names: readonly string[]): string {
  return names
    .filter((name) => name.length > 1 && /^[0-9A-Za-z]|[0-9A-Za-z]$/.test(name))
    .reduce((done, name) => {
      const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      const opened = /^[0-9A-Za-z]/.test(name)
        ? done.replace(new RegExp(`(?<=\\p{Script=Han})(?=${literal}(?![0-9A-Za-z]))`, 'gu'), ' ')
        : done
      return /[0-9A-Za-z]$/.test(name)
        ? opened.replace(new RegExp(`(?<=(?<![0-9A-Za-z])${literal})(?=\\p{Script=Han})`, 'gu'), ' ')
        : opened
    }, text)
}
