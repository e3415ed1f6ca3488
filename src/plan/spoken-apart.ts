/** Who is spoken to: a word to one person in private crowds nobody who reads the group; what is said to one cohort, no other. */
import type { Task } from '../model.ts'

type Heard = Pick<Task, 'channel' | 'cohort'>

export const spokenApart = (a: Heard, b: Heard): boolean =>
  (a.channel === 'direct') !== (b.channel === 'direct') ||
  (a.cohort !== undefined && b.cohort !== undefined && a.cohort.id !== b.cohort.id)

/** Messages of one day that one member hears: those for all, and those of one cohort. The most of any. */
export function heardByOne(tasks: readonly Pick<Task, 'cohort'>[]): number {
  const cohorts = new Map<string, number>()
  for (const { cohort } of tasks) if (cohort) cohorts.set(cohort.id, (cohorts.get(cohort.id) ?? 0) + 1)
  return tasks.filter(({ cohort }) => cohort === undefined).length + Math.max(0, ...cohorts.values())
}
