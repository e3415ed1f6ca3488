import type { Diagnostic, Severity } from '../diagnostic.ts'
import { exemptedLines } from './exempted.ts'
import { linesOf, type Lines } from './line-of.ts'
import { sourceLine } from './source-line.ts'
import { summarize, summaryText } from './summary.ts'
import { visible } from './text.ts'
import type { Painter, Reporter, ReportInput } from './types.ts'

const severityWords: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }
const severityColours = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<
  Severity,
  keyof Painter
>

/** For the terminal: place, source line with carets, 哪里错了, 应该怎么写, and the sum at the end. */
export const pretty = {
  id: 'pretty',
  about: '给人看：位置、原文、应该怎么写',
  extension: 'txt',
  report: ({ diagnostics, texts, files, exempted }: ReportInput, painter: Painter): string => {
    const shown = foremost(diagnostics)
    const lines = linesOf(texts)
    const blocks = shown.map((found) => block(found, lines, painter).join('\n'))
    const more =
      shown.length === diagnostics.length
        ? []
        : [
            painter.bold(
              `还有 ${diagnostics.length - shown.length} 处没有列出来：先改上面的，再查一遍。一次看全部：加上 --format json。`,
            ),
          ]
    const summary = summarize(diagnostics, files)
    const colour = summary.errors > 0 ? painter.red : summary.warnings > 0 ? painter.yellow : painter.bold
    const passed = exempted === undefined ? [] : [exemptedLines(exempted, painter).join('\n')]
    return `${[...blocks, ...more, ...passed, colour(summaryText(summary))].join('\n\n')}\n`
  },
} as const satisfies Reporter

/** Nobody reads further than this in a terminal; the other formats leave nothing out. */
const SHOWN = 200

/** In their order; where there are too many, the grave ones before the others. */
function foremost(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= SHOWN) return diagnostics
  const chosen = new Set(
    (['error', 'warning', 'info'] as const)
      .flatMap((severity) => diagnostics.filter((found) => found.severity === severity))
      .slice(0, SHOWN),
  )
  return diagnostics.filter((found) => chosen.has(found))
}

function block(found: Diagnostic, lineOf: Lines, painter: Painter): readonly string[] {
  const { place } = found
  const paint = painter[severityColours[found.severity]]
  const at = place
    ? `${visible(place.file)}:${place.start.line}:${place.start.column}  `
    : found.file === undefined
      ? ''
      : `${visible(found.file)}  `
  const lines = [`${painter.bold(at)}${paint(severityWords[found.severity])}  ${painter.dim(found.code)}`]
  const source = place ? sourceLine(lineOf(place.file, place.start.line), place) : undefined
  if (place && source) {
    const number = String(place.start.line)
    lines.push(
      `  ${painter.dim(`${number} │`)} ${source.text}`,
      `  ${' '.repeat(number.length)} ${painter.dim('│')} ${paint(source.carets)}`,
    )
  }
  lines.push(`  ${visible(found.message)}`)
  if (found.cure !== undefined) lines.push(`  ${painter.bold('应该怎么写')}：${visible(found.cure)}`)
  for (const { message, place: other } of found.related ?? [])
    lines.push(
      `  ${painter.dim(`${visible(message)}：${visible(other.file)}:${other.start.line}:${other.start.column}`)}`,
    )
  if (found.source !== undefined) lines.push(`  ${painter.dim(`依据：${visible(found.source)}`)}`)
  return lines
}
