/** Text as the lists see it, with the way back to the text as it was written. */
import { traditional } from '../knowledge/lexicons/traditional.ts'

export interface Normal {
  /** NFKC, lower case, simplified; without zero-width signs and without spaces beside digits and Latin. */
  readonly text: string
  /** For each UTF-16 unit of `text`: where its source begins and ends (exclusive) in the original. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** What was dropped before each unit: 0 nothing, 1 a space or light punctuation, 2 a sign that no sentence puts there. */
  readonly gaps: readonly number[]
}

const INVISIBLE = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u206A-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/u
const HAN = /\p{Script=Han}/u
const LIGHT = /[ \t\u3000、./|-]/u
const STRONG = /[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}·•・*_~^+=#@ˉ…—–]/u

/** Letter by letter, behind 最 or 第, or over a sign that no sentence puts there: anything else is ordinary prose. */
const SPACED = new RegExp(`(?:^|[^一-鿿])[一-鿿]${LIGHT.source}{1,2}[一-鿿](?:[^一-鿿]|$)|[最第]${LIGHT.source}{1,2}[一-鿿]|[一-鿿]${LIGHT.source}?${STRONG.source}{1,4}${LIGHT.source}?[一-鿿]`, 'u')

let simplified: ReadonlyMap<string, string> | undefined
const pairs = (): ReadonlyMap<string, string> => {
  if (simplified === undefined) {
    const signs = [...traditional]
    simplified = new Map(signs.flatMap((sign, i) => (i % 2 === 0 ? [[sign, signs[i + 1] ?? sign] as const] : [])))
  }
  return simplified
}

/** Chinese characters and punctuation need no folding but the table's; asked by code, since every sign of every text is asked. */
const plain = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x301f) || (code >= 0x2014 && code <= 0x201d)
  || code === 0xff0c || code === 0xff1a || code === 0xff1b || code === 0xff1f || code === 0xff01 || code === 0x0a

/** Folds what a reader does not see or reads as the same. Offsets are UTF-16 units. */
export function normalise(original: string): Normal {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const table = pairs()
  let at = 0
  for (const sign of original) {
    const end = at + sign.length
    if (plain(sign.charCodeAt(0))) {
      units.push(table.get(sign) ?? sign)
      starts.push(at)
      ends.push(end)
    } else if (!INVISIBLE.test(sign)) {
      for (const one of sign.normalize('NFKC').toLowerCase()) {
        for (const unit of (table.get(one) ?? one).split('')) {
          units.push(unit)
          starts.push(at)
          ends.push(end)
        }
      }
    }
    at = end
  }
  return typographic(units, starts, ends)
}

/** Drops the spaces that good typography puts between Chinese and digits or Latin. */
function typographic(units: readonly string[], starts: readonly number[], ends: readonly number[]): Normal {
  const blank = (unit: string | undefined): boolean => unit === ' ' || unit === '\u3000'
  if (!units.some(blank)) return { text: units.join(''), starts, ends, gaps: [] }
  const latin = /[a-z0-9%]/
  const keep = units.map((unit, i) => !(blank(unit) && (latin.test(units[i - 1] ?? '') !== latin.test(units[i + 1] ?? ''))))
  return pick({ units, starts, ends }, keep, () => 0)
}

/** The text without what stands between single Chinese characters (最 佳, 最·佳, 最😊佳); absent when nothing does. */
export function squeeze(normal: Normal): Normal | undefined {
  if (!SPACED.test(normal.text)) return undefined
  const signs = [...normal.text]
  const drop = new Array<number>(normal.text.length).fill(0)
  let found = false
  let at = 0
  signs.forEach((sign, i) => {
    const grade = STRONG.test(sign) && !/[0-9]/.test(sign) ? 2 : LIGHT.test(sign) ? 1 : 0
    if (grade > 0 && touchesHan(signs, i)) {
      found = true
      for (let k = 0; k < sign.length; k++) drop[at + k] = grade
    }
    at += sign.length
  })
  if (!found) return undefined
  const units = normal.text.split('')
  return pick({ units, starts: normal.starts, ends: normal.ends }, drop.map((grade) => grade === 0), (i) => {
    let grade = 0
    for (let k = i - 1; k >= 0 && (drop[k] ?? 0) > 0; k--) grade = Math.max(grade, drop[k] ?? 0)
    return grade
  })
}

/** At most two signs of noise, with a Chinese character on either side. */
function touchesHan(signs: readonly string[], i: number): boolean {
  const noise = (sign: string | undefined): boolean => sign !== undefined && (LIGHT.test(sign) || STRONG.test(sign))
  const left = noise(signs[i - 1]) ? signs[i - 2] : signs[i - 1]
  const right = noise(signs[i + 1]) ? signs[i + 2] : signs[i + 1]
  return HAN.test(left ?? '') && HAN.test(right ?? '')
}

interface Units { readonly units: readonly string[]; readonly starts: readonly number[]; readonly ends: readonly number[] }

function pick({ units, starts, ends }: Units, keep: readonly boolean[], gap: (i: number) => number): Normal {
  const kept: { text: string; starts: number[]; ends: number[]; gaps: number[] } = { text: '', starts: [], ends: [], gaps: [] }
  for (let i = 0; i < units.length; i++) {
    if (!keep[i]) continue
    kept.text += units[i] ?? ''
    kept.starts.push(starts[i] ?? 0)
    kept.ends.push(ends[i] ?? 0)
    kept.gaps.push(gap(i))
  }
  return kept
}
