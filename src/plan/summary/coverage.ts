/** How often each feeling, funnel stage and kind of content is served after D+0: what a month leans on and what it forgets (M08, M22). */
import type { Coverage, Day, Task } from '../../model.ts'

export function coverageOf(days: readonly Day[]): Coverage {
  const outward = days
    .filter((day) => day.offset >= 0)
    .flatMap((day) => day.tasks.filter((task) => task.side === 'member-facing'))
  const count = (has: (task: Task) => boolean) => outward.filter(has).length
  const content: Record<string, number> = {}
  for (const { category } of outward) if (category !== undefined) content[category] = (content[category] ?? 0) + 1
  return {
    feelings: {
      ritual: count((task) => task.feelings.includes('ritual')),
      participation: count((task) => task.feelings.includes('participation')),
      organisation: count((task) => task.feelings.includes('organisation')),
      belonging: count((task) => task.feelings.includes('belonging')),
    },
    funnel: {
      acquire: count((task) => task.funnel === 'acquire'),
      engage: count((task) => task.funnel === 'engage'),
      retain: count((task) => task.funnel === 'retain'),
      convert: count((task) => task.funnel === 'convert'),
      refer: count((task) => task.funnel === 'refer'),
    },
    content: Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))),
    messages: outward.length,
    selling: count((task) => task.promotes),
  }
}
