import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeCalendar } from '../../src/calendar/calendar.ts'
import { occurrences } from '../../src/when/occurrences.ts'
import { parseWhen } from '../../src/when/parse.ts'
import { cases } from '../support/search.ts'

/*
 * The oracle: every day of the autumn of 2026 is asked by itself, with `Date` in UTC and the notice of the State Council
 * (国办发明电〔2025〕7号) copied by hand. It shares no code with the parser, the calendar or the enumeration.
 */
const DAY = 86_400_000
const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const weekdayOf = (time: number): number => ((new Date(time).getUTCDay() + 6) % 7) + 1
const dateOf = (time: number): number => new Date(time).getUTCDate()
const isIn = (time: number, first: string, last: string): boolean => utc(first) <= time && time <= utc(last)

const isMidAutumn = (time: number): boolean => isIn(time, '2026-09-25', '2026-09-27')
const isNational = (time: number): boolean => isIn(time, '2026-10-01', '2026-10-07')
const isOff = (time: number): boolean => isMidAutumn(time) || isNational(time)
const isMadeUp = (time: number): boolean => ['2026-09-20', '2026-10-10'].includes(iso(time))
const isWorkday = (time: number): boolean => isMadeUp(time) || (weekdayOf(time) <= 5 && !isOff(time))

/** Days of a month that hold, as times, of the month in which `time` lies. */
const monthOf = (time: number, holds: (day: number) => boolean): readonly number[] => {
  const at = new Date(time)
  return Array.from({ length: 31 }, (_, i) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), i + 1)).filter(
    (day) => new Date(day).getUTCMonth() === at.getUTCMonth() && holds(day),
  )
}

interface Piece {
  /** Chinese and English. */
  readonly texts: readonly [string, string]
  readonly holds: (time: number, first: number) => boolean
}

const CHINESE = '一二三四五六日'
const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 })
const english = (days: readonly number[]): string => days.map((day) => ENGLISH[day - 1]).join(',')
const chinese = (days: readonly number[]): string => days.map((day) => CHINESE[day - 1]).join('、')

const rhythms: fc.Arbitrary<Piece> = fc.oneof(
  weekdays.map((days) => ({
    texts: [`每周${chinese(days)}`, `weekly ${english(days)}`] as const,
    holds: (time: number) => days.includes(weekdayOf(time)),
  })),
  fc.tuple(weekdays, fc.integer({ min: 2, max: 5 })).map(([days, gap]) => ({
    texts: [
      gap === 2 ? `隔周周${chinese(days)}` : `每${gap}周周${chinese(days)}`,
      gap === 2 ? `every other ${english(days)}` : `every ${gap} weeks on ${english(days)}`,
    ] as const,
    holds: (time: number, first: number) =>
      days.includes(weekdayOf(time)) && Math.floor((time - first) / (7 * DAY)) % gap === 0,
  })),
  fc.integer({ min: 1, max: 12 }).map((gap) => ({
    texts: [gap === 1 ? '每天' : `每${gap}天`, gap === 1 ? 'daily' : `every ${gap} days`] as const,
    holds: (time: number, first: number) => Math.round((time - first) / DAY) % gap === 0,
  })),
  fc.integer({ min: 1, max: 31 }).map((date) => ({
    texts: [`每月${date}日`, `monthly ${date}`] as const,
    holds: (time: number) => dateOf(time) === Math.min(date, monthOf(time, () => true).length),
  })),
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 }), fc.boolean()).map(([nth, day, last]) => ({
    texts: [
      `每月${last ? '倒数' : ''}第${nth}个周${CHINESE[day - 1]}`,
      last
        ? `每月倒数第${nth}个星期${CHINESE[day - 1]}`
        : `monthly ${['first', 'second', 'third', 'fourth', 'fifth'][nth - 1]} ${ENGLISH[day - 1]}`,
    ] as const,
    holds: (time: number) => monthOf(time, (other) => weekdayOf(other) === day).at(last ? -nth : nth - 1) === time,
  })),
  fc.tuple(fc.integer({ min: 1, max: 23 }), fc.boolean()).map(([nth, last]) => ({
    texts: [
      `每月${last ? '倒数' : ''}第${nth}个工作日`,
      last && nth === 1 ? 'monthly last workday' : `每个月的${last ? '倒数' : ''}第 ${nth} 个工作日`,
    ] as const,
    holds: (time: number) => monthOf(time, isWorkday).at(last ? -nth : nth - 1) === time,
  })),
  fc.constant({ texts: ['每个工作日', 'every workday'] as const, holds: isWorkday }),
  fc.constant({ texts: ['节假日', 'holidays'] as const, holds: isOff }),
)

