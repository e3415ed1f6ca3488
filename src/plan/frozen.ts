/** A running community: the days before `now` are history. They stay as they were, and what was done in them is not planned again. */
import type { Day, Task } from '../model.ts'
import type { PlanOptions } from './options.ts'
import type { Frame } from './frame.ts'
import type { Intent } from './intent.ts'
import { readTaskId } from '../task-id.ts'
import { fromDay } from '../calendar/date.ts'

export interface Frozen {
  readonly days: readonly Day[]
  readonly done: ReadonlySet<string>
  /** Where every task stood in the kept plan, done or not. */
  readonly dates: ReadonlyMap<string, string>
}

const nothing: Frozen = { days: [], done: new Set(), dates: new Map() }

/**
 * The days of the kept plan before `now`; nothing when there is no plan to keep or no day to keep it until.
 *
 * @param wanted what would be planned today: tells how often a series comes where the kept plan, saved by an older version, does not
 */
export function frozenPast(
  frame: Frame,
  { keep, now }: Pick<PlanOptions, 'keep' | 'now'>,
  wanted: readonly Intent[],
): Frozen {
  if (!keep || now === undefined) return nothing
  const cadences = new Map(wanted.map(({ id, cadence }) => [id, cadence] as const))
  const days = keep.days
    .filter((day) => day.date < now && day.date >= fromDay(frame.from))
    .map((day) => ({ ...day, tasks: day.tasks.map((task) => named(task, cadences.get(task.id))) }))
  const dates = new Map(keep.days.flatMap((day) => day.tasks.map((task) => [task.id, day.date] as const)))
  return { days, dates, done: new Set(days.flatMap((day) => day.tasks.map((task) => task.id))) }
}

const named = (task: Task, cadence: Task['cadence'] = 'once'): Task =>
  task.series === undefined ? { ...task, ...readTaskId(task.id), cadence } : task

/**
 * Without a kept plan nothing has passed yet. With one: what was done is done; what repeats and was missed stays missed;
 * an event of the past takes its unfinished preparation with it, but not its follow-up.
 */
export function withoutPast(frame: Frame, frozen: Frozen, intents: readonly Intent[]): readonly Intent[] {
  if (frame.now === -Infinity) return intents
  const now = fromDay(frame.now)
  // Where it stood in the kept plan counts, not where it was first meant to be: what had been moved past today is still to come.
  const past = (intent: Intent) => (frozen.dates.get(intent.id) ?? fromDay(intent.nominal)) < now
  const missed = new Set(
    intents
      .filter(
        (intent) =>
          (intent.eventId === undefined || intent.part === 'event') &&
          past(intent) &&
          (intent.recurring || intent.hard || frozen.done.has(intent.id)),
      )
      .map(({ id }) => id),
  )
  return intents.filter((intent) => {
    if (frozen.done.has(intent.id) || missed.has(intent.id)) return false
    if (intent.eventId === undefined || !missed.has(intent.eventId)) return true
    return frozen.done.has(intent.eventId) && (intent.offset ?? 0) > 0 && !past(intent)
  })
}

/** Kept days replace planned ones; days before the first kept day are dropped with the rest of the past. */
export function withFrozenDays(frozen: Frozen, days: readonly Day[]): readonly Day[] {
  const kept = new Map(frozen.days.map((day) => [day.date, day]))
  return days.map((day) => kept.get(day.date) ?? day)
}
