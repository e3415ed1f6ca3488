import type { Diagnostic, Severity } from '../diagnostic.ts'
import { summarize, type Summary } from './summary.ts'
import type { Reporter, ReportInput } from './types.ts'

/** One finding as other programs read it. Lines and columns are 1-based, columns in UTF-16 units, the end exclusive. */
export interface JsonFinding {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly cure?: string
  /** JSON pointer in canonical keys. */
  readonly path?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  /** What a threshold rests on. */
  readonly source?: string
}

export interface JsonReport {
  readonly version: 1
  readonly files: readonly string[]
  readonly findings: readonly JsonFinding[]
  readonly summary: Summary
}

export function jsonFinding({ code, severity, message, cure, path, place, source }: Diagnostic): JsonFinding {
  return {
    code, severity, message,
    ...(cure === undefined ? {} : { cure }),
    ...(path === undefined ? {} : { path }),
    ...(place === undefined ? {} : { file: place.file, line: place.start.line, column: place.start.column, endLine: place.end.line, endColumn: place.end.column }),
    ...(source === undefined ? {} : { source }),
  }
}

/** For programs; the fields stay, `version` says when they do not. */
export const json = {
  id: 'json',
  title: '给程序读：一个 JSON 对象',
  report: ({ diagnostics, files }: ReportInput): string => {
    const report: JsonReport = { version: 1, files, findings: diagnostics.map(jsonFinding), summary: summarize(diagnostics, files) }
    return `${JSON.stringify(report, null, 2)}\n`
  },
} as const satisfies Reporter
