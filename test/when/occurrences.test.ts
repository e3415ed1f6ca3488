import { describe, expect, test } from 'vitest'
import { makeCalendar } from '../../src/calendar/calendar.ts'
import { fromDay, toDay } from '../../src/calendar/date.ts'
import { dayName, occurrences, whenDay } from '../../src/when/occurrences.ts'
import { parseWhen } from '../../src/when/parse.ts'
import type { When } from '../../src/when/types.ts'

const calendar = makeCalendar()

function day(text: string): number {
  const number = toDay(text)
  if (number === undefined) throw new Error(`${text} is no day`)
  return number
}

function when(text: string): When {
  const result = parseWhen(text)
  if (!result.ok) throw new Error(result.error.message)
  return result.when
}

/** `name date` of each occurrence in the window launch-lead … launch+days-1. */
function list(
  text: string,
  launch: string,
  { lead = 14, days = 30, end }: { lead?: number; days?: number; end?: string } = {},
): readonly string[] {
  const start = day(launch)
  return occurrences(when(text), {
    from: start - lead,
    to: start + days - 1,
    launch: start,
    calendar,
    ...(end !== undefined && { end: day(end) }),
  }).map((found) => `${found.name} ${fromDay(found.day)}${found.note === undefined ? '' : ` ${found.note}`}`)
}

describe('occurrences', () => {
  // 2026-09-01 is a Tuesday.
  test.each<readonly [string, string, Parameters<typeof list>[2], readonly string[]]>([
    ['2026-09-10', '2026-09-01', {}, ['once 2026-09-10']],
    ['2026-08-20', '2026-09-01', {}, ['once 2026-08-20']],
    ['2026-08-01', '2026-09-01', {}, []],
    ['D-3', '2026-09-01', {}, ['once 2026-08-29']],
    ['第8天', '2026-09-01', {}, ['once 2026-09-08']],
    ['D+30', '2026-09-01', {}, []],
    ['D-3工作日', '2026-09-01', {}, ['once 2026-08-27']],
    ['D0工作日', '2026-09-05', {}, ['once 2026-09-07']],
    ['D+2工作日', '2026-09-17', {}, ['once 2026-09-20']],
    ['结营-1', '2026-09-01', { end: '2026-09-21' }, ['once 2026-09-20']],
    ['结营-1', '2026-09-01', {}, []],
    [
      '每周三',
      '2026-09-01',
      {},
      ['w01 2026-09-02', 'w02 2026-09-09', 'w03 2026-09-16', 'w04 2026-09-23', 'w05 2026-09-30'],
    ],
    ['每周一', '2026-09-01', { days: 14 }, ['w01 2026-09-07', 'w02 2026-09-14']],
    ['每周二', '2026-09-01', { days: 8 }, ['w01 2026-09-01', 'w02 2026-09-08']],
    ['每周二、四', '2026-09-01', { days: 8 }, ['d000 2026-09-01', 'd002 2026-09-03', 'd007 2026-09-08']],
    ['每10天', '2026-09-01', {}, ['d000 2026-09-01', 'd010 2026-09-11', 'd020 2026-09-21']],
    ['每天', '2026-09-01', { days: 3 }, ['d000 2026-09-01', 'd001 2026-09-02', 'd002 2026-09-03']],
    ['工作日', '2026-09-18', { days: 4 }, ['d000 2026-09-18', 'd002 2026-09-20', 'd003 2026-09-21']],
    ['每月1日', '2026-09-01', { days: 60 }, ['2026-09 2026-09-01', '2026-10 2026-10-01']],
    ['每月31日', '2026-09-01', { days: 61 }, ['2026-09 2026-09-30 9月没有31日，排在月末30日', '2026-10 2026-10-31']],
    ['每月30日', '2028-02-01', { days: 29 }, ['2028-02 2028-02-29 2月没有30日，排在月末29日']],
    ['中秋', '2026-09-01', {}, ['2026-中秋 2026-09-25']],
    ['中秋-3', '2026-09-01', {}, ['2026-中秋 2026-09-22']],
    ['元旦-3', '2026-12-20', {}, ['2027-元旦 2026-12-29']],
    ['跨年+1', '2027-01-01', { lead: 0 }, ['2026-跨年 2027-01-01']],
    ['国庆前3个工作日', '2026-09-01', {}, ['2026-国庆 2026-09-28']],
    ['除夕', '2026-02-10', {}, ['2026-除夕 2026-02-16']],
    ['春节', '2026-09-01', {}, []],
    ['春节', '2026-01-15', { days: 400 }, ['2026-春节 2026-02-17', '2027-春节 2027-02-06']],
  ])('%s, launch %s %j', (text, launch, range, expected) => {
    expect(list(text, launch, range)).toEqual(expected)
  })

  test('a recurrence keeps its names when only a slice is asked for', () => {
    const launch = day('2026-09-01')
    const slice = occurrences(when('每周三'), { from: day('2026-09-10'), to: day('2026-09-20'), launch, calendar })
    expect(slice).toEqual([{ day: day('2026-09-16'), name: 'w03', cadence: 'weekly' }])
  })

  test('names before the launch carry a minus sign', () => {
    expect(dayName(day('2026-08-29'), day('2026-09-01'))).toBe('d-03')
    expect(dayName(day('2026-09-13'), day('2026-09-01'))).toBe('d012')
  })
})

describe('whenDay', () => {
  test.each([
    ['D+7', '2026-09-01', '2026-09-08'],
    ['2026-12-01', '2026-09-01', '2026-12-01'],
    ['中秋-3', '2026-09-01', '2026-09-22'],
    ['中秋-3', '2026-09-24', '2027-09-12'],
    ['结营-1', '2026-09-01', undefined],
    ['春节', '2061-03-01', undefined],
  ])('%s, launch %s', (text, launch, expected) => {
    const parsed = when(text)
    if (parsed.kind !== 'once') throw new Error(`${text} recurs`)
    const found = whenDay(parsed, { launch: day(launch), calendar })
    expect(found === undefined ? undefined : fromDay(found)).toBe(expected)
  })
})
