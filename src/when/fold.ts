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

const digits = '零一二三四五六七八九'

/** 0–99 from `12`, `十二`, `二十`, `两`, `〇`; undefined for anything else. */
export function parseCount(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const plain = text.replace(/[两俩]/g, '二').replace(/〇/g, '零')
  const match = /^([一二三四五六七八九])?(十)?([零一二三四五六七八九])?$/.exec(plain)
  if (!match || plain === '') return undefined
  const [, tens, ten, ones] = match
  if (!ten) return tens && ones ? undefined : digits.indexOf(tens ?? ones ?? '')
  return (tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0)
}

/** A count as digits or Chinese numerals, for use inside a pattern. */
export const COUNT = '(\\d{1,4}|[零〇一二两俩三四五六七八九十]{1,3})'
