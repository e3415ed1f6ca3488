import { expect, test } from 'vitest'
import { parsePartWhen } from '../../src/when/part-when.ts'

test.each([
  ['前一天 10:00', { offset: -1, at: '10:00' }],
  ['提前3天 晚上8点', { offset: -3, at: '20:00' }],
  ['当天 18:00', { offset: 0, at: '18:00' }],
  ['18：00', { offset: 0, at: '18:00' }],
  ['次日 12:00', { offset: 1, at: '12:00' }],
  ['后两天', { offset: 2 }],
  ['活动-1h', { offset: 0, at: 'event-60' }],
  ['开始 - 半小时', { offset: 0, at: 'event-30' }],
  ['结束+30m', { offset: 0, at: 'end+30' }],
  ['end+2小时', { offset: 0, at: 'end+120' }],
])('%s', (text, when) => expect(parsePartWhen(text)).toEqual(when))

test.each(['', '提前一会儿', '前一天 25:00', '活动-', '结束+很久', '每周三 20:00', '2026-12-01'])(
  'no time of a part: “%s”',
  (text) => expect(parsePartWhen(text)).toBeUndefined(),
)
