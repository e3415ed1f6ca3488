/** From tables to rows of work: which sheet it is, where its header stands, what each column is. */
import { headers, type HeaderId } from '../headers.ts'
import { letterOf } from '../letters.ts'
import { textOf, type Value } from './cells.ts'
import type { Table } from './tables.ts'

export interface WorkRow {
  readonly sheet: string
  /** 1-based row of the sheet. */
  readonly row: number
  /** Only columns that are there; a cell that is empty is ''. */
  readonly cells: Readonly<Partial<Record<HeaderId, Value>>>
  /** Address of a column's cell, for findings: `每日SOP!C37`. */
  readonly at: (column?: HeaderId) => string
}

/** Deeper than this nobody writes a title over a table. */
const HEADER_DEPTH = 30
/** Fewer known names than this are chance. */
const LEAST_NAMES = 3

/** Signs and blanks that people put into headers without meaning anything. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*＊:：()（）【】[\]]/g, '')
    .toLowerCase()

const names: ReadonlyMap<string, HeaderId> = new Map(
  (Object.keys(headers) as readonly HeaderId[]).flatMap((id) =>
    [headers[id].written, ...headers[id].also].map((name) => [plain(name), id] as const),
  ),
)

type Columns = ReadonlyMap<HeaderId, number>

/** A name that stands twice is the first of them. */
function columnsIn(row: readonly Value[]): Columns {
  const found = new Map<HeaderId, number>()
  for (const [index, value] of row.entries()) {
    const id = typeof value === 'string' ? names.get(plain(value)) : undefined
    if (id !== undefined && !found.has(id)) found.set(id, index)
  }
  return found
}

/** Whether a table holds work at all: a thing to do, and when, by whom or how far it is. */
const isWork = (columns: Columns): boolean =>
  columns.size >= LEAST_NAMES &&
  (columns.has('title') || columns.has('id') || columns.has('text')) &&
  ['date', 'time', 'status', 'owner'].some((id) => columns.has(id as HeaderId))

/**
 * Rows of every sheet that holds work: people make a sheet a week. Our own hidden ones begin with `_`: some programs
 * bring them to light. @param skipped names of sheets that hold something else
 * @param written columns in the order in which they were written, for a sheet whose header is gone
 */
export function workRows(
  tables: readonly Table[],
  skipped: readonly string[],
  knownIds: ReadonlySet<string>,
  written: readonly HeaderId[],
): readonly WorkRow[] {
  return tables
    .filter(({ hidden, name }) => !hidden && !name.startsWith('_') && !skipped.includes(name))
    .flatMap((table) => rowsIn(table, knownIds, written))
}

function rowsIn(table: Table, knownIds: ReadonlySet<string>, written: readonly HeaderId[]): readonly WorkRow[] {
  const tried = table.rows.slice(0, HEADER_DEPTH).map(columnsIn)
  const most = Math.max(0, ...tried.filter(isWork).map(({ size }) => size))
  const head = tried.findIndex((columns) => isWork(columns) && columns.size === most)
  const columns = head >= 0 ? tried[head] : headless(table, knownIds, written)
  if (!columns) return []
  const ticks = head >= 0 ? columnsNamed(table.rows[head] ?? [], 'status') : []
  return table.rows.flatMap((row, index): readonly WorkRow[] => {
    // A header that was pasted in again is no work.
    if (index <= head || columnsIn(row).size >= LEAST_NAMES || row.every((value) => textOf(value).trim() === ''))
      return []
    const cells = {
      ...Object.fromEntries([...columns].map(([id, column]) => [id, row[column] ?? ''])),
      ...(ticks.length > 1 ? { status: lastSaid(ticks.map((column) => row[column] ?? '')) } : {}),
    }
    // A line between the days is none either: a mark in one cell, and no word of what to do.
    const said = [...columns].filter(([, column]) => textOf(row[column] ?? null).trim() !== '')
    if (said.length <= 1 && said.every(([id]) => id !== 'title' && id !== 'text')) return []
    const sheet = table.name === '' ? '' : `${table.name}!`
    return [
      {
        sheet: table.name,
        row: index + 1,
        cells,
        at: (column = 'title') => `${sheet}${letterOf(columns.get(column) ?? 0)}${index + 1}`,
      },
    ]
  })
}

const columnsNamed = (row: readonly Value[], id: HeaderId): readonly number[] =>
  row.flatMap((value, index) => (typeof value === 'string' && names.get(plain(value)) === id ? [index] : []))

/** Whoever adds a column to tick says it there; what we wrote into ours stands in front of it. */
const lastSaid = (values: readonly Value[]): Value =>
  [...values].reverse().find((value) => textOf(value).trim() !== '') ?? ''

/** Somebody took the header away: the column of ids tells where the others were. */
function headless(table: Table, knownIds: ReadonlySet<string>, written: readonly HeaderId[]): Columns | undefined {
  const width = Math.max(0, ...table.rows.map((row) => row.length))
  const counts = Array.from(
    { length: width },
    (_, column) => table.rows.filter((row) => knownIds.has(textOf(row[column] ?? null).trim())).length,
  )
  const most = Math.max(0, ...counts)
  if (most < LEAST_NAMES) return undefined
  const shift = counts.indexOf(most) - written.indexOf('id')
  return new Map(written.flatMap((id, index) => (index + shift >= 0 ? [[id, index + shift] as const] : [])))
}
