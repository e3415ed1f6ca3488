/** Until when: as it is written, and the day it falls on. */
import { expect, test } from 'vitest'
import { fromDay, toDay } from '../../src/calendar/date.ts'
import { dueDay, parseDue } from '../../src/when/due.ts'
import { parseWhen } from '../../src/when/parse.ts'
import { formatTime } from '../../src/when/time.ts'

const wednesday = toDay('2027-03-10') as number
const at = (text: string, side: 'before' | 'after'): string | undefined => {
  const due = parseDue(text)
  return due && `${fromDay(dueDay(due, wednesday, side))} ${formatTime(due.minutes)}`
}

test.each([
  ['22:00', '2027-03-10 22:00', '2027-03-10 22:00'],
  ['晚上九点', '2027-03-10 21:00', '2027-03-10 21:00'],
  ['今晚 22:00', '2027-03-10 22:00', '2027-03-10 22:00'],
  ['前一天 18:00', '2027-03-09 18:00', '2027-03-09 18:00'],
  ['前3天 下午5点', '2027-03-07 17:00', '2027-03-07 17:00'],
  ['次日 12:00', '2027-03-11 12:00', '2027-03-11 12:00'],
  ['周日 22:00', '2027-03-07 22:00', '2027-03-14 22:00'],
  ['周三 18:00', '2027-03-10 18:00', '2027-03-10 18:00'],
  ['2027-03-08 18:00', '2027-03-08 18:00', '2027-03-08 18:00'],
  ['2027-03-08', '2027-03-08 24:00', '2027-03-08 24:00'],
])('%s: one signs up until %s, hands in until %s', (text, before, after) => {
  expect(at(text, 'before')).toBe(before)
  expect(at(text, 'after')).toBe(after)
})

test.each(['25:00', '周八 20:00', '2027-02-30 18:00', '月底', '活动-1h', '每天 20:00', '20:00-21:00', ''])(
  '%s is none',
  (text) => {
    expect(parseDue(text)).toBeUndefined()
  },
)

test.each([
  ['2027-03-11、2027-03-11 20:00', '写了两次'],
  ['2027-03-11 20:00、2027-03-25 21:00', '钟点不一样'],
  ['2027-03-11、02-30 20:00', '没有'],
  ['每周三、2027-03-25 20:00', '写了两次'],
])('a list of days: %s is refused, %s', (text, why) => {
  const parsed = parseWhen(text)
  expect(parsed.ok ? '' : parsed.error.message).toContain(why)
})
