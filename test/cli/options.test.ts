import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/cli/failures.ts'
import { dateOption, daysOption, oneOf, setOption, severalOf } from '../../src/cli/options.ts'

const refusal = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof UserError) return `${error.message}${error.cure ?? ''}`
    throw error
  }
  throw new Error('nothing was refused')
}

describe('dates', () => {
  test.each([
    ['2026-12-01', '2026-12-01'],
    ['2026-2-9', '2026-02-09'],
    ['２０２６－１２－０１', '2026-12-01'],
    ['2026/12/1', '2026-12-01'],
    ['2026年12月1日', '2026-12-01'],
  ])('%s is read', (typed, date) => expect(dateOption('--start', typed)).toBe(date))

  test.each([
    ['2026-02-30', '2026 年 2 月只到 28 日'],
    ['2026-13-01', '月份写 01 到 12'],
    ['明天', '写成 年-月-日'],
    ['', '写成 年-月-日'],
    ['12-01', '写成 年-月-日'],
  ])('%s is refused with a cure', (typed, cure) => expect(refusal(() => dateOption('--start', typed))).toContain(cure))
})

describe('days', () => {
  test.each([
    ['1', 1],
    ['30', 30],
    ['３６６', 366],
  ])('%s is read', (typed, days) => expect(daysOption(typed)).toBe(days))
  test.each(['0', '367', '-3', '1.5', '三十', ''])('%s is refused', (typed) =>
    expect(refusal(() => daysOption(typed))).toContain('1 到 366'),
  )
})

describe('words of a list', () => {
  const known = { md: { names: ['文档'] }, csv: { names: ['表格'] } }
  test('several, in either comma, each once and in our order', () =>
    expect(severalOf('--format', 'csv，md,csv', known)).toEqual(['md', 'csv']))
  test('by their Chinese names', () => expect(severalOf('--format', '表格', known)).toEqual(['csv']))
  test('a wrong one is answered with all there are, and the near one', () =>
    expect(refusal(() => severalOf('--format', 'cvs', known))).toMatch(/是不是“csv”.*md（文档）、csv（表格）/))
  test('a typo names the near one', () =>
    expect(refusal(() => oneOf('--format', 'jsno', ['pretty', 'json']))).toContain('是不是“json”'))
  test('nothing at all', () => expect(refusal(() => severalOf('--format', ',', known))).toContain('空的'))
})

describe('--set', () => {
  test('the first equals sign divides', () => expect(setOption('口号=a=b')).toEqual(['口号', 'a=b']))
  test.each(['口号', '=x'])('%s is refused', (typed) => expect(refusal(() => setOption(typed))).toContain('路径=值'))
})
