/** `measure`: what the word lists find of sentences that somebody labelled. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { decode, measureWords, type WordFigures, type WordMeasure } from '../../index.ts'
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import { displayWidth, padTo } from '../help/display-width.ts'
import { readFailure } from '../read-failure.ts'
import { visible } from '../visible.ts'

export interface MeasureOptions {
  readonly list?: boolean
  readonly json?: boolean
}

export const measureAction: Action<MeasureOptions> = async (io, [file = ''], options) => {
  const bytes = await readFile(resolve(io.cwd, file)).catch((error: unknown) => {
    throw readFailure(error, file)
  })
  const { text, diagnostics } = decode(file, bytes)
  if (text === undefined) throw new UserError(`${file}：${diagnostics[0]?.message ?? ''}`, diagnostics[0]?.cure ?? '')
  const { measured, problems } = await measureWords(text)
  if (problems.length > 0)
    throw new UserError(
      `${file}：${problems.slice(0, 5).join('')}${problems.length > 5 ? `（另有 ${problems.length - 5} 条）` : ''}`,
      '改好再量，免得数字是错的。',
    )
  io.stdout.write(
    options.json
      ? `${JSON.stringify({ version: 1, ...measured }, undefined, 2)}\n`
      : visible(table(measured, options.list === true)),
  )
  return exitCodes.sound
}

const COLUMNS = ['来源', '精确率（报了的里有几成该报）', '召回率（该报的报了几成）', '误报（没问题的报了几成）']

function table({ all, withHints, bySource, unsure, missed, wrong }: WordMeasure, list: boolean): string {
  const rows = [
    COLUMNS,
    ...bySource.map((one) => cells(one.source, one)),
    cells('合计', all),
    cells('连提示也算', withHints),
  ]
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((row) => displayWidth(row[i] ?? ''))))
  const lines = rows.map((row) =>
    row.map((cell, i) => (i === row.length - 1 ? cell : padTo(cell, widths[i] ?? 0))).join('  '),
  )
  const told = (title: string, rows: WordMeasure['missed']): readonly string[] =>
    list
      ? [
          '',
          `${title}（${rows.length}）`,
          ...rows.map(
            ({ source, text, words }) => `  ${source}  ${text}${words.length > 0 ? `  ← ${words.join('；')}` : ''}`,
          ),
        ]
      : []
  return [
    ...lines,
    ...(unsure > 0 ? ['', `说不准的 ${unsure} 条没有算。`] : []),
    ...told('漏了', missed),
    ...told('误报', wrong),
    '',
  ].join('\n')
}

const cells = (source: string, { precision, recall, alarms }: WordFigures): readonly string[] => [
  source,
  ...[precision, recall, alarms].map(({ hit, of, share, low, high }) =>
    share === undefined
      ? '没有这样的句子'
      : `${percent(share)} [${percent(low ?? 0)}–${percent(high ?? 1)}]（${hit}/${of}）`,
  ),
]

const percent = (part: number): string => `${(part * 100).toFixed(1)}%`
