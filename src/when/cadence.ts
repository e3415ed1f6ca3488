import { toDay } from '../calendar/date.ts'
import type { Cadence, Once, When } from './types.ts'

/** Days from a day of the month to the same day of the next: on average, and in the shortest one. */
const MONTH = 30
const SHORTEST_MONTH = 28
const WEEK = 7
const WORKDAYS = 5
/** Days of a year over its public holidays: 28 to 33 days off in the notices for 2024 to 2026. */
const HOLIDAYS = 12

/**
 * Days between two occurrences, on average; undefined for what happens once, or hangs on another event. By what is written,
 * never by how many days a week happens to have: the same for every start and every horizon.
 */
export function intervalOf(when: When): number | undefined {
  const days = daysApart(when)
  return days === undefined ? undefined : days / (when.times?.length ?? 1)
}

/** Whether it comes every day, or every workday. */
export const isDaily = (when: When): boolean => when.kind === 'workdays' || (when.kind === 'every' && when.days === 1)

function daysApart(when: When): number | undefined {
  switch (when.kind) {
    case 'once':
    case 'event':
      return undefined
    case 'workdays':
      return WEEK / WORKDAYS
    case 'holidays':
      return HOLIDAYS
    case 'every':
      return when.days
    case 'weekly':
      return (WEEK * (when.interval ?? 1)) / when.weekdays.length
    case 'monthly':
    case 'monthly-nth':
      return MONTH
    case 'dates':
      return betweenListed(when.days)
  }
}

/** On average, where all are dates or all are counted from the same day; a month where that cannot be told from what is written. */
function betweenListed(days: readonly Once[]): number {
  const places = days.map(({ anchor, offset }) =>
    anchor.type === 'date' ? (toDay(anchor.date) ?? NaN) + offset : anchor.type === 'festival' ? NaN : offset,
  )
  const alike = new Set(days.map(({ anchor, unit }) => `${anchor.type} ${unit}`)).size === 1
  const span = Math.max(...places) - Math.min(...places)
  return alike && span > 0 ? span / (days.length - 1) : MONTH
}

export function cadenceOf(when: When): Cadence {
  const days = intervalOf(when)
  if (days === undefined) return 'once'
  return days < WEEK ? 'frequent' : days < SHORTEST_MONTH ? 'weekly' : 'rare'
}
