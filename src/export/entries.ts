/** A plan as one list of things to do, a day after the other: one entry for each message, one for each work without any. */
import type { Channel, Day, Script, StageId, Task } from '../model.ts'
import type { Bundle } from './bundle.ts'
import { lookUp } from './look-up.ts'

export interface Entry {
  /** Of the script, else of the task: what a tick is kept under. */
  readonly id: string
  /** `HH:MM`. */
  readonly time: string
  readonly title: string
  readonly channel: Channel
  readonly owner: string
  readonly task: Task
  readonly script?: Script
  /** The first entry of its task: what has to be prepared for the whole is said there. */
  readonly first: boolean
}

export interface DayEntries {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly stage: StageId
  /** Absent for a date outside the plan. */
  readonly day?: Day
  readonly entries: readonly Entry[]
}

export function entriesOf(bundle: Bundle): readonly DayEntries[] {
  const { scriptsOf } = lookUp(bundle)
  const byDate = new Map<string, Entry[]>(bundle.plan.days.map((day) => [day.date, []]))
  for (const task of bundle.plan.days.flatMap((day) => day.tasks))
    for (const { date, ...entry } of ofTask(task, scriptsOf(task)))
      byDate.set(date, [...(byDate.get(date) ?? []), entry])
  const days = new Map(bundle.plan.days.map((day) => [day.date, day]))
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, entries]) => {
      const day = days.get(date)
      return {
        date,
        stage: day?.stage ?? entries[0]?.task.stage ?? 'settle',
        ...(day ? { day } : {}),
        entries: entries.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)),
      }
    })
}

type Dated = Entry & { readonly date: string }

function ofTask(task: Task, scripts: readonly Script[]): readonly Dated[] {
  const [date, time] = [task.start.slice(0, 10), task.start.slice(11)]
  const common = { date, time, channel: task.channel, owner: task.owner.name, task }
  if (scripts.length === 0) return [{ ...common, id: task.id, title: task.title, first: true }]
  return scripts.map((script, index) => ({
    ...common,
    id: script.id,
    date: script.date ?? date,
    time: script.time ?? time,
    title: titleOf(task, script, scripts.length),
    channel: script.channel,
    script,
    first: index === 0,
  }))
}

/** A task with several messages lends each of them its name: 「开场」 alone says nothing. */
function titleOf(task: Task, script: Script, siblings: number): string {
  return siblings === 1 || script.title === task.title ? task.title : `${task.title} · ${script.title}`
}
