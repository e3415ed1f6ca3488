/** How often something comes is read from what was written, whatever its occurrences are called. */
import { expect, test } from 'vitest'
import { makeCalendar } from '../../src/calendar/calendar.ts'
import { toDay } from '../../src/calendar/date.ts'
import { cadenceOf } from '../../src/when/cadence.ts'
import { occurrences } from '../../src/when/occurrences.ts'
import { parseWhen } from '../../src/when/parse.ts'
import type { When } from '../../src/when/types.ts'

function read(text: string): When {
  const parsed = parseWhen(text)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.when
}

test.each([
  ['2026-12-05 20:00', 'once'],
  ['D+7 20:00', 'once'],
  ['中秋 20:00', 'once'],
  ['每天 20:00', 'frequent'],
  ['工作日 20:00', 'frequent'],
  ['每6天 20:00', 'frequent'],
  ['每周二、四 20:00', 'frequent'],
  ['每7天 20:00', 'weekly'],
  ['每周三 20:00', 'weekly'],
  ['每14天 20:00', 'weekly'],
  ['每27天 20:00', 'weekly'],
  ['每28天 20:00', 'rare'],
  ['每月15日 20:00', 'rare'],
  ['2026-09-03、09-06 20:00', 'frequent'],
  ['D+3、D+17 20:00', 'weekly'],
  ['2026-09-03、2026-10-15 20:00', 'rare'],
])('%s is %s, and so is each of its occurrences', (text, expected) => {
  const when = read(text)
  const launch = toDay('2026-09-01') as number
  const found = occurrences(when, { from: launch - 14, to: launch + 120, launch, calendar: makeCalendar() })
  expect(cadenceOf(when)).toBe(expected)
  expect([...new Set(found.map(({ cadence }) => cadence))]).toEqual([expected])
})
