/** A workbook as a week of work leaves it: filled in, moved about, retyped; and what of it is to be found. */
import { bookOf } from '../../src/export/xlsx/xlsx.ts'
import type { Book, Cell } from '../../src/export/xlsx/book.ts'
import type { Bundle } from '../../src/index.ts'
import { workbookOrder, type HeaderId } from '../../src/sheet/headers.ts'
import type { Value } from '../../src/sheet/read/cells.ts'
import type { Tables } from '../../src/sheet/read/tables.ts'

export const DAILY = '每日SOP'
/** Cells of 每日SOP, its header first. */
export type Grid = readonly (readonly Cell[])[]
export const columnOf = (id: HeaderId): number => workbookOrder.indexOf(id)

export function withDaily(book: Book, change: (grid: Grid) => Grid, name = DAILY): Book {
  return {
    ...book,
    active: name,
    sheets: book.sheets.map((sheet) => {
      if (sheet.name !== DAILY) return sheet
      const { filtered: _, choices: __, rules: ___, heights: ____, printed: _____, frozen: ______, ...plain } = sheet
      return { ...plain, name, rows: change(sheet.rows) }
    }),
  }
}

export const setCell =
  (row: number, id: HeaderId, value: string | number | null) =>
  (grid: Grid): Grid =>
    grid.map((cells, index) =>
      index === row ? cells.map((cell, column) => (column === columnOf(id) ? { ...cell, value } : cell)) : cells,
    )

/** A book as a reader hands it over, without any program between. */
export const tablesOf = (book: Book): Tables => ({
  lossy: false,
  tables: book.sheets.map(({ name, rows, hidden }) => ({
    name,
    hidden: hidden !== undefined,
    rows: rows.map((row) => row.map(({ value }): Value => value)),
  })),
})

export const bookFor = (bundle: Bundle): Book => bookOf(bundle)
