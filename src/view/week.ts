/** Week by week: how full each is, and its days in one line each. */
import type { Plan } from '../model.ts'
import { dayName, hours, outward } from './words.ts'
import { offsetWord } from '../words.ts'

export function weekView(plan: Plan): readonly string[] {
  return plan.summary.weeks
    .flatMap((week) => {
      const days = plan.days.filter((day) => day.date >= week.from && day.date <= week.to)
      if (days.length === 0) return []
      const name = week.week > 0 ? `第 ${week.week} 周` : `开群前 ${1 - week.week} 周`
      return [
        '',
        `${name}  ${dayName(week.from)} 到 ${dayName(week.to)}  对外 ${week.messages} 条，人力 ${hours(week.minutes)}`,
        ...days.map((day) => {
          const messages = outward(day.tasks).map((task) => `${task.start.slice(11)} ${task.title}`)
          const rest = day.tasks.length - messages.length
          return `  ${dayName(day.date)} ${offsetWord(day.offset)}  ${messages.join(' · ') || (day.idle?.note ?? '没有对外消息')}${rest > 0 ? `（后台 ${rest} 件）` : ''}`
        }),
      ]
    })
    .slice(1)
}
