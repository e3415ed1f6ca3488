/** The plan's activities, one entry per time they happen, with what was prepared before and said after. */
import type { Plan, Task } from '../../model.ts'
import { toDay } from '../../calendar/date.ts'
import { findActivity } from '../../knowledge/index.ts'
import { defaultActivities } from '../output.ts'
import type { SpecView } from '../../judge/types.ts'

export interface Occurrence {
  /** Library id of the activity. */
  readonly use: string
  readonly title: string
  /** Pointer to the author's entry, by index; `/activities` for one that the archetype brings. */
  readonly path: string
  /** D±n of the event. */
  readonly offset: number
  readonly event: Task
  /** All its tasks by their part: `preview`, `event`, `recap`, … */
  readonly parts: ReadonlyMap<string, Task>
}

/** Day number of a task’s start. */
export const dayOfTask = (task: Task): number => toDay(task.start.slice(0, 10)) ?? 0

/** In the order of the calendar. */
export function occurrencesOf(view: SpecView & { readonly plan: Plan }): readonly Occurrence[] {
  const groups = new Map<string, Task[]>()
  for (const task of view.plan.days.flatMap(({ tasks }) => tasks)) {
    if (task.subject.type !== 'activity') continue
    const key = `${task.series}/${task.occurrence}`
    groups.set(key, [...(groups.get(key) ?? []), task])
  }
  const launch = toDay(view.plan.horizon.launch) ?? 0
  return [...groups.values()]
    .flatMap((tasks) => {
      const parts = new Map(tasks.map((task) => [task.part, task]))
      const event = parts.get('event')
      return event === undefined
        ? []
        : [{ ...sourceOf(view, event), title: event.subject.title, offset: dayOfTask(event) - launch, event, parts }]
    })
    .sort((a, b) => (`${a.event.start} ${a.event.id}` < `${b.event.start} ${b.event.id}` ? -1 : 1))
}

function sourceOf(view: SpecView, { subject }: Task): Pick<Occurrence, 'use' | 'path'> {
  const written = (view.spec.activities ?? []).findIndex(({ id, remove }) => id === subject.id && remove !== true)
  const use =
    view.spec.activities?.[written]?.use ??
    defaultActivities(view).find(({ id }) => id === subject.id)?.use ??
    subject.id
  return { use: findActivity(use)?.id ?? use, path: written < 0 ? '/activities' : `/activities/${written}` }
}
