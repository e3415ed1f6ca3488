/** A loaded file judged: the spec, the plan that follows from it, the scripts of that plan; then levels, silence, order. */
import type { CheckResult } from './checks/result.ts'
import {
  compareDiagnostics,
  hasErrors,
  type Diagnostic,
  type ExemptedWord,
  type Place,
  type Said,
} from './diagnostic.ts'
import type { Origin } from './copy/origin.ts'
import type { TemplateOptions } from './copy/own-folder.ts'
import type { Policy } from './checks/policy.ts'
import type { PlanOptions } from './plan/options.ts'
import type { Plan, Script, Spec } from './model.ts'
import type { Loaded } from './load/load.ts'

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
  /** Words of the lists that were let pass, in the spec and in whatever scripts were judged. */
  readonly exempted: () => readonly ExemptedWord[]
}

type Rules = typeof import('./checks/index.ts')

/** See `check` of the public API. */
export async function judgeLoaded(loaded: Loaded, options: CheckOptions): Promise<Judged> {
  const { spec, archetype, file, source } = loaded
  const rules = await import('./checks/index.ts')
  const templates = options.templates === undefined ? undefined : await templateProblems(options)
  const read = [...loaded.diagnostics, ...(templates ?? [])]
  if (!spec || hasErrors(loaded.diagnostics))
    return { diagnostics: settled(loaded, rules, options, read, new Set()), ran: new Set(), exempted: () => [] }
  const { makeCalendar } = await import('./calendar/calendar.ts')
  const dated = archetype && options.plan !== false && (options.start ?? spec.launch?.start) !== undefined
  const plan = dated ? (await import('./plan/index.ts')).planSpec(spec, archetype, options) : undefined
  const copy = plan && options.copy ? await judgedCopy(spec, plan, loaded, rules, options) : undefined
  const view = {
    spec,
    archetype,
    calendar: makeCalendar([...(options.holidays ?? []), ...(spec.calendar?.holidays_extra ?? [])]),
    ...(plan ? { plan } : {}),
    ...(copy ? { scripts: copy.scripts } : {}),
  }
  const { found, active } = rules.judge(
    rules.checks,
    view,
    options.policy ?? {},
    plan ? rules.notesOf(spec, plan) : undefined,
  )
  const looked = rules.codes
    .map(({ id }) => id)
    .filter((id) =>
      id.startsWith('template/')
        ? templates !== undefined || copy !== undefined
        : id.startsWith('copy/') && copy !== undefined,
    )
  const ran = new Set([...active, ...looked])
  const traced = found.map((one) => (copy ? copy.traced(one) : rules.located(one, file, source)))
  return {
    diagnostics: settled(loaded, rules, options, [...read, ...(copy?.diagnostics ?? [])], ran, traced),
    ran,
    exempted: () => exemptedWords(rules, loaded, spec, copy),
    ...(plan ? { plan } : {}),
  }
}

