import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { findReporter, plainPainter, reporterIds, reporters, type Painter } from '../../src/report/index.ts'

const text = '名称: 读书会\n年令: 30\n'
const place = { file: '群/a.yaml', start: { line: 2, column: 1, offset: 8 }, end: { line: 2, column: 3, offset: 10 } }
const first = { file: '群/a.yaml', start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 3, offset: 2 } }
const diagnostics: readonly Diagnostic[] = [
  {
    code: 'schema/unknown-key',
    severity: 'error',
    message: '没有“年令”这个字段。',
    cure: '是不是“年龄”？',
    path: '/年令',
    place,
    related: [{ message: '第一次写在这里', place: first }],
  },
  { code: 'elements/bond', severity: 'warning', message: '还没有纽带。', place: first, source: 'M06' },
  { code: 'file/encoding', severity: 'info', message: '没有位置的提示。' },
]
const input = { diagnostics, texts: new Map([['群/a.yaml', text]]), files: ['群/a.yaml', 'b.yaml'] }
const report = (id: string, painter: Painter = plainPainter, of = input) => findReporter(id)?.report(of, painter)

describe('pretty', () => {
  test('place, source, carets, what is wrong, what to write, the sum', () => {
    expect(report('pretty')).toBe(
      [
        '群/a.yaml:2:1  错误  schema/unknown-key',
        '  2 │ 年令: 30',
        '    │ ^^^^',
        '  没有“年令”这个字段。',
        '  应该怎么写：是不是“年龄”？',
        '  第一次写在这里：群/a.yaml:1:1',
        '',
        '群/a.yaml:1:1  警告  elements/bond',
        '  1 │ 名称: 读书会',
        '    │ ^^^^',
        '  还没有纽带。',
        '  依据：M06',
        '',
        '提示  file/encoding',
        '  没有位置的提示。',
        '',
        '共 1 个错误、1 个警告、1 个提示（2 个文件）',
        '',
      ].join('\n'),
    )
  })
  test('without findings one line is left', () => {
    expect(report('pretty', plainPainter, { ...input, diagnostics: [] })).toBe('没有发现问题（2 个文件）\n')
  })
  test('colour comes from the painter alone', () => {
    const tag = (name: string) => (painted: string) => `<${name}>${painted}</${name}>`
    const painter: Painter = {
      red: tag('red'),
      yellow: tag('yellow'),
      blue: tag('blue'),
      dim: tag('dim'),
      bold: tag('bold'),
    }
    const coloured = report('pretty', painter) ?? ''
    expect(coloured).toContain('<red>错误</red>')
    expect(coloured).toContain('<yellow>警告</yellow>')
    expect(coloured).toContain('<blue>提示</blue>')
    expect(coloured.replace(/<\/?[a-z]+>/g, '')).toBe(report('pretty'))
  })
})

describe('json', () => {
  test('is versioned, and every finding has its place', () => {
    expect(JSON.parse(report('json') ?? '')).toEqual({
      version: 1,
      files: ['群/a.yaml', 'b.yaml'],
      findings: [
        {
          code: 'schema/unknown-key',
          severity: 'error',
          message: '没有“年令”这个字段。',
          cure: '是不是“年龄”？',
          path: '/年令',
          file: '群/a.yaml',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 3,
          related: [{ message: '第一次写在这里', file: '群/a.yaml', line: 1, column: 1, endLine: 1, endColumn: 3 }],
        },
        {
          code: 'elements/bond',
          severity: 'warning',
          message: '还没有纽带。',
          file: '群/a.yaml',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 3,
          source: 'M06',
        },
        { code: 'file/encoding', severity: 'info', message: '没有位置的提示。' },
      ],
      summary: { errors: 1, warnings: 1, infos: 1, files: 2 },
    })
  })
})

describe('a file as a whole', () => {
  const whole = {
    ...input,
    diagnostics: [{ code: 'rules/missing', severity: 'error' as const, message: '没有写群规。', file: 'b.yaml' }],
  }
  test.each([
    ['pretty', /^b\.yaml {2}错误 {2}rules\/missing\n {2}没有写群规。\n/],
    ['github', /^::error file=b\.yaml,title=/],
    ['junit', /<testsuite name="b\.yaml"[^]*>b\.yaml 错误\n没有写群规。<\/failure>/],
    ['codequality', /"path": "b\.yaml",\s+"lines": \{\s+"begin": 1,/],
  ])('%s', (id, pattern) => expect(report(id, plainPainter, whole)).toMatch(pattern))
  test('sarif: its lines when they are known, else none', () => {
    const region = (texts: Map<string, string>) =>
      JSON.parse(report('sarif', plainPainter, { ...whole, texts }) ?? '').runs[0].results[0].locations[0]
        .physicalLocation.region
    expect(region(new Map([['b.yaml', 'a\r\nb\n']]))).toEqual({ startLine: 1, endLine: 2 })
    expect(region(new Map())).toBeUndefined()
  })
})

describe('the registry', () => {
  test('every reporter is found by its id, and no other', () => {
    expect(reporterIds).toEqual(['pretty', 'json', 'sarif', 'github', 'junit', 'codequality'])
    for (const reporter of reporters) expect(findReporter(reporter.id)).toBe(reporter)
    expect(findReporter('pdf')).toBeUndefined()
  })
  test.each(reporters.map((reporter) => [reporter.id, reporter] as const))(
    '%s says in one Chinese line what it is for',
    (_, { about, extension }) => {
      expect(about).toMatch(/^给.*\p{Script=Han}.*[^。]$/u)
      expect(extension).toMatch(/^[a-z]+$/)
    },
  )
  test.each(reporterIds)(
    '%s: the same findings give the same bytes, ending in one line break and without a byte order mark',
    (id) => {
      expect(report(id)).toBe(report(id))
      expect(report(id)).toMatch(/^[^\ufeff][^]*[^\n]\n$/)
    },
  )
})
