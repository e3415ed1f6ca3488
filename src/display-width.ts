/** How many columns a text takes on a terminal: wide characters two, combining marks and zero-width ones none. */
import { eastAsianWidth } from 'get-east-asian-width'

/** Made when first asked for: it costs a fifth of what Node takes to start. */
let segmenter: Intl.Segmenter | undefined
const signsOf = (text: string): Iterable<{ readonly segment: string }> =>
  (segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' })).segment(text)

/** Each sign of such a text is a character by itself and takes one column. */
const PLAIN = /^[\x20-\x7e]*$/

/** Ambiguous characters (“”、…、①) count one, as terminals draw them outside East Asian locales. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const { segment } of signsOf(text)) width += graphemeWidth(segment)
  return width
}

function graphemeWidth(segment: string): number {
  const point = segment.codePointAt(0) ?? 0
  if (point < 0x20 || (point >= 0x7f && point < 0xa0) || /^\p{Mark}|^[\u200b-\u200f\u2060\ufeff]/u.test(segment))
    return 0
  if (segment.includes('\ufe0f')) return 2
  return eastAsianWidth(point)
}

/** Cut to a width in columns, with an ellipsis where something was lost; never inside a character. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let [kept, used] = ['', 0]
  for (const { segment } of signsOf(text)) {
    used += graphemeWidth(segment)
    if (used > width - 2) break
    kept += segment
  }
  return `${kept}…`
}
