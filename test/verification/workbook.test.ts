/** The workbook in other programs: Microsoft's own validator, and LibreOffice, which counts it anew and saves it again. */
import { parse } from 'csv-parse/sync'
import { read, utils } from '@e965/xlsx'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Book } from '../../src/export/xlsx/book.ts'
import { toBytes } from '../../src/export/xlsx/to-bytes.ts'
import { bookOf, xlsx } from '../../src/export/xlsx/xlsx.ts'
import { dateSerial } from '../../src/sheet/serial.ts'
import { rowsOf } from '../../src/sheet/rows.ts'
import { exampleBundle, exampleNames } from '../support/example-bundle.ts'
import { allSheets, converted, hasSoffice, NO_SOFFICE } from '../support/soffice.ts'

const folder = mkdtempSync(join(tmpdir(), 'shequn-workbook-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * The one thing that the library writes in another order than the schema: what a font is made of. Excel has read it so for
 * years, from other libraries as well.
 */
const fontOrder = /unexpected child element '\S*spreadsheetml\S*:sz'/

/** Microsoft's Open XML validator: a program of its own, which `.ci/run` installs. */
const VALIDATOR = process.env['OOXML_VALIDATOR']

function validated(program: string, file: string): readonly { readonly description?: string }[] {
  return (JSON.parse(execFileSync(program, [file], { encoding: 'utf8' })) as { errors: { description?: string }[] })
    .errors
}

test.runIf(process.platform === 'linux' && process.arch === 'x64' && process.env['CI'] !== undefined)(
  'in CI the validator is there',
  () => expect(VALIDATOR).toBeDefined(),
)

/** Without what its formulas give: whoever shows a figure has counted it. */
const uncounted = (book: Book): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null }))),
  })),
})

describe.each(exampleNames)('%s', async (name) => {
  const whole = await exampleBundle(name)
  const path = join(folder, `${name}.xlsx`)
  writeFileSync(path, (await xlsx(whole))[0]?.content ?? '')

  test.runIf(VALIDATOR !== undefined)('is what the standard says', () => {
    const errors = validated(VALIDATOR ?? '', path)
    expect(
      errors.filter((error) => !fontOrder.test(error.description ?? '')).map((error) => JSON.stringify(error)),
    ).toEqual([])
  })
})

test.runIf(process.platform === 'linux' && process.env['CI'] !== undefined)('in CI LibreOffice is there', () =>
  expect(hasSoffice, NO_SOFFICE).toBe(true),
)

describe.runIf(hasSoffice)('LibreOffice', async () => {
  const whole = await exampleBundle('fruit-shop')
  const rows = rowsOf(whole.plan, whole.scripts)
  const path = join(folder, '保存.xlsx')
  writeFileSync(path, (await xlsx(whole))[0]?.content ?? '')

  test('counts as we do', async () => {
    const counted = join(folder, '工作簿.xlsx')
    writeFileSync(counted, await toBytes(uncounted(bookOf(whole))))
    const files = converted(counted, allSheets)
    const sheet = (title: string): string[][] =>
      parse(files.get(`工作簿-${title}.csv`) ?? '', { relax_column_count: true, bom: true })
    expect([...files.values()].join('')).not.toMatch(/#(?:REF|NAME|VALUE|N\/A|DIV)|Err:\d/)
    const overview = new Map(sheet('总览').map(([label = '', value = '']) => [label, value]))
    expect(overview.get('条数')).toBe(String(rows.length))
    expect(overview.get('开群日')).toBe(whole.plan.horizon.launch)
    for (const owner of new Set(rows.map(({ task }) => task.owner.name)))
      expect(overview.get(owner)).toBe(String(rows.filter(({ task }) => task.owner.name === owner).length))
    expect(
      sheet('每日SOP')
        .slice(1)
        .map((row) => row[0]),
    ).toEqual(rows.map(({ id }) => id))
    expect(sheet('日历')[2]?.[0]).toBe(`完成 0/${rows.filter(({ date }) => date === '2026-08-31').length}`)
  })

  test('saves it again with its lists, filter, hidden sheets and formulas', () => {
    const saved = [...converted(path, 'xlsx').values()][0]
    const book = read(saved, { cellFormula: true })
    expect(book.SheetNames).toEqual([
      '总览',
      '日历',
      '每日SOP',
      '备用话术',
      '活动',
      '物料',
      '指标看板',
      '_列表',
      '_底稿',
    ])
    expect(book.Workbook?.Sheets?.filter(({ Hidden }) => Hidden).map(({ name }) => name)).toEqual(['_列表', '_底稿'])
    const daily = book.Sheets['每日SOP']!
    expect(daily['!autofilter']?.ref).toMatch(/^A1:/)
    expect((daily['D2'] as { f?: string }).f).toContain('WEEKDAY')
    expect(utils.sheet_to_json<Record<string, unknown>>(daily).map((row) => row['编号'])).toEqual(
      rows.map(({ id }) => id),
    )
    expect(book.Workbook?.Names?.map(({ Name }) => Name)).toEqual(
      expect.arrayContaining(['开群日', '状态表', '负责人表']),
    )
  })

  test('counts what was filled in, and what was moved to another day', async () => {
    const book = bookOf(whole)
    const moved = rows.findIndex(({ date }) => date === '2026-09-01')
    const sheets = book.sheets.map((sheet) =>
      sheet.name !== '每日SOP'
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row, index) =>
              row.map((cell, column) =>
                index >= 1 && index <= 3 && column === 1
                  ? { ...cell, value: '完成' }
                  : index === moved + 1 && column === 2
                    ? { ...cell, value: dateSerial('2026-08-31') }
                    : cell,
              ),
            ),
          },
    )
    const filled = join(folder, '填好.xlsx')
    writeFileSync(filled, await toBytes(uncounted({ ...book, sheets })))
    const files = converted(filled, allSheets)
    const sheet = (title: string): string[][] =>
      parse(files.get(`填好-${title}.csv`) ?? '', { relax_column_count: true, bom: true })
    expect(new Map(sheet('总览').map(([label = '', value = '']) => [label, value])).get('完成')).toBe('3')
    const first = rows.filter(({ date }) => date === '2026-08-31').length
    expect(sheet('日历')[2]?.[0]).toBe(`完成 3/${first + 1}`)
    expect(sheet('每日SOP')[moved + 1]?.slice(3, 4)).toEqual(['周一'])
  })
})
