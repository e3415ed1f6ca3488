import { describe, expect, test } from 'vitest'
import { describeWhen } from '../../src/when/describe.ts'
import { spoken } from '../../src/schema/spoken.ts'
import { parseWhen } from '../../src/when/parse.ts'
import type { Anchor, When } from '../../src/when/types.ts'

const at = (start: number, end?: number) => ({ times: [end === undefined ? { start } : { start, end }] })
const once = (anchor: Anchor, offset = 0, unit: 'day' | 'workday' = 'day') =>
  ({ kind: 'once', anchor, offset, unit }) as const
const date = (text: string) => once({ type: 'date', date: text })
const launch = (offset: number, unit?: 'workday') => once({ type: 'launch' }, offset, unit)
const end = (offset: number, unit?: 'workday') => once({ type: 'end' }, offset, unit)
const festival = (name: string, offset = 0, unit?: 'workday') =>
  once({ type: 'festival', festival: name }, offset, unit)
const weekly = (...weekdays: number[]) => ({ kind: 'weekly', weekdays }) as const
const EIGHT = at(1200)

const ok: readonly (readonly [string, When])[] = [
  ['2026-12-01', date('2026-12-01')],
  ['2026-12-01 20:00', { ...date('2026-12-01'), ...EIGHT }],
  ['2026-12-01T20:00', { ...date('2026-12-01'), ...EIGHT }],
  ['2026/12/1', date('2026-12-01')],
  ['2026.12.1 8:30', { ...date('2026-12-01'), ...at(510) }],
  ['2026年12月1日', date('2026-12-01')],
  ['2026年12月1日20:00', { ...date('2026-12-01'), ...EIGHT }],
  ['2026年12月1号 晚上8点', { ...date('2026-12-01'), ...EIGHT }],
  ['2026-12-01（周二）20:00', { ...date('2026-12-01'), ...EIGHT }],
  ['2028-02-29', date('2028-02-29')],
  ['２０２６－１２－０１　２０：００', { ...date('2026-12-01'), ...EIGHT }],
  ['D-3', launch(-3)],
  ['d-3', launch(-3)],
  ['D+7 20:00', { ...launch(7), ...EIGHT }],
  ['D＋7 20：00', { ...launch(7), ...EIGHT }],
  ['D0', launch(0)],
  ['D+0', launch(0)],
  ['D-0', launch(0)],
  ['D日 9:00', { ...launch(0), ...at(540) }],
  ['D0 20:00-21:30', { ...launch(0), ...at(1200, 1290) }],
  ['D–3 20:00–21:30', { ...launch(-3), ...at(1200, 1290) }],
  ['第1天', launch(0)],
  ['第8天 20:00', { ...launch(7), ...EIGHT }],
  ['第 8 天', launch(7)],
  ['第一天 20:00', { ...launch(0), ...EIGHT }],
  ['第二十一天', launch(20)],
  ['第30天20:00~21:00', { ...launch(29), ...at(1200, 1260) }],
  ['开营前3天', launch(-3)],
  ['开营', launch(0)],
  ['D-3工作日', launch(-3, 'workday')],
  ['D-3 工作日 10:00', { ...launch(-3, 'workday'), ...at(600) }],
  ['D-3wd', launch(-3, 'workday')],
  ['D+5 wd 9:00', { ...launch(5, 'workday'), ...at(540) }],
  ['D0工作日', launch(0, 'workday')],
  ['开营前3个工作日', launch(-3, 'workday')],
  ['每周三 20:00', { ...weekly(3), ...EIGHT }],
  ['每周三20:00', { ...weekly(3), ...EIGHT }],
  ['每周3 20:00', { ...weekly(3), ...EIGHT }],
  ['每星期三', weekly(3)],
  ['每周一三五 9:00', { ...weekly(1, 3, 5), ...at(540) }],
  ['每周一、三、五', weekly(1, 3, 5)],
  ['每周三、周一', weekly(1, 3)],
  ['每周五和周二 20:00', { ...weekly(2, 5), ...EIGHT }],
  ['每周1,3,5 9:00', { ...weekly(1, 3, 5), ...at(540) }],
  ['每周一至五 9:00', { ...weekly(1, 2, 3, 4, 5), ...at(540) }],
  ['周一到周五', weekly(1, 2, 3, 4, 5)],
  ['每周六日', weekly(6, 7)],
  ['每周天', weekly(7)],
  ['每周末 10:00', { ...weekly(6, 7), ...at(600) }],
  ['周末', weekly(6, 7)],
  ['周三 20:00', { ...weekly(3), ...EIGHT }],
  ['周三晚上8点半', { ...weekly(3), ...at(1230) }],
  ['每周三晚8点到9点', { ...weekly(3), ...at(1200, 1260) }],
  ['weekly wed 20:00', { ...weekly(3), ...EIGHT }],
  ['weekly mon,thu 20:00', { ...weekly(1, 4), ...EIGHT }],
  ['Weekly Monday, Thursday', weekly(1, 4)],
  ['every friday', weekly(5)],
  ['every weekend', weekly(6, 7)],
  ['每天 8:30', { kind: 'every', days: 1, ...at(510) }],
  ['每日8:30', { kind: 'every', days: 1, ...at(510) }],
  ['daily 8:30', { kind: 'every', days: 1, ...at(510) }],
  ['every day', { kind: 'every', days: 1 }],
  ['每天早上7点', { kind: 'every', days: 1, ...at(420) }],
  ['每天 20:00至24:00', { kind: 'every', days: 1, ...at(1200, 1440) }],
  ['每3天 20:00', { kind: 'every', days: 3, ...EIGHT }],
  ['每三天', { kind: 'every', days: 3 }],
  ['每两天', { kind: 'every', days: 2 }],
  ['隔天 20:00', { kind: 'every', days: 2, ...EIGHT }],
  ['every 3 days', { kind: 'every', days: 3 }],
  ['every 3 days 20:00', { kind: 'every', days: 3, ...EIGHT }],
  ['每14天 20:00', { kind: 'every', days: 14, ...EIGHT }],
  ['每月1日 20:00', { kind: 'monthly', day: 1, ...EIGHT }],
  ['每月31日', { kind: 'monthly', day: 31 }],
  ['每个月15号', { kind: 'monthly', day: 15 }],
  ['每月最后一天', { kind: 'monthly', day: 31 }],
  ['每月底 18:00', { kind: 'monthly', day: 31, ...at(1080) }],
  ['monthly 15', { kind: 'monthly', day: 15 }],
  ['monthly 15 20:00', { kind: 'monthly', day: 15, ...EIGHT }],
  ['每个工作日 9:00', { kind: 'workdays', ...at(540) }],
  ['每工作日', { kind: 'workdays' }],
  ['工作日 9:00', { kind: 'workdays', ...at(540) }],
  ['every workday', { kind: 'workdays' }],
  ['春节', festival('春节')],
  ['中秋-3', festival('中秋', -3)],
  ['中秋节-3', festival('中秋', -3)],
  ['中秋前3天', festival('中秋', -3)],
  ['中秋前一天 20:00', { ...festival('中秋', -1), ...EIGHT }],
  ['国庆后2天', festival('国庆', 2)],
  ['春节前5个工作日', festival('春节', -5, 'workday')],
  ['除夕 20:00', { ...festival('除夕'), ...EIGHT }],
  ['年三十', festival('除夕')],
  ['正月初一', festival('春节')],
  ['双11', festival('双11')],
  ['双十一-7 10:00', { ...festival('双11', -7), ...at(600) }],
  ['双１１', festival('双11')],
  ['618-3', festival('618', -3)],
  ['618 20:00', { ...festival('618'), ...EIGHT }],
  ['五一', festival('劳动节')],
  ['十一+1', festival('国庆', 1)],
  ['三八', festival('三八节')],
  ['520', festival('五二〇')],
  ['315', festival('315')],
  ['冬至', festival('冬至')],
  ['年货节', festival('年货节')],
  ['结营-1', end(-1)],
  ['end-1', end(-1)],
  ['END-1', end(-1)],
  ['结束-3 20:00', { ...end(-3), ...EIGHT }],
  ['结营', end(0)],
  ['结营前2个工作日', end(-2, 'workday')],
]

