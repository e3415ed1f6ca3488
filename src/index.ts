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
import type { Explanation, ExplainResult } from './judge/explain.ts'
import type { Setting, SettingsInForce } from './judge/in-force.ts'
import type { Level, Policy } from './judge/policy.ts'
import type { Figures as WordFigures, Measured as WordMeasure } from './compliance/measure.ts'
import type { Adopted } from './copy/adopt.ts'
import type { Contract, OwedFact } from './copy/contract.ts'
import type { Message } from './copy/messages-of.ts'
import type { EditedText, ReadEdited } from './copy/edited.ts'
import type { Document } from './copy/write-documents.ts'
import type { WriteOptions } from './copy/write-options.ts'
import type { Written as WrittenScripts } from './copy/write-scripts.ts'
import type { TemplateOptions } from './copy/own-folder.ts'
import { compareDiagnostics, fileOf, hasErrors, type Diagnostic } from './diagnostic.ts'
import type { Findings } from './export/html/served.ts'
import { pathsApart } from './file-name.ts'
import { formats, type Bundle, type Format, type FormatEntry } from './export/index.ts'
import type { Afterwards } from './judge/afterwards.ts'
import type { Diagnosis } from './judge/diagnosis.ts'
import type { CheckOptions, Judged } from './judge/judge-loaded.ts'
import type { Archetype, Knowledge } from './knowledge/types.ts'
import type { Artifact, LevelProposal, Plan, PlanDiff, Script, Spec } from './model.ts'
import type { PlanOptions } from './plan/options.ts'
import type { Community } from './programme/types.ts'
import type { Painter, ReporterId as ReportFormat, ReportInput } from './report/index.ts'
import type { KnownEntry } from './load/knowledge/known.ts'
import type { OwnFile, OwnKnowledge } from './load/knowledge/own.ts'
import type { Loaded, LoadInput } from './load/load.ts'
import type { ProjectSettings } from './judge/project.ts'
import type { TemplateMeta } from './copy/template/source.ts'
import type { View } from './view/index.ts'
import type { Fact } from './record/facts.ts'
import type { Outcome, OutcomeInput } from './review/outcome.ts'
import type { PageInput } from './review/page.ts'
import type { Refused, Reviewed, ReviewInput } from './review/review.ts'
import type { Tables } from './sheet/read/tables.ts'
import type { Due, Today, TodayInput } from './view/today.ts'

export type {
  Afterwards,
  Archetype,
  Artifact,
  Bundle,
  CheckOptions,
  Diagnosis,
  Diagnostic,
  Document,
  Due,
  Explanation,
  Findings,
  Fact,
  Format,
  FormatEntry,
  Judged,
  Level,
  LevelProposal,
  Loaded,
  KnownEntry,
  LoadInput,
  OwnFile,
  OwnKnowledge,
  Outcome,
  Painter,
  Plan,
  PlanDiff,
  PlanOptions,
  Policy,
  ProjectSettings,
  ReportFormat,
  ReportInput,
  Reviewed,
  Setting,
  SettingsInForce,
  Spec,
  Tables,
  TemplateMeta,
  TemplateOptions,
  Today,
  TodayInput,
  View,
  WordFigures,
  WordMeasure,
  WriteOptions,
}
export type { ExemptedWord } from './diagnostic.ts'
export type { Edit, Place, Position, Severity } from './diagnostic.ts'
export type { Conflict, Day, Script, Task } from './model.ts'
export { compareDiagnostics, fileOf, formats, hasErrors }
export { nearId } from './judge/find.ts'
export { LEVEL_WORDS, readLevel } from './judge/levels.ts'
export { presets } from './judge/policy.ts'
export { decode } from './load/encoding.ts'
export { places } from './load/lines.ts'
export { summarize, summaryText } from './report/summary.ts'