/** Levels for what is not a rule's, then the comments of the file, then the order. */
function settled(
  loaded: Loaded,
  { checks, codes, deciderOf, hasFixedLevel, inWords, placed, underComments }: Rules,
  { policy = {} }: CheckOptions,
  others: readonly Diagnostic[],
  ran: ReadonlySet<string>,
  found: readonly Diagnostic[] = [],
): readonly Diagnostic[] {
  const decide = deciderOf(loaded.spec, loaded.archetype, policy)
  const leveled = (one: Diagnostic): readonly Diagnostic[] => {
    const level = policy.only?.has(one.code) === false ? 'off' : decide(one.code, one.severity).level
    return level === 'off' ? [] : [{ ...one, severity: level }]
  }
  const read = others
    .map((one) => placed(one, loaded.file, loaded.source))
    .flatMap((one) => (one.severity === 'error' && hasFixedLevel(one.code) ? [one] : leveled(one)))
  const otherCodes = codes.map(({ id }) => id)
  const always = otherCodes.filter((id) => !/^(?:plan|calendar|copy|template)\//.test(id))
  const silence = {
    file: loaded.file,
    active: new Set([...ran, ...always]),
    known: [...checks.map(({ id }) => id), ...otherCodes],
    texts: loaded.source.texts,
  }
  const wanted = underComments([...read, ...found], loaded.ignored, silence).flatMap((one) =>
    one.code.startsWith('check/') ? leveled(one) : [one],
  )
  return wanted.map((one) => inWords(one, loaded.source)).sort(compareDiagnostics)
}

/** See `checkTemplates` of the public API. */
export async function templateProblems(options: TemplateOptions): Promise<readonly Diagnostic[]> {
  const [{ openLibrary }, { inFolder }] = await Promise.all([
    import('./copy/library.ts'),
    import('./copy/own-folder.ts'),
  ])
  return (await openLibrary(options.templates)).diagnostics.map((one) => inFolder(one, options))
}

interface JudgedCopy {
  readonly scripts: readonly Script[]
  readonly diagnostics: readonly Diagnostic[]
  /** A finding of a rule with its place; what a script says is looked for where it comes from. */
  readonly traced: (result: CheckResult) => Diagnostic
  /** The same for what is no finding; a user's template is called by its folder too. */
  readonly originOf: (said: Said) => Origin
}

async function judgedCopy(
  spec: Spec,
  plan: Plan,
  { file, source }: Loaded,
  { located, textsOf }: Rules,
  options: CheckOptions,
): Promise<JudgedCopy> {
  const [{ writeScripts }, { traceAvoided }, { originOf }, { atOrigin, inFolder }] = await Promise.all([
    import('./copy/write-scripts.ts'),
    import('./copy/avoided.ts'),
    import('./copy/origin.ts'),
    import('./copy/own-folder.ts'),
  ])
  const { scripts, diagnostics } = await writeScripts(spec, plan, options)
  // The list of words to avoid is no text that anybody says.
  const origins = {
    own: options.templates ?? new Map<string, string>(),
    builtin: options.builtinTemplate,
    texts: textsOf(spec, '', [/^\/voice\/avoid/]),
  }
  const traced = (result: CheckResult): Diagnostic => {
    if (!result.said) return located(result, file, source)
    return inFolder(
      atOrigin(located(result, file, source), result.said, originOf(result.said, origins), source),
      options,
    )
  }
  // Mistakes in the templates themselves are told without the scripts too.
  const written = traceAvoided(diagnostics, spec, scripts, origins, source).filter(
    ({ code }) => !code.startsWith('template/') || code === 'template/too-much',
  )
  const comesFrom = (said: Said): Origin => {
    const origin = originOf(said, origins)
    if (origin.from !== 'own') return origin
    const { place = origin.place } = inFolder({ code: '', severity: 'info', message: '', place: origin.place }, options)
    return { ...origin, place }
  }
  return { scripts, traced, originOf: comesFrom, diagnostics: written.map((one) => inFolder(one, options)) }
}

/** Those of the spec, then what the scripts add, each word once at every place where it can be changed. */
function exemptedWords(
  { judgeWords, reasonWords }: Rules,
  { file, source }: Loaded,
  spec: Spec,
  copy: JudgedCopy | undefined,
): readonly ExemptedWord[] {
  const { hits, exempted } = judgeWords(spec, copy?.scripts)
  const keyOf = (rule: string, word: string, place: string): string => [rule, word, place].join('\n')
  const known = new Set(hits.filter(({ inSpec }) => inSpec).map(({ hit, path }) => keyOf(hit.rule, hit.word, path)))
  return exempted.flatMap(({ path, said, exempted: { rule, word, reason, start, end } }): readonly ExemptedWord[] => {
    const about = { rule, word, reason, why: reasonWords[reason] }
    const origin: Origin = said && copy ? copy.originOf(said) : { from: 'spec', path, span: { start, end } }
    const key = keyOf(rule, word, placeKey(origin, said))
    // The spec's own are told at every occurrence; a script says again what is told there.
    if (said && known.has(key)) return []
    known.add(key)
    if (origin.from === 'spec')
      return [{ ...about, path: origin.path, ...at(source.locateSpan(origin.path, origin.span), file) }]
    const template = said?.template ?? ''
    if (origin.from === 'own') return [{ ...about, template, ...at(origin.place, file) }]
    return [{ ...about, template, ...(origin.line === undefined ? {} : { templateLine: origin.line }), file }]
  })
}

const at = (place: Place | undefined, file: string): Pick<ExemptedWord, 'file' | 'place'> =>
  place ? { file: place.file, place } : { file }

/** In a text of the spec a word is one, in templates it is one in a line. */
const placeKey = (origin: Origin, said: Said | undefined): string =>
  origin.from === 'spec'
    ? origin.path
    : `${said?.template ?? ''}:${origin.from === 'own' ? origin.place.start.line : (origin.line ?? '')}`
