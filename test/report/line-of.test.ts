import { expect, test } from 'vitest'
import { linesOf } from '../../src/report/line-of.ts'

const texts = new Map([
  ['a.yaml', '甲\r\n乙\n'],
  ['b.yaml', '丙'],
])

test.each([
  ['a.yaml', 1, '甲'],
  ['a.yaml', 2, '乙'],
  ['b.yaml', 1, '丙'],
  ['a.yaml', 3, ''],
  ['a.yaml', 4, undefined],
  ['a.yaml', 0, undefined],
  ['c.yaml', 1, undefined],
] as const)('%s:%i', (file, line, expected) => {
  expect(linesOf(texts)(file, line)).toBe(expected)
})
test('each report has its own', () => {
  const [one, other] = [linesOf(texts), linesOf(new Map([['a.yaml', '丁']]))]
  expect([one('a.yaml', 1), other('a.yaml', 1), one('a.yaml', 1)]).toEqual(['甲', '丁', '甲'])
})