/** Bytes of a file → spec, with everything that is wrong with its syntax, words and values. Never throws for what a file says. */
export async function load(input: LoadInput): Promise<Loaded> {
  const { loadSpec } = await import('./load/load.ts')
  const loaded = loadSpec(input)
  if (loaded.wanted.length === 0 || input.tables !== undefined) return loaded
  // What is read of a table takes its time, and most files name none.
  const { readTopicTables } = await import('./load/read-topic-tables.ts')
  return loadSpec({ ...input, tables: await readTopicTables(loaded.wanted, input.readBase) })
}

/**
 * Judges a spec and, where a launch date is known (its own or `start`), the plan that follows from it, and with `copy` the
 * scripts of that plan; a user's templates in any case. A file that has errors by itself is not judged further: what its
 * rules would say might follow from those errors.
 */
export async function check(loaded: Loaded, options: CheckOptions = {}): Promise<Judged> {
  return (await import('./judge/judge-loaded.ts')).judgeLoaded(loaded, options)
}

/** Every rule's level and threshold as they hold for a file, and who decided. */
export async function settingsInForce(
  { spec, archetype }: Pick<Loaded, 'spec' | 'archetype'>,
  policy: Policy,
): Promise<SettingsInForce> {
  return (await import('./judge/in-force.ts')).settingsInForce(spec, archetype, policy)
}

/** A project file: what it asks of all community files below it, and what is wrong with it. @param name what findings call it */
export async function projectSettings(name: string, bytes: Uint8Array): Promise<ProjectSettings> {
  return (await import('./judge/project.ts')).projectSettings(name, bytes)
}

/** A project's own knowledge, read and laid beside ours. Never throws for what a file says. @param templates ids of all templates there are */
export async function ownKnowledge(files: readonly OwnFile[], templates: readonly string[]): Promise<OwnKnowledge> {
  return (await import('./load/knowledge/own.ts')).ownKnowledge(files, templates)
}

/** Everything that is known, ours and the project's own, kind by kind. */
export async function knownEntries(own?: OwnKnowledge): Promise<readonly KnownEntry[]> {
  return (await import('./load/knowledge/known.ts')).knownEntries(own)
}

/**
 * What the word lists find of labelled sentences, by source and with intervals. Nothing is measured while one of them cannot
 * be read. @param text YAML or JSON lines, see `readLabels`
 */
export async function measureWords(
  text: string,
): Promise<{ readonly measured: WordMeasure; readonly problems: readonly string[] }> {
  const [{ readLabels }, { measure }] = await Promise.all([
    import('./compliance/labelled.ts'),
    import('./compliance/measure.ts'),
  ])
  const { sentences, problems } = readLabels(text)
  return { measured: measure(problems.length > 0 ? [] : sentences), problems }
}

/** The files and folders that a project file has searches pass over, in the words of .gitignore. */
export async function passedOver(bytes: Uint8Array): Promise<readonly string[]> {
  return (await import('./load/project-file.ts')).readProjectFile('', bytes).ignore
}

/** What a template says of itself before its text. */
export async function templateMeta(id: string, text: string): Promise<TemplateMeta> {
  return (await import('./copy/template/source.ts')).readTemplate(id, text).meta
}

/** What is wrong with a user's templates by themselves: syntax, names, front matter. Nothing is written with them. */
export async function checkTemplates(options: TemplateOptions): Promise<readonly Diagnostic[]> {
  return (await import('./judge/judge-loaded.ts')).templateProblems(options)
}

/** The day-by-day SOP of a spec without errors. Throws RangeError when neither it nor `start` names the launch date. */
export async function plan(spec: Spec, archetype: Archetype, options: PlanOptions = {}): Promise<Plan> {
  return (await import('./plan/index.ts')).planSpec(spec, archetype, options)
}

/** What changes between two plans, as data and as lines for a terminal. */
export async function diff(
  before: Plan,
  after: Plan,
): Promise<{ readonly changes: PlanDiff; readonly lines: readonly string[] }> {
  const [{ diffPlans }, { diffView }] = await Promise.all([import('./plan/diff.ts'), import('./view/diff.ts')])
  const changes = diffPlans(before, after)
  return { changes, lines: diffView(changes) }
}

