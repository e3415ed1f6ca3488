/** Everything there is to say about a code: rules, and the codes of syntax and schema. */
import type { Severity } from '../diagnostic.ts'
import { codes } from './codes.ts'
import { nearId } from './find.ts'
import { checks } from '../rules/index.ts'
import { mends } from './mendable.ts'
import { hasFixedLevel } from './settings.ts'

export interface Explanation {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly why: string
  readonly source: string
  /** A whole file that has the mistake, and one that does not; for syntax and schema, the lines in question. */
  readonly bad: string
  readonly good: string
  /** What keeps a file from being read at all stays an error: no setting, no silence, no baseline takes it. */
  readonly fixed?: true
  /** What `--fix` does about it; absent where it is for the author to decide. */
  readonly mend?: string
}

/** Found, or the id that was probably meant. Ids are matched exactly, after trimming. */
export type ExplainResult =
  | { readonly found: Explanation }
  | { readonly found: undefined; readonly near: string | undefined }

/** Rules first, in the order of their groups, then the codes of syntax, schema and settings. */
export const explanations = (): readonly Explanation[] =>
  [...checks, ...codes].map(({ id, severity, title, why, source, bad, good }) => ({
    id,
    severity,
    title,
    why,
    source,
    bad,
    good,
    ...(hasFixedLevel(id) ? { fixed: true as const } : {}),
    ...(Object.hasOwn(mends, id) ? { mend: mends[id] ?? '' } : {}),
  }))

/** What to show of its examples: where they differ from each other. */
export const shownExamples = ({ bad, good }: Pick<Explanation, 'bad' | 'good'>): Pick<Explanation, 'bad' | 'good'> => ({
  bad: excerpt(bad, good) || bad,
  good: excerpt(good, bad) || good,
})

export function explain(id: string): ExplainResult {
  const all = explanations()
  const found = all.find((item) => item.id === id.trim())
  return found
    ? { found }
    : {
        found: undefined,
        near: nearId(
          id,
          all.map((item) => item.id),
        ),
      }
}

/**
 * What to show of a whole sample file beside another: the top-level sections in which they differ; where those are long,
 * only the lines that differ, with the keys they stand under. Left out lines are `# …`.
 */
export function excerpt(file: string, other: string): string {
  const others = new Set(sections(other))
  const differing = sections(file)
    .filter((section) => !others.has(section))
    .join('')
  const shown = differing.split('\n').length <= LONG ? differing : focused(differing, sections(other).join(''))
  return shown.split('\n').map(clipped).join('\n')
}

/** What is wrong by its length alone is told by its number of signs. */
const clipped = (line: string): string => {
  const signs = [...line]
  return signs.length <= WIDE ? line : `${signs.slice(0, HEAD).join('')}……（共 ${signs.length} 字）`
}
/** Signs of a line that anybody reads to its end, and how many of a longer one are shown. */
const WIDE = 160
const HEAD = 40

/** Lines that are read at a glance. */
const LONG = 12
const indentOf = (line: string): number => line.search(/[^ ]/)

function focused(text: string, other: string): string {
  const lines = text.trimEnd().split('\n')
  const theirs = other.trimEnd().split('\n')
  const kept = new Set(withParents(lines, (line) => !theirs.includes(line)))
  // Only something less: the keys under which the other says more.
  if (kept.size === 0)
    for (const i of withParents(theirs, (line) => !lines.includes(line)))
      if (lines.includes(theirs[i] ?? '')) kept.add(lines.indexOf(theirs[i] ?? ''))
  return lines
    .flatMap((line, i) =>
      kept.has(i) ? [line] : kept.has(i - 1) || i === 0 ? [`${' '.repeat(Math.max(indentOf(line), 0))}# …`] : [],
    )
    .join('\n')
}

/** Indices of the lines wanted, and of the keys above them. */
function withParents(lines: readonly string[], wanted: (line: string) => boolean): readonly number[] {
  return lines.flatMap((line, i) => {
    if (!wanted(line)) return []
    const found = [i]
    let indent = indentOf(line)
    for (let above = i - 1; above >= 0 && indent > 0; above -= 1) {
      const at = indentOf(lines[above] ?? '')
      if (at >= 0 && at < indent) {
        found.push(above)
        indent = at
      }
    }
    return found
  })
}

const sections = (file: string): readonly string[] => file.split(/^(?=\S)/m).filter((section) => section.trim() !== '')
