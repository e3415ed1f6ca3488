/** Text as the lists see it, with the way back to the text as it was written. */
import { traditional } from '../knowledge/lexicons/traditional.ts'
import { pick } from './normal.ts'
import type { Normal } from './normal.ts'
import { spelled } from './spelling.ts'

export type { Normal } from './normal.ts'

const INVISIBLE =
  /[\u00AD\u0300-\u036F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u206A-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/u
const HAN = /\p{Script=Han}/u
const LIGHT = /[ \t\u3000、/|-]/u
const STRONG = /[\p{Extended_Pictographic}\p{So}\p{Sk}\u{1F3FB}-\u{1F3FF}.·•・*_~^+=#@…—–]/u

/** Letter by letter, behind 最 or 第, over one space or line break, or over a sign that no sentence puts there: anything else is ordinary prose. */
const SPACED = new RegExp(
  `(?:^|[^一-鿿])[一-鿿]${LIGHT.source}{1,2}[一-鿿](?:[^一-鿿]|$)|[最第]${LIGHT.source}{1,2}[一-鿿]|[一-鿿][ \u3000\n][一-鿿]|[一-鿿]${LIGHT.source}?${STRONG.source}{1,4}${LIGHT.source}?[一-鿿]`,
  'u',
)

/** 最(佳)品质: one or two characters in brackets of their own · 最[玫瑰]佳: how WeChat writes an emoji out. */
const WRAPPED = /(?<=[一-鿿])[(【「『]([一-鿿]{1,2})[)】」』]/gu
const EMOTE = /(?<=[一-鿿])\[[一-鿿a-z]{1,4}\](?=[一-鿿])/gu

/** By code from `FIRST` on, the code of the simplified form; 0 for most. */
let simplified: Uint16Array | undefined
const FIRST = 0x3400
const table = (): Uint16Array => {
  if (simplified === undefined) {
    simplified = new Uint16Array(0xa000 - FIRST)
    for (let i = 0; i + 1 < traditional.length; i += 2)
      simplified[traditional.charCodeAt(i) - FIRST] = traditional.charCodeAt(i + 1)
  }
  return simplified
}
const simple = (sign: string): string => {
  const code = table()[sign.charCodeAt(0) - FIRST] ?? 0
  return code === 0 ? sign : String.fromCharCode(code)
}

/** Nothing in the text is folded: true of nearly every one. */
function asItIs(text: string): boolean {
  const forms = table()
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (
      code >= 0x4e00 && code <= 0x9fff
        ? forms[code - FIRST] !== 0
        : code < 0x7f
          ? code < 0x0a || (code >= 0x41 && code <= 0x5a)
          : !plain(code)
    )
      return false
  }
  return true
}

/** Chinese characters and punctuation need no folding but the table's; asked by code, since every sign of every text is asked. */
const plain = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3001 && code <= 0x301f) ||
  (code >= 0x2014 && code <= 0x201d) ||
  code === 0xff0c ||
  code === 0xff1a ||
  code === 0xff1b ||
  code === 0xff1f ||
  code === 0xff01 ||
  code === 0x0a

