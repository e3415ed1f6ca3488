/** Names of digits and Latin letters in Chinese sentences. */
import { expect, test } from 'vitest'
import { apart } from '../../src/copy/spacing.ts'

test.each([
  ['我和21天早起营一起', ['21天早起营'], '我和 21天早起营一起'],
  ['欢迎来到3号楼鲜果群', ['3号楼鲜果群'], '欢迎来到 3号楼鲜果群'],
  ['我是Amy，问Amy就行', ['Amy'], '我是 Amy，问 Amy 就行'],
  ['“21天早起营”开始', ['21天早起营'], '“21天早起营”开始'],
  ['和 21天早起营 一起', ['21天早起营'], '和 21天早起营 一起'],
  ['老客C++群在', ['C++'], '老客 C++群在'],
  ['今天果果群见', ['果果群'], '今天果果群见'],
  ['选A的回A', ['A'], '选A的回A'],
  ['看 https://a.cn/中21天x 这里', ['21天x'], '看 https://a.cn/中21天x 这里'],
  ['照着敲 `中21天x`，再看21天x', ['21天x'], '照着敲 `中21天x`，再看 21天x'],
  ['这是第121天', ['12'], '这是第121天'],
])('%s', (text, names, said) => {
  expect(apart(text, names)).toBe(said)
  expect(apart(said, names)).toBe(said)
})
