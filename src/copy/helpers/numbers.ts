import { asNumber } from './helper.ts'
import type { Helper } from './helper.ts'

const unlessMissing = (print: (value: number) => string): Helper => ({
  takes: [1, 1],
  form: 'inline',
  run: (_, [value]) => {
    const number = asNumber(value)
    return number === undefined ? '' : print(number)
  },
})

/** Two decimals at most, none that say nothing: 29.9, 30, 0.05. */
const short = (value: number): string => String(Math.round(value * 100) / 100)

export const money = unlessMissing((yuan) => `${short(yuan)} 元`)
export const minutes = unlessMissing((count) =>
  count >= 60 && count % 30 === 0 ? `${short(count / 60)} 小时` : `${short(count)} 分钟`,
)
export const percent = unlessMissing((share) => `${short(share * 100)}%`)
export const inc = unlessMissing((value) => String(value + 1))

/** Unicode has circled numbers up to 50, in three blocks. */
export const circled = unlessMissing((n) => {
  const code =
    n >= 1 && n <= 20 ? 0x245f + n : n >= 21 && n <= 35 ? 0x3250 + n - 20 : n >= 36 && n <= 50 ? 0x32b0 + n - 35 : 0
  return code === 0 || !Number.isInteger(n) ? `(${n})` : String.fromCodePoint(code)
})
