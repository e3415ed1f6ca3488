/** A loaded file judged: the spec, the plan that follows from it, the scripts of that plan; then levels, silence, order. */
import { makeCalendar } from '../calendar/calendar.ts'
import { aboutSettings } from './about-settings.ts'
import { checks } from '../rules/index.ts'
import { codes, type Stage } from './codes.ts'
import { judgeWords } from '../compliance/judge.ts'
import { notesOf } from './notes.ts'
import { reasonWords } from '../compliance/reasons.ts'
import { runRules } from './run.ts'
import { settle, type Judging } from './settle.ts'
import { textsOf } from '../rules/texts.ts'
import type { Policy } from './policy.ts'
import type { ViewParts } from './types.ts'
import type { Origin, Origins } from '../copy/origin.ts'
import type { TemplateOptions } from '../copy/own-folder.ts'
import { hasErrors, type Diagnostic, type ExemptedWord, type Found, type Place, type Said } from '../diagnostic.ts'
import type { Loaded } from '../load/load.ts'
import { writesOf, type Write } from '../say.ts'
import type { Plan, Script, Spec } from '../model.ts'
import type { PlanOptions } from '../plan/options.ts'

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
  /** Ids of the rules and codes that were looked at; none when the file has errors by itself. */
  readonly ran: ReadonlySet<string>
  /** The plan that was judged; absent when the spec has errors, no launch date is known or none was wanted. */
  readonly plan?: Plan
  /** What the cure of a finding writes, as data; nothing where only the author can know. */
  readonly writes: (finding: Diagnostic) => readonly Write[]
  /** Words of the lists that were let pass, in the spec and in whatever scripts were judged. */
  readonly exempted: () => readonly ExemptedWord[]
}

/** See `check` of the public API. */
export async function judgeLoaded(loaded: Loaded, options: CheckOptions): Promise<Judged> {
  const { spec } = loaded
  const templates = options.templates === undefined ? undefined : await templateProblems(options)
  const read = [...loaded.diagnostics, ...(templates ?? [])]
  if (!spec || hasErrors(loaded.diagnostics))
    return {
      diagnostics: settle(read, { ...judgingOf(loaded, options), looked: lookedAt(['read', 'settle']) }),
      ran: new Set(),
      writes: () => [],
      exempted: () => [],
    }
  const plan = await judgedPlan(loaded, spec, options)
  const copy = plan && options.copy ? await judgedCopy(spec, plan, loaded, options) : undefined
  const { found, ran } = runRules(checks, viewOf(loaded, spec, options, plan, copy), options.policy)
  const stages: readonly Stage[] = [
    'read',
    'settle',
    ...(plan ? (['plan'] as const) : []),
    ...(copy ? (['write'] as const) : []),
    ...(copy || templates ? (['templates'] as const) : []),
  ]
  const looked = new Set([...ran, ...lookedAt(stages)])
  const all = [...read, ...(copy?.diagnostics ?? []), ...found, ...(plan ? notesOf(spec, plan) : [])]
  const judging = { ...judgingOf(loaded, options), looked, ...(copy ? { trace: copy.trace } : {}) }
  return {
    diagnostics: settle([...all, ...aboutSettings(spec, ids)], judging),
    ran: looked,
    writes: (finding) => writesOf(all.find((one) => isSame(one, finding))?.cure ?? ''),
    exempted: () => exemptedWords(loaded, spec, copy),
    ...(plan ? { plan } : {}),
  }
}

const isSame = (one: Found, { code, path, message }: Diagnostic): boolean =>
  one.code === code && one.path === path && one.message === message

const rulings = [...checks, ...codes]
const ids = rulings.map(({ id }) => id)

const lookedAt = (stages: readonly Stage[]): ReadonlySet<string> =>
  new Set(codes.filter(({ from }) => stages.includes(from)).map(({ id }) => id))

const judgingOf = (
  { file, source, ignored, spec, archetype }: Loaded,
  { policy = {} }: Pick<CheckOptions, 'policy'>,
): Judging => ({ file, source, ignored, spec, archetype, policy, rulings })

