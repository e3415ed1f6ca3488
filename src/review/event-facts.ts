/** What 活动 says of each time something was held: how it came out, what to do otherwise. */
import { textOf } from '../sheet/read/cells.ts'
import type { Table } from '../sheet/read/tables.ts'
import type { Row } from '../sheet/rows.ts'

export interface EventFact {
  /** First row of the event. */
  readonly row: Row
  readonly kind: 'actual' | 'note'
  readonly value: string
}

export function eventFacts(tables: readonly Table[], rows: readonly Row[]): readonly EventFact[] {
  const table = tables.find(({ name, hidden }) => name === '活动' && !hidden)
  const head = (table?.rows[0] ?? []).map((value) => textOf(value).trim())
  const [id, actual, note] = ['编号', '实际', '复盘'].map((name) => head.indexOf(name))
  return (table?.rows.slice(1) ?? []).flatMap((cells): readonly EventFact[] => {
    const of = (column = -1): string => textOf(cells[column] ?? null).trim()
    const row = rows.find(({ task, first }) => first && task.id === of(id))
    if (!row) return []
    return [
      { row, kind: 'actual' as const, value: of(actual) },
      { row, kind: 'note' as const, value: of(note) },
    ].filter(({ value }) => value !== '')
  })
}
