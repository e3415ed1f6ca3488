/** The plan as other schools cut it (M29): how many tasks and minutes fall into each of their steps. */
import type { Day, FrameworkShare } from '../../model.ts'
import { frameworks, groupOf } from '../../knowledge/frameworks.ts'

export function sharesOf(days: readonly Day[]): readonly FrameworkShare[] {
  const tasks = days.flatMap((day) => day.tasks)
  return frameworks.map((framework) => ({
    framework: framework.name,
    groups: [...new Set(framework.groups.map(({ name }) => name))].map((name) => {
      const own = tasks.filter((task) => groupOf(framework, task) === name)
      return { name, tasks: own.length, minutes: own.reduce((sum, task) => sum + task.minutes, 0) }
    }),
  }))
}
