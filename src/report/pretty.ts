import type { Diagnostic, Severity } from '../diagnostic.ts'
import { exemptedLines } from './exempted.ts'
import { sourceLine } from './source-line.ts'
import { summarize, summaryText } from './summary.ts'
import { visible } from './text.ts'
import type { Painter, Reporter, ReportInput } from './types.ts'

const severityWords: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }
const severityColours = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<Severity, keyof Painter>

/** For the terminal: place, source line with carets, 哪里错了, 应该怎么写, and the sum at the end. */
export const pretty = {
  id: 'pretty',
  about: '给人看：位置、原文、应该怎么写',
  extension: 'txt',
  report: ({ diagnostics, texts, files, exempted }: ReportInput, painter: Painter): string => {
    const blocks = diagnostics.map((found) => block(found, texts, painter).join('\n'))
    const summary = summarize(diagnostics, files)
    const colour = summary.errors > 0 ? painter.red : summary.warnings > 0 ? painter.yellow : painter.bold
    const passed = exempted === undefined ? [] : [exemptedLines(exempted, painter).join('\n')]
    return `${[...blocks, ...passed, colour(summaryText(summary))].join('\n\n')}\n`
  },
} as const satisfies Reporter

function block(found: Diagnostic, texts: ReadonlyMap<string, string>, painter: Painter): readonly string[] {
  const { place } = found
  const paint = painter[severityColours[found.severity]]
  const at = place ? `${visible(place.file)}:${place.start.line}:${place.start.column}  ` : found.file === undefined ? '' : `${visible(found.file)}  `
  const lines = [`${painter.bold(at)}${paint(severityWords[found.severity])}  ${painter.dim(found.code)}`]
  const source = place ? sourceLine(texts.get(place.file), place) : undefined
  if (place && source) {
    const number = String(place.start.line)
    lines.push(`  ${painter.dim(`${number} │`)} ${source.text}`, `  ${' '.repeat(number.length)} ${painter.dim('│')} ${paint(source.carets)}`)
  }
  lines.push(`  ${visible(found.message)}`)
  if (found.cure !== undefined) lines.push(`  ${painter.bold('应该怎么写')}：${visible(found.cure)}`)
  for (const { message, place: other } of found.related ?? []) lines.push(`  ${painter.dim(`${visible(message)}：${visible(other.file)}:${other.start.line}:${other.start.column}`)}`)
  if (found.source !== undefined) lines.push(`  ${painter.dim(`依据：${visible(found.source)}`)}`)
  return lines
}
