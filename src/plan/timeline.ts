/** Pass 1. The stretch of days that is planned, and the stage each of them is in. */
import type { DayNumber } from '../calendar/types.ts'
import type { Archetype } from '../knowledge/types.ts'
import type { Spec, StageId } from '../model.ts'
import type { Frame, StepSpan } from './frame.ts'
import { toDay } from '../calendar/date.ts'
import { isRunning } from './running.ts'
import { parseWhen } from '../when/parse.ts'
import { whenDay } from '../when/occurrences.ts'
import type { Calendar } from '../calendar/types.ts'

/** The first step still ahead of a community that already runs, by its stage (M20). */
const firstStep: Readonly<Record<StageId, number>> = {
  preheat: 1,
  start: 5,
  growth: 5,
  active: 6,
  convert: 7,
  settle: 8,
}
/** Days before D+0 that a running community needs for preparing its first events. */
const RUNNING_LEAD = 7
/** The longest preparation in the activity library (a guest, a meeting in person: T-14) and some slack. */
const LOOKAHEAD = 21

export function lastServiceDay(spec: Spec, archetype: Archetype, launch: DayNumber): DayNumber | undefined {
  const end = spec.structure?.end
  if (end?.date !== undefined) return toDay(end.date)
  const days = end?.service_days ?? archetype.lifespan
  return days === undefined ? undefined : launch + days - 1
}

/** A step that would begin after the last day of service is not planned; one that would outlast it is cut. */
export function stepSpans(
  spec: Spec,
  archetype: Archetype,
  launch: DayNumber,
  end: DayNumber | undefined,
  calendar: Calendar,
): readonly StepSpan[] {
  const from = firstStep[spec.stage ?? 'preheat']
  return archetype.steps
    .filter(({ step }) => step >= from)
    .flatMap(({ step, offset, days }) => {
      const own = spec.launch?.steps?.find((item) => item.step === step)
      const when = own?.offset === undefined ? undefined : parseWhen(own.offset)
      const first = when?.ok && when.when.kind === 'once' ? whenDay(when.when, { launch, calendar }) : undefined
      const begin = first ?? launch + offset
      if (end !== undefined && begin > end) return []
      return [
        {
          step,
          first: begin,
          days: Math.min(own?.days ?? days, (end ?? Infinity) - begin + 1),
          ...(own?.goal === undefined ? {} : { goal: own.goal }),
          ...(own?.owner === undefined ? {} : { person: own.owner }),
          deliverables: own?.deliverables ?? [],
          exitCriteria: own?.exit_criteria ?? [],
        },
      ]
    })
}

/** The day from which the group can be spoken to: D+0, or an earlier one that the author names. */
export function openingDay(spec: Spec, launch: DayNumber, calendar: Calendar): DayNumber {
  const written = spec.launch?.group_opens
  const parsed = written === undefined ? undefined : parseWhen(written)
  const day = parsed?.ok && parsed.when.kind === 'once' ? whenDay(parsed.when, { launch, calendar }) : undefined
  return Math.min(launch, day ?? launch)
}

export function horizonOf(spec: Spec, launch: DayNumber, days: number, steps: readonly StepSpan[], opens: DayNumber) {
  const from = isRunning(spec) ? launch - RUNNING_LEAD : Math.min(opens, ...steps.map((step) => step.first))
  const to = launch + days - 1
  return { from, to, lookahead: to + LOOKAHEAD }
}

/** Stage of a day: by the archetype's calendar, moved so that a running community starts in the stage it says it is in. */
export function stageOn(frame: Pick<Frame, 'spec' | 'archetype' | 'launch' | 'end'>, day: DayNumber): StageId {
  const { archetype, launch, end, spec } = frame
  const starts = archetype.stages.map(({ id, from = 0, beforeEnd }) => ({
    id,
    day: beforeEnd === undefined ? launch + from : end === undefined ? Infinity : Math.max(launch + 1, end - beforeEnd),
  }))
  const own = spec.stage === undefined ? undefined : starts.find(({ id }) => id === spec.stage)
  const running = own !== undefined && spec.stage !== 'preheat'
  if (running && (day < launch || !Number.isFinite(own.day))) return own.id
  const shift = running ? Math.max(0, own.day - launch) : 0
  let stage: StageId = archetype.stages[0]?.id ?? 'preheat'
  for (const start of starts) if (day + shift >= start.day) stage = start.id
  return stage
}