const bad: readonly (readonly [text: string, message: string, cure: string])[] = [
  ['', '时间是空的', '可以写：日期'],
  ['　', '时间是空的', '可以写：日期'],
  ['2026-02-30', '2026年2月只有28天', '2026-12-01'],
  ['2026年2月29日', '2026年2月只有28天', '2026-12-01'],
  ['2026-12-01（周三）', '2026-12-01是周二，不是周三', '改日期'],
  ['2026-13-01', '月份只有1到12', '2026-12-01'],
  ['2026-00-01', '月份只有1到12', '2026-12-01'],
  ['2026-06-00', '日从1开始', '2026-12-01'],
  ['2026-12-01 25:00', '没有“25:00”这个时间', '20:00'],
  ['25:00', '没有“25:00”这个时间', '00:00到23:59'],
  ['每天 20:60', '没有“20:60”这个时间', '20:00-21:30'],
  ['每天 24:00', '没有“24:00”这个时间', '00:00到23:59'],
  ['每天 25点', '没有“25点”这个时间', '00:00到23:59'],
  ['21:00-20:00', '结束时间不晚于开始时间', '20:00-21:00'],
  ['D+7 21:00-20:00', '结束时间不晚于开始时间', '20:00-21:00'],
  ['每天 22:00-01:00', '结束时间不晚于开始时间', '22:00-24:00'],
  ['每天 20:00-20:00', '结束时间不晚于开始时间', '只写一个'],
  ['20:00', '只写了时间，没写哪一天', '每天 20:00'],
  ['晚上8点', '只写了时间，没写哪一天', '每天 晚上8点'],
  ['20:00-21:30', '只写了时间，没写哪一天', 'D+7 20:00-21:30'],
  ['T-3', 'T是活动当天', 'D-3'],
  ['T+1 20:00', 'T是活动当天', 'D+1'],
  ['+2h', '是一段时长', 'D+7'],
  ['+7d', '是一段时长', 'D+7'],
  ['+3', '少了起点', 'D+3'],
  ['-3', '少了起点', 'D-3'],
  ['D7', '少了加减号', 'D+7'],
  ['第0天', '第1天就是开营日', 'D-1'],
  ['D+99999', '太远了', 'D+30'],
  ['每周8', '没有周8', '每周三 20:00'],
  ['每周八 20:00', '没有周八', '每周三 20:00'],
  ['周0', '没有周0', '每周日'],
  ['每周', '没说是周几', '每周三 20:00'],
  ['每周 20:00', '没说是周几', '每周三 20:00'],
  ['weekly 20:00', '没说是周几', 'weekly wed 20:00'],
  ['每周3次', '没说是周几', '每周一、三、五'],
  ['每周五至一', '倒过来了', '每周六、日、一'],
  ['每两周 20:00', '没说是周几', '隔周周四 20:00'],
  ['双周三 20:00', '两种读法', '隔周周三 20:00'],
  ['每隔2天', '两种读法', '每3天'],
  ['每0天', '1到366天', '每3天'],
  ['每400天', '1到366天', '每3天'],
  ['every 0 days', '1到366天', '每3天'],
  ['每月32日', '每月没有32日', '每月最后一天'],
  ['每月0号', '每月没有0日', '每月15日'],
  ['每月', '没说清是哪一天', '每月15日'],
  ['monthly', '没说清是哪一天', '每月15日'],
  ['明天 20:00', '相对今天', 'D+1'],
  ['下周三', '相对今天', '2026-12-01'],
  ['20261201', '没有分隔', '2026-12-01'],
  ['12月1日', '没写年份', '2026-12-01'],
  ['12-1 20:00', '没写年份', '2026-12-01'],
  ['2月30日', '没写年份', '2026-12-01'],
  ['2026年12月', '没写是几号', '2026-12-01'],
  ['20:00 每天', '顺序反了', '每天 20:00'],
  ['中秋前', '没说几天', '中秋前3天'],
  ['T0', 'T是活动当天', 'D0'],
  ['26-12-01', '年份不全', '2026-12-01'],
  ['入群后2小时', '因人而异', '+24h'],
  ['7天后', '少了起点', 'D+7'],
  ['中秋结', '后面的“结”读不懂', '中秋 20:00'],
  ['端武节', '读不懂“端武节”', '端午'],
  ['双10', '读不懂“双10”', '双11'],
  ['春结-3', '读不懂“春结-3”', '春节'],
  ['泼水节', '不认识“泼水节”', '春节、除夕'],
  ['尽快', '读不懂“尽快”', '可以写：日期'],
  ['asap', '读不懂“asap”', '可以写：日期'],
  ['每周三晚上'.repeat(40), '现在有200个字', '可以写：日期'],
  ['每周三 20:00 直播', '后面的“直播”读不懂', '共 21 次'],
]

