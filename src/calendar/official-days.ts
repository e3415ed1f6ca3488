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

/**
 * Days around the statutory ones of a year that its notice may turn into days off or make-up workdays, each with its holiday.
 * How far that goes is measured in the notices on board (元旦 3 days after at most, 国庆 11 before), weekend or not.
 */
export function doubtfulDays(year: number): ReadonlyMap<DayNumber, string> {
  const settled = statutoryDays(year)
  const days = new Map<DayNumber, string>()
  for (const { name, from, days: count } of statutoryHolidays) {
    const first = festivalDays(from, year)[0]
    if (first === undefined) continue
    const { before, after } = reachOf(name)
    for (let day = first - before; day < first + count + after; day++)
      if (!settled.has(day) && !days.has(day)) days.set(day, name)
  }
  return days
}

/** How many days a holiday has ever reached beyond its statutory days: days off and make-up workdays of every notice. */
function reachOf(name: string): { readonly before: number; readonly after: number } {
  const holiday = statutoryHolidays.find((one) => one.name === name)
  let [before, after] = [0, 0]
  for (const notice of holidayYears) {
    const first = holiday && festivalDays(holiday.from, notice.year)[0]
    // 国庆 is joined with 中秋 in some years; the long holiday then counts as 国庆.
    const own = notice.holidays.find((one) => one.name === name || (name === '国庆' && one.name.startsWith(name)))
    if (!holiday || first === undefined || !own) continue
    const reached = [...own.off, ...(own.work ?? [])].map((date) => dayIn(date, notice))
    before = Math.max(before, first - Math.min(...reached))
    after = Math.max(after, Math.max(...reached) - (first + holiday.days - 1))
  }
  return { before, after }
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
