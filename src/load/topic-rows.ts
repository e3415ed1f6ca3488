/** What the rows of a table say of topics: one row an occurrence, columns by the names of a topic's fields. */
import type { Diagnostic, Place } from '../diagnostic.ts'
import { canonicalKey, fieldOf, keyLabel, keyWords } from '../schema/names.ts'
import type { MapNode, Node } from '../schema/node.ts'
import { nearName } from '../near-name.ts'
import { dateOf, numberOf, textOf, timeOf, type Value } from '../sheet/read/cells.ts'
import { letterOf } from '../sheet/letters.ts'
import type { Table } from '../sheet/read/tables.ts'
import { parseWhen } from '../when/parse.ts'
import type { TableName, Topics } from './topic-tables.ts'
import { broken, type Entry, type Tree } from './tree.ts'

/** A row keeps its place in the table: line and column are row and column. */
export function topicsIn(found: readonly Table[] | 'missing' | 'no-table', named: TableName): Topics {
  const { at, name, node, language, path } = named
  const fail = (message: string, cure: string): Topics => ({
    tree: broken(at.place),
    diagnostics: [{ code: 'topics/table', severity: 'error', message, cure, place: at.place }],
  })
  if (found === 'missing')
    return fail(
      `找不到选题的表格“${name}”（按 ${path} 找的），也许是个指到项目外面的链接。`,
      '核对文件名和文件夹；路径从写它的那份文件所在的文件夹算起。',
    )
  if (found === 'no-table')
    return fail(`“${name}”打不开，不像一张表格。`, '用 Excel、WPS 另存为 .xlsx 或 CSV（UTF-8），再放回来。')
  const head = headIn(found, node)
  if (head === undefined)
    return fail(
      `表格“${name}”里没有叫“${keyLabel(node.fields, 'title', language)}”的列，不知道每一期讲什么。`,
      `第一行写列名：${Object.values(node.fields)
        .map(({ zh }) => zh)
        .join('、')}；只有题目是非写不可的。`,
    )
  return rowsOf(head, named)
}

/** Deeper than this nobody writes a title over a table. */
const HEADER_DEPTH = 30

