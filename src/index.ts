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
import type { Document } from './copy/write-documents.ts'
import type { WriteOptions } from './copy/write-options.ts'
import type { Written as WrittenScripts } from './copy/write-scripts.ts'
import type { TemplateOptions } from './copy/own-folder.ts'
import { compareDiagnostics, fileOf, hasErrors, type Diagnostic } from './diagnostic.ts'
import { formats, type Bundle, type Format, type FormatEntry } from './export/index.ts'
import type { CheckOptions, Judged } from './judge.ts'
import type { Archetype } from './knowledge/types.ts'
import type { Artifact, Plan, Spec } from './model.ts'
import type { PlanOptions } from './plan/options.ts'
import type { Painter, ReporterId as ReportFormat, ReportInput } from './report/index.ts'
import type { Loaded, LoadInput } from './load/load.ts'

export type {
  Archetype,
  Artifact,
  Bundle,
  CheckOptions,
  Diagnostic,
  Document,
  Explanation,
  Format,
  FormatEntry,
  Judged,
  Loaded,
  LoadInput,
  Painter,
  Plan,
  PlanOptions,
  Policy,
  ReportFormat,
  ReportInput,
  Spec,
  TemplateOptions,
  WriteOptions,
}
export type { ExemptedWord } from './diagnostic.ts'
export type { Edit, Place, Position, Severity } from './diagnostic.ts'
export type { Conflict, Day, Script, Task } from './model.ts'
export { compareDiagnostics, fileOf, formats, hasErrors }

/** Bytes of a file → spec, with everything that is wrong with its syntax, words and values. Never throws for what a file says. */
export async function load(input: LoadInput): Promise<Loaded> {
  return (await import('./load/load.ts')).loadSpec(input)
}

/**
 * Judges a spec and, where a launch date is known (its own or `start`), the plan that follows from it, and with `copy` the
 * scripts of that plan; a user's templates in any case. A file that has errors by itself is not judged further: what its
 * rules would say might follow from those errors.
 */
export async function check(loaded: Loaded, options: CheckOptions = {}): Promise<Judged> {
  return (await import('./judge.ts')).judgeLoaded(loaded, options)
}

/** What is wrong with a user's templates by themselves: syntax, names, front matter. Nothing is written with them. */
export async function checkTemplates(options: TemplateOptions): Promise<readonly Diagnostic[]> {
  return (await import('./judge.ts')).templateProblems(options)
}

/** The day-by-day SOP of a spec without errors. Throws RangeError when neither it nor `start` names the launch date. */
export async function plan(spec: Spec, archetype: Archetype, options: PlanOptions = {}): Promise<Plan> {
  return (await import('./plan/index.ts')).planSpec(spec, archetype, options)
}

export interface Written extends WrittenScripts {
  /** The pages that are mostly words: rules, welcome, proposals. */
  readonly documents: readonly Document[]
}

export interface WriteFrom {
  /** The file as `load` read it: a word to avoid is then told where it comes from, else by the names of the scripts. */
  readonly source?: Loaded['source']
}

/** Every script of a plan, ready to paste, and every page; what could not be written is a diagnostic. */
export async function write(spec: Spec, plan: Plan, options: TemplateOptions & WriteFrom = {}): Promise<Written> {
  const [{ writeScripts }, { writeDocuments }, { inFolder }] = await Promise.all([
    import('./copy/write-scripts.ts'),
    import('./copy/write-documents.ts'),
    import('./copy/own-folder.ts'),
  ])
  const { scripts, diagnostics: found } = await writeScripts(spec, plan, options)
  const diagnostics = options.source === undefined ? found : await traced(found, spec, scripts, options, options.source)
  const pages = await writeDocuments(spec, plan, scripts, options)
  return {
    scripts,
    documents: pages.documents,
    diagnostics: [...diagnostics, ...pages.diagnostics].map((one) => inFolder(one, options)),
  }
}

async function traced(
  found: readonly Diagnostic[],
  spec: Spec,
  scripts: WrittenScripts['scripts'],
  { templates, builtinTemplate }: TemplateOptions,
  source: Loaded['source'],
): Promise<readonly Diagnostic[]> {
  const [{ traceAvoided }, { textsOf }] = await Promise.all([import('./copy/avoided.ts'), import('./checks/index.ts')])
  // The list of words to avoid is no text that anybody says.
  return traceAvoided(
    found,
    spec,
    scripts,
    {
      own: templates ?? new Map<string, string>(),
      builtin: builtinTemplate,
      texts: textsOf(spec, '', [/^\/voice\/avoid/]),
    },
    source,
  )
}

/** Pages and tables as files to be written, in the order of the formats. */
export async function render(bundle: Bundle, wanted: readonly Format[]): Promise<readonly Artifact[]> {
  const made = await Promise.all(wanted.map(async (format) => (await formats[format].load())(bundle)))
  return made.flat()
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
