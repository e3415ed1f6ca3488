import { dayOfMonth, daysInMonth, monthOf, weekday, yearOf } from '../calendar/date.ts'
import type { Calendar, DayNumber } from '../calendar/types.ts'
import type { Exception, Once, Recurrence, Run } from './types.ts'
import { refDay, type Anchors } from './anchors.ts'

/**
 * First and last day of a run, inclusive; without a run from D+0 on, or from the first of the days that are listed. An end that
 * has no day (a countdown without an end) leaves nothing.
 */
export function boundsOf(
  days: Recurrence,
  run: Run | undefined,
  anchors: Anchors,
): { readonly first: DayNumber; readonly last: DayNumber } {
  const listed = days.kind === 'dates' ? days.days.flatMap((one) => refDay(one, anchors.launch, anchors) ?? []) : []
  const opens = Math.min(anchors.launch, ...listed)
  const first = run?.from ? refDay(run.from, anchors.launch, anchors) : opens
  if (first === undefined) return { first: Infinity, last: -Infinity }
  if (run?.days !== undefined) return { first, last: first + run.days - 1 }
  return { first, last: run?.to ? (refDay(run.to, first, anchors) ?? -Infinity) : Infinity }
}

/** Whether a recurrence falls on a day; `first` is the first day of its run. */
export function fallsOn(days: Recurrence, day: DayNumber, first: DayNumber, anchors: Anchors): boolean {
  const { calendar } = anchors
  switch (days.kind) {
    case 'weekly':
      return days.weekdays.includes(weekday(day)) && Math.floor((day - first) / 7) % (days.interval ?? 1) === 0
    case 'every':
      return (day - first) % days.days === 0
    case 'monthly':
      return dayOfMonth(day) === Math.min(days.day, daysInMonth(yearOf(day), monthOf(day)))
    case 'monthly-nth':
      return isNth(days.nth, (other) => fits(days.weekday, other, calendar), day)
    case 'workdays':
      return calendar.isWorkday(day)
    case 'holidays':
      return calendar.kind(day) === 'holiday'
    case 'dates':
      return days.days.some((one) => isThatDay(one, day, anchors))
  }
}

/** The festival of this year or a neighbouring one; a single day otherwise. */
const isThatDay = (ref: Once, day: DayNumber, anchors: Anchors): boolean => refDay(ref, day, anchors) === day

/** Whether an exception takes a day out. */
export function excepts(exception: Exception, day: DayNumber, anchors: Anchors): boolean {
  const { calendar } = anchors
  if (exception.kind !== 'once') {
    const { first, last } = boundsOf(exception, exception.run, anchors)
    return (exception.run === undefined || (first <= day && day <= last)) && fallsOn(exception, day, first, anchors)
  }
  const { anchor, offset } = exception
  if (
    anchor.type === 'festival' &&
    offset === 0 &&
    calendar.kind(day) === 'holiday' &&
    calendar.holidayName(day) === anchor.festival
  )
    return true
  return isThatDay(exception, day, anchors)
}

const fits = (kind: number | 'workday', day: DayNumber, calendar: Calendar): boolean =>
  kind === 'workday' ? calendar.isWorkday(day) : weekday(day) === kind

/** Whether a day is the n-th of its month that holds, from the front or the end. */
function isNth(nth: number, holds: (day: DayNumber) => boolean, day: DayNumber): boolean {
  if (!holds(day)) return false
  const step = nth < 0 ? 1 : -1
  const edge = nth < 0 ? daysInMonth(yearOf(day), monthOf(day)) - dayOfMonth(day) : dayOfMonth(day) - 1
  let before = 0
  for (let away = 1; away <= edge; away++) if (holds(day + away * step)) before += 1
  return before + 1 === Math.abs(nth)
}
