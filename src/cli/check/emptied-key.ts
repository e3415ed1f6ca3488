import type { Edit } from '../../index.ts'

/** Each removal leaves something behind, all of them together nothing but the key: then the last one is to take the key along, on a round of its own. */
export function emptiesKey(before: string, after: string, edits: readonly Edit[]): boolean {
  return edits.length > 1 && edits.some(({ text }) => text === '') && emptyKeys(after) > emptyKeys(before)
}

/** Lines that end with a colon, or with what is typed for one, and have nothing below them. */
function emptyKeys(text: string): number {
  const lines = text.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line))
  return lines.filter((line, index) => opens(line) && depth(lines[index + 1] ?? '') <= depth(line)).length
}

const opens = (line: string): boolean => /[:：;；=]\s*(?:#.*)?$/.test(line)

/** Column of the first word behind the dash: a list may stand in the column of its own key. */
const depth = (line: string): number => /^[\s-]*/.exec(line)?.[0].length ?? 0
