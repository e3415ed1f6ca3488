/** Chinese numerals up to 万 and 亿: the only reader of them in the house. Imports nothing. */

/** What a numeral is written with, for use inside a character class. */
export const NUMERAL_SIGNS = '零〇一二两三四五六七八九十百千万亿'

const DIGITS = '零一二三四五六七八九'
const ONE = '[一二三四五六七八九]'
/** Below ten thousand; 百 and 千 at the very beginning may go without a digit (百万). */
const SECTION = new RegExp(`^(?:(${ONE}?)千)?(?:零?(${ONE}?)百)?(?:零?(${ONE}?)十)?(?:(零?)(${ONE}))?$`, 'u')

/** 十二 → 12, 两百零五 → 205, 一百五 → 150, 两万五 → 25000, 三亿 → 300000000; undefined for what is no numeral (三五, 零五, 几十). */
export function numeralOf(written: string): number | undefined {
  const text = written.replaceAll(/[两俩]/gu, '二').replaceAll('〇', '零')
  return text === '零' ? 0 : text.length > LONGEST ? undefined : whole(text)
}

/** 九千九百九十九万九千九百九十九 with its 亿 is shorter; what is longer is no numeral. */
const LONGEST = 40

/** 半, digits (`5.8`, `12`), digits with Chinese units (`5.8万`), or a numeral. */
export function amountOf(written: string): number | undefined {
  if (written === '半') return 0.5
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/u.exec(written) ?? []
  if (digits === undefined) return numeralOf(written)
  const times = unit === '' ? 1 : numeralOf(unit)
  return times === undefined ? undefined : Number((Number(digits) * times).toPrecision(15))
}

function whole(text: string): number | undefined {
  for (const [sign, value] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.lastIndexOf(sign)
    if (at < 0) continue
    const head = at === 0 ? 1 : whole(text.slice(0, at))
    const tail = text.slice(at + 1)
    // 两万五 is 25000: a bare digit counts the next unit down.
    const rest = tail === '' ? 0 : isDigit(tail) ? DIGITS.indexOf(tail) * (value / 10) : whole(tail.replace(/^零/u, ''))
    return head === undefined || rest === undefined ? undefined : head * value + rest
  }
  const [match, thousands, hundreds, tens, zero, ones] = SECTION.exec(text) ?? []
  if (match === undefined || text === '') return undefined
  const higher = thousands ?? hundreds ?? tens
  if (higher === undefined && zero === '零') return undefined
  const units = [
    [thousands, 1000],
    [hundreds, 100],
    [tens, 10],
  ] as const
  if (units.some(([digit], i) => digit === '' && i < 2 && units.slice(0, i).some(([before]) => before !== undefined)))
    return undefined
  const sum = units.reduce(
    (total, [digit, unit]) => total + (digit === undefined ? 0 : digit === '' ? unit : DIGITS.indexOf(digit) * unit),
    0,
  )
  if (ones === undefined) return sum
  const lowest = [...units].reverse().find(([digit]) => digit !== undefined)?.[1] ?? 1
  return sum + DIGITS.indexOf(ones) * (zero === '零' || lowest <= 10 ? 1 : lowest / 10)
}

const isDigit = (text: string): boolean => text.length === 1 && DIGITS.indexOf(text) > 0
