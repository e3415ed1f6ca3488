/** The one way to make HTML and SVG: what is written in the source is markup, whatever is put in is text. */

/** A piece that is markup already. Only `markup` makes one, so nothing gets in unescaped. */
export interface Markup {
  readonly markup: string
}

/** What may stand in a hole. `undefined` and `false` leave it empty; a list is put together without anything between. */
export type Hole = string | number | undefined | false | Markup | readonly Hole[]

/**
 * Holes may stand in the text of an element and inside a quoted attribute, nowhere else.
 * What XML cannot hold (control characters, halves of a character) becomes U+FFFD.
 */
export function markup(parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return { markup: parts.reduce((text, part, index) => `${text}${filled(holes[index - 1])}${part}`) }
}

function filled(hole: Hole): string {
  if (hole === undefined || hole === false) return ''
  if (typeof hole === 'string' || typeof hole === 'number') return escaped(String(hole))
  return 'markup' in hole ? hole.markup : hole.map(filled).join('')
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
