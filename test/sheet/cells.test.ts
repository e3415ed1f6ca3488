import { describe, expect, test } from 'vitest'
import { dateOf, numberOf, textOf, timeOf, type Value } from '../../src/sheet/read/cells.ts'
import { decodeText } from '../../src/sheet/read/decode.ts'
import { throughGbk } from '../../src/sheet/read/gbk.ts'

describe('dates', () => {
  test.each<[Value, string]>([
    [46273, '2026-09-08'],
    [46273.729, '2026-09-08'],
    [new Date('2026-09-08T00:00:00Z'), '2026-09-08'],
    ['2026-9-8', '2026-09-08'],
    ['2026/09/08', '2026-09-08'],
    ['2026年9月8日', '2026-09-08'],
    ['２０２６．９．８', '2026-09-08'],
    ['2026-09-08 17:30', '2026-09-08'],
    ['9月8日', '2026-09-08'],
    ['9月8号', '2026-09-08'],
    ['9.8', '2026-09-08'],
    ['9/8（周二）', '2026-09-08'],
    ['周二 9月8日', '2026-09-08'],
    ['9月8日 17:30', '2026-09-08'],
    ['20260908', '2026-09-08'],
    [20260908, '2026-09-08'],
    ['46273', '2026-09-08'],
    ['12月31日', '2026-12-31'],
  ])('%j is %s', (value, date) => expect(dateOf(value, '2026-09-07')).toBe(date))
  test('without a year the nearest is meant', () => {
    expect(dateOf('1月5日', '2026-12-28')).toBe('2027-01-05')
    expect(dateOf('12月30日', '2027-01-03')).toBe('2026-12-30')
  })
  test.each<[Value]>([
    ['哪天'],
    ['2026-02-30'],
    ['13月1日'],
    [''],
    [null],
    [12],
    [true],
    [new Date(Number.NaN)],
    ['8'],
  ])('%j is none', (value) => expect(dateOf(value, '2026-09-07')).toBeUndefined())
})

describe('times', () => {
  test.each<[Value, string]>([
    [0.729166666, '17:30'],
    [46273.75, '18:00'],
    [new Date('1899-12-30T17:30:00.001Z'), '17:30'],
    [new Date('1899-12-31T20:14:59.999Z'), '20:15'],
    ['17:30', '17:30'],
    ['17：30', '17:30'],
    ['17:30:00', '17:30'],
    ['5:30 PM', '17:30'],
    ['12:05 AM', '00:05'],
    ['晚上8点半', '20:30'],
    ['下午5点', '17:00'],
    ['PT20H15M00S', '20:15'],
    ['8:30', '08:30'],
  ])('%j is %s', (value, time) => expect(timeOf(value)).toBe(time))
  test.each<[Value]>([['25:10'], ['一会儿'], [''], [null], [-1], [new Date(Number.NaN)]])('%j is none', (value) =>
    expect(timeOf(value)).toBeUndefined(),
  )
})

test('a cell as a text', () => {
  expect(textOf(new Date('2026-09-08T00:00:00Z'))).toBe('2026-09-08')
  expect(textOf(new Date('1899-12-30T17:30:00Z'))).toBe('17:30')
  expect(textOf(null)).toBe('')
  expect(textOf(618)).toBe('618')
})

test.each<[Value, number | undefined]>([
  ['35%', 0.35],
  ['３５％', 0.35],
  [0.35, 0.35],
  ['1,280 元', 1280],
  ['12单', 12],
  ['三十', undefined],
  ['3 到 5', undefined],
  ['', undefined],
])('the figure %j is %j', (value, figure) => expect(numberOf(value)).toBe(figure))

describe('texts', () => {
  const gbk = Buffer.from([0xc8, 0xd5, 0xc6, 0xda])
  test.each<[string, Buffer, string]>([
    ['utf-8', Buffer.from('状态'), '状态'],
    ['gb18030', gbk, '日期'],
    ['utf-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('状态', 'utf16le')]), '状态'],
    ['utf-16', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('状态', 'utf16le').swap16()]), '状态'],
  ])('%s', (encoding, bytes, text) => {
    const found = decodeText(bytes)
    expect(found?.encoding).toBe(encoding)
    expect(found?.text.replace('\ufeff', '')).toBe(text)
  })
  test('what GBK does not have is one mark', () => {
    expect(throughGbk('果🍉🍇，a')).toBe('果?，a')
    expect(throughGbk('状态 ※①')).toBe('状态 ※①')
  })
})
