import { describe, expect, test } from 'vitest'
import type { Diagnostic, Severity } from '../../src/diagnostic.ts'
import { at, bare, reported } from './sample.ts'

const several = (severity: Severity, count: number, file = 'a.yaml'): readonly Diagnostic[] =>
  Array.from({ length: count }, (_, i) => ({
    code: 'a/b',
    severity,
    message: `第 ${i + 1} 条。`,
    place: at(file, i + 1, 1, 1),
  }))
const lines = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  reported('github', { ...bare, diagnostics })
    .trimEnd()
    .split('\n')
const kinds = (diagnostics: readonly Diagnostic[]): string =>
  lines(diagnostics)
    .map((line) => /^::(\w)/.exec(line)?.[1] ?? '.')
    .join('')

describe('order', () => {
  test('worst first', () => {
    expect(kinds([...several('info', 2), ...several('warning', 2), ...several('error', 2)])).toBe('eewwnn.')
  })
  test('the first of every file before the second of any', () => {
    const files = lines([...several('error', 3, 'a.yaml'), ...several('error', 2, 'b.yaml')]).map((line) =>
      /file=(\w).*line=(\d)/.exec(line)?.slice(1).join(''),
    )
    expect(files).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', undefined])
  })
})

describe('more than GitHub shows', () => {
  const remark = (diagnostics: readonly Diagnostic[]) =>
    lines(diagnostics)
      .filter((line) => line.includes('没有标出来'))
      .map((line) => /另有 (\d+) 条/.exec(line)?.[1])
  test.each<[string, readonly Diagnostic[], readonly string[]]>([
    ['ten of each are shown', [...several('error', 10), ...several('warning', 10), ...several('info', 10)], []],
    ['eleven errors', several('error', 11), ['1']],
    ['both kinds are counted', [...several('error', 15), ...several('warning', 12)], ['7']],
    ['the remark itself takes a place', several('info', 11), ['2']],
    ['also when the hints alone would fit', [...several('error', 11), ...several('info', 10)], ['2']],
    ['but not when there is room', [...several('error', 11), ...several('info', 9)], ['1']],
  ])('%s', (_, diagnostics, said) => expect(remark(diagnostics)).toEqual(said))

  test('the remark is the first notice', () => {
    expect(kinds([...several('error', 11), ...several('info', 1)])).toBe(`${'e'.repeat(11)}nn.`)
    expect(lines([...several('error', 11), ...several('info', 1)])[11]).toContain('没有标出来')
  })
})

test('what spans lines has no columns: the runner would drop them', () => {
  const [line] = lines([
    {
      code: 'a/b',
      severity: 'error',
      message: '错。',
      place: { file: 'a.yaml', start: { line: 1, column: 3, offset: 2 }, end: { line: 2, column: 1, offset: 9 } },
    },
  ])
  expect(line).toBe('::error file=a.yaml,line=1,endLine=2,title=a/b::错。')
})
