/** When what a message asks for is wanted: from the plan, which knows the work that waits for the answers. */
import { fromDay, toDay } from '../../calendar/date.ts'
import type { Plan, Task } from '../../model.ts'
import { deadlineWords } from './event-words.ts'

/** Answers are counted the evening before, while people still look at the group. */
const EVENING = '20:00'

/** Task → start of the first work that waits for it, `YYYY-MM-DDTHH:MM`. */
export function awaited(plan: Plan): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const { start, depends_on } of plan.days.flatMap((day) => day.tasks))
    for (const id of depends_on) if (start < (first.get(id) ?? '~')) first.set(id, start)
  return first
}

/**
 * 「明晚 20:00（周三）」: the evening before the next step, or its own hour where no evening lies between; earlier where the
 * evening is quiet. '' where nothing waits for it. `from`: the moment of sending, `YYYY-MM-DDTHH:MM`.
 */
export function closingWords(plan: Plan, waiting: ReadonlyMap<string, string>, task: Task, from: string): string {
  const next = waiting.get(task.id)
  if (next === undefined || next <= from) return ''
  const quiet = /^\d\d:\d\d/.exec(plan.limits.quiet_hours)?.[0] ?? EVENING
  const eve = `${fromDay((toDay(next.slice(0, 10)) ?? 0) - 1)}T${quiet > '12:00' && quiet < EVENING ? quiet : EVENING}`
  return deadlineWords(eve > from ? eve : next, from.slice(0, 10))
}
