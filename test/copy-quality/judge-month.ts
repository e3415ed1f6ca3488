/** A whole month of one community, judged as `check --copy` judges it and counted beyond that. */
import { makeCalendar } from '../../src/calendar/calendar.ts'
import { checks } from '../../src/rules/index.ts'
import { runRules } from '../../src/judge/run.ts'
import { builtinIds, openLibrary } from '../../src/copy/library.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { calendar as calendarPage } from '../../src/export/md/calendar.ts'
import { lookUp } from '../../src/export/look-up.ts'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Plan, Script, Spec } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'
import { load } from '../../src/index.ts'
import { factsIn, factsOf, faultsOf } from './counted.ts'

export type Voice = NonNullable<Spec['voice']>

/** The three tones, each with another address, emoji and list of words to avoid. */
export const voices: readonly Voice[] = [
  { tone: 'warm', emoji: 'few', address: '街坊们', avoid: ['家人们', '宝子', '亲'] },
  { tone: 'expert', emoji: 'none', address: '各位', sign_off: '——店里的人', avoid: ['家人们', '赋能', '打造'] },
  { tone: 'fiery', emoji: 'free', avoid: ['家人们', '抢疯', '冲鸭'] },
]

export interface Planned {
  readonly spec: Spec
  readonly archetype: Archetype
  readonly plan: Plan
}

/** Loads the spec as a file and plans its month. @throws when the file is not sound: that is the sample's fault */
export async function planned(spec: Spec): Promise<Planned> {
  const loaded = await load({ file: 'community.yaml', bytes: new TextEncoder().encode(JSON.stringify(spec)) })
  if (!loaded.spec || !loaded.archetype || loaded.diagnostics.length > 0)
    throw new Error(`${spec.name}: ${loaded.diagnostics.map(({ message }) => message).join(' ')}`)
  return { spec: loaded.spec, archetype: loaded.archetype, plan: planSpec(loaded.spec, loaded.archetype, { days: 30 }) }
}

const holidays = makeCalendar([])
const library = await openLibrary()
const declared = new Map(builtinIds.map((id) => [id, library.find(id)?.meta.slots ?? []]))

export interface Judged {
  readonly scripts: readonly Script[]
  /** Findings of the check, whatever they are about. */
  readonly findings: readonly string[]
  /** What is wrong with a script, with its text. */
  readonly faults: readonly string[]
}

/** `count`: which findings count; all of them unless told. */
export async function judged(
  { spec: base, archetype, plan }: Planned,
  voice: Voice,
  count: (finding: Pick<Diagnostic, 'code'>) => boolean = () => true,
): Promise<Judged> {
  const spec: Spec = { ...base, voice: { ...base.voice, ...voice } }
  const { scripts, diagnostics } = await writeScripts(spec, plan)
  const { found } = runRules(checks, { spec, archetype, calendar: holidays, plan, scripts })
  const facts = factsOf(spec)
  const days = new Map(plan.days.map((day) => [day.date, day]))
  const tasks = new Map(plan.days.flatMap((day) => day.tasks.map((task) => [task.id, task] as const)))
  const faults = scripts.flatMap((script) => {
    const known = factsIn(script, facts, days.get(script.date ?? ''), tasks.get(script.task ?? ''))
    return [
      ...faultsOf(spec, script),
      ...(known.length < 2 ? [`only ${known.length} facts: ${known.join(' ')}`] : []),
      ...script.slots
        .filter((slot) => declared.get(script.template)?.includes(slot) === false)
        .map((slot) => `slot ${slot} is not declared`),
    ].map(
      (fault) =>
        `${script.template}: ${fault}\n    ${script.id} ${voice.tone}: ${script.messages.join(' / ').replaceAll('\n', ' ')}`,
    )
  })
  return {
    scripts,
    findings: [...diagnostics, ...found].filter(count).map(({ code, message }) => `${code}: ${message}`),
    faults,
  }
}

/** Slots that the checklist of their day does not name. */
export function forgottenSlots({ spec, plan }: Planned, scripts: readonly Script[]): readonly string[] {
  const bundle = { spec, plan, scripts, documents: [] }
  const sections = String(calendarPage(bundle, lookUp(bundle)).content).split('\n## ')
  const lists = new Map(
    plan.days.map((day, i) => [
      day.date,
      sections
        .at(i - plan.days.length)
        ?.split('\n')
        .filter((line) => line.startsWith('- [ ]')) ?? [],
    ]),
  )
  return scripts
    .filter(({ date }) => date !== undefined)
    .flatMap(({ date, title, slots }) =>
      slots
        .filter((slot) => !lists.get(date ?? '')?.some((line) => line.includes(title) && line.includes(slot)))
        .map((slot) => `${date} ${title}: ${slot}`),
    )
}
