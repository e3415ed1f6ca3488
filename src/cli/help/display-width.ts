/** Columns on a terminal: padding, and breaking a text into lines. */
import { displayWidth as widthOf } from '../../display-width.ts'

/** Colour codes take no column; wide characters take two. */
export const displayWidth = (text: string): number => widthOf(text.replace(/\u001b\[[\d;]*m/g, ''))

export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** Breaks at spaces and between wide characters, never before closing punctuation. Line breaks of the text are kept. */
export function boxWrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width).join('\n'))
    .join('\n')
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const piece of line.match(
    /[\u0021-\u007e]+[，。、；：？！）》”’…]*|\s+|[“（《‘]*[^\u0021-\u007e\s][，。、；：？！）》”’…]*/gu,
  ) ?? []) {
    if (current !== '' && displayWidth(current + piece.trimEnd()) > width) {
      lines.push(current.trimEnd())
      current = piece.trimStart()
    } else current += piece
  }
  return [...lines, current]
}
