import { expect, test } from 'vitest'
import { toDay } from '../../src/calendar/date.ts'
import { daysUntil, parseDelivery } from '../../src/when/delivery.ts'

test.each([
  ['下单后 20 天送到店', 20, 'day'],
  ['3—5 天到', 5, 'day'],
  ['七天内发货', 7, 'day'],
  ['3 个工作日内发出', 3, 'workday'],
  ['第二天 7:30 起到店拿', 1, 'day'],
  ['次日达', 1, 'day'],
  ['当天到店拿', 0, 'day'],
  ['截单后第3天店里取', 3, 'day'],
  ['第三天到店拿', 2, 'day'],
])('%s: %i %s', (text, days, unit) => {
  expect(parseDelivery(text)).toEqual({ days, unit })
})

test.each(['每周六送', '周六、周日到店拿', '周一到周五送', '13月40日', '到店办', ''])('%s says no days', (text) => {
  expect(parseDelivery(text)).toBeUndefined()
})

test.each([
  ['周六 15:30 起到店拿', '2027-03-12', 1],
  ['周六到', '2027-03-13', 7],
  ['3月20日起店里取', '2027-03-14', 6],
  ['1月5日发', '2026-12-28', 8],
  ['3月1日起店里取', '2027-03-14', -13],
])('%s, ordered on %s: %i days later', (text, day, days) => {
  const delivery = parseDelivery(text)
  expect(delivery && daysUntil(delivery, toDay(day) ?? 0)).toEqual({ days, unit: 'day' })
})
