import { readTaskId, type TaskName } from '../task-id.ts'

/** Ids that the author may have meant, nearest kind first: of the same series, of a series of that name, of the same day. */
export function nearTasks(tasks: readonly (TaskName & { readonly id: string })[], wanted: string): readonly string[] {
  const { series, occurrence } = readTaskId(wanted)
  const name = series.split('.').at(-1) ?? series
  const score = (task: TaskName & { readonly id: string }): number =>
    (task.series === series ? 4 : name !== '' && task.id.includes(name) ? 2 : 0) +
    (occurrence !== '' && task.occurrence === occurrence ? 1 : 0)
  return tasks
    .map((task) => ({ id: task.id, near: score(task) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}
