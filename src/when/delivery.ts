/**
 * When something arrives that was ordered, as sellers write it: `下单后 20 天送到店`, `3—5 个工作日`, `截单后第 3 天`, `周六 15:30 起到店拿`,
 * `3月20日起店里取`.
 */
import { dayOf, daysInMonth, weekday as weekdayNumber, yearOf } from '../calendar/date.ts'
import type { DayNumber } from '../calendar/types.ts'
import { COUNT, fold, parseCount } from './fold.ts'
import { weekdayOf } from './weekdays.ts'

export type Delivery =
  | { readonly days: number; readonly unit: 'day' | 'workday' }
  /** ISO weekday, 1 = Monday. */
  | { readonly weekday: number }
  | { readonly month: number; readonly dayOfMonth: number }

const counted = new RegExp(
  `(?<!第)(?:${COUNT} ?[-~到至] ?)?(?<![第\\d零一二两三四五六七八九十])${COUNT} ?(个?工作日|天|日(?!期))`,
  'u',
)
/** 截单后第 3 天 is three days later, 第三天 two. */
const nth = new RegExp(`(后)?第 ?${COUNT} ?[天日]`, 'u')
const soon: readonly (readonly [RegExp, number])[] = [
  [/当天|当日|现货|现场拿/u, 0],
  [/第二天|次日|隔天|隔日|明天/u, 1],
]
const dated = /(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/u
const ofWeek = /(每)?(?:周|星期|礼拜)([一二三四五六日天]+)/gu

/** Of `3—5 天` the later. @returns undefined where no day is said, or several are */
export function parseDelivery(text: string): Delivery | undefined {
  const words = fold(text)
  const date = dated.exec(words)
  if (date) {
    const [month, dayOfMonth] = [Number(date[1]), Number(date[2])]
    // 2028 has every day that any year has.
    const exists = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(2028, month)
    return exists ? { month, dayOfMonth } : undefined
  }
  const match = counted.exec(words)
  const days = parseCount(match?.[2] ?? '')
  if (match && days !== undefined) return { days, unit: match[3]?.includes('工作') ? 'workday' : 'day' }
  const named = soon.find(([pattern]) => pattern.test(words))
  if (named) return { days: named[1], unit: 'day' }
  const place = nth.exec(words)
  const count = parseCount(place?.[2] ?? '')
  if (place && count !== undefined && count > 0) return { days: place[1] ? count : count - 1, unit: 'day' }
  const [week, more] = words.matchAll(ofWeek)
  return week && !more && !week[1] && week[2]?.length === 1 ? { weekday: weekdayOf(week[2]) } : undefined
}

/** Days from `ordered` to the delivery, in its unit: a weekday is the next one after that day, a date the one that comes next. */
export function daysUntil(
  delivery: Delivery,
  ordered: DayNumber,
): { readonly days: number; readonly unit: 'day' | 'workday' } {
  if ('days' in delivery) return delivery
  if ('weekday' in delivery) return { days: ((delivery.weekday - weekdayNumber(ordered) + 6) % 7) + 1, unit: 'day' }
  const inYear = (year: number) =>
    dayOf(year, delivery.month, Math.min(delivery.dayOfMonth, daysInMonth(year, delivery.month)))
  const year = yearOf(ordered)
  const day = inYear(year)
  // What was written a while ago for a day long past is meant for the next year's.
  return { days: (ordered - day > HALF_A_YEAR ? inYear(year + 1) : day) - ordered, unit: 'day' }
}

const HALF_A_YEAR = 182
