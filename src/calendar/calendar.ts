import { toDay, weekday, yearOf } from './date.ts'
import { festivalDays, festivalsOfYear } from './festival-days.ts'
import { doubtfulDays, noticeOf, noticeText, specialDaysOf, statutoryDays, type SpecialDay } from './official-days.ts'
import { seasonsOfYear } from './seasons.ts'
import type { Calendar, DayKind, DayNumber, ExtraDay } from './types.ts'

/**
 * The calendar of mainland China: official holidays and make-up workdays for the years whose notice is on board,
 * statutory days by rule for all others, and the user's own days over both.
 *
 * `extra` wins over the tables; days that do not exist are ignored (the schema reports them). A year is also official
 * when `extra` holds all its statutory days as days off: then the user has brought that year's notice along.
 * Everything is looked up on demand, a year at a time.
 */
export function makeCalendar(extra: readonly ExtraDay[] = []): Calendar {
  const own = ownDays(extra)
  const tableOf = perYear(specialDaysOf)
  const namesOf = perYear(festivalsOfYear)
  const seasonsOf = perYear((year) => seasonsOfYear(year, festivalDays))

  const special = (day: DayNumber): SpecialDay | undefined => {
    const year = yearOf(day)
    return own.get(day) ?? tableOf(year).get(day) ?? tableOf(year + 1).get(day)
  }
  const kind = (day: DayNumber): DayKind => {
    const weekend = weekday(day) > 5
    const found = special(day)
    if (found) return found.off ? 'holiday' : weekend ? 'makeup-workday' : 'workday'
    return weekend ? 'weekend' : 'workday'
  }
  const isWorkday = (day: DayNumber) => ['workday', 'makeup-workday'].includes(kind(day))
  const broughtAlong = perYear((year) => [...statutoryDays(year).keys()].every((day) => own.get(day)?.off === true))

  const status = (year: number) => (noticeOf(year) || broughtAlong(year) ? 'official' : 'provisional')
  const doubtsOf = perYear((year) => (status(year) === 'official' ? new Map<DayNumber, string>() : doubtfulDays(year)))

  return {
    kind,
    isWorkday,
    holidayName: (day) => {
      const found = special(day)
      return found?.off ? found.name : undefined
    },
    festivals: (day) => namesOf(yearOf(day)).get(day) ?? [],
    seasons: (day) =>
      seasonsOf(yearOf(day))
        .filter(({ from, to }) => from <= day && day <= to)
        .map(({ name }) => name),
    yearStatus: status,
    // 元旦 reaches into the December before.
    doubtful: (day) =>
      own.has(day) ? undefined : (doubtsOf(yearOf(day)).get(day) ?? doubtsOf(yearOf(day) + 1).get(day)),
    yearSource: (year) => {
      const notice = noticeOf(year)
      if (notice) return noticeText(notice)
      return broughtAlong(year) ? '自己补充的放假安排（calendar.holidays_extra）' : undefined
    },
    addWorkdays: (day, n) => addWorkdays(isWorkday, day, n),
    festivalDay: (name, year) => festivalDays(name, year)[0],
  }
}

function ownDays(extra: readonly ExtraDay[]): ReadonlyMap<DayNumber, SpecialDay> {
  const days = new Map<DayNumber, SpecialDay>()
  for (const { date, name, off } of extra) {
    const day = toDay(date)
    if (day !== undefined) days.set(day, { off, ...(name !== undefined && { name }) })
  }
  return days
}

/** Counts workdays away from `day`, which is itself not counted unless n is 0. */
function addWorkdays(isWorkday: (day: DayNumber) => boolean, day: DayNumber, n: number): DayNumber {
  const step = n < 0 ? -1 : 1
  let current = day
  if (n === 0) {
    while (!isWorkday(current)) current += 1
    return current
  }
  for (let left = Math.abs(n); left > 0; ) {
    current += step
    if (isWorkday(current)) left -= 1
  }
  return current
}

function perYear<T>(make: (year: number) => T): (year: number) => T {
  const made = new Map<number, T>()
  return (year) => {
    const known = made.get(year)
    if (known !== undefined) return known
    const value = make(year)
    made.set(year, value)
    return value
  }
}
