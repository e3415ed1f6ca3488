/** What may not slip before the opening, and what may. */
import type { Plan } from '../model.ts'
import { dayName, pad } from './words.ts'

export function pathView(plan: Plan): readonly string[] {
  const { launch } = plan.summary
  if (launch.length === 0) return ['没有筹备任务：这个社群已经在运营。']
  const width = 12
  return [
    '不能晚的（晚一天，开群就晚一天）',
    ...launch.filter(({ slack }) => slack === 0).map((step) => `  ${pad(dayName(step.date), width + 4)} ${step.title}`),
    '',
    '可以晚几天的',
    ...launch
      .filter(({ slack }) => slack > 0)
      .map((step) => `  ${pad(dayName(step.date), width + 4)} ${step.title}（最多晚 ${step.slack} 天）`),
  ]
}
