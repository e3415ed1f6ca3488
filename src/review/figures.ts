/** Figures of 指标看板: a number a week for each metric, the funnel as it came out. */
import type { FigureFact } from '../record/facts.ts'
import { letterOf } from '../sheet/letters.ts'
import { numberOf, textOf, type Value } from '../sheet/read/cells.ts'
import type { Table } from '../sheet/read/tables.ts'
import type { Note } from './types.ts'

type Figure = Pick<FigureFact, 'kind' | 'figure' | 'week' | 'value'>

export interface ReadFigures {
  readonly figures: readonly Figure[]
  readonly notes: readonly Note[]
}

const plain = (value: Value | undefined): string =>
  textOf(value ?? null)
    .normalize('NFKC')
    .replace(/\s/g, '')
const funnelColumns = { 实际触达: 'traffic', 实际成交: 'orders', 实际营收: 'revenue' } as const

/** @param metrics id and name of each */
export function readFigures(
  tables: readonly Table[],
  metrics: readonly { readonly id?: string | undefined; readonly name: string }[],
): ReadFigures {
  const figures: Figure[] = []
  const notes: Note[] = []
  const take = (
    table: Table,
    row: number,
    column: number,
    kind: Figure['kind'],
    figure: string,
    week: number,
  ): void => {
    const value = table.rows[row]?.[column] ?? null
    if (textOf(value).trim() === '') return
    const number = numberOf(value)
    if (number !== undefined) figures.push({ kind, figure, week, value: number })
    else
      notes.push({
        code: 'review/unreadable-cell',
        cell: `${table.name}!${letterOf(column)}${row + 1}`,
        message: `“${textOf(value).slice(0, 20)}”不是数`,
        cure: '只写一个数，例如 35% 或 12',
      })
  }
  for (const table of tables.filter(({ hidden }) => !hidden)) {
    let weeks: readonly (readonly [column: number, week: number])[] = []
    let funnel: readonly (readonly [column: number, figure: string])[] = []
    for (const [index, row] of table.rows.entries()) {
      const words = row.map(plain)
      if (words.includes('指标')) {
        weeks = words.flatMap((word, column) => {
          const week = /^第(\d+)周/.exec(word)?.[1]
          return week === undefined ? [] : [[column, Number(week)] as const]
        })
        funnel = []
      } else if (words.includes('漏斗')) {
        weeks = []
        funnel = words.flatMap((word, column) => {
          const figure = (funnelColumns as Readonly<Record<string, string>>)[word]
          return figure === undefined ? [] : [[column, figure] as const]
        })
      } else if (weeks.length > 0) {
        const metric = metrics.find(
          ({ id, name }) => (id !== undefined && words.includes(plain(id))) || words.includes(plain(name)),
        )
        if (metric)
          for (const [column, week] of weeks) take(table, index, column, 'metric', metric.id ?? metric.name, week)
      } else if (funnel.length > 0) {
        const week = words.map((word) => /^(?:funnel\/|第)(\d+)周?$/.exec(word)?.[1]).find((one) => one !== undefined)
        if (week !== undefined)
          for (const [column, figure] of funnel) take(table, index, column, 'funnel', figure, Number(week))
      }
    }
  }
  return { figures, notes }
}
