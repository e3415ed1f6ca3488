import { describe, expect, test } from 'vitest'
import {
  dateText,
  dayOfMonth,
  daysInMonth,
  fromDay,
  monthOf,
  toDay,
  weekday,
  weekdayText,
  yearOf,
} from '../../src/calendar/date.ts'

describe('toDay', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2026-12-01', 20788],
  ])('%s is %i', (date, day) => {
    expect(toDay(date)).toBe(day)
    expect(fromDay(day)).toBe(date)
  })

  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '2026-01-01 ',
    '26-01-01',
    '',
  ])('%s is no day', (date) => {
    expect(toDay(date)).toBeUndefined()
  })
})

test('agrees with UTC for every day of 200 years', () => {
  const first = Date.UTC(1900, 0, 1) / 86_400_000
  let wrong = 0
  for (let day = first; day < first + 73_050; day++) {
    const utc = new Date(day * 86_400_000)
    const text = utc.toISOString().slice(0, 10)
    const same =
      fromDay(day) === text &&
      toDay(text) === day &&
      weekday(day) === (utc.getUTCDay() || 7) &&
      yearOf(day) === utc.getUTCFullYear() &&
      monthOf(day) === utc.getUTCMonth() + 1 &&
      dayOfMonth(day) === utc.getUTCDate()
    if (!same) wrong += 1
  }
  expect(wrong).toBe(0)
})

test('a month has its days', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ])
  expect([2000, 1900, 2024, 2023].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28])
})

test('Chinese texts', () => {
  expect(weekdayText(20788)).toBe('周二')
  expect(dateText(20788)).toBe('12月1日')
})