const exceptions: fc.Arbitrary<Piece> = fc.oneof(
  weekdays.map((days) => ({
    texts: [`周${chinese(days)}`, english(days)] as const,
    holds: (time: number) => days.includes(weekdayOf(time)),
  })),
  fc.constant({ texts: ['国庆', '国庆'] as const, holds: isNational }),
  fc.constant({ texts: ['中秋', '中秋节'] as const, holds: isMidAutumn }),
  fc.constant({ texts: ['节假日', 'holidays'] as const, holds: isOff }),
  fc.constant({ texts: ['周末', 'weekends'] as const, holds: (time: number) => weekdayOf(time) > 5 }),
  fc.constant({ texts: ['2026-10-15', '2026/10/15'] as const, holds: (time: number) => iso(time) === '2026-10-15' }),
  fc.constant({
    texts: ['2026-10-20 到 10-24', 'from 2026-10-20 to 2026-10-24'] as const,
    holds: (time: number) => isIn(time, '2026-10-20', '2026-10-24'),
  }),
)

const dates = fc.integer({ min: 0, max: 40 }).map((away) => iso(utc('2026-09-05') + away * DAY))
interface Stretch {
  readonly texts: readonly [string, string]
  readonly first: (launch: number) => number
  readonly last: (launch: number) => number
}
const stretches: fc.Arbitrary<Stretch> = fc.oneof(
  fc.constant({ texts: ['', ''] as const, first: (launch: number) => launch, last: () => Infinity }),
  fc.tuple(dates, fc.integer({ min: 0, max: 50 })).map(([from, days]) => {
    const to = iso(utc(from) + days * DAY)
    return {
      texts: [`从 ${from} 到 ${to.slice(5)}`, `from ${from} to ${to}`] as const,
      first: () => utc(from),
      last: () => utc(to),
    }
  }),
  fc.tuple(fc.integer({ min: -9, max: 20 }), fc.integer({ min: 1, max: 40 })).map(([from, days]) => {
    const sign = from < 0 ? '-' : '+'
    const start = `D${sign}${Math.abs(from)}`
    return {
      texts: [`${start} 起 ${days} 天`, `from ${start} for ${days} days`] as const,
      first: (launch: number) => launch + from * DAY,
      last: (launch: number) => launch + (from + days - 1) * DAY,
    }
  }),
  fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 30 })).map(([from, more]) => ({
    texts: [`第${from}-${from + more}天`, `days ${from}-${from + more}`] as const,
    first: (launch: number) => launch + (from - 1) * DAY,
    last: (launch: number) => launch + (from + more - 1) * DAY,
  })),
  fc.integer({ min: 0, max: 40 }).map((to) => ({
    texts: [`到 D+${to} 为止`, `until D+${to}`] as const,
    first: (launch: number) => launch,
    last: (launch: number) => launch + to * DAY,
  })),
)

const hours = fc
  .uniqueArray(fc.integer({ min: 0, max: 95 }), { maxLength: 3 })
  .map((quarters) => quarters.sort((a, b) => a - b).map((quarter) => clock(quarter * 15)))
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const specs = fc.record({
  stretch: stretches,
  rhythm: rhythms,
  hours,
  count: fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined }),
  except: fc.array(exceptions, { maxLength: 2 }),
  language: fc.constantFrom(0 as const, 1 as const),
  wide: fc.boolean(),
})
type Written = typeof specs extends fc.Arbitrary<infer T> ? T : never

