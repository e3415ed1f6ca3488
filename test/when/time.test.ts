import { describe, expect, test } from 'vitest'
import { formatTime, formatTimeSpan, parseDuration, parseTime, parseWindow } from '../../src/when/time.ts'

describe('parseTime', () => {
  test.each([
    ['20:00', 1200],
    ['8:30', 510],
    ['00:00', 0],
    ['23:59', 1439],
    ['２０：００', 1200],
    ['20：00', 1200],
    ['晚上8点', 1200],
    ['早上8点半', 510],
    ['下午3点一刻', 915],
    ['20点', 1200],
    ['八点二十分', 500],
    ['中午12点', 720],
    ['中午1点', 780],
    ['上午10:15', 615],
    ['24:00', undefined],
    ['25:00', undefined],
    ['20:60', undefined],
    ['晚上12点', undefined],
    ['上午15点', undefined],
    ['8', undefined],
    ['', undefined],
  ])('%s → %s', (text, minutes) => {
    expect(parseTime(text)).toBe(minutes)
  })
})

describe('parseWindow', () => {
  test.each([
    ['20:00-21:30', 1200, 1290],
    ['20:00–21:30', 1200, 1290],
    ['20:00 ~ 21:30', 1200, 1290],
    ['20:00～21:30', 1200, 1290],
    ['20:00至21:30', 1200, 1290],
    ['20:00到21:30', 1200, 1290],
    ['２０：００－２１：３０', 1200, 1290],
    ['晚上8点-9点半', 1200, 1290],
    ['上午9点到下午5点', 540, 1020],
    ['22:30-24:00', 1350, 1440],
  ])('%s', (text, start, end) => {
    expect(parseWindow(text)).toEqual({ start, end })
  })

  test.each(['21:00-20:00', '20:00-20:00', '20:00', '20:00-', '20:00-25:00', '24:00-24:00'])('refuses %s', (text) => {
    expect(parseWindow(text)).toBeUndefined()
  })
})

describe('parseDuration', () => {
  test.each([
    ['30分钟', 30],
    ['30 分钟', 30],
    ['30分', 30],
    ['2小时', 120],
    ['2个小时', 120],
    ['1.5h', 90],
    ['1.5小时', 90],
    ['1小时30分', 90],
    ['1小时30分钟', 90],
    ['1h30m', 90],
    ['1h 30m', 90],
    ['半小时', 30],
    ['半个小时', 30],
    ['一个半小时', 90],
    ['两小时', 120],
    ['3天', 4320],
    ['2周', 20160],
    ['+2h', 120],
    ['+24h', 1440],
    ['+7d', 10080],
    ['+0m', 0],
    ['90m', 90],
    ['90min', 90],
    ['＋２ｈ', 120],
    ['30', undefined],
    ['', undefined],
    ['+', undefined],
    ['-2h', undefined],
    ['2小', undefined],
    ['很快', undefined],
    ['2月', undefined],
  ])('%s → %s', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes)
  })
})

test('times are printed with two digits each', () => {
  expect(formatTime(1200)).toBe('20:00')
  expect(formatTime(510)).toBe('08:30')
  expect(formatTime(1440)).toBe('24:00')
  expect(formatTimeSpan({ start: 1200, end: 1290 })).toBe('20:00-21:30')
})