/** Of `write`: what was found about scripts and pages, under the settings and at the places of the file. */
export async function settledCopy(
  found: readonly Diagnostic[],
  spec: Spec,
  scripts: readonly Script[],
  loaded: Loaded,
  options: TemplateOptions & Pick<CheckOptions, 'policy'>,
): Promise<readonly Diagnostic[]> {
  const [{ traceAvoided, wordsToAvoid }, { inFolder }] = await Promise.all([
    import('../copy/avoided.ts'),
    import('../copy/own-folder.ts'),
  ])
  const traced = traceAvoided(
    found,
    wordsToAvoid(spec, loaded.knowledge),
    scripts,
    originsOf(spec, options),
    loaded.source,
  )
  return settle(
    traced.map((one) => inFolder(one, options)),
    judgingOf(loaded, options),
  )
}

async function judgedPlan(
  { archetype, knowledge, source }: Loaded,
  spec: Spec,
  options: CheckOptions,
): Promise<Plan | undefined> {
  const dated = archetype && options.plan !== false && (options.start ?? spec.launch?.start) !== undefined
  return dated
    ? (await import('../plan/index.ts')).planSpec(spec, archetype, { ...options, knowledge, language: source.language })
    : undefined
}

const viewOf = (
  { archetype, knowledge }: Loaded,
  spec: Spec,
  options: CheckOptions,
  plan: Plan | undefined,
  copy: JudgedCopy | undefined,
): ViewParts => ({
  spec,
  archetype,
  knowledge,
  calendar: makeCalendar([...(options.holidays ?? []), ...(spec.calendar?.holidays_extra ?? [])]),
  ...(plan ? { plan } : {}),
  ...(copy ? { scripts: copy.scripts } : {}),
})

/** See `checkTemplates` of the public API. */
export async function templateProblems(options: TemplateOptions): Promise<readonly Diagnostic[]> {
  const [{ openLibrary }, { inFolder }] = await Promise.all([
    import('../copy/library.ts'),
    import('../copy/own-folder.ts'),
  ])
  return (await openLibrary(options.templates)).diagnostics.map((one) => inFolder(one, options))
}

/** Where words of scripts can come from. The list of words to avoid is no text that anybody says. */
const originsOf = (spec: Spec, { templates, builtinTemplate }: TemplateOptions): Origins => ({
  own: templates ?? new Map<string, string>(),
  builtin: builtinTemplate,
  texts: textsOf(spec, '', [/^\/voice\/avoid/]),
})

interface JudgedCopy {
  readonly scripts: readonly Script[]
  readonly diagnostics: readonly Diagnostic[]
  /** A finding about words of a script, at the place where they come from. */
  readonly trace: NonNullable<Judging['trace']>
  /** The same for what is no finding; a user's template is called by its folder too. */
  readonly originOf: (said: Said) => Origin
}

async function judgedCopy(
  spec: Spec,
  plan: Plan,
  { source, knowledge }: Loaded,
  options: CheckOptions,
): Promise<JudgedCopy> {
  const [{ writeScripts }, { traceAvoided, wordsToAvoid }, { originOf }, { atOrigin, inFolder }] = await Promise.all([
    import('../copy/write-scripts.ts'),
    import('../copy/avoided.ts'),
    import('../copy/origin.ts'),
    import('../copy/own-folder.ts'),
  ])
  const { scripts, diagnostics } = await writeScripts(spec, plan, {
    ...options,
    verify: true,
    language: source.language,
    knowledge,
  })
  const origins = originsOf(spec, options)
  const trace: JudgedCopy['trace'] = (found, said) =>
    inFolder(atOrigin(found, said, originOf(said, origins), source), options)
  // Mistakes in the templates themselves are told without the scripts too.
  const written = traceAvoided(diagnostics, wordsToAvoid(spec, knowledge), scripts, origins, source).filter(
    ({ code }) => !code.startsWith('template/') || code === 'template/too-much',
  )
  const comesFrom = (said: Said): Origin => {
    const origin = originOf(said, origins)
    if (origin.from !== 'own') return origin
    const { place = origin.place } = inFolder({ code: '', severity: 'info', message: '', place: origin.place }, options)
    return { ...origin, place }
  }
  return { scripts, trace, originOf: comesFrom, diagnostics: written.map((one) => inFolder(one, options)) }
}

/** Those of the spec, then what the scripts add, each word once at every place where it can be changed. */
function exemptedWords({ file, source }: Loaded, spec: Spec, copy: JudgedCopy | undefined): readonly ExemptedWord[] {
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
