/**
 * The public API, in the order of the work: load · check · plan · write · render · report · explain.
 * Plain data in, plain data out: no files, no clock. Each stage is imported when it is called, so that a program pays only
 * for what it uses.
 *
 * ```ts
 * const loaded = await load({ file: 'community.yaml', bytes })
 * const { diagnostics, plan } = await check(loaded)
 * const { scripts, documents } = await write(loaded.spec, plan)
 * const artifacts = await render({ spec: loaded.spec, plan, scripts, documents }, ['md', 'csv'])
 * ```
 */
import type { Explanation, ExplainResult } from './checks/explain.ts'
import type { Policy } from './checks/policy.ts'
import type { CheckResult } from './checks/run.ts'
import type { Document } from './copy/write-documents.ts'
import type { WriteOptions, Written as WrittenScripts } from './copy/write-scripts.ts'
import { compareDiagnostics, hasErrors, type Diagnostic } from './diagnostic.ts'
import type { Bundle, Format } from './export/index.ts'
import type { Archetype } from './knowledge/types.ts'
import type { Artifact, Plan, Spec } from './model.ts'
import type { PlanOptions } from './plan/index.ts'
import type { Painter, ReporterId as ReportFormat, ReportInput } from './report/index.ts'
import type { Loaded, LoadInput } from './spec/load.ts'

export type { Archetype, Artifact, Bundle, Diagnostic, Document, Explanation, Format, Loaded, LoadInput, Painter, Plan, PlanOptions, Policy, ReportFormat, ReportInput, Spec, WriteOptions }
export type { Edit, Place, Position, Severity } from './diagnostic.ts'
export type { Conflict, Day, Script, Task } from './model.ts'
export { compareDiagnostics, hasErrors }

/** Bytes of a file → spec, with everything that is wrong with its syntax, words and values. Never throws for what a file says. */
export async function load(input: LoadInput): Promise<Loaded> {
  return (await import('./spec/load.ts')).loadSpec(input)
}

export interface CheckOptions extends PlanOptions, WriteOptions {
  /** False leaves the plan out. */
  readonly plan?: boolean
  /** Also judges every script of the plan. */
  readonly copy?: boolean
  /** Settings from outside of the file. */
  readonly policy?: Policy
}

export interface Judged {
  /** Those of the loader and those of the rules, each once, sorted by place. */
  readonly diagnostics: readonly Diagnostic[]
  /** Ids of the rules that were looked at; none when the file has errors by itself. */
  readonly ran: ReadonlySet<string>
  /** The plan that was judged; absent when the spec has errors, no launch date is known or none was wanted. */
  readonly plan?: Plan
}

/**
 * Judges a spec and, where a launch date is known (its own or `start`), the plan that follows from it, and with `copy` the
 * scripts of that plan. A file that has errors by itself is not judged further: what its rules would say might follow from
 * those errors.
 */
export async function check(loaded: Loaded, options: CheckOptions = {}): Promise<Judged> {
  const { spec, archetype, source } = loaded
  const { policy = {} } = options
  const rules = await import('./checks/index.ts')
  if (!spec || hasErrors(loaded.diagnostics)) return { diagnostics: await settled(loaded, loaded.diagnostics, policy, new Set()), ran: new Set() }
  const { makeCalendar } = await import('./calendar/calendar.ts')
  const planned = archetype && options.plan !== false && (options.start ?? spec.launch?.start) !== undefined
  const made = planned ? await plan(spec, archetype, options) : undefined
  const copy = made && options.copy ? await (await import('./copy/write-scripts.ts')).writeScripts(spec, made, options) : undefined
  const view = { spec, archetype, calendar: makeCalendar([...(options.holidays ?? []), ...(spec.calendar?.holidays_extra ?? [])]), ...(made ? { plan: made } : {}), ...(copy ? { scripts: copy.scripts } : {}) }
  const { found, active } = rules.judge(rules.checks, view, policy)
  const all = [...loaded.diagnostics, ...(copy?.diagnostics ?? []).map((result) => placed(result, source))]
  return { diagnostics: await settled(loaded, all, policy, active, found.map((result) => located(result, source))), ran: active, ...(made ? { plan: made } : {}) }
}

