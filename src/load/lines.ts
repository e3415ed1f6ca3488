import type { Place, Position } from '../diagnostic.ts'

/** Turns offsets of a text into places of its file. `\n` and `\r\n` end a line. */
export type PlaceAt = (start: number, end: number) => Place

/** Offset of the first character of every line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** 0-based index of the line that holds the offset. */
export function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Offsets outside the text are drawn back to its ends. */
export function places(file: string, text: string): PlaceAt {
  const starts = lineStarts(text)
  const position = (offset: number): Position => {
    const inside = Math.min(Math.max(offset, 0), text.length)
    const line = lineIndex(starts, inside)
    return { line: line + 1, column: inside - (starts[line] ?? 0) + 1, offset: inside }
  }
  return (start, end) => ({ file, start: position(start), end: position(Math.max(start, end)) })
}
