import { describe, expect, test } from 'vitest'
import { makeCalendar } from '../../src/calendar/calendar.ts'
import { fromDay, toDay } from '../../src/calendar/date.ts'
import { parseHolidayCn } from '../../src/calendar/holiday-cn.ts'
import { festivalDays } from '../../src/calendar/festival-days.ts'
import { doubtfulDays, statutoryDays } from '../../src/calendar/official-days.ts'
import { seasonRange } from '../../src/calendar/seasons.ts'
import { holidayYears } from '../../src/knowledge/holidays/index.ts'

const calendar = makeCalendar()

function day(text: string): number {
  const number = toDay(text)
  if (number === undefined) throw new Error(`${text} is no day`)
  return number
}

describe('kinds of days', () => {
  test.each([
    ['2026-09-20', 'makeup-workday', undefined],
    ['2026-10-10', 'makeup-workday', undefined],
    ['2026-02-14', 'makeup-workday', undefined],
    ['2026-09-25', 'holiday', '中秋'],
    ['2026-10-01', 'holiday', '国庆'],
    ['2026-10-08', 'workday', undefined],
    ['2026-02-15', 'holiday', '春节'],
    ['2026-02-23', 'holiday', '春节'],
    ['2026-11-21', 'weekend', undefined],
    ['2022-12-31', 'holiday', '元旦'],
    ['2025-10-06', 'holiday', '国庆中秋'],
    ['2027-01-01', 'holiday', '元旦'],
    ['2027-02-05', 'holiday', '春节'],
    ['2027-02-08', 'holiday', '春节'],
    ['2027-02-09', 'workday', undefined],
    ['2027-05-02', 'holiday', '劳动节'],
    ['2027-05-03', 'workday', undefined],
    ['2027-10-01', 'holiday', '国庆'],
    ['2027-10-04', 'workday', undefined],
  ])('%s is a %s', (date, kind, name) => {
    expect(calendar.kind(day(date))).toBe(kind)
    expect(calendar.holidayName(day(date))).toBe(name)
    expect(calendar.isWorkday(day(date))).toBe(kind === 'workday' || kind === 'makeup-workday')
  })
})

describe('years', () => {
  test.each([2020, 2021, 2022, 2023, 2024, 2025, 2026])('%i is official and names its notice', (year) => {
    expect(calendar.yearStatus(year)).toBe('official')
    expect(calendar.yearSource(year)).toMatch(
      new RegExp(
        `^国务院办公厅关于${year}年部分节假日安排的通知（国办发明电〔${year - 1}〕\\d+号，${year - 1}-1[0-2]-\\d\\d`,
      ),
    )
  })

  test('2026 cites its notice in full', () => {
    expect(calendar.yearSource(2026)).toBe(
      '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号，2025-11-04）',
    )
  })

  test.each([2019, 2027, 2028, 2070])('%i is provisional and has no source', (year) => {
    expect(calendar.yearStatus(year)).toBe('provisional')
    expect(calendar.yearSource(year)).toBeUndefined()
  })

  test('2027 has the 13 statutory days and no make-up workday', () => {
    const days = Array.from({ length: 365 }, (_, i) => day('2027-01-01') + i)
    expect(days.filter((n) => calendar.kind(n) === 'holiday').map((n) => fromDay(n).slice(5))).toEqual([
      '01-01',
      '02-05',
      '02-06',
      '02-07',
      '02-08',
      '04-05',
      '05-01',
      '05-02',
      '06-09',
      '09-15',
      '10-01',
      '10-02',
      '10-03',
    ])
    expect(days.filter((n) => calendar.kind(n) === 'makeup-workday')).toEqual([])
    expect(calendar.isWorkday(day('2027-10-01'))).toBe(false)
  })
})

describe('addWorkdays', () => {
  test.each([
    ['2026-09-18', 1, '2026-09-20'],
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-10-12', -1, '2026-10-10'],
    ['2026-10-12', -2, '2026-10-09'],
    ['2026-10-01', 0, '2026-10-08'],
    ['2026-10-08', 0, '2026-10-08'],
    ['2026-10-03', -1, '2026-09-30'],
    ['2027-09-30', 1, '2027-10-04'],
  ])('%s %i', (from, n, to) => {
    expect(fromDay(calendar.addWorkdays(day(from), n))).toBe(to)
  })
})

describe('days of one’s own', () => {
  const own = makeCalendar([
    { date: '2026-11-20', name: '周年庆', off: true },
    { date: '2026-11-22', off: false },
    { date: '2026-10-01', off: false },
    { date: '2026-02-30', off: true },
  ])
  test.each([
    ['2026-11-20', 'holiday', '周年庆'],
    ['2026-11-22', 'makeup-workday', undefined],
    ['2026-10-01', 'workday', undefined],
    ['2026-10-02', 'holiday', '国庆'],
  ])('%s is a %s', (date, kind, name) => {
    expect(own.kind(day(date))).toBe(kind)
    expect(own.holidayName(day(date))).toBe(name)
  })

  test('a whole notice brought along makes the year official', () => {
    const dates = [
      '01-01',
      '02-05',
      '02-06',
      '02-07',
      '02-08',
      '04-05',
      '05-01',
      '05-02',
      '06-09',
      '09-15',
      '10-01',
      '10-02',
      '10-03',
    ]
    const file = {
      year: 2027,
      papers: [],
      days: dates.map((date) => ({ name: '节', date: `2027-${date}`, isOffDay: true })),
    }
    const days = parseHolidayCn(file) ?? []
    expect(days).toHaveLength(13)
    expect(makeCalendar(days).yearStatus(2027)).toBe('official')
    expect(makeCalendar(days).yearSource(2027)).toContain('holidays_extra')
    expect(makeCalendar(days.slice(1)).yearStatus(2027)).toBe('provisional')
  })
})

