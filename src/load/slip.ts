/** A slip of typing, and the line that it stands on. */
import type { Repair } from './repair.ts'

export interface Slip {
  readonly code: string
  /** The characters at fault. */
  readonly start: number
  readonly end: number
  readonly message: string
  readonly cure: string
  readonly repair: Repair
  /** The repair is certain to be what the author meant, also as a change of the file. */
  readonly certain?: boolean
  /** It was certain when it was found: later rounds cannot mend the file itself. */
  readonly known?: boolean
}

export interface Line {
  readonly start: number
  readonly text: string
  readonly hasError: boolean
  /** The parser stumbled over the line below, which is level with the first word of this item. */
  readonly errorBelow: boolean
  /** The significant line before. */
  readonly before: string
  /** The line before had a slip of the same kind. */
  readonly afterSlip: boolean
  /** The nearest line above that is not indented deeper is an item of a list, as deep as this line. */
  readonly sibling: boolean
  readonly anyError: boolean
  readonly rootIsMap: boolean
  /** The next line with content is indented deeper. */
  readonly hasChildren: () => boolean
}

/** Signs that are typed, or pasted, where an item's `-` belongs. */
export const WIDE_DASH = '[－﹣—–−‐]'
export const BULLET = '[·•●○▪◆■◇□*＊]'
/** White space that YAML does not take for any. */
export const WIDE_SPACE = '[\\u3000\\u00a0\\u2002-\\u200a]'

/** The line ends where a value must follow on the next. */
export const opensBlock = (line: string): boolean => /[:：]\s*(#.*)?$/.test(line)

/** Long sentences are shown by their beginning. */
export const short = (text: string, length = 24): string => {
  const signs = [...text.slice(0, 2 * length + 2)]
  return signs.length > length ? `${signs.slice(0, length).join('')}…` : text
}
