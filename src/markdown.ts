/** A user's words inside Markdown: shown as they were typed, whatever signs they hold. Imports nothing. */

/** Inside a table: one line, no `|` that would end the cell, no HTML but the line breaks we put in. */
export const cellText = (text: string): string =>
  text
    .trim()
    .replace(/\\/g, '\\\\')
    .replace(/\|/g, '\\|')
    .replace(/[`*_<]/g, '\\$&')
    .replace(/\s*\n\s*/g, '<br>')

/** Inside a line: no heading, list, quote, link or code where none was meant. */
export const lineText = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_<[\]|]/g, '\\$&')
    .replace(/^[#>+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')

/** To be copied as it is: a code block whose fence is longer than any run of backticks inside. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const mark = '`'.repeat(longest + 1)
  return `${mark}text\n${text}\n${mark}`
}

/** A table; cells are escaped here, so they are given as plain text. `raw` columns hold Markdown of our own. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  raw: readonly string[] = [],
): string {
  const rawColumns = new Set(raw.map((name) => head.indexOf(name)))
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(head),
    `|${'---|'.repeat(head.length)}`,
    ...rows.map((row) => line(row.map((cell, index) => (rawColumns.has(index) ? cell : cellText(cell))))),
  ].join('\n')
}
