import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { plainPainter } from '../../src/report/index.ts'
import { pretty } from '../../src/report/pretty.ts'

const found = (severity: Diagnostic['severity'], n: number): Diagnostic => ({
  code: `${severity}/rule`,
  severity,
  message: `第 ${n} 处。`,
  file: 'a.yaml',
})
const shown = (diagnostics: readonly Diagnostic[]): string =>
  pretty.report({ diagnostics, texts: new Map(), files: ['a.yaml'] }, plainPainter)

test('two hundred findings are all shown', () => {
  expect(shown(Array.from({ length: 200 }, (_, i) => found('info', i)))).not.toContain('没有列出来')
})

test('of more, the grave ones come first, and the rest is counted', () => {
  const text = shown([...Array.from({ length: 300 }, (_, i) => found('info', i)), found('error', 999)])
  expect(text).toContain('第 999 处。')
  expect(text.match(/info\/rule/g)).toHaveLength(199)
  expect(text).toContain(
    '还有 101 处没有列出来：先改上面的，再查一遍。一次看全部：加上 --format json。\n\n共 1 个错误、300 个提示（1 个文件）\n',
  )
})
