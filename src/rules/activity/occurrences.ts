/** The plan's activities, one entry per time they happen, with what was prepared before and said after. */
import type { Plan, Task } from '../../model.ts'
import { toDay } from '../../calendar/date.ts'
import type { Activity } from '../../knowledge/types.ts'
import { activityBehind } from '../../programme/activities.ts'
import type { SpecView } from '../../judge/types.ts'

export interface Occurrence {
  /** Library id of the activity. */
  readonly use: string
  readonly library: Activity | undefined
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

function sourceOf(view: SpecView, { subject }: Task): Pick<Occurrence, 'use' | 'library' | 'path'> {
  const behind = activityBehind(view, subject)
  return { use: behind?.use ?? subject.id, library: behind?.library, path: behind?.own?.path ?? '/activities' }
}
