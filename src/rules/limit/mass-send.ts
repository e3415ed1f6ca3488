/** WeCom's quota for mass sending to customer groups, played through the months of a plan. */
import { daysInMonth } from '../../calendar/date.ts'
import type { Plan } from '../../model.ts'

export interface SendMonth {
  /** `YYYY-MM` */
  readonly month: string
  readonly sends: number
  /** As many as the month has days, company and personal sends together. WeCom document 92135 (2025-11-17); the four a month of older pages is out of date. */
  readonly quota: number
  /** Ids of the tasks beyond the quota, in the order of the plan. */
  readonly beyond: readonly string[]
}

/** Every month in which something is mass-sent. Only tasks sent that way count: what a person posts by hand has no quota. */
export function massSendMonths(plan: Plan): readonly SendMonth[] {
  const months = new Map<string, string[]>()
  for (const { date, tasks } of plan.days) {
    for (const task of tasks) {
      if (task.sending !== 'mass-send' || task.side !== 'member-facing') continue
      const month = date.slice(0, 7)
      months.set(month, [...(months.get(month) ?? []), task.id])
    }
  }
  return [...months].map(([month, ids]) => {
    const quota = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
    return { month, sends: ids.length, quota, beyond: ids.slice(quota) }
  })
}
