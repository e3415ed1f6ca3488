/** What a file or a person wrote, made fit for a screen, a log and JSON: it may neither drive a terminal nor give orders to a CI service. */

/** Controls with C1 (a CSI for some terminals), halves of characters, signs that turn the order of letters round. */
const DRIVING = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * Line ends and tabs stay. GitHub obeys `::command::` at the beginning of a line, blanks before it or not, and `##[command]`
 * anywhere (actions/runner, ActionCommand.cs); Azure and TeamCity `##vso[` and `##teamcity[`.
 */
export const harmless = (text: string): string =>
  text
    .replace(DRIVING, (sign) => (sign === '\n' || sign === '\t' ? sign : '\ufffd'))
    .replace(/^(\s*)::/gmu, '$1：：')
    .replace(/##(?=(?:vso|teamcity)?\[)/giu, '#＃')

/** JSON with everything of that kind escaped: it reads back as it was, except for halves of characters, which are no text. */
export function jsonText(value: unknown): string {
  const wellFormed = (_: string, inner: unknown): unknown =>
    typeof inner === 'string' ? inner.replace(/\p{Cs}/gu, '\ufffd') : inner
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(value, wellFormed, 2)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped)
    .replace(/##(?=(?:vso|teamcity)?\[)/gi, '\\u0023#')}\n`
}
