import type { Diagnostic, ExemptedWord, Severity } from '../diagnostic.ts'

/** What there is to say about a rule or code once, for all its findings. `Explanation` of the checks fits. */
export interface RuleInfo {
  readonly id: string
  readonly severity: Severity
  /** One line: what it looks for. */
  readonly title: string
  readonly why: string
  /** What the rule and its threshold rest on. */
  readonly source: string
  /** The lines in question, wrong and right; best as excerpts, since they are shown in full. */
  readonly bad?: string
  readonly good?: string
}

export interface ReportInput {
  readonly diagnostics: readonly Diagnostic[]
  /** Text of every file that a finding may point into. */
  readonly texts: ReadonlyMap<string, string>
  /** The files that were checked, as the user named them. */
  readonly files: readonly string[]
  /** Everything that can be found; `sarif`, `junit` and `github` name rules by it. */
  readonly rules?: readonly RuleInfo[]
  /** Ids that were really looked at, by file; a file without an entry was looked at for all of `rules`. */
  readonly ran?: ReadonlyMap<string, ReadonlySet<string>>
  /**
   * How a CI service calls a file, by its name in `files` and `texts`: relative to the root of the repository, with `/`.
   * A file without an entry keeps its name. Absolute for what lies outside of the repository.
   */
  readonly paths?: ReadonlyMap<string, string>
  /** Words that were let pass; present when they were asked for. `pretty` and `json` tell them. */
  readonly exempted?: readonly ExemptedWord[]
  /** Version of this program, for `sarif`. */
  readonly version?: string
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
  readonly about: string
  /** What a file of this format is called, without the dot. */
  readonly extension: string
  /** The whole output, ending in a line break, without a byte order mark. */
  readonly report: (input: ReportInput, painter: Painter) => string
}
