/** A book as the bytes of an .xlsx file. The only file that knows the library. */
import { writeXlsx } from 'hucre/xlsx'
import type { Cell as WrittenCell, CellStyle, ConditionalRule, DataValidation, NamedRange, WriteSheet } from 'hucre'
import type { Book, Cell, Look, Rule, Sheet } from './book.ts'

const rgb = (hex: string) => ({ rgb: hex })
const filled = (hex: string) => ({ type: 'pattern', pattern: 'solid', fgColor: rgb(hex) }) as const
const line = { style: 'thin', color: rgb('D9D9D9') } as const
const border = { top: line, right: line, bottom: line, left: line }
const font = { name: '微软雅黑', size: 10 }
const top = { vertical: 'top', wrapText: true } as const
const input = filled('FFF8E1')

/** Text cells are of the text format: `@所有人` or `=1` typed into a general cell becomes a formula. */
const looks: Readonly<Record<Look, CellStyle>> = {
  plain: { font, border, alignment: top },
  head: {
    font: { ...font, bold: true, color: rgb('FFFFFF') },
    fill: filled('1F5C4A'),
    border,
    alignment: { vertical: 'center', wrapText: true },
  },
  title: { font: { ...font, size: 16, bold: true }, alignment: { vertical: 'center' } },
  hint: { font: { ...font, color: rgb('595959') }, alignment: { vertical: 'top', wrapText: true } },
  label: { font: { ...font, bold: true }, fill: filled('E8F1EE'), border, alignment: top },
  text: { font, border, alignment: top, numFmt: '@' },
  date: { font, border, alignment: top, numFmt: 'yyyy-mm-dd' },
  time: { font, border, alignment: top, numFmt: 'hh:mm' },
  number: { font, border, alignment: top, numFmt: '0' },
  percent: { font, border, alignment: top, numFmt: '0%' },
  input: { font, border, alignment: top, fill: input, numFmt: '@' },
  'input-date': { font, border, alignment: top, fill: input, numFmt: 'yyyy-mm-dd' },
  'input-number': { font, border, alignment: top, fill: input, numFmt: 'General' },
  day: {
    font: { ...font, bold: true },
    fill: filled('E8F1EE'),
    border,
    numFmt: 'm"月"d"日"',
    alignment: { horizontal: 'left' },
  },
  'day-off': {
    font: { ...font, bold: true, color: rgb('C00000') },
    fill: filled('E8F1EE'),
    border,
    numFmt: 'm"月"d"日"',
    alignment: { horizontal: 'left' },
  },
  link: { font: { ...font, color: rgb('0563C1'), underline: true }, alignment: { vertical: 'top' } },
}

const marks: Readonly<Record<Rule['mark'], CellStyle>> = {
  done: { font: { color: rgb('7F7F7F') }, fill: { type: 'pattern', pattern: 'solid', bgColor: rgb('EEF4F1') } },
  late: { font: { color: rgb('C00000'), bold: true } },
  today: { fill: { type: 'pattern', pattern: 'solid', bgColor: rgb('FFF2CC') } },
  blank: { font: { color: rgb('C55A11') } },
}

export function toBytes(book: Book): Promise<Uint8Array> {
  const moment = new Date(`${book.created}T00:00:00Z`)
  return writeXlsx({
    sheets: book.sheets.map((sheet) => written(sheet, book.title)),
    namedRanges: [...book.names, ...book.sheets.flatMap(filterName)],
    defaultFont: font,
    activeSheet: book.sheets.findIndex(({ name }) => name === book.active),
    properties: { title: book.title, creator: 'shequn', created: moment, modified: moment },
  })
}

/** Excel looks for this name beside every filter; without it sorting has brought it down. */
const filterName = ({ name, filtered }: Sheet): readonly NamedRange[] =>
  filtered === undefined
    ? []
    : [{ name: '_xlnm._FilterDatabase', range: `'${name}'!${absolute(filtered)}`, scope: name }]

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')

function written(sheet: Sheet, title: string): WriteSheet {
  const head = sheet.frozen !== undefined && sheet.frozen.rows > 0
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(({ value }) => value)),
    cells: new Map(
      sheet.rows.flatMap((row, r) => row.map((cell, c): [string, Partial<WrittenCell>] => [`${r},${c}`, cellOf(cell)])),
    ),
    columns: sheet.columns.map(({ width, hidden, folded }) => ({
      width,
      ...(hidden ? { hidden: true } : {}),
      ...(folded ? { outlineLevel: 1, hidden: true } : {}),
    })),
    rowDefs: new Map([...(sheet.heights ?? [])].map(([row, height]) => [row, { height }])),
    merges: (sheet.merged ?? []).map(mergeOf),
    dataValidations: (sheet.choices ?? []).map(validationOf),
    conditionalRules: (sheet.rules ?? []).map(ruleOf),
    ...(sheet.frozen ? { freezePane: sheet.frozen } : {}),
    ...(sheet.filtered === undefined ? {} : { autoFilter: { range: sheet.filtered } }),
    ...(sheet.hidden === 'hidden' ? { hidden: true } : sheet.hidden === 'very-hidden' ? { veryHidden: true } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.portrait ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.onePage ? 1 : 0,
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      ...(sheet.printed === undefined ? {} : { printArea: printArea(sheet.printed, sheet.rows.length) }),
      ...(head ? { printTitlesRow: '$1:$1' } : {}),
    },
    headerFooter: { oddFooter: `&L${title.replaceAll('&', '&&')} · &A&R第 &P / &N 页` },
    view: { showGridLines: false },
  }
}

function printArea(columns: string, last: number): string {
  const [from = 'A', to = from] = columns.split(':')
  return `$${from}$1:$${to}$${last}`
}

function cellOf({ value, look = 'plain', formula, to }: Cell): Partial<WrittenCell> {
  return {
    value,
    style: looks[look],
    ...(formula === undefined ? {} : { formula, formulaResult: value }),
    ...(to === undefined ? {} : { hyperlink: { target: '', location: `'${to}'!A1`, display: String(value) } }),
  }
}

function validationOf({ range, kind, list, hint }: NonNullable<Sheet['choices']>[number]): DataValidation {
  const told = hint === undefined ? {} : { showInputMessage: true, inputMessage: hint }
  // A warning, not a wall: a new helper's name is as good as a known one.
  const warned = { showErrorMessage: true, errorStyle: 'warning', allowBlank: true } as const
  return kind === 'list'
    ? { type: 'list', formula1: list ?? '', range, ...warned, errorMessage: '不在列表里，确定要这样写吗？', ...told }
    : {
        type: 'date',
        operator: 'between',
        formula1: '43831',
        formula2: '58804',
        range,
        ...warned,
        errorMessage: '这里写日期，例如 2026-12-01。',
        ...told,
      }
}

const ruleOf = ({ range, formula, mark }: Rule, index: number): ConditionalRule => ({
  type: 'expression',
  priority: index + 1,
  formula,
  range,
  style: marks[mark],
})

function mergeOf(range: string) {
  const [from = '', to = ''] = range.split(':')
  const place = (cell: string): readonly [number, number] => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
    return [Number(row) - 1, [...letters].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1]
  }
  const [[startRow, startCol], [endRow, endCol]] = [place(from), place(to)]
  return { startRow, startCol, endRow, endCol }
}
