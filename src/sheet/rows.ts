/** One row a message: what a table of work holds, for those who write it and those who read it back. */
import type { Channel, Plan, Script, Task } from '../model.ts'

export interface Row {
  /** Stable: the script's id, `<script>/2` for the next piece of a long one; the task's where nothing is said. */
  readonly id: string
  readonly task: Task
  readonly script?: Script
  /** `YYYY-MM-DD` and `HH:MM`, wall time of the plan. */
  readonly date: string
  readonly time: string
  readonly title: string
  readonly channel: Channel
  /** '' where nothing is said. */
  readonly text: string
  readonly slots: readonly string[]
  /** Whether it is the task's first row: time of work, checklist and materials stand there once. */
  readonly first: boolean
}

/** In the order of time; what is due at the same minute stays in the order of the plan. */
export function rowsOf(plan: Plan, scripts: readonly Script[]): readonly Row[] {
  const byTask = new Map<string, Script[]>()
  for (const script of scripts)
    if (script.task !== undefined) byTask.set(script.task, [...(byTask.get(script.task) ?? []), script])
  return plan.days
    .flatMap((day) => day.tasks.flatMap((task) => rowsOfTask(task, byTask.get(task.id) ?? [])))
    .sort((a, b) => compare(a.date + a.time, b.date + b.time))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function rowsOfTask(task: Task, scripts: readonly Script[]): readonly Row[] {
  const [date, time] = [task.start.slice(0, 10), task.start.slice(11)]
  if (scripts.length === 0)
    return [
      { id: task.id, task, date, time, title: task.title, channel: task.channel, text: '', slots: [], first: true },
    ]
  return scripts.flatMap((script, index) =>
    script.messages.map((text, piece): Row => {
      const title = scripts.length > 1 ? `${task.title}：${script.title}` : task.title
      return {
        id: piece === 0 ? script.id : `${script.id}/${piece + 1}`,
        task,
        script,
        date: script.date ?? date,
        time: script.time ?? time,
        title: script.messages.length > 1 ? `${title}（${piece + 1}/${script.messages.length}）` : title,
        channel: script.channel,
        text,
        slots: script.slots.filter((slot) => script.messages.length === 1 || text.includes(slot)),
        first: index === 0 && piece === 0,
      }
    }),
  )
}
