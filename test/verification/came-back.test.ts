/** A filled workbook, saved by another program in every form it knows, says the same. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toBytes } from '../../src/export/xlsx/to-bytes.ts'
import { reviewTables, type Reviewed } from '../../src/review/review.ts'
import { readTables } from '../../src/sheet/read/tables.ts'
import { rowsOf } from '../../src/sheet/rows.ts'
import { exampleBundle } from '../support/example-bundle.ts'
import { bookFor, columnOf, DAILY, setCell, withDaily, type Grid } from '../support/filled-book.ts'
import { converted, gbkSheet, hasSoffice } from '../support/soffice.ts'

const folder = mkdtempSync(join(tmpdir(), 'shequn-came-back-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const whole = await exampleBundle('fruit-shop')
const rows = rowsOf(whole.plan, whole.scripts)
const single = (from: number): number =>
  rows.findIndex(
    (row, index) =>
      index >= from &&
      rows.filter(({ task }) => task.id === row.task.id).length === 1 &&
      row.text !== '' &&
      row.task.owner.name === '小杜',
  ) + 1

const at = { date: single(40), time: single(60), owner: single(80), title: single(100), text: single(120) }
const edits: readonly ((grid: Grid) => Grid)[] = [
  ...Array.from({ length: 20 }, (_, index) => setCell(index + 1, 'status', ['完成', '已发', '√', '顺延'][index % 4]!)),
  setCell(2, 'actual', '进群 38 人'),
  setCell(3, 'doneAt', '9月3日'),
  setCell(at.date, 'date', '9月20日'),
  setCell(at.time, 'time', '晚上8点半'),
  setCell(at.owner, 'owner', '罗姐'),
  setCell(at.title, 'title', '新的叫法'),
  setCell(at.text, 'text', '换成这一段。\n@所有人 还有这一行。'),
  // Two rows deleted, the rest sorted by person, a title on top.
  (grid) => grid.filter((_, index) => index !== 200 && index !== 201),
  ([head, ...body]) => [
    [{ value: '九月的表' }],
    head!,
    ...[...body].sort((a, b) => (String(a[columnOf('owner')]?.value) < String(b[columnOf('owner')]?.value) ? -1 : 1)),
  ],
]
const filled = edits.reduce((book, edit) => withDaily(book, edit), bookFor(whole))
const path = join(folder, '填好.xlsx')

async function cameBack(bytes: Uint8Array): Promise<Reviewed> {
  const tables = await readTables(bytes)
  if (!tables) throw new Error('no table')
  const answer = reviewTables({ ...whole, today: '2026-12-01', from: '填好', before: [], language: 'zh', tables })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

/** All but the addresses of cells, which differ from program to program. */
const said = ({ changes, facts, added, gone, overrides, notes }: Reviewed) => ({
  changes: changes.map(({ row, field, to }) => [row, field, to]).sort(),
  facts: facts.map((fact) => ('row' in fact ? [fact.kind, fact.row, fact.value] : [])).sort(),
  added,
  gone: gone.map(({ id }) => id).sort(),
  overrides: overrides
    .map(({ comment: _, ...rest }) => rest)
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  notes: notes.map(({ code }) => code),
})

let own: ReturnType<typeof said>
beforeAll(async () => {
  const bytes = await toBytes(filled)
  writeFileSync(path, bytes)
  own = said(await cameBack(bytes))
})

test('read as it was written', () => {
  const id = (row: number): string => rows[row - 1]!.id
  expect(own.changes).toEqual(
    [
      [id(at.date), 'date', '2026-09-20'],
      [id(at.time), 'time', '20:30'],
      [id(at.owner), 'owner', '罗姐'],
      [id(at.title), 'title', '新的叫法'],
      [id(at.text), 'text', '换成这一段。\n@所有人 还有这一行。'],
    ].sort(),
  )
  expect(own.facts).toHaveLength(22)
  expect(own.facts).toContainEqual(['done-at', id(3), '2026-09-03'])
  expect(own.gone).toEqual([id(200), id(201)].sort())
  expect(own.added).toEqual([])
  expect(own.notes).toEqual(['review/gone'])
})

describe.runIf(hasSoffice)('saved by LibreOffice', () => {
  test.each(['xlsx', 'xls', 'ods'])('%s', async (form) => {
    const [bytes] = [...converted(path, form).values()]
    expect(said(await cameBack(bytes!))).toEqual(own)
  })

  test('CSV in GBK, with nothing but the one sheet', async () => {
    const sheet = filled.sheets.findIndex(({ name }) => name === DAILY) + 1
    const [bytes] = [...converted(path, gbkSheet(sheet)).values()]
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
    expect(said(await cameBack(bytes!))).toEqual(own)
  })
})

test('a CSV of ours, saved again as UTF-16 with tabs', async () => {
  const { csv } = await import('../../src/export/csv/csv.ts')
  const { parse } = await import('csv-parse/sync')
  const table = parse(String(csv(whole)[0]?.content), { bom: true, record_delimiter: '\r\n' }) as string[][]
  table[1]![0] = '完成'
  const cell = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const text = `\ufeff${table.map((row) => row.map(cell).join('\t')).join('\r\n')}`
  const found = await cameBack(Buffer.from(text, 'utf16le'))
  expect(said(found)).toEqual({
    changes: [],
    facts: [['status', rows[0]!.id, 'done']],
    added: [],
    gone: [],
    overrides: [],
    notes: [],
  })
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])],
  ['a broken workbook', Buffer.from('PK\u0003\u0004 and then nothing')],
  ['a broken old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
])('%s is no table', async (_, bytes) => {
  const tables = await readTables(bytes)
  const answer =
    tables && reviewTables({ ...whole, today: '2026-12-01', from: 'x', before: [], language: 'zh', tables })
  expect(answer === undefined || 'refused' in answer).toBe(true)
})
