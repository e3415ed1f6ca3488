import type { Plan, Spec } from '../../model.ts'

/**
 * Different topics of every series; for one without topics the offers, which go by turns. A shorter plan may see fewer of
 * them, but then none twice, and what is counted here is asked only of the second time.
 */
export function cyclesOf(spec: Spec, plan: Plan): ReadonlyMap<string, number> {
  const topics = new Map<string, Set<string>>()
  for (const task of plan.days.flatMap((day) => day.tasks)) {
    const seen = topics.get(task.series) ?? new Set()
    if (task.subject.topic) seen.add(task.subject.topic.title)
    topics.set(task.series, seen)
  }
  const offers = Math.max(1, spec.monetization?.offers?.length ?? 0)
  return new Map([...topics].map(([series, titles]) => [series, titles.size || offers]))
}
