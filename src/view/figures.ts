/** Money and hours: weekly funnel targets, person-hours, cost per member. */
import type { Plan } from '../model.ts'
import { padLeft } from './words.ts'

export function funnelView(plan: Plan): readonly string[] {
  const { targets } = plan.summary
  if (targets.length === 0)
    return ['没有写漏斗：在 monetization.funnel（漏斗）里写流量、转化率、客单价，就能按周分解。']
  const row = (cells: readonly string[]) => cells.map((cell) => padLeft(cell, 10)).join('')
  const sum = (key: 'traffic' | 'orders' | 'revenue') => targets.reduce((total, week) => total + week[key], 0)
  return [
    row(['周', '流量', '成交', '营收（元）', '相关任务']),
    ...targets.map((week) =>
      row([`第 ${week.week} 周`, String(week.traffic), String(week.orders), String(week.revenue), String(week.tasks)]),
    ),
    row(['合计', String(sum('traffic')), String(sum('orders')), String(sum('revenue')), '']),
  ]
}

export function costView(plan: Plan): readonly string[] {
  const { cost } = plan.summary
  return [
    `人力合计 ${cost.hours} 小时，开群后平均每周 ${cost.hoursPerWeek} 小时`,
    ...(cost.members === undefined
      ? ['没有写 structure.capacity（容量），算不出每位成员的成本']
      : [`按 ${cost.members} 人算，每位成员每周 ${cost.minutesPerMemberWeek ?? 0} 分钟`]),
    ...(cost.acquisitionPerMember === undefined ? [] : [`拉新平均每人 ${cost.acquisitionPerMember} 元`]),
  ]
}
