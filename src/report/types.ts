import type { Diagnostic } from '../diagnostic.ts'

export interface ReportInput {
  readonly diagnostics: readonly Diagnostic[]
  /** Text of every file that a finding may point into. */
  readonly texts: ReadonlyMap<string, string>
  /** The files that were checked, as the user named them. */
  readonly files: readonly string[]
}

/** Colour belongs to the edge: `chalk` fits as it is, `plainPainter` changes nothing. */
export interface Painter {
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly dim: (text: string) => string
  readonly bold: (text: string) => string
}

const same = (text: string): string => text
export const plainPainter: Painter = { red: same, yellow: same, blue: same, dim: same, bold: same }

export interface Reporter {
  readonly id: string
  /** One Chinese line for `--help`. */
  readonly title: string
  /** The whole output, ending in a line break. */
  readonly report: (input: ReportInput, painter: Painter) => string
}
