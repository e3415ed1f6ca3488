/** A workbook as this program thinks of it; `to-bytes.ts` alone knows the library that writes it. */

/** Looks that a cell may have; what each means stands in `to-bytes.ts`. */
export type Look =
  | 'plain'
  | 'head'
  | 'title'
  | 'hint'
  | 'label'
  | 'text'
  | 'date'
  | 'time'
  | 'number'
  | 'percent'
  | 'input'
  | 'input-date'
  | 'input-number'
  | 'day'
  | 'day-off'
  | 'link'

export interface Cell {
  /** Dates and times as serial numbers; null leaves the cell empty, but with its look. */
  readonly value: string | number | null
  readonly look?: Look
  /** Without the leading `=`; `value` is then what it gives today. */
  readonly formula?: string
  /** Name of the sheet that a click leads to. */
  readonly to?: string
}

export interface Column {
  /** In characters of the default font; a Chinese character is two. */
  readonly width: number
  readonly hidden?: true
  /** Folded away, to be opened by whoever asks. */
  readonly folded?: true
}

export interface Choice {
  /** `B2:B300` */
  readonly range: string
  readonly kind: 'list' | 'date'
  /** Defined name of the list. */
  readonly list?: string
  readonly hint?: string
}

export interface Rule {
  readonly range: string
  /** For the first cell of the range, without `=`. */
  readonly formula: string
  readonly mark: 'done' | 'late' | 'today' | 'blank'
}

export interface Sheet {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Points, by 0-based row. */
  readonly heights?: ReadonlyMap<number, number>
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** Over the header and all rows. */
  readonly filtered?: string
  readonly choices?: readonly Choice[]
  readonly rules?: readonly Rule[]
  readonly merged?: readonly string[]
  readonly hidden?: 'hidden' | 'very-hidden'
  readonly portrait?: true
  /** Printed on one page, however small. */
  readonly onePage?: true
  /** The columns that are printed, `A:M`; all where it is not said. */
  readonly printed?: string
}

export interface Book {
  readonly title: string
  /** `YYYY-MM-DD`; no clock, so that the same plan has the same bytes. */
  readonly created: string
  readonly sheets: readonly Sheet[]
  readonly names: readonly { readonly name: string; readonly range: string }[]
  /** Name of the sheet that opens. */
  readonly active: string
}
