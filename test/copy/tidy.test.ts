/** What templates leave behind goes; the author's own sentences stay to the letter. */
import { expect, test } from 'vitest'
import { tidy } from '../../src/copy/tidy.ts'

test.each([
  ['今晚见！。\n\n\n\n好。  \n', '今晚见！\n\n好。'],
  ['来不来？，来。', '来不来？来。'],
  ['甲\r\n乙', '甲\n乙'],
])('%j → %j', (text, said) => expect(tidy(text)).toBe(said))

test.each([
  '周三的周三夜话',
  '他说“先看“瓜脐”再拍”',
  '「《慢页面》」开个头',
  '老客群群里说',
  '周三 20:00 到 A 座，第1-3天',
])('%s stays', (text) => expect(tidy(text)).toBe(text))

test.each([' ', '\t', '\u3000'])('a long run of %j costs no more than its length', (blank) => {
  const started = performance.now()
  tidy(`一${blank.repeat(50_000)}二`)
  // Quadratic it took two to five seconds.
  expect(performance.now() - started).toBeLessThan(800)
})
