import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeCalendar } from '../../src/calendar/calendar.ts'
import { fromDay, toDay } from '../../src/calendar/date.ts'
import { festivalList } from '../../src/knowledge/festivals/festival-days.ts'
import { describeWhen } from '../../src/when/describe.ts'
import { occurrences } from '../../src/when/occurrences.ts'
import { parseWhen } from '../../src/when/parse.ts'
import type { Exception, When } from '../../src/when/types.ts'
import { cases } from '../support/search.ts'

const calendar = makeCalendar()
const launch = toDay('2026-12-20') ?? NaN

const span = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.option(fc.integer({ min: 1, max: 1440 }), { nil: undefined }))
  .filter(([start, end]) => end === undefined || start < end)
  .map(([start, end]) => (end === undefined ? { start } : { start, end }))
const hours = fc.oneof(
  fc.constant({}),
  span.map((one) => ({ times: [one] })),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 5 })
    .map((starts) => ({ times: starts.sort((a, b) => a - b).map((start) => ({ start })) })),
)
const shift = fc.record({
  offset: fc.integer({ min: -90, max: 90 }),
  unit: fc.constantFrom('day' as const, 'workday' as const),
})
const anchor = fc.oneof(
  fc.constantFrom({ type: 'launch' as const }, { type: 'end' as const }),
  fc.constantFrom(...festivalList.map(({ name }) => ({ type: 'festival' as const, festival: name }))),
)
const dated = fc.integer({ min: launch - 90, max: launch + 90 }).map((n) => ({
  anchor: { type: 'date' as const, date: fromDay(n) },
  offset: 0,
  unit: 'day' as const,
}))
const ref = fc.oneof(
  dated,
  fc.tuple(anchor, shift).map(([to, by]) => ({ anchor: to, ...by })),
)
const weekdays = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
  .map((days) => days.sort((a, b) => a - b))
const recurrence = fc.oneof(
  weekdays.map((days) => ({ kind: 'weekly' as const, weekdays: days })),
  fc.tuple(weekdays, fc.integer({ min: 2, max: 52 })).map(([days, interval]) => ({
    kind: 'weekly' as const,
    weekdays: days,
    interval,
  })),
  fc.integer({ min: 1, max: 366 }).map((days) => ({ kind: 'every' as const, days })),
  fc.integer({ min: 1, max: 31 }).map((date) => ({ kind: 'monthly' as const, day: date })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.boolean(),
      fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant('workday' as const)),
    )
    .map(([nth, last, weekday]) => ({ kind: 'monthly-nth' as const, nth: last ? -nth : nth, weekday })),
  fc.constant({ kind: 'workdays' as const }),
  fc.constant({ kind: 'holidays' as const }),
)
const listed = fc
  .uniqueArray(ref, { minLength: 2, maxLength: 5, selector: (one) => JSON.stringify(one) })
  .map((days) => ({ kind: 'dates' as const, days: days.map((day) => ({ kind: 'once' as const, ...day })) }))
const length = fc.integer({ min: 1, max: 400 })
const backwards = ({
  from,
  to,
}: {
  from: { anchor: { type: string; date?: string }; offset: number; unit: string }
  to: typeof from
}) =>
  from.anchor.type === to.anchor.type &&
  from.anchor.type !== 'festival' &&
  from.unit === to.unit &&
  (from.anchor.date ?? '') + from.offset !== (to.anchor.date ?? '') + to.offset &&
  (from.anchor.type === 'date' ? (from.anchor.date ?? '') > (to.anchor.date ?? '') : from.offset > to.offset)
const run = fc.oneof(
  fc.record({ from: ref, to: ref }).filter((both) => !backwards(both)),
  fc.record({ from: ref, days: length }),
  fc.record({ from: ref }),
  fc.record({ to: ref }),
  fc.record({ days: length }),
)
const isPlain = (one: Exception): boolean => one.kind === 'weekly' && one.interval === undefined
const exceptions = fc
  .uniqueArray(
    fc.oneof(
      ref.map((one) => ({ kind: 'once' as const, ...one })),
      recurrence.filter((days) => days.kind !== 'every' || days.days > 1),
      run.map((stretch) => ({ kind: 'every' as const, days: 1, run: stretch })),
    ),
    { minLength: 1, maxLength: 3 },
  )
  // Weekdays that stand apart are one exception, and come first.
  .map((list) => [...list].sort((a, b) => Number(isPlain(b)) - Number(isPlain(a))))
  .filter((list) => list.filter(isPlain).length < 2)
