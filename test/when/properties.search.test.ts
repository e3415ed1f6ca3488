import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeCalendar } from '../../src/calendar/calendar.ts'
import { fromDay, toDay } from '../../src/calendar/date.ts'
import { festivalList } from '../../src/knowledge/festivals/festival-days.ts'
import { describeWhen } from './describe-when.ts'
import { occurrences } from '../../src/when/occurrences.ts'
import { parseWhen } from '../../src/when/parse.ts'
import type { When } from '../../src/when/types.ts'
import { cases } from '../support/search.ts'

const calendar = makeCalendar()
const launch = toDay('2026-12-20') ?? NaN

const time = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 0, max: 1439 }).map((start) => ({ time: { start } })),
  fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
    .filter(([start, end]) => start < end)
    .map(([start, end]) => ({ time: { start, end } })),
)
const shift = fc.record({
  offset: fc.integer({ min: -90, max: 90 }),
  unit: fc.constantFrom('day' as const, 'workday' as const),
})
const anchor = fc.oneof(
  fc.constantFrom({ type: 'launch' as const }, { type: 'end' as const }),
  fc.constantFrom(...festivalList.map(({ name }) => ({ type: 'festival' as const, festival: name }))),
)
const day = fc.oneof(
  fc.integer({ min: launch - 700, max: launch + 700 }).map((n) => ({
    kind: 'once' as const,
    anchor: { type: 'date' as const, date: fromDay(n) },
    offset: 0,
    unit: 'day' as const,
  })),
  fc.tuple(anchor, shift).map(([to, by]) => ({ kind: 'once' as const, anchor: to, ...by })),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
    .map((days) => ({ kind: 'weekly' as const, weekdays: [...days].sort((a, b) => a - b) })),
  fc.integer({ min: 1, max: 366 }).map((days) => ({ kind: 'every' as const, days })),
  fc.integer({ min: 1, max: 31 }).map((date) => ({ kind: 'monthly' as const, day: date })),
  fc.constant({ kind: 'workdays' as const }),
)
const whens: fc.Arbitrary<When> = fc.tuple(day, time).map(([when, at]) => ({ ...when, ...at }))

describe('every When', () => {
  test('is read back from its description', () => {
    fc.assert(
      fc.property(whens, (when) => {
        expect(parseWhen(describeWhen(when))).toEqual({ ok: true, when })
      }),
      cases(500, 20261201),
    )
  })

  test('has its occurrences in the window, ascending, each name once, and the same in a slice', () => {
    let found = 0
    fc.assert(
      fc.property(whens, fc.integer({ min: 0, max: 60 }), (when, length) => {
        const context = { from: launch - 14, to: launch + length, launch, end: launch + 30, calendar }
        const all = occurrences(when, context)
        found += all.length > 0 ? 1 : 0
        expect(all.every((one) => context.from <= one.day && one.day <= context.to)).toBe(true)
        expect(all.map((one) => one.day)).toEqual(all.map((one) => one.day).sort((a, b) => a - b))
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
