/** Periods in words: 「30天」「每月」「一周」「半年」. */
const DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }
const UNITS: readonly (readonly [RegExp, number])[] = [[/年/, 365], [/季/, 90], [/月/, 30], [/周|星期|礼拜/, 7], [/天|日/, 1]]

/** Days of a period; a month counts 30, a quarter 90. Undefined when it cannot be read. */
export function periodDays(text: string | undefined): number | undefined {
  if (!text) return undefined
  const plain = text.normalize('NFKC')
  const unit = UNITS.find(([pattern]) => pattern.test(plain))?.[1]
  if (unit === undefined) return undefined
  if (/半/.test(plain)) return unit / 2
  const digits = /\d+(?:\.\d+)?/.exec(plain)?.[0]
  const word = /[一二两三四五六七八九十]/.exec(plain)?.[0]
  return (digits === undefined ? (word === undefined ? 1 : (DIGITS[word] ?? 1)) : Number(digits)) * unit
}
