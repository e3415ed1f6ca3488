/** Periods in words: 「30天」「每月」「一周」「半年」. */
import { amountOf, NUMERAL_SIGNS } from '../numerals.ts'

/** Bounded: what is longer is no number anybody meant. */
const AMOUNT = new RegExp(`\\d{1,12}(?:\\.\\d{1,12})?|[${NUMERAL_SIGNS}]{1,12}`, 'u')
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/年/, 365],
  [/季/, 90],
  [/月/, 30],
  [/周|星期|礼拜/, 7],
  [/天|日/, 1],
]

/** Days of a period; a month counts 30, a quarter 90. Undefined when it cannot be read. */
export function periodDays(text: string | undefined): number | undefined {
  if (!text) return undefined
  const plain = text.normalize('NFKC')
  const unit = UNITS.find(([pattern]) => pattern.test(plain))?.[1]
  if (unit === undefined) return undefined
  if (/半/.test(plain)) return unit / 2
  return (amountOf(AMOUNT.exec(plain)?.[0] ?? '') ?? 1) * unit
}
