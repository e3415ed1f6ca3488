/** What counts as having said a fact, and which figures nothing explains. */
import { expect, test } from 'vitest'
import { unexplained } from '../../src/copy/verify/figures.ts'
import { says } from '../../src/copy/verify/words.ts'

test.each([
  ['今天 9 元一份', '9 元', true],
  ['今天 199 元一份', '9 元', false],
  ['今天 9.9 元一份', '99 元', false],
  ['99 元一份', '9.9 元', false],
  ['20:00—21:00，就在本群', '20:00', true],
  ['120:00', '20:00', false],
  ['12月16日（周三）20:00', '2月16日', false],
  ['满 30 元送', '满30元送', true],
])('“%s” says “%s”: %s', (text, form, said) => {
  expect(says(text, [form])).toBe(said)
})

test.each([
  ['128 元', ['128 位'], ['128 元']],
  ['128 元', ['价格 128 元'], []],
  ['128 元', ['128'], []],
  ['30%', ['30 份'], ['30%']],
  ['30 份', ['30 位'], []],
  ['9:30 开始', ['21:30'], ['9:30']],
  ['晚上 9:30 开始', ['21:30'], []],
  ['九点半开始', ['21:30'], []],
  ['21:30 开始', ['晚上九点半'], []],
  ['12月16日', ['12月17日'], ['12月16日']],
])('in “%s”, from %j, unexplained: %j', (text, sources, words) => {
  expect(unexplained(text, sources).map((one) => one.text.trim())).toEqual(words)
})