/** Levels for what is not a rule's, then the comments of the file, then the order. */
async function settled(loaded: Loaded, others: readonly Diagnostic[], policy: Policy, active: ReadonlySet<string>, found: readonly Diagnostic[] = []): Promise<readonly Diagnostic[]> {
  const { checks, codes, deciderOf, hasFixedLevel, underComments } = await import('./checks/index.ts')
  const decide = deciderOf(loaded.spec, loaded.archetype, policy)
  const leveled = others.flatMap((one): readonly Diagnostic[] => {
    if (one.severity === 'error' && hasFixedLevel(one.code)) return [one]
    const level = policy.only?.has(one.code) === false ? 'off' : decide(one.code, one.severity).level
    return level === 'off' ? [] : [{ ...one, severity: level }]
  })
  const otherCodes = codes.map(({ id }) => id)
  const silence = { file: loaded.file, active: new Set([...active, ...otherCodes]), known: [...checks.map(({ id }) => id), ...otherCodes] }
  const wanted = underComments([...leveled, ...found], loaded.ignored, silence).flatMap((one): readonly Diagnostic[] => {
    if (!one.code.startsWith('check/')) return [one]
    const level = policy.only?.has(one.code) === false ? 'off' : decide(one.code, one.severity).level
    return level === 'off' ? [] : [{ ...one, severity: level }]
  })
  return [...wanted].sort(compareDiagnostics)
}

/** A finding of a rule with its place, to the character where the rule knows it, and its mend as a change of the text. */
function located({ span, mend, ...result }: CheckResult, source: Loaded['source']): Diagnostic {
  const place = span ? source.locateSpan(result.path, span) : source.locate(result.path)
  const at = mend && source.locate(mend.path)
  const was = at && source.texts.get(at.file)?.slice(at.start.offset, at.end.offset)
  const fix = mend && at && was !== undefined && !was.includes('\n') ? [{ file: at.file, start: at.start.offset, end: at.end.offset, was, text: mend.text }] : undefined
  return { ...result, ...(place ? { place } : {}), ...(fix ? { fix } : {}) }
}

/** Gives diagnostics that know only their path the place in the file. */
export function placed<T extends Diagnostic>(diagnostic: T, source: Loaded['source']): Diagnostic {
  const place = diagnostic.place ?? (diagnostic.path === undefined ? undefined : source.locate(diagnostic.path))
  return place ? { ...diagnostic, place } : diagnostic
}

/** The day-by-day SOP of a spec without errors. Throws RangeError when neither it nor `start` names the launch date. */
export async function plan(spec: Spec, archetype: Archetype, options: PlanOptions = {}): Promise<Plan> {
  return (await import('./plan/index.ts')).planSpec(spec, archetype, options)
}

export interface Written extends WrittenScripts {
  /** The pages that are mostly words: rules, welcome, proposals. */
  readonly documents: readonly Document[]
}

/** Every script of a plan, ready to paste, and every page; what could not be written is a diagnostic. */
export async function write(spec: Spec, plan: Plan, options: WriteOptions = {}): Promise<Written> {
  const [{ writeScripts }, { writeDocuments }] = await Promise.all([import('./copy/write-scripts.ts'), import('./copy/write-documents.ts')])
  const { scripts, diagnostics } = await writeScripts(spec, plan, options)
  const pages = await writeDocuments(spec, plan, scripts, options)
  return { scripts, documents: pages.documents, diagnostics: [...diagnostics, ...pages.diagnostics] }
}

/** Pages and tables as files to be written, in the order of the formats. */
export async function render(bundle: Bundle, formats: readonly Format[]): Promise<readonly Artifact[]> {
  const { exporters } = await import('./export/index.ts')
  return formats.flatMap((format) => exporters[format].run(bundle))
}

/** Findings as text. Without a painter there are no colours. */
export async function report(format: ReportFormat, input: ReportInput, painter?: Painter): Promise<string> {
  const { findReporter, plainPainter } = await import('./report/index.ts')
  const reporter = findReporter(format)
  if (!reporter) throw new RangeError(`no reporter ${format}`)
  return reporter.report(input, painter ?? plainPainter)
}

/** Why a rule exists, or the id that was probably meant. */
export async function explain(id: string): Promise<ExplainResult> {
  return (await import('./checks/explain.ts')).explain(id)
}

/** All rules and codes, in the order in which they are documented. */
export async function explanations(): Promise<readonly Explanation[]> {
  return (await import('./checks/explain.ts')).explanations()
}
