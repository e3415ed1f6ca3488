/** `plan`: the month on the terminal, or as JSON for programs. Findings go to stderr and into the JSON. */
import type { Plan } from '../../index.ts'
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import { readSpecs } from '../find-specs.ts'
import { tellFindings } from '../judge-files.ts'
import { dateOption, oneOf } from '../options.ts'
import { emit } from '../output.ts'
import { chalkOn } from '../painter.ts'
import { planTable, sliced } from '../plan-table.ts'
import { horizonOf, soundPlan, type Horizon, type SoundPlan } from '../sound-plan.ts'

export interface PlanFlags extends Horizon {
  readonly from?: string
  readonly to?: string
  readonly format?: string
  readonly json?: boolean
  readonly output?: string
  readonly force?: boolean
  readonly set?: readonly string[]
}

export const planSpecs: Action<PlanFlags> = async (io, words, options) => {
  const horizon = horizonOf(options)
  const format = oneOf('--format', options.format ?? (options.json ? 'json' : 'pretty'), ['pretty', 'json'])
  const [from, to] = rangeOf(options)
  const made: (SoundPlan | undefined)[] = []
  for (const file of await readSpecs(words, io)) made.push(await soundPlan(file, options.set, horizon, io))
  const sound = made.filter((one) => one !== undefined)
  // One wrong file stops the lot: half of an answer looks like the whole.
  if (sound.length < made.length) return exitCodes.wrong
  for (const { plan, judged } of sound) await tellFindings(plan.diagnostics, [judged], io)
  const plans = sound.map(({ plan }) => sliced(plan, from, to))
  for (const plan of plans) if (plan.days.length === 0) throw new UserError('这段日子不在计划里。', `计划从 ${plan.horizon.from} 到 ${plan.horizon.to}，--from 和 --to 写在这之间。`)
  const paint = chalkOn(io, 'stdout', options.output !== undefined)
  return emit(format === 'json' ? json(plans) : plans.map((plan) => planTable(plan, paint)).join('\n'), options, io)
}

function rangeOf(options: PlanFlags): readonly [string | undefined, string | undefined] {
  const [from, to] = [options.from, options.to].map((value, i) => (value === undefined ? undefined : dateOption(i === 0 ? '--from' : '--to', value)))
  if (from !== undefined && to !== undefined && from > to) throw new UserError(`--from ${from} 在 --to ${to} 之后。`, '把两个日期换一下。')
  return [from, to]
}

const json = (plans: readonly Plan[]): string => `${JSON.stringify(plans.length === 1 ? plans[0] : { plans }, undefined, 2)}\n`
