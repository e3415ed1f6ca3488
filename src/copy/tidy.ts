/** The last touch on a rendered text. The author's sentences stay as they are; only what templates leave behind goes. */

/** Blank lines at most one in a row, none at the ends, no blanks at the end of a line; two full stops where a sentence brought its own. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\uFDD0-\uFDEF]/g, '')
    .replace(/([。！？])[。，；]/g, '$1')
    .replace(/(?<![ \t\u3000])[ \t\u3000]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