const names = fc.constantFrom('周三分享', 'guest', '直播 第二场', '开始', '第三场直播', '25 公里越野跑', '读书会(晚)')
const whens: fc.Arbitrary<When> = fc.oneof(
  fc.tuple(ref, hours).map(([one, at]) => ({ kind: 'once' as const, ...one, ...at })),
  fc
    .tuple(
      fc.oneof({ weight: 8, arbitrary: recurrence }, { weight: 1, arbitrary: listed }),
      hours,
      fc.record({ run, count: fc.integer({ min: 1, max: 1000 }), except: exceptions }, { requiredKeys: [] }),
    )
    .map(([days, at, rest]) => ({ ...days, ...at, ...rest })),
  fc
    .tuple(
      names,
      fc.constantFrom('start' as const, 'end' as const),
      fc.oneof(
        fc.integer({ min: -3000, max: 3000 }).map((shifted) => ({ shift: shifted })),
        fc.tuple(fc.integer({ min: -30, max: 30 }), hours).map(([days, at]) => ({ shift: days * 1440, ...at })),
      ),
    )
    .map(([event, edge, rest]) => ({ kind: 'event' as const, event, edge, ...rest })),
)

describe('every When', () => {
  test('is read back from its description', () => {
    fc.assert(
      fc.property(whens, (when) => {
        expect(parseWhen(describeWhen(when)), describeWhen(when)).toEqual({ ok: true, when })
      }),
      cases(2000, 20261201),
    )
  })

  test('has its occurrences in the window, ascending, each name once, and the same in a slice', () => {
    let found = 0
    fc.assert(
      fc.property(whens, fc.integer({ min: 0, max: 60 }), (when, length) => {
        const event = { kind: 'weekly' as const, weekdays: [3], times: [{ start: 1200 }] }
        const evenings = occurrences(event, { from: launch, to: launch + 120, launch, calendar })
        const context = {
          from: launch - 14,
          to: launch + length,
          launch,
          end: launch + 30,
          calendar,
          events: () => evenings,
        }
        const all = occurrences(when, context)
        found += all.length > 0 ? 1 : 0
        expect(all.every((one) => context.from <= one.day && one.day <= context.to)).toBe(true)
        expect(all.map((one) => one.day)).toEqual([...all.map((one) => one.day)].sort((a, b) => a - b))
        expect(new Set(all.map((one) => one.name)).size).toBe(all.length)
        const slice = occurrences(when, { ...context, from: launch + 5, to: launch + 20 })
        expect(slice).toEqual(
          occurrences(when, { ...context, to: launch + 60 }).filter(
            (one) => one.day >= launch + 5 && one.day <= launch + 20,
          ),
        )
      }),
      cases(500, 20261201),
    )
    expect(found).toBeGreaterThan(100)
  })
})

test('any text is read or refused with a message and a cure, and never throws', () => {
  const piece = fc.constantFrom(
    '每周',
    '三',
    '、',
    '20:00',
    '-',
    '+',
    'D',
    '3',
    '第',
    '天',
    '中秋',
    '前',
    '工作日',
    ' ',
    '：',
    '月',
    '日',
    '2026',
    'every',
    '隔',
    '半',
    '点',
    '结营',
    'T',
    '到',
    '起',
    '共',
    '次',
    '除了',
    '除外',
    '周日',
    'guest',
    '.end',
    '1h',
    '前',
    '开始',
    '隔周',
    '最后一个',
    '、',
    '8:00',
  )
  const texts = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const result = parseWhen(text)
      if (result.ok) expect(parseWhen(describeWhen(result.when))).toEqual(result)
      else expect(result.error.message.length * result.error.cure.length).toBeGreaterThan(0)
    }),
    cases(3000, 20261201),
  )
})
