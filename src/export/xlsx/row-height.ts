/** How high a row must be for its texts: programs grow it neither on loading nor, some, at all. */
import { displayWidth } from '../../display-width.ts'

const LINE = 15
/** More than this and a screen shows nothing but one row; the cell itself holds all. */
const MOST_LINES = 8

/** Points. @param cells text and width of its column, in characters @param most lines; what is more is cut from sight */
export function rowHeight(cells: readonly (readonly [text: string, width: number])[], most = MOST_LINES): number {
  const lines = Math.max(1, ...cells.map(([text, width]) => linesOf(text, width)))
  return Math.min(409, Math.ceil(Math.min(lines, most) * LINE * 1.1))
}

/** A tenth of the width is lost to margins and to words that do not break. */
const linesOf = (text: string, width: number): number =>
  text === ''
    ? 1
    : text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (width * 0.9))), 0)
