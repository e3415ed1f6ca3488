/** Until when something counts: `22:00`, `次日 12:00`, `前一天 18:00`, `周日 22:00`, `2027-03-19 18:00`. */
import { fromDay, toDay, weekday as weekdayNumber } from '../calendar/date.ts'
import type { DayNumber } from '../calendar/types.ts'
import { fold } from './fold.ts'
import { parseWhen } from './parse.ts'
import { parsePartWhen } from './part-when.ts'
import { formatTime, parseTime } from './time.ts'
import { weekdayOf } from './weekdays.ts'

/** Minutes after midnight; where only a day is said the end of that day, 1440. */
export type Due = { readonly minutes: number } & (
  | { readonly from: 'day' /** Days from the day it belongs to. */; readonly offset: number }
  /** ISO weekday, 1 = Monday. */
  | { readonly from: 'week'; readonly weekday: number }
  | { readonly from: 'date'; readonly day: DayNumber }
)

const END_OF_DAY = 24 * 60
const ofWeek = /^(?:本)?(?:周|星期|礼拜)([一二三四五六日天]) ?(.*)$/u
/** Said from the day itself. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/^(?:今天|今晚|当晚) ?/u, '当天 '],
  [/^(?:明天|明晚) ?/u, '次日 '],
]

/** @returns undefined for what is no such time */
export function parseDue(text: string): Due | undefined {
  const words = spoken.reduce((said, [pattern, plain]) => said.replace(pattern, plain), fold(text))
  const week = ofWeek.exec(words)
  if (week) {
    const minutes = week[2] === '' ? END_OF_DAY : parseTime(week[2] ?? '')
    return minutes === undefined ? undefined : { from: 'week', weekday: weekdayOf(week[1] ?? ''), minutes }
  }
  return ofDate(words) ?? besideDay(words)
}

function ofDate(words: string): Due | undefined {
  const parsed = parseWhen(words)
  if (!parsed.ok || parsed.when.kind !== 'once') return undefined
  const { anchor, offset, times } = parsed.when
  const day = anchor.type === 'date' && offset === 0 ? toDay(anchor.date) : undefined
  const [time, more] = times ?? []
  if (day === undefined || more || time?.end !== undefined) return undefined
  return { from: 'date', day, minutes: time?.start ?? END_OF_DAY }
}

function besideDay(words: string): Due | undefined {
  const part = parsePartWhen(words)
  if (!part) return undefined
  const minutes = part.at === undefined ? END_OF_DAY : parseTime(part.at)
  return minutes === undefined ? undefined : { from: 'day', offset: part.offset, minutes }
}

/**
 * `YYYY-MM-DDTHH:MM` at which something closes that belongs to `date` (`YYYY-MM-DD…`); undefined for what is no such time.
 * `side` as for `dueDay`.
 */
export function closesAt(text: string, date: string, side: 'before' | 'after'): string | undefined {
  const due = parseDue(text)
  const base = toDay(date.slice(0, 10))
  return due && base !== undefined ? `${fromDay(dueDay(due, base, side))}T${formatTime(due.minutes)}` : undefined
}

/**
 * The day it falls on. `side`: a weekday is the next one on or after the day (work is handed in later), or the last one on or
 * before it (one signs up earlier).
 */
export function dueDay(due: Due, day: DayNumber, side: 'before' | 'after'): DayNumber {
  if (due.from === 'date') return due.day
  if (due.from === 'day') return day + due.offset
  const ahead = (due.weekday - weekdayNumber(day) + 7) % 7
  return side === 'after' || ahead === 0 ? day + ahead : day + ahead - 7
}
