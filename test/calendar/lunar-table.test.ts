import chineseDays from 'chinese-days'
import { Lunar, Solar } from 'lunar-typescript'
import { describe, expect, test, vi } from 'vitest'
import { dayOf, fromDay, toDay } from '../../src/calendar/date.ts'
import { festivalDays, festivalsOfYear } from '../../src/calendar/festival-days.ts'
import { lunarTableYears, solarTermNames } from '../../src/knowledge/festivals/lunar-table.ts'

// chinese-days counts by the machine's own midnight, from its import on, and is wrong west of Greenwich.
vi.hoisted(() => {
  process.env['TZ'] = 'UTC'
})

const years = Array.from(
  { length: lunarTableYears.last - lunarTableYears.first + 1 },
  (_, i) => lunarTableYears.first + i,
)

/** Lunar month and day. */
const lunarDates: Readonly<Record<string, readonly [month: number, day: number]>> = {
  春节: [1, 1],
  元宵: [1, 15],
  端午: [5, 5],
  七夕: [7, 7],
  中元: [7, 15],
  中秋: [8, 15],
  重阳: [9, 9],
  腊八: [12, 8],
  小年: [12, 23],
}

/** Solar days of a lunar date within a Gregorian year, by lunar-typescript. */
function bySixTail(month: number, day: number, year: number): readonly string[] {
  return [year - 1, year]
    .map((lunarYear) => Lunar.fromYmd(lunarYear, month, day).getSolar().toYmd())
    .filter((date) => date.startsWith(`${year}-`))
}

test('the table covers 1990–2060', () => {
  expect(years).toHaveLength(71)
  expect(festivalDays('春节', 1989)).toEqual([])
  expect(festivalDays('冬至', 2061)).toEqual([])
})

test.each(years)('%i agrees with lunar-typescript', (year) => {
  // A 腊八 in the last December would belong to the 春节 of the year after the table.
  for (const [name, [month, day]] of Object.entries(lunarDates)) {
    const expected = bySixTail(month, day, year).filter(
      (date) => !(year === lunarTableYears.last && name === '腊八' && date > `${year}-06`),
    )
    expect([name, festivalDays(name, year).map(fromDay)]).toEqual([name, expected])
  }
  expect(festivalDays('除夕', year).map(fromDay)).toEqual(
    bySixTail(1, 1, year).map((date) => fromDay((toDay(date) ?? NaN) - 1)),
  )

  const terms = Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable()
  for (const name of solarTermNames) {
    const candidates = [terms[name], terms[name === '冬至' ? 'DONG_ZHI' : name === '大雪' ? 'DA_XUE' : name]].map(
      (term) => term?.toYmd(),
    )
    const found = festivalDays(name, year).map(fromDay)
    expect(found).toHaveLength(1)
    expect([name, candidates]).toEqual([name, expect.arrayContaining(found)])
  }
})

describe('chinese-days', () => {
  test.each(years.filter((year) => year >= 2020 && year <= 2035))('%i agrees', (year) => {
    const terms = chineseDays.getSolarTerms(`${year}-01-01`, `${year}-12-31`)
    expect(terms).toHaveLength(24)
    for (const { date, name } of terms) expect([name, festivalDays(name, year).map(fromDay)]).toEqual([name, [date]])

    for (const [name, [month, day]] of Object.entries(lunarDates)) {
      const dates = [year - 1, year]
        .map((lunarYear) => chineseDays.getSolarDateFromLunar(`${lunarYear}-${month}-${day}`).date)
        .filter((date) => date.startsWith(`${year}-`))
      expect([name, festivalDays(name, year).map(fromDay)]).toEqual([name, dates])
    }
  })
})

test('the ICU trap: 春节 2027 is 02-06', () => {
  expect(festivalDays('春节', 2027).map(fromDay)).toEqual(['2027-02-06'])
})

test('what is printed for a year is what single look-ups find', () => {
  const printed = festivalsOfYear(2026)
  expect(printed.get(dayOf(2026, 9, 25))).toEqual(['中秋'])
  expect([...printed.keys()].length).toBeGreaterThan(50)
  for (const [day, names] of printed) for (const name of names) expect(festivalDays(name, 2026)).toContain(day)
})
