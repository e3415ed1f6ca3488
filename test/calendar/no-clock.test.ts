import { afterEach, expect, test, vi } from 'vitest'
import { makeCalendar } from '../../src/calendar/calendar.ts'
import { fromDay, toDay } from '../../src/calendar/date.ts'
import { occurrences } from '../../src/when/occurrences.ts'
import { parseWhen } from '../../src/when/parse.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

/** Without `Date` and `Intl` no time zone of the machine can get in. */
test('calendar and when work where Date and Intl do not exist', () => {
  vi.stubGlobal('Date', undefined)
  vi.stubGlobal('Intl', undefined)
  const calendar = makeCalendar()
  const launch = toDay('2026-12-20') ?? NaN
  const named = ['每周三 20:00', '元旦-1', 'D+5工作日', '每月31日'].map((text) => {
    const parsed = parseWhen(text)
    if (!parsed.ok) return parsed.error.message
    return occurrences(parsed.when, { from: launch - 14, to: launch + 13, launch, calendar }).map(
      ({ day, name }) => `${name} ${fromDay(day)}`,
    )
  })
  const lastDays = [
    calendar.kind(launch),
    calendar.festivals(launch + 5),
    calendar.seasons(launch),
    calendar.yearStatus(2027),
  ]
  vi.unstubAllGlobals()

  expect(named).toEqual([
    ['w01 2026-12-23', 'w02 2026-12-30'],
    ['2027-元旦 2026-12-31'],
    ['once 2026-12-25'],
    ['2026-12 2026-12-31'],
  ])
  expect(lastDays).toEqual(['weekend', ['圣诞'], [], 'provisional'])
})

test.each(['America/Los_Angeles', 'UTC', 'Asia/Shanghai', 'Pacific/Apia'])(
  'the day after a clock change is the next day under %s',
  (zone) => {
    vi.stubEnv('TZ', zone)
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
    const day = toDay('2026-03-08') ?? NaN
    expect([day, day + 1, day + 2].map(fromDay)).toEqual(['2026-03-08', '2026-03-09', '2026-03-10'])
    expect(fromDay(toDay('2011-12-30') ?? NaN)).toBe('2011-12-30')
  },
)
