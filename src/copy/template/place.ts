import type { Place } from '../../diagnostic.ts'

/** A point of a user's template. `line` is 1-based, `column` 0-based as Handlebars counts. */
export function placeIn(id: string, text: string, line: number, column: number): Place {
  const before = text.split('\n').slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0)
  const point = { line, column: column + 1, offset: Math.min(text.length, before + column) }
  return { file: `${id}.hbs`, start: point, end: point }
}