describe('parseWhen', () => {
  test.each(ok)('%s', (text, when) => {
    expect(parseWhen(text)).toEqual({ ok: true, when })
  })

  test.each(bad)('refuses %s', (text, message, cure) => {
    const result = parseWhen(text)
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.error.message).toContain(message)
    expect(spoken(result.error.cure, 'zh')).toContain(cure)
  })

  test('the tables are as long as they claim', () => {
    expect(ok.length).toBeGreaterThanOrEqual(60)
    expect(bad.length).toBeGreaterThanOrEqual(30)
  })

  test('what describeWhen writes is read back to the same value', () => {
    for (const [, when] of ok) expect(parseWhen(describeWhen(when))).toEqual({ ok: true, when })
  })
})

test.each([
  ['周三 20:00', '每周三 20:00'],
  ['weekly mon,thu 9:00', '每周一、四 09:00'],
  ['第8天', 'D+7'],
  ['D-3wd', 'D-3工作日'],
  ['daily', '每天'],
  ['每月最后一天', '每月31日'],
  ['双十一前3天 20:00～21:30', '双11-3 20:00-21:30'],
  ['end', '结营'],
  ['2026/1/2', '2026-01-02'],
])('describeWhen(%s) is %s', (text, described) => {
  const result = parseWhen(text)
  expect(result.ok && describeWhen(result.when)).toBe(described)
})
