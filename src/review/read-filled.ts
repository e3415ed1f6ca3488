/** Rows of work as people filled them in; what cannot be read is said with its cell. */
import { statusIds, statusWords, type Status } from '../sheet/status-words.ts'
import { dateOf, textOf, timeOf, type Value } from '../sheet/read/cells.ts'
import type { WorkRow } from '../sheet/read/work-rows.ts'
import type { Filled, Note } from './types.ts'

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s。.!！]/g, '')
    .toLowerCase()
const statusNames: ReadonlyMap<string, Status> = new Map(
  statusIds.flatMap((id) =>
    [statusWords[id].written, ...statusWords[id].also].map((word) => [plain(word), id] as const),
  ),
)

/** A guard against formulas that a CSV carries, and nothing else, is taken off. */
const unguarded = (text: string): string => text.replace(/^['’](?=\s*[=+\-@＝＋－＠])/, '')

export interface ReadFilled {
  readonly rows: readonly Filled[]
  readonly notes: readonly Note[]
}

/** @param near a date of the plan, for dates without a year */
export function readFilled(rows: readonly WorkRow[], near: string): ReadFilled {
  const notes: Note[] = []
  const filled = rows.map((row): Filled => {
    const { cells } = row
    const said = (value: Value | undefined): string | undefined =>
      value === undefined ? undefined : unguarded(textOf(value).trim())
    const understood = <T>(
      id: 'date' | 'time' | 'doneAt',
      read: (value: Value) => T | undefined,
      example: string,
    ): T | undefined => {
      const value = cells[id]
      if (value === undefined || said(value) === '') return undefined
      const found = read(value)
      if (found === undefined)
        notes.push({
          code: 'review/unreadable-cell',
          cell: row.at(id),
          message: `“${shown(value)}”读不懂，这一格没有收`,
          cure: `写成 ${example}`,
        })
      return found
    }
    const given = <K extends string, T>(key: K, value: T | undefined) =>
      (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T }
    return {
      sheet: row.sheet,
      row: row.row,
      at: row.at,
      id: said(cells.id) ?? '',
      ...given(
        'date',
        understood('date', (value) => dateOf(value, near), '2026-12-01'),
      ),
      ...given('time', understood('time', timeOf, '17:30')),
      ...given('owner', said(cells.owner)?.replace(/^[@＠]\s*/, '')),
      ...given('title', said(cells.title)),
      ...given('text', cells.text === undefined ? undefined : unguarded(textOf(cells.text))),
      ...given('channel', said(cells.channel)),
      ...given('status', statusIn(row, notes)),
      ...given('actual', said(cells.actual)),
      ...given(
        'doneAt',
        understood('doneAt', (value) => momentOf(value, near), '2026-12-01'),
      ),
      ...given('note', said(cells.note)),
    }
  })
  return { rows: withDaysAbove(filled), notes }
}

/** Within one sheet; a row with a day of its own keeps it. */
function withDaysAbove(rows: readonly Filled[]): readonly Filled[] {
  let [sheet, day] = ['', undefined as string | undefined]
  return rows.map((row) => {
    if (row.sheet !== sheet) [sheet, day] = [row.sheet, undefined]
    if (row.date !== undefined) day = row.date
    return row.date === undefined && day !== undefined ? { ...row, above: day } : row
  })
}

const shown = (value: Value): string => (value instanceof Date ? '坏了的日期' : textOf(value).slice(0, 20))

/** A day; with its time where one was written. */
function momentOf(value: Value, near: string): string | undefined {
  const date = dateOf(value, near)
  if (date === undefined) return undefined
  const clock =
    typeof value === 'string'
      ? timeOf(value.replace(/^.*?[日号T\s](?=\S*[:：点])/, ''))
      : value instanceof Date || (typeof value === 'number' && value % 1 !== 0)
        ? timeOf(value)
        : undefined
  return clock === undefined || clock === '00:00' ? date : `${date}T${clock}`
}

function statusIn({ cells, at }: WorkRow, notes: Note[]): Status | undefined {
  if (cells.status === undefined) return undefined
  const word = textOf(cells.status)
  const found = statusNames.get(plain(word))
  if (found !== undefined || word.trim() === '') return found
  // 「完成（晚了半小时）」 says its state first.
  const first = [...statusNames]
    .filter(([name]) => name.length > 1 && plain(word).startsWith(name))
    .map(([, id]) => id)[0]
  if (first !== undefined) return first
  notes.push({
    code: 'review/unknown-status',
    cell: at('status'),
    message: `状态“${word.slice(0, 20)}”不认识，这一格没有收`,
    cure: `写成 ${statusIds.map((id) => statusWords[id].written).join('、')}`,
  })
  return undefined
}
