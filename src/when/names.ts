import { fromDay } from '../calendar/date.ts'
import type { DayNumber } from '../calendar/types.ts'
import { formatTime } from './time.ts'
import type { Recurrence, TimeSpan } from './types.ts'

/** Index of a day from D+0: `d012`, `d-03`. */
export function dayName(day: DayNumber, launch: DayNumber): string {
  const index = day - launch
  return index < 0 ? `d-${String(-index).padStart(2, '0')}` : `d${String(index).padStart(3, '0')}`
}

/** Week counted from D+0: `w01` is D+0…D+6, `w-01` the week before `w00`. */
function weekName(day: DayNumber, launch: DayNumber): string {
  const week = Math.floor((day - launch) / 7) + 1
  return week < 0 ? `w-${String(-week).padStart(2, '0')}` : `w${String(week).padStart(2, '0')}`
}

/** What an occurrence of a recurrence is called. It hangs on its own day alone, never on those before it. */
export function recurrenceName(days: Recurrence, day: DayNumber, launch: DayNumber): string {
  if (days.kind === 'weekly' && days.weekdays.length === 1) return weekName(day, launch)
  return days.kind === 'monthly' || days.kind === 'monthly-nth' ? fromDay(day).slice(0, 7) : dayName(day, launch)
}

/** With several hours a day each has its own name: `d012.0800`. */
export const withHour = (name: string, time: TimeSpan, several: boolean): string =>
  several ? `${name}.${formatTime(time.start).replace(':', '')}` : name
