import type { Plan, Task } from '../../model.ts'

const occurrenceOf = ({ series, occurrence }: Task): string => `${series}/${occurrence}`

/**
 * Occurrence → which one of its series it is, from 1, counted among those that the plan really places: where a day had no
 * room the next one is still 「第 2 次」 to whoever reads along. An occurrence counts when one of its tasks says something.
 */
export function ordinalsOf(plan: Plan): ReadonlyMap<string, number> {
  const bySeries = new Map<string, Map<string, number>>()
  for (const task of plan.days.flatMap((day) => day.tasks)) {
    if (task.scripts.length === 0 && task.text === undefined) continue
    const placed = bySeries.get(task.series) ?? new Map<string, number>()
    bySeries.set(task.series, placed.set(occurrenceOf(task), task.subject.index))
  }
  return new Map(
    [...bySeries.values()].flatMap((placed) =>
      [...placed].sort(([, a], [, b]) => a - b).map(([occurrence], place) => [occurrence, place + 1] as const),
    ),
  )
}

/** The ordinal of one task; by its nominal index where the plan does not know it. */
export const ordinalOf = (ordinals: ReadonlyMap<string, number>, task: Task | undefined): number =>
  (task && ordinals.get(occurrenceOf(task))) ?? (task?.subject.index ?? 0) + 1
