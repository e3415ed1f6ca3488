/** Where a finding stands, as a CI service wants to hear it: always a file, and a stretch of it unless the file as a whole is meant. */
import type { Diagnostic, Place } from '../diagnostic.ts'
import { visible } from './text.ts'
import type { ReportInput } from './types.ts'

export interface Where {
  /** See `ciPath`. */
  readonly path: string
  /** Absent: the file as a whole. */
  readonly region?: Region
}

/** 1-based lines, 1-based columns in UTF-16 units, the end exclusive and never before the start. */
export interface Region {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

type Files = Pick<ReportInput, 'files' | 'paths'>

/** A finding that names no file is counted to the first of those that were checked, since the services ask for one. */
export function whereOf({ place, file }: Diagnostic, input: Files): Where {
  return place ? whereOfPlace(place, input) : { path: ciPath(file ?? input.files[0] ?? '.', input) }
}

export function whereOfPlace({ file, start, end }: Place, input: Files): Where {
  const backwards = end.line < start.line || (end.line === start.line && end.column < start.column)
  const last = backwards ? start : end
  return {
    path: ciPath(file, input),
    region: { line: start.line, column: start.column, endLine: last.line, endColumn: last.column },
  }
}

/** `第一次写在这里：群/a.yaml:1:1`, for formats that have no room of their own for a second place. */
export const relatedLines = ({ related = [] }: Diagnostic, input: Files): readonly string[] =>
  related.map(
    ({ message, place }) =>
      `${visible(message)}：${visible(ciPath(place.file, input))}:${place.start.line}:${place.start.column}`,
  )

/** With `/` and without a leading `./`, which GitHub and GitLab do not match with the files of a change. */
export const ciPath = (file: string, { paths }: Pick<ReportInput, 'paths'>): string =>
  (paths?.get(file) ?? file).replaceAll('\\', '/').replace(/^(?:\.\/+)+(?=.)/, '')
