/** The chain of launch work that decides whether the opening happens on its day, and how many days each piece may slip. */
import type { Day, PathStep, Task } from '../../model.ts'

/** Launch work and what prepares the opening, before and on D+0; those with no slack first in time make the critical path. */
export function criticalPath(days: readonly Day[], opens: (task: Task) => boolean): readonly PathStep[] {
  const before = days.filter((day) => day.offset <= 0)
  const offset = new Map(before.flatMap((day) => day.tasks.map((task) => [task.id, day.offset] as const)))
  const tasks = before
    .flatMap((day) => day.tasks)
    .filter((task) => task.kind === 'launch' || task.kind === 'gate' || opens(task))
  const waiting = new Map<string, Task[]>()
  for (const task of tasks) for (const need of task.depends_on) waiting.set(need, [...(waiting.get(need) ?? []), task])
  const latest = new Map<string, number>()
  // A step's gate holds up the next step's work, so it may slip until that begins.
  const nextStep = (task: Task): number =>
    Math.min(
      0,
      ...tasks
        .filter((other) => other.step === (task.step ?? 0) + 1 && other.kind !== 'gate')
        .map((other) => offset.get(other.id) ?? 0),
    )
  const latestOf = (task: Task): number => {
    const known = latest.get(task.id)
    if (known !== undefined) return known
    latest.set(task.id, 0)
    const own = offset.get(task.id) ?? 0
    const followers = waiting.get(task.id) ?? []
    const bound =
      followers.length > 0
        ? Math.min(
            ...followers.map(
              (other) => latestOf(other) - (other.start.slice(0, 10) === task.start.slice(0, 10) ? 0 : 1),
            ),
          )
        : task.kind === 'gate'
          ? Math.max(own, nextStep(task))
          : 0
    const value = Math.max(own, bound)
    latest.set(task.id, value)
    return value
  }
  return tasks.map((task) => ({
    id: task.id,
    title: task.title,
    date: task.start.slice(0, 10),
    slack: latestOf(task) - (offset.get(task.id) ?? 0),
  }))
}
