/** What `plan` answers: the month on the terminal, or as JSON for programs. Findings go to stderr and into the JSON. */
import {
  level,
  summarize,
  summaryText,
  views,
  why,
  type Conflict,
  type Plan,
  type PlanOptions,
  type View,
} from '../index.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { nearName } from '../near-name.ts'
import { UserError } from './failures.ts'
import type { SpecFile } from './find-specs.ts'
import { horizonOf, type Horizon } from './horizon.ts'
import type { Seen } from './inputs.ts'
import type { Io } from './io.ts'
import { tellFindings, type JudgedFile } from './judge-files.ts'
import { chalkOn } from './painter.ts'
import { filterPlan, type PlanFilters } from './plan-filters.ts'
import { planTable } from './plan-table.ts'
import { soundPlan, type SoundPlan } from './sound-plan.ts'
import { typed } from './typed.ts'
import { visible } from './visible.ts'
import { jsonText } from '../harmless.ts'

export interface LookFlags extends Horizon, PlanFilters {
  readonly view?: string
  readonly why?: string
  readonly level?: boolean
  readonly output?: string
  readonly set?: readonly string[]
}

export interface PlanAnswer {
  readonly code: ExitCode
  /** What is printed or written into a file; '' where nothing could be planned. */
  readonly text: string
}

export async function answerPlan(
  files: readonly SpecFile[],
  horizon: PlanOptions & { readonly keep?: Plan; readonly now?: string },
  options: LookFlags,
  format: 'pretty' | 'json',
  io: Io,
  seen: Seen,
): Promise<PlanAnswer> {
  const made: (SoundPlan | undefined)[] = []
  for (const file of files) made.push(await soundPlan(file, options.set, horizon, io, seen))
  const sound = made.filter((one) => one !== undefined)
  // One wrong file stops the lot: half of an answer looks like the whole.
  if (sound.length < made.length) return { code: exitCodes.wrong, text: '' }
  for (const one of sound)
    if (horizon.keep && horizon.keep.spec !== one.plan.spec)
      throw new UserError(
        `--keep 给的是“${horizon.keep.name}”的计划，不是“${one.plan.name}”的。`,
        '换成这个社群自己保存的计划。',
      )
  // Made first: what was asked for wrongly is told alone, not behind a page of findings.
  const text = await answer(sound, options, format, io)
  for (const { plan, judged } of sound) {
    if (looksAtPart(options, format)) countFindings(plan.diagnostics, judged, io)
    else
      await tellFindings(
        listsConflicts(options, format) ? beyondConflicts(plan, options) : plan.diagnostics,
        [judged],
        io,
      )
  }
  if (horizon.now !== undefined) {
    const { tellUndone } = await import('./undone.ts')
    for (const one of sound) await tellUndone(one, horizon.now, io, seen)
  }
  return { code: exitCodes.sound, text }
}

/** Who turns the same plan this way and that has read the findings: their number will do. */
const looksAtPart = ({ why, level, view, output }: LookFlags, format: 'pretty' | 'json'): boolean =>
  format === 'pretty' && output === undefined && (why !== undefined || level === true || view !== undefined)

function countFindings(diagnostics: Plan['diagnostics'], { file }: JudgedFile, io: Io): void {
  if (diagnostics.length > 0)
    io.stderr.write(
      `${summaryText(summarize(diagnostics, [file.name]))}，看全文：社群 check ${typed(visible(file.name))}\n`,
    )
}

/** The plain plan on the terminal ends with what could not be put right; other views, JSON and files do not. */
const listsConflicts = ({ why, level, view, output }: LookFlags, format: 'pretty' | 'json'): boolean =>
  format === 'pretty' && why === undefined && !level && view === undefined && output === undefined

