/** Whole weeks, Monday first. */
import { fromDay, toDay, weekday } from '../calendar/date.ts'

/** Every week from that of the first to that of the last day; seven dates each, those outside included. All `YYYY-MM-DD`. */
export function weeksOf(from: string, to: string): readonly (readonly string[])[] {
  const [first, last] = [toDay(from) ?? 0, toDay(to) ?? 0]
  const monday = first - weekday(first) + 1
  return Array.from({ length: Math.floor((last - monday) / 7) + 1 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => fromDay(monday + week * 7 + day)),
  )
}