export interface DayView {
  readonly today: Today
  readonly lines: readonly string[]
  /** Of what is next; absent where nothing is left. */
  readonly nextLines?: readonly string[]
}

/** One day of a plan: what is due, what to say, what was left undone. */
export async function dayOf(input: TodayInput): Promise<DayView> {
  const { dueLines, todayLines, todayOf } = await import('./view/today.ts')
  const today = todayOf(input)
  const next = today.due.find(({ row }) => row === today.next)
  return { today, lines: todayLines(today, input.plan), ...(next ? { nextLines: dueLines(next, true) } : {}) }
}

/** The tables in the bytes of an xlsx, xls, ods or CSV file; undefined for what is none. */
export async function readTables(bytes: Uint8Array): Promise<Tables | undefined> {
  return (await import('./sheet/read/tables.ts')).readTables(bytes)
}

/** What a filled table says: what was done, what was changed, what a person has to decide. */
export async function review(input: ReviewInput): Promise<Reviewed | Refused> {
  return (await import('./review/review.ts')).reviewTables(input)
}

/** Where the month stands by its record, and what to do about what slipped. */
export async function outcome(input: OutcomeInput): Promise<Outcome> {
  return (await import('./review/outcome.ts')).outcomeOf(input)
}

/** Both in lines, for a terminal. */
export async function reviewLines(input: PageInput): Promise<readonly string[]> {
  return (await import('./review/page.ts')).reviewPage(input)
}

/** Ways of looking at a plan on a terminal, by id. */
export async function views(): Promise<Readonly<Record<string, View>>> {
  return (await import('./view/index.ts')).views
}

/** Why a task of the plan is where it is, or why something of the archetype's is not in it; undefined for any other id, and then the ids that are near. */
export async function why(
  plan: Plan,
  community: Community,
  task: string,
  placeOf: (path: string) => string | undefined,
): Promise<{ readonly told: readonly string[] | undefined; readonly near: readonly string[] }> {
  const [{ whyLeftOut, whyTask }, { leftOutOf }, { leftOutUnder }, { nearTasks }] = await Promise.all([
    import('./view/index.ts'),
    import('./programme/left-out.ts'),
    import('./plan/left-out.ts'),
    import('./plan/near-tasks.ts'),
  ])
  const tasks = plan.days.flatMap((day) => day.tasks)
  const leftOut = leftOutOf(community)
  const missing = leftOutUnder(leftOut, task)
  const told = whyTask(plan, task, placeOf, leftOut) ?? (missing && whyLeftOut(missing, placeOf))
  return { told, near: nearTasks(tasks, task).slice(0, 5) }
}

export interface Levelled {
  readonly proposals: readonly LevelProposal[]
  /** The plan with some of them made. */
  readonly replan: (proposals: readonly LevelProposal[]) => Plan
}

/** Overrides that would take overloads away, each tried by planning again. */
export async function level(plan: Plan, spec: Spec, archetype: Archetype, options: PlanOptions): Promise<Levelled> {
  const [{ levelPlan }, { planSpec }] = await Promise.all([import('./plan/level.ts'), import('./plan/index.ts')])
  const withMore = (more: readonly LevelProposal['override'][]): Plan =>
    planSpec({ ...spec, overrides: [...(spec.overrides ?? []), ...more] }, archetype, options)
  return {
    proposals: levelPlan(plan, spec, withMore),
    replan: (proposals) => withMore(proposals.map(({ override }) => override)),
  }
}

export interface Written extends WrittenScripts {
  /** The pages that are mostly words: rules, welcome, proposals. */
  readonly documents: readonly Document[]
}

export interface WriteFrom {
  /** The file as `load` read it: what could not be written is then told at its place in it, under its settings. */
  readonly loaded?: Loaded
  readonly policy?: Policy
}

