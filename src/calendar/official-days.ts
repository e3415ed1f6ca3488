import { holidayYears } from '../knowledge/holidays/index.ts'
import type { HolidayYear } from '../knowledge/holidays/holiday-year.ts'
import { statutoryHolidays } from '../knowledge/holidays/statutory.ts'
import { toDay } from './date.ts'
import { festivalDays } from './festival-days.ts'
import type { DayNumber } from './types.ts'

/** A day that is not simply what its weekday says. */
export interface SpecialDay {
  readonly off: boolean
  /** Holiday's name; for a make-up workday the holiday it makes up for. */
  readonly name?: string
}

/** The notice of a year, if it is on board. */
export function noticeOf(year: number): HolidayYear | undefined {
  return holidayYears.find((entry) => entry.year === year)
}

/** `国务院办公厅关于…的通知（国办发明电〔2025〕7号，2025-11-04）`. */
export function noticeText({ source }: HolidayYear): string {
  const amended = source.amended === undefined ? '' : `；${source.amended}`
  return `${source.title}（${source.number}，${source.date}${amended}）`
}

/**
 * Special days that the table of a year brings, official or by statute. They need not all lie in that year: 元旦 2023
 * began on 2022-12-31.
 */
export function specialDaysOf(year: number): ReadonlyMap<DayNumber, SpecialDay> {
  const notice = noticeOf(year)
  return notice ? daysOfNotice(notice) : statutoryDays(year)
}

/** The 13 statutory days off of a year by rule; those that follow the moon only within the lunar table. */
export function statutoryDays(year: number): ReadonlyMap<DayNumber, SpecialDay> {
  const days = new Map<DayNumber, SpecialDay>()
  for (const { name, from, days: count } of statutoryHolidays) {
    const first = festivalDays(from, year)[0]
    if (first === undefined) continue
    for (let day = first; day < first + count; day++) if (!days.has(day)) days.set(day, { off: true, name })
  }
  return days
}

function daysOfNotice(notice: HolidayYear): ReadonlyMap<DayNumber, SpecialDay> {
  const days = new Map<DayNumber, SpecialDay>()
  for (const { name, off, work } of notice.holidays) {
    const [first, last] = [dayIn(off[0], notice), dayIn(off[1], notice)]
    for (let day = first; day <= last; day++) days.set(day, { off: true, name })
    for (const date of work ?? []) days.set(dayIn(date, notice), { off: false, name })
  }
  return days
}

function dayIn(date: string, { year }: HolidayYear): DayNumber {
  const day = toDay(date)
  if (day === undefined) throw new Error(`holidays of ${year}: ${date} does not exist`)
  return day
}
