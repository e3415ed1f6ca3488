import { expect, test } from 'vitest'
import { parseDelivery } from '../../src/when/delivery.ts'

test.each([
  ['下单后 20 天送到店', 20, 'day'],
  ['3—5 天到', 5, 'day'],
  ['七天内发货', 7, 'day'],
  ['3 个工作日内发出', 3, 'workday'],
  ['第二天 7:30 起到店拿', 1, 'day'],
  ['次日达', 1, 'day'],
  ['当天到店拿', 0, 'day'],
])('%s: %i %s', (text, days, unit) => {
  expect(parseDelivery(text)).toEqual({ days, unit })
})

test.each(['周六 15:30 起到店拿', '到店办', ''])('%s says no days', (text) => {
  expect(parseDelivery(text)).toBeUndefined()
})
