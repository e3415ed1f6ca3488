/** The same month as other schools cut it: seven, five or eight steps, four modules, the life cycle (M29). */
import type { Plan } from '../model.ts'
import type { Framework } from '../knowledge/frameworks.ts'
import { frameworks, groupOf } from '../knowledge/frameworks.ts'
import { cut } from '../display-width.ts'
import { dayName, hours } from './words.ts'

const SHOWN = 6

export const frameworkView =
  (id: Framework['id']) =>
  (plan: Plan): readonly string[] => {
    const framework = frameworks.find((item) => item.id === id)
    if (!framework) return []
    const tasks = plan.days.flatMap((day) => day.tasks)
    const names = [...new Set([...framework.groups.map(({ name }) => name)])]
    return names
      .flatMap((name) => {
        const own = tasks.filter((task) => groupOf(framework, task) === name)
        if (own.length === 0) return ['', `${name}  没有任务`]
        // One line a series: thirty good mornings are one thing.
        const series = new Map<string, number>()
        for (const task of own) {
          const line = task.subject.type === 'launch' ? task.title : task.subject.title
          series.set(line, (series.get(line) ?? 0) + 1)
        }
        return [
          '',
          `${name}  ${own.length} 件，${hours(own.reduce((sum, task) => sum + task.minutes, 0))}，${dayName(own[0]?.start.slice(0, 10) ?? '')} 到 ${dayName(own.at(-1)?.start.slice(0, 10) ?? '')}`,
          ...[...series].slice(0, SHOWN).map(([line, count]) => `  ${cut(line, 48)}${count > 1 ? ` ×${count}` : ''}`),
          ...(series.size > SHOWN ? [`  …… 还有 ${series.size - SHOWN} 项`] : []),
        ]
      })
      .slice(1)
  }
