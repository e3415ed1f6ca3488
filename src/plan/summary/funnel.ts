/** Sales = traffic × conversion × order value (M21), spread over the weeks of the plan. */
import type { Day, Spec, WeekTarget } from '../../model.ts'

/** Shares by the number of selling or winning tasks of a week, one more for every week, so that none is zero; the last week takes the rounding. */
export function weeklyTargets(days: readonly Day[], spec: Spec): readonly WeekTarget[] {
  const funnel = spec.monetization?.funnel
  if (funnel?.traffic === undefined || funnel.conversion_rate === undefined || funnel.average_order_value === undefined)
    return []
  const weeks = new Map<number, number>()
  for (const day of days.filter(({ offset }) => offset >= 0)) {
    const week = Math.floor(day.offset / 7) + 1
    weeks.set(
      week,
      (weeks.get(week) ?? 1) +
        day.tasks.filter(
          (task) =>
            task.side === 'member-facing' &&
            (task.promotes || task.funnel === 'acquire' || task.funnel === 'convert' || task.funnel === 'refer'),
        ).length,
    )
  }
  const total = [...weeks.values()].reduce((sum, count) => sum + count, 0)
  const { traffic, conversion_rate: rate, average_order_value: value } = funnel
  let left = { traffic, orders: Math.round(traffic * rate) }
  return [...weeks].map(([week, count], index): WeekTarget => {
    const last = index === weeks.size - 1
    const share = count / total
    const own = last ? left : { traffic: Math.round(traffic * share), orders: Math.round(traffic * rate * share) }
    left = { traffic: left.traffic - own.traffic, orders: left.orders - own.orders }
    return { week, traffic: own.traffic, orders: own.orders, revenue: Math.round(own.orders * value), tasks: count - 1 }
  })
}
