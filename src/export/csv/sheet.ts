/** Comma-separated values that Excel and WPS read without asking: BOM, CRLF, RFC 4180, no accidental formulas. */
import { stringify } from 'csv-stringify/sync'
import type { Artifact } from '../../model.ts'

/** `text` may hold anything a person typed; `plain` is ours: dates, times, numbers, which a guard would spoil. */
export interface Column<R> {
  readonly title: string
  readonly kind: 'text' | 'plain'
  readonly value: (row: R) => string
}

export function sheet<R>(path: string, columns: readonly Column<R>[], rows: readonly R[]): Artifact {
  const lines = rows.map((row) => columns.map(({ kind, value }) => (kind === 'text' ? guard(value(row)) : value(row))))
  // The library quotes for its own record delimiter only; a bare LF inside a cell would end the row for every reader.
  const options = { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ }
  return { path, content: stringify([columns.map((column) => column.title), ...lines], options) }
}

/**
 * A cell that starts like a formula is run as one: an apostrophe makes it text. Full-width signs count too, since East
 * Asian Excel folds them (OWASP, CSV Injection). `@所有人` is a common opening.
 */
export const guard = (text: string): string => (/^[\s]*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text)
