/** The lines of one text at a time: findings come by file, and a long file is not to be cut up anew for each of them. */
let last: { readonly text: string; readonly lines: readonly string[] } | undefined

/** `line` counts from 1; undefined beyond the end. */
export function lineOf(text: string, line: number): string | undefined {
  if (last?.text !== text) last = { text, lines: text.split(/\r?\n/) }
  return last.lines[line - 1]
}