function textOf({ stretch, rhythm, hours: at, count, except, language, wide }: Written): string {
  const text = [
    stretch.texts[language],
    rhythm.texts[language],
    at.join(language === 0 ? '、' : ','),
    count === undefined ? '' : language === 0 ? `共 ${count} 次` : `${count} times`,
    except.length === 0
      ? ''
      : `${language === 0 ? '除了' : 'except'} ${except.map(({ texts }) => texts[language]).join(language === 0 ? '、' : ', ')}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
  return wide ? text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)) : text
}

/** `date hour` of every occurrence, day by day. */
function enumerated({ stretch, rhythm, hours: at, count, except }: Written, launch: number, from: number, to: number) {
  const first = stretch.first(launch)
  const found: string[] = []
  let told = 0
  for (let time = first; time <= to; time += DAY) {
    if (time > stretch.last(launch) || !rhythm.holds(time, first)) continue
    if (except.some(({ holds }) => holds(time, launch))) continue
    for (const hour of at.length === 0 ? ['--:--'] : at) {
      told += 1
      if (told <= (count ?? Infinity) && time >= from) found.push(`${iso(time)} ${hour}`)
    }
  }
  return found
}

const calendar = makeCalendar()
const number = (time: number): number => time / DAY

test('what is written comes on the days on which a day-by-day reading says it comes', () => {
  let found = 0
  const kinds = new Set<string>()
  fc.assert(
    fc.property(specs, dates, fc.integer({ min: -5, max: 20 }), (written, start, skip) => {
      const text = textOf(written)
      const parsed = parseWhen(text)
      if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`)
      const launch = utc(start)
      const [from, to] = [launch + skip * DAY, utc('2026-11-30')]
      const all = occurrences(parsed.when, { from: number(from), to: number(to), launch: number(launch), calendar })
      expect(
        all.map(({ day, time }) => `${iso(day * DAY)} ${time ? clock(time.start) : '--:--'}`),
        text,
      ).toEqual(enumerated(written, launch, from, to))
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
      found += all.length
      kinds.add(parsed.when.kind)
    }),
    cases(1500, 20260905),
  )
  expect(found).toBeGreaterThan(5000)
  expect([...kinds].sort()).toEqual(['every', 'holidays', 'monthly', 'monthly-nth', 'weekly', 'workdays'])
})

test('days that are listed come on these days alone, whenever the group opens', () => {
  const listed = fc.uniqueArray(dates, { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(
      listed,
      dates,
      fc.constantFrom('、', '，', '和', ' and '),
      fc.boolean(),
      (days, start, between, short) => {
        // Without its year a day follows the one before it.
        const year = short ? [...days].sort().map((day, i) => (i === 0 ? day : day.slice(5))) : days
        const parsed = parseWhen(`${year.join(between)} 15:00`)
        if (!parsed.ok) throw new Error(parsed.error.message)
        const [from, to, launch] = [number(utc('2026-08-01')), number(utc('2026-11-30')), number(utc(start))]
        const found = occurrences(parsed.when, { from, to, launch, calendar })
        expect(found.map(({ day, time }) => `${iso(day * DAY)} ${clock(time?.start ?? 0)}`)).toEqual(
          [...days].sort().map((day) => `${day} 15:00`),
        )
      },
    ),
    cases(300, 20260906),
  )
})

test('names do not change with the horizon, nor with another hour of the day', () => {
  fc.assert(
    fc.property(specs, dates, fc.integer({ min: 1, max: 60 }), (written, start, days) => {
      const parsed = parseWhen(textOf(written))
      if (!parsed.ok) throw new Error(parsed.error.message)
      const launch = number(utc(start))
      const whole = occurrences(parsed.when, { from: launch - 20, to: launch + 90, launch, calendar })
      const part = occurrences(parsed.when, { from: launch + 3, to: launch + days, launch, calendar })
      expect(part).toEqual(whole.filter(({ day }) => day >= launch + 3 && day <= launch + days))
      const { when } = parsed
      if (when.times === undefined || when.times.length < 2 || when.kind === 'once' || when.kind === 'event') return
      if (when.count !== undefined) return
      const fewer = occurrences(
        { ...when, times: when.times.slice(0, -1) },
        { from: launch, to: launch + 90, launch, calendar },
      )
      const names = new Set(whole.map(({ name }) => name))
      if (when.times.length > 2) expect(fewer.every(({ name }) => names.has(name))).toBe(true)
    }),
    cases(500, 20260906),
  )
})