/** What people put beside topics for themselves. */
const OWN_COLUMNS = /^(?:序号|编号|序|期|期数|第几期|第几次|第几天|天|周|星期|星期几|备注|说明|状态|负责人|no|#|id)$/i

interface Head {
  readonly table: Table
  readonly row: number
  /** Column → field of a topic. */
  readonly fields: ReadonlyMap<number, string>
}

/** What stands in brackets or behind a star says something about the column and is no part of its name. */
const headName = (value: Value): string =>
  textOf(value)
    .normalize('NFKC')
    .replace(/\(.*?\)|【.*?】|\[.*?\]/gu, '')
    .replace(/[\s*:]/g, '')

/** The first sheet that has a column of titles. A name that stands twice is the first of them. */
function headIn(tables: readonly Table[], node: MapNode): Head | undefined {
  for (const table of tables.filter(({ hidden }) => !hidden))
    for (const [row, cells] of table.rows.slice(0, HEADER_DEPTH).entries()) {
      const fields = new Map<number, string>()
      for (const [column, value] of cells.entries()) {
        const key = canonicalKey(node, headName(value))
        if (key !== undefined && ![...fields.values()].includes(key)) fields.set(column, key)
      }
      if ([...fields.values()].includes('title')) return { table, row, fields }
    }
  return undefined
}

function rowsOf({ table, row: headRow, fields }: Head, { path, name, node, language, opens }: TableName): Topics {
  const diagnostics: Diagnostic[] = []
  const sheet = table.name === '' ? '' : `${table.name}!`
  const placeAt = (row: number, column: number): Place => {
    const start = { line: row + 1, column: column + 1, offset: 0 }
    return { file: path, start, end: start }
  }
  const label = (key: string): string => keyLabel(node.fields, key, language)
  const cellName = (row: number, column: number): string =>
    `${name} 第 ${row + 1} 行（${sheet}${letterOf(column)}${row + 1}）`
  for (const [column, value] of (table.rows[headRow] ?? []).entries()) {
    const written = textOf(value).trim()
    if (written === '' || fields.has(column) || OWN_COLUMNS.test(headName(value))) continue
    const near = nearName(headName(value), keyWords(node))
    diagnostics.push({
      code: 'topics/column',
      severity: 'warning',
      message: `${cellName(headRow, column)}的列“${written}”不认识，这一列没有用。`,
      cure:
        near === undefined
          ? `能写的列：${Object.values(node.fields)
              .map(({ zh }) => zh)
              .join('、')}；只给自己看的，列名写“备注”。`
          : `是不是“${near}”？`,
      place: placeAt(headRow, column),
    })
  }
  const titleColumn = [...fields].find(([, key]) => key === 'title')?.[0] ?? 0
  const items = table.rows.flatMap((cells, row): readonly Tree[] => {
    const filled = [...fields].filter(([column]) => textOf(cells[column] ?? null).trim() !== '')
    if (row <= headRow || filled.length === 0) return []
    const fault = (column: number, message: string, cure: string): void => {
      diagnostics.push({
        code: 'topics/cell',
        severity: 'error',
        message: `${cellName(row, column)}：${message}`,
        cure,
        place: placeAt(row, column),
      })
    }
    if (!filled.some(([column]) => column === titleColumn)) {
      fault(titleColumn, `这一行没有写${label('title')}。`, `补上${label('title')}，或者删掉这一行。`)
      return []
    }
    const entries = filled.map(([column, key]): Entry => {
      const place = placeAt(row, column)
      const source = textOf(cells[column] ?? null).trim()
      const read = readCell(cells[column] ?? null, fieldOf(node, key)?.node, opens)
      if (read === undefined)
        fault(column, `“${label(key)}”写的是“${source.slice(0, 20)}”，读不懂。`, cureOf(fieldOf(node, key)?.node))
      const scalar = (value: unknown): Tree => ({ type: 'scalar', value, source, style: 'quoted', place })
      const tree: Tree =
        read === undefined
          ? broken(place)
          : Array.isArray(read)
            ? { type: 'list', items: read.map(scalar), place }
            : scalar(read)
      return { key, written: label(key), keyPlace: place, tree }
    })
    return [{ type: 'map', entries, place: placeAt(row, titleColumn) }]
  })
  return { tree: { type: 'list', items, place: placeAt(headRow, titleColumn) }, diagnostics }
}

const cureOf = (node: Node | undefined): string =>
  node?.type === 'number' ? '写一个数字，例如 29.9；不要写范围。' : '写全年月日，例如 2026-12-01。'

/** '' where the day is not known: then a date needs its year. */
function isoOf(opens: string | undefined): string {
  const parsed = opens === undefined ? undefined : parseWhen(opens)
  return parsed?.ok && parsed.when.kind === 'once' && parsed.when.anchor.type === 'date' ? parsed.when.anchor.date : ''
}

/** What a cell says of a field; undefined for what it cannot mean. */
function readCell(
  value: Value,
  node: Node | undefined,
  opens: string | undefined,
): string | number | readonly string[] | undefined {
  const text = textOf(value).trim()
  if (node?.type === 'number') {
    const number = numberOf(typeof value === 'string' ? text.replace(/^[¥￥]\s*/, '') : value)
    return number === undefined ||
      (node.integer === true && !Number.isInteger(number)) ||
      number < (node.min ?? -Infinity)
      ? undefined
      : number
  }
  if (node?.type === 'list')
    return text
      .split(/[、,，;；\n]/)
      .map((one) => one.trim())
      .filter(Boolean)
  if (node?.type !== 'text') return text
  if (node.format === 'date') return dateOf(value, isoOf(opens))
  // A clock is kept as a part of a day.
  if (node.format === 'due' && typeof value !== 'string') return timeOf(value) ?? text
  return text
}
