/** A loaded file judged: the spec, the plan that follows from it, the scripts of that plan; then levels, silence, order. */
import type { CheckResult } from './checks/run.ts'
import { compareDiagnostics, hasErrors, type Diagnostic, type Place } from './diagnostic.ts'
import type { TemplateOptions } from './copy/own-folder.ts'
import type { Policy } from './checks/policy.ts'
import type { Reason } from './knowledge/lexicons/index.ts'
import type { PlanOptions } from './plan/index.ts'
import type { Plan, Script, Spec } from './model.ts'
import type { Loaded } from './spec/load.ts'

export interface CheckOptions extends PlanOptions, TemplateOptions {
  /** False leaves the plan out. */
  readonly plan?: boolean
  /** Also judges every script of the plan. */
  readonly copy?: boolean
  /** Settings from outside of the file. */
  readonly policy?: Policy
}

export interface Judged {
  /** Those of the loader, of the rules and of the planner, each once, sorted by place. */
  readonly diagnostics: readonly Diagnostic[]
  /** Ids of the rules that were looked at; none when the file has errors by itself. */
  readonly ran: ReadonlySet<string>
  /** The plan that was judged; absent when the spec has errors, no launch date is known or none was wanted. */
  readonly plan?: Plan
  /** Words of the lists that stand in the spec and were let pass. */
  readonly exempted: () => readonly ExemptedWord[]
}

/** A word that looks forbidden and is not. */
export interface ExemptedWord {
  readonly rule: string
  readonly word: string
  /** Stable code such as `NEGATED`. */
  readonly reason: Reason
  /** What the code means, in Chinese. */
  readonly why: string
  /** JSON pointer in canonical keys. */
  readonly path: string
  readonly file: string
  readonly place?: Place
}

type Rules = typeof import('./checks/index.ts')

/** See `check` of the public API. */
export async function judgeLoaded(loaded: Loaded, options: CheckOptions): Promise<Judged> {
  const { spec, archetype, file, source } = loaded
  const rules = await import('./checks/index.ts')
  const templates = options.templates === undefined ? undefined : await templateProblems(options)
  const read = [...loaded.diagnostics, ...(templates ?? [])]
  if (!spec || hasErrors(loaded.diagnostics)) return { diagnostics: settled(loaded, rules, options, read, new Set()), ran: new Set(), exempted: () => [] }
  const { makeCalendar } = await import('./calendar/calendar.ts')
  const dated = archetype && options.plan !== false && (options.start ?? spec.launch?.start) !== undefined
  const plan = dated ? (await import('./plan/index.ts')).planSpec(spec, archetype, options) : undefined
  const copy = plan && options.copy ? await judgedCopy(spec, plan, loaded, rules, options) : undefined
  const view = { spec, archetype, calendar: makeCalendar([...(options.holidays ?? []), ...(spec.calendar?.holidays_extra ?? [])]), ...(plan ? { plan } : {}), ...(copy ? { scripts: copy.scripts } : {}) }
  const { found, active } = rules.judge(rules.checks, view, options.policy ?? {}, plan ? rules.notesOf(spec, plan) : undefined)
  const looked = rules.codes.map(({ id }) => id).filter((id) => (id.startsWith('template/') ? templates !== undefined || copy !== undefined : id.startsWith('copy/') && copy !== undefined))
  const ran = new Set([...active, ...looked])
  const traced = found.map((one) => (copy ? copy.traced(one) : rules.located(one, file, source)))
  return {
    diagnostics: settled(loaded, rules, options, [...read, ...(copy?.diagnostics ?? [])], ran, traced), ran,
    exempted: () => exemptedWords(rules, loaded, spec),
    ...(plan ? { plan } : {}),
  }
}

