/** What stands around the place of an error: the line it belongs to, the one it should be level with. */
import type { SyntaxError } from './syntax-messages.ts'

/** `- 问: …` above a line that stands between its dash and its first word. */
export function itemAbove(text: string, starts: readonly number[], index: number): Pick<SyntaxError, 'item'> {
  const lineAt = (line: number): string => text.slice(starts[line], lineEndOf(text, starts[line] ?? 0))
  const own = /^ *(?=[^\s-])/.exec(lineAt(index))?.[0].length
  for (let line = index - 1; own !== undefined && line >= 0; line--) {
    const match = /^( *)(- +)(\S.*)$/.exec(lineAt(line))
    if (!match) continue
    const [, before = '', dash = '', words = ''] = match
    const column = before.length + dash.length
    return before.length <= own && own < column ? { item: { text: words, missing: column - own } } : {}
  }
  return {}
}

/** Between a line and its parent there is a deeper one: these two should stand in one column. */
export function levelAbove(text: string, starts: readonly number[], index: number): Pick<SyntaxError, 'level'> {
  const lineAt = (line: number): string => text.slice(starts[line], lineEndOf(text, starts[line] ?? 0))
  const depth = (line: string): number => /^ */.exec(line)?.[0].length ?? 0
  const own = lineAt(index)
  if (own.trim() === '') return {}
  let nearest: string | undefined
  for (let line = index - 1; line >= Math.max(0, index - 200); line--) {
    const above = lineAt(line)
    if (/^\s*(?:#|$)/.test(above)) continue
    if (depth(above) < depth(own))
      return nearest !== undefined && /^\s*- /.test(nearest) === /^\s*- /.test(own)
        ? { level: { text: nearest.trim(), spaces: depth(nearest), own: depth(own) } }
        : {}
    if (depth(above) === depth(own)) return {}
    if (nearest === undefined || depth(above) <= depth(nearest)) nearest = above
  }
  return {}
}

/** The bracket that was never closed: the nearest one before the place that has no partner. */
export function openingBracket(text: string, at: number, closing: string): number {
  const opening = closing === ']' ? '[' : '{'
  for (let offset = at - 1, depth = 0; offset >= 0; offset--) {
    if (text[offset] === closing) depth++
    if (text[offset] === opening && depth-- === 0) return offset
  }
  return at
}

export function lineEndOf(text: string, start: number): number {
  const at = text.indexOf('\n', start)
  const end = at < 0 ? text.length : at
  return text[end - 1] === '\r' ? end - 1 : end
}

/** The line directly above the one that begins at `from` is a comment of the same indent: it speaks of what begins at `start`. */
export function isCommented(text: string, from: number, start: number): boolean {
  return commentsFrom(text, from, /^\s*/.exec(text.slice(from, start))?.[0].length ?? 0) < from
}

/** Where the comments of that indent begin that stand directly above the line at `from`; `from` itself when there are none. */
export function commentsFrom(text: string, from: number, indent: number): number {
  let begin = from
  while (begin > 0) {
    const above = text.lastIndexOf('\n', begin - 2) + 1
    if (/^[ \t]*(?=#)/.exec(text.slice(above, begin))?.[0].length !== indent) return begin
    begin = above
  }
  return begin
}
