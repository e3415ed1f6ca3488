/** The last touch on a rendered text: what templates leave behind is not what one would paste. */

const fullWidth = '。，、；：！？…（）“”‘’《》「」『』〔〕【】'
const han = '\\p{Script=Han}'

/** Blank lines at most one in a row, none at the ends; no trailing spaces, none beside full-width punctuation. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\uFDD0-\uFDEF]/g, '')
    .replace(new RegExp(`[ \\t]+(?=[${fullWidth}])(?![（“‘《「『〔【])`, 'gu'), '')
    .replace(new RegExp(`(?<=[${fullWidth}])[ \\t]+`, 'gu'), '')
    .replace(new RegExp(`(?<=${han})[ \\t]+(?=[（“‘《「『〔【])`, 'gu'), '')
    .replace(/([！？])。/g, '$1')
    .replace(/[ \t\u3000]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
