/** `plan`: what was answered before where nothing has changed, else what is planned now. */
import type { Plan, PlanOptions } from '../../index.ts'
import type { LookFlags } from '../answer-plan.ts'
import { colourLevel } from '../colour.ts'
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import { readSpecs } from '../find-specs.ts'
import { heard, tell } from '../heard.ts'
import { horizonOf, rangeOf } from '../horizon.ts'
import type { Io } from '../io.ts'
import { dateOption, oneOf } from '../options.ts'
import { emit } from '../output.ts'
import { remembered } from '../remembered.ts'

export interface PlanFlags extends LookFlags {
  readonly format?: string
  readonly json?: boolean
  readonly keep?: string
  readonly now?: string
  readonly force?: boolean
  /** False with `--no-cache`. */
  readonly cache?: boolean
}

export const planSpecs: Action<PlanFlags> = async (io, words, flags) => {
  rangeOf(flags)
  const horizon = { ...horizonOf(flags), ...(await holidaysIn(flags, io)), ...(await kept(flags, io)) }
  const format = oneOf('--format', flags.format ?? (flags.json ? 'json' : 'pretty'), ['pretty', 'json'])
  const files = await readSpecs(words, io)
  const memory = remembered(io, ['plan', horizon, format, looks(flags, io)], flags.cache === false)
  const { code, text, told } = await memory(files, async (seen) => {
    const { answerPlan } = await import('../answer-plan.ts')
    return heard(io, (quiet) => answerPlan(files, horizon, flags, format, quiet, seen))
  })
  tell(told, io)
  return code === exitCodes.sound ? emit(text, flags, io) : code
}

/** What of the terminal and the command shows in the answer. */
const looks = ({ output, force: _, ...flags }: PlanFlags, io: Io): unknown => [
  flags,
  output !== undefined,
  colourLevel(io, 'stdout'),
  colourLevel(io, 'stderr'),
  io.columns,
]

async function holidaysIn({ holidays }: PlanFlags, io: Io): Promise<Pick<PlanOptions, 'holidays'>> {
  if (holidays === undefined) return {}
  const { readHolidays } = await import('../read-holidays.ts')
  return readHolidays(holidays, io)
}

async function kept({ keep, now }: PlanFlags, io: Io): Promise<{ readonly keep?: Plan; readonly now?: string }> {
  if (keep === undefined && now === undefined) return {}
  if (keep === undefined || now === undefined)
    throw new UserError(
      '--keep 和 --now 要一起写。',
      '例如：社群 plan community.yaml --keep plan.json --now 2026-12-10',
    )
  const { readPlan } = await import('../read-plan.ts')
  return { keep: await readPlan(keep, io), now: dateOption('--now', now) }
}