/** Findings that the list at the end of the plan does not tell already. A part of the plan lists only its own. */
function beyondConflicts(plan: Plan, options: LookFlags): Plan['diagnostics'] {
  const shown = filterPlan(plan, options).conflicts
  const told = (code: string): boolean => {
    const all = plan.conflicts.filter(({ kind }) => codeOf(kind) === code)
    return all.length > 0 && all.every((conflict) => shown.includes(conflict))
  }
  return plan.diagnostics.filter(({ code }) => !told(code))
}

/** The rule that makes findings of a kind of conflict and of nothing else; the one about selling judges the file too. */
const codeOf = (kind: Conflict['kind']): string => (kind === 'overload' ? 'team/overload' : `plan/${kind}`)

async function answer(
  sound: readonly SoundPlan[],
  options: LookFlags,
  format: 'pretty' | 'json',
  io: Io,
): Promise<string> {
  if (options.why !== undefined) return lines(sound, (one) => story(one, options.why as string))
  if (options.level) return lines(sound, (one) => levelled(one, horizonOf(options)))
  const plans = sound.map(({ plan }) => filterPlan(plan, options))
  if (format === 'json') return json(plans)
  if (options.view === undefined) {
    const paint = chalkOn(io, 'stdout', options.output !== undefined)
    return plans.map((plan) => planTable(plan, paint)).join('\n')
  }
  const known = await views()
  const word = options.view.trim()
  const view = Object.entries(known).find(([id, one]) => one.zh === word || id === word.toLowerCase())?.[1]
  if (!view) throw unknownView(word, Object.entries(known))
  return plans
    .map((plan) => [visible(plan.name), '', ...view.lines(plan, io.columns).map(visible), ''].join('\n'))
    .join('\n')
}

const lines = async (
  sound: readonly SoundPlan[],
  of: (one: SoundPlan) => Promise<readonly string[]>,
): Promise<string> => `${(await Promise.all(sound.map(of))).flat().map(visible).join('\n')}\n`

function unknownView(word: string, known: readonly (readonly [string, View])[]): UserError {
  const near = nearName(
    word,
    known.flatMap(([id, { zh }]) => [zh, id]),
  )
  return new UserError(
    `--view 没有“${word}”这一种。`,
    `${near === undefined ? '' : `是不是“${near}”？`}可以写：${known.map(([id, { zh }]) => `${zh}（${id}）`).join('、')}。`,
  )
}

async function story({ plan, spec, archetype, judged }: SoundPlan, id: string): Promise<readonly string[]> {
  const { knowledge } = judged.loaded
  const { told, near } = await why(plan, { spec, archetype, knowledge }, id.trim(), (path) => {
    const place = judged.loaded.source.locate(path)
    return place && `${place.file}:${place.start.line}`
  })
  if (told) return told
  throw new UserError(
    `计划里没有任务“${id}”。`,
    near.length === 0
      ? '任务标识看 社群 plan --json 里的 id，例如 rhythm.opening/once/event。'
      : `是不是：${near.join('、')}`,
  )
}

async function levelled(
  { plan, spec, archetype, judged }: SoundPlan,
  horizon: PlanOptions,
): Promise<readonly string[]> {
  const { knowledge, source } = judged.loaded
  const { language } = source
  const { levelLines, overridesKey } = await import('./level-lines.ts')
  const { proposals, replan } = await level(plan, spec, archetype, { ...horizon, knowledge })
  const count = (of: Plan) => of.conflicts.filter(({ kind }) => kind === 'overload').length
  const overloads = count(plan)
  const left = proposals.length === 0 ? overloads : count(replan(proposals))
  if (overloads === 0) return ['没有人超时，不用调。']
  if (proposals.length === 0) return [`有 ${overloads} 天超时，可是后台的活都挪不动：加人、加工时，或者减少活动。`]
  return [
    `有 ${overloads} 天超时。把下面这些加进“${overridesKey(language)}”再排，剩 ${left} 天${left > 0 ? '（剩下的要加人、加工时，或者减少活动）' : ''}：`,
    '',
    ...levelLines(proposals, language),
  ]
}

const json = (plans: readonly Plan[]): string => jsonText(plans.length === 1 ? plans[0] : { plans })
