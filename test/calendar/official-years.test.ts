import chineseDays from 'chinese-days'
import { HolidayUtil } from 'lunar-typescript'
import { LegalHoliday } from 'tyme4ts'
import { expect, test, vi } from 'vitest'
import { makeCalendar } from '../../src/calendar/calendar.ts'
import { dayOf, dayOfMonth, fromDay, monthOf, toDay } from '../../src/calendar/date.ts'

// chinese-days counts by the machine's own midnight, from its import on, and is wrong west of Greenwich.
vi.hoisted(() => {
  process.env['TZ'] = 'UTC'
})

const calendar = makeCalendar()
const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026]

/** Weekend days that tyme4ts and lunar-typescript count to a holiday, but the notice does not list. */
const joinedWeekends = ['2023-12-30', '2023-12-31', '2024-06-08', '2024-06-09']

function daysOf(year: number): readonly number[] {
  const days: number[] = []
  for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day++) days.push(day)
  return days
}

test.each(years)('every day of %i agrees with chinese-days', (year) => {
  const different = daysOf(year).filter((day) => chineseDays.isWorkday(fromDay(day)) !== calendar.isWorkday(day))
  expect(different.map(fromDay)).toEqual([])
})

test.each(years)('special days of %i agree with tyme4ts and lunar-typescript', (year) => {
  const different = daysOf(year).filter((day) => {
    if (joinedWeekends.includes(fromDay(day))) return calendar.kind(day) !== 'weekend'
    const ours = { holiday: false, 'makeup-workday': true, workday: undefined, weekend: undefined }[calendar.kind(day)]
    const tyme = LegalHoliday.fromYmd(year, monthOf(day), dayOfMonth(day))?.isWork()
    const lunar = HolidayUtil.getHoliday(fromDay(day))?.isWork()
    return ours !== tyme || ours !== lunar
  })
  expect(different.map(fromDay)).toEqual([])
})

test('2026 is the notice of 2025-11-04, day by day', () => {
  const off = daysOf(2026).filter((day) => calendar.kind(day) === 'holiday')
  const work = daysOf(2026).filter((day) => calendar.kind(day) === 'makeup-workday')
  const range = (from: string, to: string) =>
    daysOf(2026).filter((day) => day >= (toDay(`2026-${from}`) ?? NaN) && day <= (toDay(`2026-${to}`) ?? NaN))
  expect(off).toEqual([
    ...range('01-01', '01-03'),
    ...range('02-15', '02-23'),
    ...range('04-04', '04-06'),
    ...range('05-01', '05-05'),
    ...range('06-19', '06-21'),
    ...range('09-25', '09-27'),
    ...range('10-01', '10-07'),
  ])
  expect(work.map(fromDay)).toEqual([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ])
})
