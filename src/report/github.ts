import type { Diagnostic, Severity } from '../diagnostic.ts'
import { summarize, summaryText } from './summary.ts'
import { visible, wholeMessage } from './text.ts'
import type { Reporter, ReportInput } from './types.ts'
import { relatedLines, whereOf, type Region } from './where.ts'

/** Annotations of one kind that GitHub shows for a step; it drops the rest without a word (actions/toolkit pull 734). */
const SHOWN = 10

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>
const worstFirst: readonly Severity[] = ['error', 'warning', 'info']

/** Workflow commands for GitHub Actions: worst first, and the first of every file before the second of any. */
export const github = {
  id: 'github',
  about: '给 GitHub Actions：标在改动旁边，最要紧的在前',
  extension: 'txt',
  report: (input: ReportInput): string => {
    const [errors = [], warnings = [], infos = []] = worstFirst.map((severity) =>
      inTurns(
        input.diagnostics.filter((found) => found.severity === severity),
        input,
      ),
    )
    const hidden = [errors, warnings, infos].reduce((sum, { length }) => sum + Math.max(length - SHOWN, 0), 0)
    // The remark takes the place of one notice, so it stands before them.
    const unseen = hidden > 0 && infos.length >= SHOWN ? hidden + 1 : hidden
    const remark =
      hidden === 0
        ? []
        : [
            command(
              'notice',
              { title: '没有全部标出' },
              `另有 ${unseen} 条没有标出来：GitHub 每种只标 ${SHOWN} 条。全部写在这一步的日志里。`,
            ),
          ]
    const lines = [
      ...annotations([...errors, ...warnings], input),
      ...remark,
      ...annotations(infos, input),
      summaryText(summarize(input.diagnostics, input.files)),
    ]
    return `${lines.join('\n')}\n`
  },
} as const satisfies Reporter

/** Keeps the order, but a file that has many does not push the others out of sight. */
function inTurns(found: readonly Diagnostic[], input: ReportInput): readonly Diagnostic[] {
  const counts = new Map<string, number>()
  const turns = found.map((one) => {
    const { path } = whereOf(one, input)
    const turn = counts.get(path) ?? 0
    counts.set(path, turn + 1)
    return { one, turn }
  })
  return turns.sort((a, b) => a.turn - b.turn).map(({ one }) => one)
}

function annotations(found: readonly Diagnostic[], input: ReportInput): readonly string[] {
  const titles = new Map(input.rules?.map(({ id, title }) => [id, title]))
  return found.map((one) => {
    const { path, region } = whereOf(one, input)
    const title = titles.get(one.code)
    return command(
      commands[one.severity],
      { file: path, ...(region ? lines(region) : {}), title: title === undefined ? one.code : `${one.code} ${title}` },
      [wholeMessage(one), ...relatedLines(one, input)].join('\n'),
    )
  })
}

/** The runner drops the columns of what spans lines, and says so in the log of everyone who debugs (ActionCommandManager). */
const lines = ({ line, column, endLine, endColumn }: Region): Readonly<Record<string, number>> =>
  line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine }

/** One workflow command. */
export function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`)
  return `::${name} ${written.join(',')}::${escapeData(message)}`
}

/** The escapes of `@actions/core`; `%` first, or the others would be escaped twice. */
export const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
export const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
