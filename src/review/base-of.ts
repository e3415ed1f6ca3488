/** How rows stood: in the hidden sheet of a workbook, or in the plan of today. */
import { BASE_SHEET, baseFormatOf } from '../sheet/base.ts'
import { fingerprint } from '../sheet/fingerprint.ts'
import { textOf } from '../sheet/read/cells.ts'
import type { Table } from '../sheet/read/tables.ts'
import type { Row } from '../sheet/rows.ts'
import type { Standing } from './types.ts'

export interface Base {
  /** Id of the community that the book was written for. */
  readonly spec: string
  readonly format: string
  readonly rows: readonly Standing[]
  /** Fingerprints of what has no date, by id. */
  readonly spare: ReadonlyMap<string, { readonly title: string; readonly text: string }>
}

/** @returns undefined where there is no such sheet: somebody deleted it, or the table is a CSV */
export function baseIn(tables: readonly Table[]): Base | undefined {
  const table = tables.find(({ name }) => name === BASE_SHEET)
  const rows = (table?.rows ?? []).map((row) => row.map(textOf))
  const [first] = rows
  const format = baseFormatOf(first?.[1] ?? '')
  if (!first || format === undefined) return undefined
  const standing = rows
    .slice(2)
    .filter(([id]) => id !== undefined && id !== '')
    .map(([id = '', date = '', time = '', owner = '', title = '', text = '', task = '']) => ({
      id,
      task,
      date,
      time,
      owner,
      title,
      text,
    }))
  return {
    spec: first[3] ?? '',
    format,
    rows: standing.filter(({ date }) => date !== ''),
    spare: new Map(standing.filter(({ date }) => date === '').map(({ id, title, text }) => [id, { title, text }])),
  }
}

export const standingOf = ({ id, task, date, time, title, text }: Row): Standing => ({
  id,
  task: task.id,
  date,
  time,
  owner: task.owner.name,
  title,
  text: text === '' ? '' : fingerprint(text),
})