/** Every script of a plan, ready to paste, and every page; what could not be written is a diagnostic. */
export async function write(spec: Spec, plan: Plan, options: TemplateOptions & WriteFrom = {}): Promise<Written> {
  const [{ writeScripts }, { writeDocuments }, { inFolder }] = await Promise.all([
    import('./copy/write-scripts.ts'),
    import('./copy/write-documents.ts'),
    import('./copy/own-folder.ts'),
  ])
  const spoken = options.loaded
    ? { ...options, language: options.loaded.source.language, knowledge: options.loaded.knowledge }
    : options
  const { scripts, diagnostics } = await writeScripts(spec, plan, spoken)
  const { documents, diagnostics: more } = await writeDocuments(spec, plan, scripts, spoken)
  const found = [...diagnostics, ...more]
  return {
    scripts,
    documents,
    diagnostics: options.loaded
      ? await (await import('./judge/judge-loaded.ts')).settledCopy(found, spec, scripts, options.loaded, options)
      : found.map((one) => inFolder(one, options)),
  }
}

/** Pages and tables as files to be written, in the order of the formats; no two share a path on any disk. */
export async function render(bundle: Bundle, wanted: readonly Format[]): Promise<readonly Artifact[]> {
  const made = await Promise.all(wanted.map(async (format) => (await formats[format].load())(bundle)))
  const apart = pathsApart()
  return made.flat().map((artifact) => ({ ...artifact, path: apart(artifact.path) }))
}

/**
 * The web page while its file is being written: what is wrong with the file on top, the month below.
 * @param bundle the last that could be made @param version changes whenever the page does; the page asks `/events` for it
 */
export async function previewPage(bundle: Bundle | undefined, findings: Findings, version: string): Promise<string> {
  return (await import('./export/html/served.ts')).servedPage(bundle, findings, version)
}

/** The formats that `report` knows. */
export async function reportFormats(): Promise<readonly ReportFormat[]> {
  return (await import('./report/index.ts')).reporterIds
}

/** What makes a finding the same one tomorrow. */
export interface Identity {
  /** All different. */
  readonly fingerprint: string
  /** As CI services call it. */
  readonly file: string
  /** It keeps the file from being read: nothing makes it pass. */
  readonly fixed: boolean
}

/** One for each finding, in their order. */
export async function identified(input: ReportInput): Promise<readonly Identity[]> {
  const [{ fingerprints }, { whereOf }, { hasFixedLevel }] = await Promise.all([
    import('./report/fingerprint.ts'),
    import('./report/where.ts'),
    import('./judge/settings.ts'),
  ])
  const prints = fingerprints(input)
  return input.diagnostics.map((found, i) => ({
    fingerprint: prints[i] ?? '',
    file: whereOf(found, input).path,
    fixed: found.severity === 'error' && hasFixedLevel(found.code),
  }))
}

/** Findings as text. Without a painter there are no colours. */
export async function report(format: ReportFormat, input: ReportInput, painter?: Painter): Promise<string> {
  const { findReporter, plainPainter } = await import('./report/index.ts')
  const reporter = findReporter(format)
  if (!reporter) throw new RangeError(`no reporter ${format}`)
  return reporter.report(input, painter ?? plainPainter)
}

/** Which of the known deaths a judged community is heading for, on what signs, and what to change first. */
/**
 * What would become of a community if the cures of `cured` (findings of `judged`) were followed to the letter; undefined where
 * none of them says what to write.
 */
export async function afterwards(
  loaded: Loaded,
  judged: Judged,
  cured: readonly Diagnostic[],
  options: CheckOptions = {},
): Promise<Afterwards | undefined> {
  return (await import('./judge/afterwards.ts')).afterwards(loaded, judged, cured, options)
}

export async function diagnose(findings: readonly Diagnostic[], plan: Plan | undefined): Promise<Diagnosis> {
  return (await import('./judge/diagnosis.ts')).diagnose(findings, plan)
}

/** Why a rule exists, or the id that was probably meant. */
export async function explain(id: string): Promise<ExplainResult> {
  return (await import('./judge/explain.ts')).explain(id)
}

