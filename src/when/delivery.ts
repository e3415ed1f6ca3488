/** How many days after the order something arrives, as sellers write it: `下单后 20 天送到店`, `3—5 个工作日`, `第二天 7:30 起到店拿`. */
import { COUNT, fold, parseCount } from './fold.ts'

export interface Delivery {
  readonly days: number
  readonly unit: 'day' | 'workday'
}

const counted = new RegExp(
  `(?<!第)(?:${COUNT} ?[-~到至] ?)?(?<![第\\d零一二两三四五六七八九十])${COUNT} ?(个?工作日|天|日(?!期))`,
  'u',
)
const soon: readonly (readonly [RegExp, number])[] = [
  [/当天|当日|现货|现场拿/u, 0],
  [/第二天|次日|隔天|隔日|明天/u, 1],
]

/** Of `3—5 天` the later. @returns undefined where no number of days is said */
export function parseDelivery(text: string): Delivery | undefined {
  const words = fold(text)
  const match = counted.exec(words)
  const days = parseCount(match?.[2] ?? '')
  if (match && days !== undefined) return { days, unit: match[3]?.includes('工作') ? 'workday' : 'day' }
  const named = soon.find(([pattern]) => pattern.test(words))
  return named && { days: named[1], unit: 'day' }
}