/** Levels for what is not a rule's, then the comments of the file, then the order. */
function settled(loaded: Loaded, { checks, codes, deciderOf, hasFixedLevel, inWords, placed, underComments }: Rules, { policy = {} }: CheckOptions, others: readonly Diagnostic[], ran: ReadonlySet<string>, found: readonly Diagnostic[] = []): readonly Diagnostic[] {
  const decide = deciderOf(loaded.spec, loaded.archetype, policy)
  const leveled = (one: Diagnostic): readonly Diagnostic[] => {
    const level = policy.only?.has(one.code) === false ? 'off' : decide(one.code, one.severity).level
    return level === 'off' ? [] : [{ ...one, severity: level }]
  }
  const read = others.map((one) => placed(one, loaded.file, loaded.source)).flatMap((one) => (one.severity === 'error' && hasFixedLevel(one.code) ? [one] : leveled(one)))
  const otherCodes = codes.map(({ id }) => id)
  const always = otherCodes.filter((id) => !/^(?:plan|calendar|copy|template)\//.test(id))
  const silence = { file: loaded.file, active: new Set([...ran, ...always]), known: [...checks.map(({ id }) => id), ...otherCodes], texts: loaded.source.texts }
  const wanted = underComments([...read, ...found], loaded.ignored, silence).flatMap((one) => (one.code.startsWith('check/') ? leveled(one) : [one]))
  return wanted.map((one) => inWords(one, loaded.source)).sort(compareDiagnostics)
}

/** See `checkTemplates` of the public API. */
export async function templateProblems(options: TemplateOptions): Promise<readonly Diagnostic[]> {
  const [{ openLibrary }, { inFolder }] = await Promise.all([import('./copy/library.ts'), import('./copy/own-folder.ts')])
  return (await openLibrary(options.templates)).diagnostics.map((one) => inFolder(one, options))
}

interface JudgedCopy {
  readonly scripts: readonly Script[]
  readonly diagnostics: readonly Diagnostic[]
  /** A finding of a rule with its place; what a script says is looked for where it comes from. */
  readonly traced: (result: CheckResult) => Diagnostic
}

async function judgedCopy(spec: Spec, plan: Plan, { file, source }: Loaded, { located, textsOf }: Rules, options: CheckOptions): Promise<JudgedCopy> {
  const [{ writeScripts }, { avoidedPlaces, findAvoided }, { originOf }, { atOrigin, inFolder }] = await Promise.all([
    import('./copy/write-scripts.ts'), import('./copy/avoided.ts'), import('./copy/origin.ts'), import('./copy/own-folder.ts'),
  ])
  const { scripts, diagnostics } = await writeScripts(spec, plan, options)
  // The list of words to avoid is no text that anybody says.
  const origins = { own: options.templates ?? new Map<string, string>(), builtin: options.builtinTemplate, texts: textsOf(spec, '', [/^\/voice\/avoid/]) }
  const traced = (result: CheckResult): Diagnostic => {
    if (!result.said) return located(result, file, source)
    return inFolder(atOrigin(located(result, file, source), result.said, originOf(result.said, origins), source), options)
  }
  // Mistakes in the templates themselves are told without the scripts too.
  const written = diagnostics.filter(({ code }) => code !== 'copy/avoided-word' && (!code.startsWith('template/') || code === 'template/too-much'))
  const avoided = findAvoided(spec.voice?.avoid ?? [], scripts).flatMap((word) => avoidedPlaces(word, (said) => originOf(said, origins), source))
  return { scripts, traced, diagnostics: [...written, ...avoided].map((one) => inFolder(one, options)) }
}

function exemptedWords({ judgeWords, reasonWords }: Rules, { file, source }: Loaded, spec: Spec): readonly ExemptedWord[] {
  return judgeWords(spec).exempted.map(({ path, exempted: { rule, word, reason, start, end } }) => {
    const place = source.locateSpan(path, { start, end })
    return { rule, word, reason, why: reasonWords[reason], path, file: place?.file ?? file, ...(place ? { place } : {}) }
  })
}
