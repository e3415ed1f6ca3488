import type { Place } from '../../diagnostic.ts'

/** A point of a user's template, or `length` characters of its line. `line` is 1-based, `column` 0-based as Handlebars counts. */
export function placeIn(id: string, text: string, line: number, column: number, length = 0): Place {
  const before = text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, row) => sum + row.length + 1, 0)
  const point = { line, column: column + 1, offset: Math.min(text.length, before + column) }
  return {
    file: `${id}.hbs`,
    start: point,
    end: { line, column: point.column + length, offset: point.offset + length },
  }
}
