import type { Diagnostic, ExemptedWord, Place, Severity } from '../diagnostic.ts'
import { summarize, type Summary } from './summary.ts'
import { jsonText } from '../harmless.ts'
import type { Reporter, ReportInput } from './types.ts'

/** Lines and columns are 1-based, columns in UTF-16 units, the end exclusive. */
export interface JsonPlace {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** One finding as other programs read it. With a file and no line the file as a whole is meant. */
export interface JsonFinding extends Partial<JsonPlace> {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly cure?: string
  /** JSON pointer in canonical keys. */
  readonly path?: string
  /** Other places of the same mistake. */
  readonly related?: readonly ({ readonly message: string } & JsonPlace)[]
  /** What a threshold rests on. */
  readonly source?: string
}

/** A word of the lists that was let pass, with the reason. */
export type JsonExempted = Omit<ExemptedWord, 'file' | 'place'> & Partial<JsonPlace>

export interface JsonReport {
  readonly version: 1
  readonly files: readonly string[]
  readonly findings: readonly JsonFinding[]
  readonly summary: Summary
  /** Words that were let pass, when they were asked for. */
  readonly exempted?: readonly JsonExempted[]
}

function jsonFinding({ code, severity, message, cure, path, place, file, related, source }: Diagnostic): JsonFinding {
  return {
    code,
    severity,
    message,
    ...(cure === undefined ? {} : { cure }),
    ...(path === undefined ? {} : { path }),
    ...(place !== undefined ? jsonPlace(place) : file !== undefined ? { file } : {}),
    ...(related === undefined || related.length === 0
      ? {}
      : { related: related.map((other) => ({ message: other.message, ...jsonPlace(other.place) })) }),
    ...(source === undefined ? {} : { source }),
  }
}

const jsonExempted = ({ file, place, ...about }: ExemptedWord): JsonExempted => ({
  ...about,
  ...(place === undefined ? { file } : jsonPlace(place)),
})

const jsonPlace = ({ file, start, end }: Place): JsonPlace => ({
  file,
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
})

/** For programs; the fields stay, `version` says when they do not. Its schema is `schemas/findings.schema.json`. */
export const json = {
  id: 'json',
  about: '给程序读：一个 JSON 对象',
  extension: 'json',
  report: ({ diagnostics, files, exempted }: ReportInput): string => {
    const report: JsonReport = {
      version: 1,
      files,
      findings: diagnostics.map(jsonFinding),
      summary: summarize(diagnostics, files),
      ...(exempted === undefined ? {} : { exempted: exempted.map(jsonExempted) }),
    }
    return jsonText(report)
  },
} as const satisfies Reporter