/** A character, letter or digit: what is never dropped. */
const isPlain = (sign: string): boolean => {
  const code = sign.charCodeAt(0)
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

/** Signs that say a word. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['💯', '100%'],
  ['❶', '1'],
  ['➊', '1'],
  ['➀', '1'],
])

/** Compatibility forms folded, and the marks over Latin letters taken off (zuì). */
const bare = (sign: string): string =>
  /[\u00C0-\u024F]/u.test(sign) ? sign.normalize('NFD').replaceAll(/[\u0300-\u036F]/gu, '') : sign.normalize('NFKC')

/** Folds what a reader does not see or reads as the same. Offsets are UTF-16 units. */
export function normalise(original: string): Normal {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  if (asItIs(original)) {
    for (let i = 0; i < original.length; i++) {
      starts.push(i)
      ends.push(i + 1)
    }
    return spelled(typographic(original, starts, ends))
  }
  let at = 0
  for (const sign of original) {
    const end = at + sign.length
    if (plain(sign.charCodeAt(0))) {
      units.push(simple(sign))
      starts.push(at)
      ends.push(end)
    } else if (!INVISIBLE.test(sign)) {
      for (const one of (SPELT.get(sign) ?? bare(sign)).toLowerCase()) {
        for (const unit of simple(one).split('')) {
          units.push(unit)
          starts.push(at)
          ends.push(end)
        }
      }
    }
    at = end
  }
  return spelled(typographic(units.join(''), starts, ends))
}

/** Drops the spaces that good typography puts between Chinese and digits or Latin. */
function typographic(text: string, starts: readonly number[], ends: readonly number[]): Normal {
  const blank = (unit: string | undefined): boolean => unit === ' ' || unit === '\u3000'
  if (!text.includes(' ') && !text.includes('\u3000')) return { text, starts, ends, gaps: [] }
  const units = text.split('')
  const latin = /[a-z0-9%]/
  const keep = units.map(
    (unit, i) =>
      !(
        blank(unit) &&
        (latin.test(units[i - 1] ?? '') !== latin.test(units[i + 1] ?? '') ||
          (units[i + 1] === '%' && latin.test(units[i - 1] ?? '')))
      ),
  )
  return pick({ units, starts, ends }, keep, () => 0)
}

/** The text without what stands between single Chinese characters (最 佳, 最·佳, 最😊佳); absent when nothing does. */
export function squeeze(normal: Normal): Normal | undefined {
  const brackets = /[[(【「『]/u.test(normal.text)
  const emotes = brackets ? [...normal.text.matchAll(EMOTE)] : []
  const wrapped = brackets ? [...normal.text.matchAll(WRAPPED)] : []
  if (emotes.length === 0 && wrapped.length === 0 && !SPACED.test(normal.text)) return undefined
  const signs = [...normal.text]
  const drop = new Array<number>(normal.text.length).fill(0)
  let found = emotes.length > 0 || wrapped.length > 0
  const ends = [...normal.ends]
  for (const { index, 0: inside } of wrapped) {
    const close = index + inside.length - 1
    drop[index] = drop[close] = 2
    // The closing bracket belongs to the word.
    ends[close - 1] = ends[close] ?? 0
  }
  for (const { index, 0: emote } of emotes) drop.fill(2, index, index + emote.length)
  let at = 0
  signs.forEach((sign, i) => {
    const grade = isPlain(sign) ? 0 : STRONG.test(sign) && !/[0-9]/.test(sign) ? 2 : LIGHT.test(sign) ? 1 : 0
    if (
      sign === '\n' ? HAN.test(signs[i - 1] ?? '') && HAN.test(signs[i + 1] ?? '') : grade > 0 && touchesHan(signs, i)
    ) {
      found = true
      for (let k = 0; k < sign.length; k++) drop[at + k] = grade || 1
    }
    at += sign.length
  })
  if (!found) return undefined
  const units = normal.text.split('')
  return pick(
    { units, starts: normal.starts, ends },
    drop.map((grade) => grade === 0),
    (i) => {
      let grade = 0
      for (let k = i - 1; k >= 0 && (drop[k] ?? 0) > 0; k--) grade = Math.max(grade, drop[k] ?? 0)
      return grade
    },
  )
}

/** At most four signs of noise, with a Chinese character on either side. */
function touchesHan(signs: readonly string[], i: number): boolean {
  const noise = (sign: string | undefined): boolean => sign !== undefined && (LIGHT.test(sign) || STRONG.test(sign))
  let left = i - 1
  let right = i + 1
  while (right - left <= 4 && noise(signs[left])) left -= 1
  while (right - left <= 4 && noise(signs[right])) right += 1
  return HAN.test(signs[left] ?? '') && HAN.test(signs[right] ?? '')
}
