/** Findings of every kind, and the rules that they belong to. */
import type { Diagnostic, Place } from '../../src/diagnostic.ts'
import { findReporter, plainPainter, type ReporterId, type ReportInput, type RuleInfo } from '../../src/report/index.ts'

/** Stands at 1-based line and column and covers `length` UTF-16 units of that line. */
export function at(file: string, line: number, column: number, length: number): Place {
  return { file, start: { line, column, offset: 0 }, end: { line, column: column + length, offset: 0 } }
}

export const rules: readonly RuleInfo[] = [
  {
    id: 'elements/bond',
    severity: 'warning',
    title: '有一种能长久的纽带',
    why: '没有纽带的群，三个月就散。',
    source: 'M06',
    bad: '定位: {}\n',
    good: '定位:\n  纽带: [利益]\n',
  },
  {
    id: 'value/member-first',
    severity: 'error',
    title: '先给成员好处',
    why: '只想着卖货的群留不住人。',
    source: 'M01',
  },
  {
    id: 'schema/duplicate-key',
    severity: 'error',
    title: '同一字段只写一次',
    why: '后一个会悄悄盖掉前一个。',
    source: '社群文件的结构',
    bad: '名称: 甲\nname: 乙',
    good: '名称: 甲',
  },
]

const text = '名称: 读书会\n定位: {}\nname: 🎉读书会\n口号: |\n  好\n  油\n'

export const diagnostics: readonly Diagnostic[] = [
  {
    code: 'elements/bond',
    severity: 'warning',
    message: '还没有写纽带。',
    cure: '在“定位”里写：纽带: [利益]',
    path: '/position',
    place: at('群/读书 会.yaml', 2, 1, 2),
    source: 'M06',
  },
  {
    code: 'schema/duplicate-key',
    severity: 'error',
    message: '“name”写了两次。',
    cure: '留一个。',
    path: '/name',
    place: at('群/读书 会.yaml', 3, 1, 4),
    related: [{ message: '第一次写在这里', place: at('群/读书 会.yaml', 1, 1, 2) }],
  },
  {
    code: 'own/word',
    severity: 'info',
    message: '“<好>&油”说了 100%，\n再想想。',
    path: '/slogan',
    place: {
      file: '群/读书 会.yaml',
      start: { line: 4, column: 5, offset: 0 },
      end: { line: 6, column: 4, offset: 0 },
    },
  },
  {
    code: 'elements/bond',
    severity: 'warning',
    message: '还没有写纽带。',
    path: '/position',
    place: at('base/店.yaml', 1, 1, 2),
  },
  { code: 'file/whole', severity: 'warning', message: '整份文件的事。' },
]

export const sample: ReportInput = {
  diagnostics,
  texts: new Map([['群/读书 会.yaml', text]]),
  files: ['群/读书 会.yaml', 'b.yaml'],
  rules,
  version: '1.2.3',
}
export const empty: ReportInput = { ...sample, diagnostics: [] }
/** What a caller must give, and no more. */
export const bare: ReportInput = { diagnostics: [], texts: new Map(), files: ['b.yaml'] }

export function reported(id: ReporterId, input: ReportInput): string {
  const reporter = findReporter(id)
  if (!reporter) throw new Error(`no reporter ${id}`)
  return reporter.report(input, plainPainter)
}