describe('parseHolidayCn', () => {
  test('reads days off and make-up workdays', () => {
    const json = {
      year: 2027,
      papers: ['x'],
      days: [
        { name: '元旦', date: '2027-01-01', isOffDay: true },
        { name: '元旦', date: '2027-01-09', isOffDay: false },
      ],
    }
    expect(parseHolidayCn(json)).toEqual([
      { name: '元旦', date: '2027-01-01', off: true },
      { name: '元旦', date: '2027-01-09', off: false },
    ])
  })

  test('an unpublished year has no days', () => {
    expect(parseHolidayCn({ year: 2027, papers: [], days: [] })).toEqual([])
  })

  test.each([
    [null],
    ['2027'],
    [[]],
    [{ year: 2027 }],
    [{ days: [null] }],
    [{ days: [{ date: '2027-02-30', isOffDay: true }] }],
    [{ days: [{ date: '2027-01-01', isOffDay: 'yes' }] }],
  ])('refuses %j', (json) => {
    expect(parseHolidayCn(json)).toBeUndefined()
  })
})

describe('festivals', () => {
  test.each([
    ['2026-09-25', ['中秋']],
    ['2026-02-16', ['除夕']],
    ['2027-02-06', ['春节']],
    ['2026-12-22', ['冬至']],
    ['2026-12-24', ['平安夜']],
    ['2026-11-11', ['双11']],
    ['2026-05-10', ['母亲节']],
    ['2026-06-21', ['父亲节', '夏至']],
    ['2026-04-05', ['清明']],
    ['2026-11-26', ['感恩节']],
    ['2026-11-27', ['黑五']],
    ['2020-10-01', ['国庆', '中秋']],
    ['2022-12-30', ['腊八']],
    ['2026-11-23', []],
  ])('%s: %j', (date, names) => {
    expect(calendar.festivals(day(date))).toEqual(names)
  })

  test.each([
    ['春节', 2027, '2027-02-06'],
    ['除夕', 2027, '2027-02-05'],
    ['元宵', 2027, '2027-02-20'],
    ['小年', 2027, '2027-01-30'],
    ['双11', 2026, '2026-11-11'],
    ['开学季', 2026, '2026-08-20'],
    ['年货节', 2026, '2026-01-26'],
    ['腊八', 2022, '2022-01-10'],
    ['腊八', 2023, undefined],
    ['春节', 2061, undefined],
    ['泼水节', 2026, undefined],
  ])('%s of %i', (name, year, date) => {
    const found = calendar.festivalDay(name, year)
    expect(found === undefined ? undefined : fromDay(found)).toBe(date)
  })
})

describe('seasons', () => {
  test.each([
    ['2025-10-09', ['双11']],
    ['2025-10-08', []],
    ['2026-10-14', []],
    ['2026-10-15', ['双11']],
    ['2026-11-11', ['双11']],
    ['2026-11-12', []],
    ['2026-06-01', ['618']],
    ['2026-12-05', ['双12']],
    ['2026-02-01', ['年货节']],
    ['2026-02-16', ['年货节']],
    ['2026-02-17', []],
    ['2022-12-31', ['年货节']],
    ['2026-09-01', ['开学季']],
  ])('%s: %j', (date, names) => {
    expect(calendar.seasons(day(date))).toEqual(names)
  })

  test('a range says whether it is an estimate', () => {
    expect(seasonRange('双11', 2025, festivalDays)).toMatchObject({
      estimate: false,
      source: expect.stringContaining('2025年'),
    })
    expect(seasonRange('双11', 2026, festivalDays)).toEqual({
      from: day('2026-10-15'),
      to: day('2026-11-11'),
      estimate: true,
    })
    expect(seasonRange('黑五季', 2026, festivalDays)).toBeUndefined()
  })
})

describe('doubtful days of a year whose notice is unknown', () => {
  test.each([
    ['2026-12-30', undefined],
    ['2026-12-31', '元旦'],
    ['2027-01-01', undefined],
    ['2027-01-02', '元旦'],
    ['2027-01-04', '元旦'],
    ['2027-01-05', undefined],
    ['2027-01-30', undefined],
    ['2027-01-31', '春节'],
    ['2027-02-05', undefined],
    ['2027-02-09', '春节'],
    ['2027-02-17', '春节'],
    ['2027-02-18', undefined],
    // A year with its notice has none.
    ['2026-02-14', undefined],
    ['2026-10-10', undefined],
  ])('%s: %s', (date, holiday) => expect(makeCalendar().doubtful(day(date))).toBe(holiday))
  test('a day of the user’s own is settled', () =>
    expect(makeCalendar([{ date: '2027-01-02', off: true }]).doubtful(day('2027-01-02'))).toBeUndefined())
  test('no notice on board has reached further than what is held for doubtful', () => {
    for (const { year, holidays } of holidayYears) {
      const open = doubtfulDays(year)
      const statutory = statutoryDays(year)
      for (const { off, work = [] } of holidays)
        for (const date of [...off, ...work])
          expect(open.has(day(date)) || statutory.has(day(date)), `${date}`).toBe(true)
    }
  })
})
