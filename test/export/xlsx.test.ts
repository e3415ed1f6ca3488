/** The workbook by a reader that is not the library that wrote it. */
import { read, utils, type WorkBook } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { bookOf, xlsx } from '../../src/export/xlsx/xlsx.ts'
import { rowHeight } from '../../src/export/xlsx/row-height.ts'
import { rowsOf } from '../../src/sheet/rows.ts'
import { dateSerial, serialDate, serialTime, timeSerial } from '../../src/sheet/serial.ts'
import { lessIsBetter, targetOf } from '../../src/sheet/figures.ts'
import { exampleBundle, exampleNames } from '../support/example-bundle.ts'
import { bundle } from './bundle.ts'

const opened = async (one: Parameters<typeof xlsx>[0]): Promise<WorkBook> =>
  read((await xlsx(one))[0]?.content, { cellFormula: true })

describe.each(exampleNames)('%s', async (name) => {
  const whole = await exampleBundle(name)
  const book = await opened(whole)
  const rows = rowsOf(whole.plan, whole.scripts)
  const daily = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['每日SOP']!, { raw: true })

  test('every message is one row, with real dates and times', () => {
    expect(daily.map((row) => row['编号'])).toEqual(rows.map(({ id }) => id))
    expect(daily.map((row) => [serialDate(Number(row['日期'])), serialTime(Number(row['时间']))])).toEqual(
      rows.map(({ date, time }) => [date, time]),
    )
    expect(daily.map((row) => row['话术'] ?? '')).toEqual(rows.map(({ text }) => text))
  })

  test('what a formula gives is there before anything is counted', () => {
    for (const [index, row] of daily.entries()) {
      const day = whole.plan.days.find(({ date }) => date === rows[index]?.date)
      expect(row['星期']).toBe(`周${'一二三四五六日'[(day?.weekday ?? 1) - 1]}`)
    }
    const cells = Object.entries(book.Sheets['每日SOP']!).filter(
      ([at]) => /^[DRS]\d+$/.test(at) && !/^[DRS]1$/.test(at),
    )
    expect(cells.length).toBe(rows.length * 3)
    for (const [at, cell] of cells) expect((cell as { f?: string }).f, at).toBeTruthy()
  })

  test('no text is a formula, and no cell an error', () => {
    for (const sheet of Object.values(book.Sheets))
      for (const [at, cell] of Object.entries(sheet)) {
        if (at.startsWith('!')) continue
        const { t, f } = cell as { readonly t: string; readonly f?: string }
        expect(t, at).not.toBe('e')
        if (f !== undefined) expect(f).not.toMatch(/\b(?:TEXTJOIN|FILTER|XLOOKUP|LET|UNIQUE|IFS|CONCAT)\(/)
      }
  })

  test('the hidden sheets are hidden, and say how things stood', () => {
    expect(book.Workbook?.Sheets?.filter(({ Hidden }) => Hidden).map(({ name: one }) => one)).toEqual([
      '_列表',
      '_底稿',
    ])
    const base = utils.sheet_to_json<string[]>(book.Sheets['_底稿']!, { header: 1 })
    expect(base[0]?.slice(0, 4)).toEqual(['格式', 'shequn-xlsx/1', '社群', whole.plan.spec])
    expect(base.slice(2, rows.length + 2).map(([id]) => id)).toEqual(rows.map(({ id }) => id))
  })
})

test('lists to choose from reach over every row; the filter over every column', () => {
  const sheet = bookOf(bundle).sheets.find(({ name }) => name === '每日SOP')!
  expect(sheet.filtered).toMatch(/^A1:U\d+$/)
  expect(sheet.choices?.map(({ list }) => list).filter(Boolean)).toEqual(['状态表', '负责人表'])
  expect(sheet.columns[0]?.hidden).toBe(true)
})

test('the same bytes whatever the time zone of the machine', async () => {
  const before = process.env['TZ']
  const made: Uint8Array[] = []
  for (const TZ of ['Asia/Shanghai', 'America/New_York', 'Pacific/Apia']) {
    process.env['TZ'] = TZ
    made.push((await xlsx(bundle))[0]?.content as Uint8Array)
  }
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
  expect(made.every((one) => Buffer.compare(Buffer.from(one), Buffer.from(made[0]!)) === 0)).toBe(true)
})

describe('numbers of a spreadsheet', () => {
  test.each([
    ['2026-12-01', 46357],
    ['1900-03-01', 61],
    ['2020-02-29', 43890],
  ])('%s is %i', (date, serial) => {
    expect(dateSerial(date)).toBe(serial)
    expect(serialDate(serial)).toBe(date)
    expect(serialDate(serial + 0.75)).toBe(date)
  })
  test('every minute of a day comes back, also from a third of a second off', () => {
    for (let minute = 0; minute < 1440; minute++) {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      expect(serialTime(timeSerial(time))).toBe(time)
      expect(serialTime(46357 + timeSerial(time) + 0.3 / 86_400)).toBe(time)
    }
  })
})

describe('targets', () => {
  test.each([
    ['98%', { value: 0.98, percent: true }],
    ['≥ 35 %', { value: 0.35, percent: true }],
    ['20', { value: 20, percent: false }],
    ['每周３条', { value: 3, percent: false }],
  ])('%s', (text, target) => expect(targetOf(text)).toEqual(target))
  test.each(['', '越多越好', '3 到 5 条', undefined])('%s is none', (text) => expect(targetOf(text)).toBeUndefined())
  test('a warning above the target means that less is better', () => {
    expect(lessIsBetter(targetOf('6%')!, targetOf('9%'))).toBe(true)
    expect(lessIsBetter(targetOf('98%')!, targetOf('90%'))).toBe(false)
    expect(lessIsBetter(targetOf('98%')!, undefined)).toBe(false)
  })
})

test('a row grows with its text, up to eight lines', () => {
  expect(rowHeight([['短', 60]])).toBeLessThan(20)
  expect(rowHeight([['长'.repeat(60), 60]])).toBeGreaterThan(rowHeight([['短', 60]]) * 2)
  expect(rowHeight([['一\n'.repeat(50), 60]])).toBe(rowHeight([['一\n'.repeat(8), 60]]))
})
