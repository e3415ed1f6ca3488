/** A sheet that is one table: a header that stays, a filter over all of it, rows as high as their texts. */
import { letterOf } from '../../sheet/letters.ts'
import type { Cell, Choice, Column, Look, Rule, Sheet } from './book.ts'
import { rowHeight } from './row-height.ts'

export interface TableColumn<R> extends Column {
  readonly head: string
  readonly look: Look
  /** @param row 1-based number in the sheet, for formulas */
  readonly cell: (item: R, row: number) => string | number | null | Cell
  readonly choice?: { readonly kind: Choice['kind']; readonly list?: string; readonly hint?: string }
}

export interface TableOptions {
  readonly frozenColumns?: number
  readonly rules?: (at: (head: string) => string, last: number) => readonly Rule[]
}

export function tableSheet<R>(
  name: string,
  columns: readonly TableColumn<R>[],
  items: readonly R[],
  { frozenColumns = 0, rules }: TableOptions = {},
): Sheet {
  const last = Math.max(2, items.length + 1)
  const rows = items.map((item, index) => columns.map((column) => cellOf(column, item, index + 2)))
  const at = (head: string): string => letterOf(columns.findIndex((column) => column.head === head))
  return {
    name,
    columns: columns.map(({ width, hidden, folded }) => ({
      width,
      ...(hidden ? { hidden } : {}),
      ...(folded ? { folded } : {}),
    })),
    rows: [columns.map(({ head }): Cell => ({ value: head, look: 'head' })), ...rows],
    heights: new Map([[0, 24], ...rows.map((row, index) => [index + 1, heightOf(row, columns)] as const)]),
    frozen: { rows: 1, columns: frozenColumns },
    filtered: `A1:${letterOf(columns.length - 1)}${last}`,
    choices: columns.flatMap(({ choice, head }) =>
      choice ? [{ ...choice, range: `${at(head)}2:${at(head)}${last + SPARE_ROWS}` }] : [],
    ),
    ...(rules ? { rules: rules(at, last + SPARE_ROWS) } : {}),
  }
}

/** Rows that people add below are offered the same choices. */
const SPARE_ROWS = 100

function cellOf<R>({ cell, look }: TableColumn<R>, item: R, row: number): Cell {
  const made = cell(item, row)
  return made !== null && typeof made === 'object' ? { look, ...made } : { value: made === '' ? null : made, look }
}

const heightOf = (row: readonly Cell[], columns: readonly Column[]): number =>
  rowHeight(
    row.flatMap(({ value }, index) => {
      const column = columns[index]
      return typeof value === 'string' && column && !column.hidden && !column.folded
        ? [[value, column.width] as const]
        : []
    }),
  )
