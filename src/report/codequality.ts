import type { Diagnostic, Severity } from '../diagnostic.ts'
import { fingerprints } from './fingerprint.ts'
import { jsonText } from '../harmless.ts'
import { visible } from './text.ts'
import type { Reporter, ReportInput } from './types.ts'
import { whereOf } from './where.ts'

/** One entry of a Code Quality report, with the properties that GitLab reads. */
export interface CodeQualityIssue {
  readonly description: string
  readonly check_name: string
  /** GitLab takes two entries with the same one for one. */
  readonly fingerprint: string
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  /** `begin` is 1-based. */
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } }
}

/** Nothing that a spec says stops a release, so `blocker` stays free for people to use. */
const severities = { error: 'critical', warning: 'minor', info: 'info' } as const satisfies Record<
  Severity,
  CodeQualityIssue['severity']
>

/** The Code Quality report of GitLab; an empty list when nothing was found. */
export const codequality = {
  id: 'codequality',
  about: '给 GitLab 合并请求：Code Quality JSON',
  extension: 'json',
  report: (input: ReportInput): string => {
    const marks = fingerprints(input)
    return jsonText(input.diagnostics.map((found, i) => issue(found, marks[i] ?? '', input)))
  },
} as const satisfies Reporter

function issue(found: Diagnostic, fingerprint: string, input: ReportInput): CodeQualityIssue {
  const { path, region } = whereOf(found, input)
  // GitLab asks for a line of everything; what concerns the whole file stands at its top.
  const { line, endLine } = region ?? { line: 1, endLine: 1 }
  return {
    description: description(found),
    check_name: found.code,
    fingerprint,
    severity: severities[found.severity],
    location: { path, lines: { begin: line, end: endLine } },
  }
}

/** One line: GitLab shows no more. */
function description({ message, cure }: Diagnostic): string {
  const told = visible(message).trimEnd()
  if (cure === undefined) return told
  return `${told}${/[。！？…：；]$/.test(told) ? '' : '。'}应该怎么写：${visible(cure)}`
}
