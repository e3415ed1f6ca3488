import { weekdayWord } from '../words.ts'
import type { DayNumber } from './types.ts'

/*
 * Calendar dates as whole numbers, proleptic Gregorian. No `Date`: a local midnight skips or repeats days where clocks
 * change (and 2011-12-30 does not exist at all in Pacific/Apia), so the same plan would differ between machines.
 * Civil-day arithmetic after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */

const DAYS_PER_ERA = 146097
const DAYS_TO_EPOCH = 719468

/** Day number of `YYYY-MM-DD`; undefined for any other shape and for days that do not exist (`2026-02-30`). */
export function toDay(date: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return dayOf(year, month, day)
}

/** `YYYY-MM-DD` of a day number (years 0–9999). */
export function fromDay(day: DayNumber): string {
  const { year, month, dayOfMonth: date } = civil(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** Day number of a year, month (1–12) and day of the month. The caller knows that the day exists. */
export function dayOf(year: number, month: number, dayOfMonth: number): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  return (
    era * DAYS_PER_ERA +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    DAYS_TO_EPOCH
  )
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function yearOf(day: DayNumber): number {
  return civil(day).year
}

/** 1–12. */
export function monthOf(day: DayNumber): number {
  return civil(day).month
}

/** 1–31. */
export function dayOfMonth(day: DayNumber): number {
  return civil(day).dayOfMonth
}

/** Days of a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** `周二`. */
export function weekdayText(day: DayNumber): string {
  return weekdayWord({ weekday: weekday(day) })
}

/** `12月1日`. */
export function dateText(day: DayNumber): string {
  const { month, dayOfMonth: date } = civil(day)
  return `${month}月${date}日`
}

function civil(day: DayNumber): { year: number; month: number; dayOfMonth: number } {
  const z = day + DAYS_TO_EPOCH
  const era = Math.floor(z / DAYS_PER_ERA)
  const dayOfEra = z - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}