/** What to show of a rule's examples: where they differ from each other. */
export async function shownExamples(
  rule: Pick<Explanation, 'bad' | 'good'>,
): Promise<Pick<Explanation, 'bad' | 'good'>> {
  return (await import('./judge/explain.ts')).shownExamples(rule)
}

/** All rules and codes, in the order in which they are documented. */
export async function explanations(): Promise<readonly Explanation[]> {
  return (await import('./judge/explain.ts')).explanations()
}

export type { EditedText, ReadEdited }
export type { Adopted, Contract, Message, OwedFact }

/** The files of a folder of edited scripts (name → text), each under the task it is for. */
export async function readTexts(files: ReadonlyMap<string, string>): Promise<ReadEdited> {
  return (await import('./copy/edited.ts')).readEdited(files)
}

/** Every dated message with its contract and the facts it was written from; `scripts` are those of `write`. */
export async function messages(
  spec: Spec,
  plan: Plan,
  scripts: readonly Script[],
  knowledge?: Knowledge,
): Promise<readonly Message[]> {
  return (await import('./copy/messages-of.ts')).messagesOf(spec, plan, scripts, knowledge)
}

/** What the words of a message lack, invent or say wrongly, each in a sentence with its cure. */
export async function faults(
  message: Message,
): Promise<readonly { readonly message: string; readonly cure: string }[]> {
  const [{ faultsOf }, { faultWords }] = await Promise.all([
    import('./copy/messages-of.ts'),
    import('./copy/verify/tell.ts'),
  ])
  const { script } = message
  return faultsOf(message, script.messages.join('\n\n'), script.source ?? 'template').map((one) => faultWords(one))
}

/** The file in which a message is edited from now on: sent as it stands, with the facts it was written against. */
export async function editable(message: Message, text = message.script.messages.join('\n\n')): Promise<string> {
  const { editedFile } = await import('./copy/edited.ts')
  const id = message.script.id.endsWith('#1') ? (message.script.task ?? message.script.id) : message.script.id
  return editedFile(
    id,
    text,
    message.facts,
    message.contract.must.map(({ name }) => name),
  )
}

/** A writing order for a chatbot: facts, contract, voice and present text of each message. */
export async function writingOrder(spec: Spec, of: readonly Message[]): Promise<string> {
  return (await import('./copy/brief.ts')).writingOrder(spec, of)
}

export interface RefusedText {
  readonly id: string
  readonly why: readonly string[]
}

/** What came back from a writing order: sound texts, and the others with what is missing, unknown, false or unlawful. */
export async function adopt(
  spec: Spec,
  of: readonly Message[],
  answers: string,
): Promise<{ readonly sound: Adopted['sound']; readonly refused: readonly RefusedText[]; readonly read: number }> {
  const [{ adoptAnswers, readAnswers }, { faultWords }, { judgeWords }] = await Promise.all([
    import('./copy/adopt.ts'),
    import('./copy/verify/tell.ts'),
    import('./compliance/judge.ts'),
  ])
  const read = readAnswers(answers)
  const { sound, refused } = adoptAnswers(of, read)
  const lawful = sound.map((one) => {
    const script = { ...one.message.script, messages: [one.text] }
    const words = judgeWords(spec, [script]).hits.filter(({ inSpec }) => !inSpec)
    return { one, words: [...new Set(words.map(({ hit }) => hit.word))] }
  })
  return {
    read: read.length,
    sound: lawful.filter(({ words }) => words.length === 0).map(({ one }) => one),
    refused: [
      ...refused.map(({ id, message, text, faults: found, lost }) => ({
        id,
        why: !message
          ? ['没有这条话术，核对编号']
          : text === ''
            ? ['没有正文']
            : [...found.map((one) => faultWords(one).message), ...lost.map((slot) => `少了要留的空〔待填:${slot}〕`)],
      })),
      ...lawful.flatMap(({ one, words }) =>
        words.length === 0
          ? []
          : [{ id: one.message.script.id, why: words.map((word) => `用了法律或平台在意的词“${word}”`) }],
      ),
    ],
  }
}
