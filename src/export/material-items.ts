/** What has to be there before something can be done: by which day, who sees to it, what it is for. */
import type { Task } from '../model.ts'
import { thingsOf } from '../sheet/things.ts'
import type { Bundle } from './bundle.ts'

export interface MaterialItem {
  readonly name: string
  /** Day of the first use, `YYYY-MM-DD`, and its time. */
  readonly needed: string
  readonly time: string
  readonly owner: string
  readonly firstUse: string
  /** How many things need it. */
  readonly uses: number
}

/** One row for each thing and what it is for; the same thing used again and again is needed by its first use. */
export function materialItems({ plan }: Bundle): readonly MaterialItem[] {
  const rows = new Map<string, { readonly name: string; readonly task: Task; uses: number }>()
  for (const task of plan.days.flatMap((day) => day.tasks))
    for (const name of thingsOf(task)) {
      const key = `${task.subject.type}/${task.subject.id}/${name}`
      const row = rows.get(key)
      if (row) row.uses++
      else rows.set(key, { name, task, uses: 1 })
    }
  return [...rows.values()].map(({ name, task, uses }) => ({
    name,
    needed: task.start.slice(0, 10),
    time: task.start.slice(11),
    owner: task.owner.name,
    firstUse: task.title,
    uses,
  }))
}
