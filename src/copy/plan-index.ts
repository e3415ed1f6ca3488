/** What many messages ask of one plan, looked up once: ordinals, neighbours in a series, the tasks of a day. */
import { toDay } from '../calendar/date.ts'
import type { Day, Plan, Task } from '../model.ts'

/** The occurrences of one series that say something, in order. */
export interface Series {
  readonly events: readonly Task[]
  /** Its next time would still lie inside the plan and is not there. That alone is no end: a pause looks the same. */
  readonly stops: boolean
}

export interface PlanIndex {
  /** Series → its occurrences. */
  readonly series: ReadonlyMap<string, Series>
  /** Occurrence (`<series>/<occurrence>`) → its place in the series, from 0. */
  readonly place: ReadonlyMap<string, number>
  readonly days: ReadonlyMap<string, Day>
}

export const occurrenceKey = ({ series, occurrence }: Pick<Task, 'series' | 'occurrence'>): string =>
  `${series}/${occurrence}`

export function indexPlan(plan: Plan): PlanIndex {
  const groups = new Map<string, Map<string, Task>>()
  for (const day of plan.days)
    for (const task of day.tasks) {
      if (task.side !== 'member-facing' || (task.scripts.length === 0 && task.text === undefined)) continue
      const group = groups.get(task.series) ?? new Map<string, Task>()
      groups.set(task.series, group)
      // The event itself stands for its occurrence; a preview does while nothing better has come.
      if (!group.has(task.occurrence) || isMain(task)) group.set(task.occurrence, task)
    }
  const series = new Map(
    [...groups].map(([name, group]) => {
      const events = [...group.values()].sort((a, b) => a.subject.index - b.subject.index)
      return [name, { events, stops: stops(events, plan) }] as const
    }),
  )
  const place = new Map(
    [...series.values()].flatMap(({ events }) => events.map((task, index) => [occurrenceKey(task), index] as const)),
  )
  return { series, place, days: new Map(plan.days.map((day) => [day.date, day])) }
}

const isMain = ({ part }: Task): boolean => part === 'event' || part === 'publish'

const day = (task: Task): number => toDay((task.subject.event?.date ?? task.start).slice(0, 10)) ?? 0

/** The next one would still lie inside the plan, and is not there. */
function stops(events: readonly Task[], plan: Plan): boolean {
  const last = events.at(-1)
  if (!last || events.length < 2) return false
  const gaps = events.slice(1).map((task, index) => day(task) - day(events[index] ?? task))
  return day(last) + Math.max(1, ...gaps) <= (toDay(plan.horizon.to) ?? 0)
}
