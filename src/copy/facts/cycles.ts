import type { Plan, Spec, Task } from '../../model.ts'

/** `content.morning` of `content.morning/d000/publish`. */
export const seriesOf = ({ id }: Task): string => id.slice(0, Math.max(0, id.indexOf('/')))

/**
 * Different topics of every series; for one without topics the offers, which go by turns. A shorter plan may see fewer of
 * them, but then none twice, and what is counted here is asked only of the second time.
 */
export function cyclesOf(spec: Spec, plan: Plan): ReadonlyMap<string, number> {
  const topics = new Map<string, Set<string>>()
  for (const task of plan.days.flatMap((day) => day.tasks)) {
    const seen = topics.get(seriesOf(task)) ?? new Set()
    if (task.subject.topic) seen.add(task.subject.topic.title)
    topics.set(seriesOf(task), seen)
  }
  const offers = Math.max(1, spec.monetization?.offers?.length ?? 0)
  return new Map([...topics].map(([series, titles]) => [series, titles.size || offers]))
}
