import { numeralOf } from '../numerals.ts'

/**
 * Text as the parsers of this folder see it: NFKC (full-width digits, letters, colons, commas and spaces become plain),
 * every dash a hyphen, runs of white space one space, no white space at the ends.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−﹣]/g, '-')
    .replace(/〜/g, '~')
    .replace(/\s+/g, ' ')
    .trim()
}

/** From `12`, `十二`, `二十`, `两`, `〇`, `一百五十`; undefined for anything else. */
export function parseCount(text: string): number | undefined {
  return /^\d{1,4}$/.test(text) ? Number(text) : numeralOf(text)
}

/** A count as digits or Chinese numerals, for use inside a pattern. */
export const COUNT = '(\\d{1,4}|[零〇一二两俩三四五六七八九十]{1,3})'
