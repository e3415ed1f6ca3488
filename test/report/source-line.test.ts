import { describe, expect, test } from 'vitest'
import { displayWidth, sourceLine } from '../../src/report/source-line.ts'

/** Where `mark` stands in `text`; the carets that are printed must take the same columns. */
function caretsUnder(text: string, mark: string): { readonly before: number; readonly carets: number } | undefined {
  const start = text.indexOf(mark)
  const line = text.slice(0, start).split('\n').length
  const column = start - (text.lastIndexOf('\n', start - 1) + 1) + 1
  const position = { line, column, offset: start }
  const end = { line, column: column + mark.length, offset: start + mark.length }
  const found = sourceLine(text.split('\n')[line - 1], { file: 'a', start: position, end })
  return found && { before: /^ */.exec(found.carets)?.[0].length ?? 0, carets: found.carets.trim().length }
}

describe('carets stand under the right characters', () => {
  test.each([
    ['ASCII', 'name: tea', 'tea', 6, 3],
    ['Chinese before and under', '名称: 读书会', '读书会', 6, 6],
    ['a full-width colon', '名称：读书会', '：', 4, 2],
    ['an emoji before', '口号: 🎉好油', '好油', 8, 4],
    ['a family of joined emoji is one character', '口号: 👨‍👩‍👧好油', '好油', 8, 4],
    ['a keycap and a flag', '口号: 1️⃣🇨🇳好', '好', 10, 2],
    ['an accent that combines', 'nom: cafe\u0301 x', 'x', 10, 1],
    ['a tab is shown as two', '\tname: x', 'x', 8, 1],
    ['the second line', 'a: 1\n名称: x\n', 'x', 6, 1],
    ['a rare character of two code units', '名称: 𠮷x', 'x', 8, 1],
  ])('%s', (_, text, mark, before, carets) => {
    expect(caretsUnder(text, mark)).toEqual({ before, carets })
  })
})

test('a long line is cut around the place and stays on one screen line', () => {
  const text = `公约: ${'很长的一句话，'.repeat(60)}这里${'还有，'.repeat(60)}`
  const start = text.indexOf('这里')
  const found = sourceLine(text, {
    file: 'a',
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: start + 3, offset: start + 2 },
  })
  expect(displayWidth(found?.text ?? '')).toBeLessThanOrEqual(96)
  expect(found?.text).toMatch(/^….*这里.*…$/)
  const before = /^ */.exec(found?.carets ?? '')?.[0].length ?? 0
  expect(displayWidth((found?.text ?? '').split('这里')[0] ?? '')).toBe(before)
})

test('nothing in a file can drive the terminal', () => {
  const text = '口号: \u001b[31m红\u0007\u202e字'
  const found = sourceLine(text, {
    file: 'a',
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 3, offset: 2 },
  })
  expect(found?.text).toBe('口号: \ufffd[31m红\ufffd\ufffd字')
})

test('a blank line, or a line that is not at hand, shows no source', () => {
  const at = { line: 2, column: 1, offset: 0 }
  expect(sourceLine('  ', { file: 'a', start: at, end: at })).toBeUndefined()
  expect(sourceLine(undefined, { file: 'a', start: at, end: at })).toBeUndefined()
})
