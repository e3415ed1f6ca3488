/** 指标看板.md: what is counted, how, by whom, against which target; a column a week to fill in (M05, M12, M21). */
import type { Plan, Spec } from '../../model.ts'
import { memberName } from '../facts/people.ts'
import { counted, hours, short, yuan } from './amounts.ts'
import { span } from './days.ts'
import type { BaseContext, DocumentSources, Draft } from './document.ts'
import { baseContext } from './document.ts'
import { arithmetic } from './profile-business.ts'
import { fact, table } from './section.ts'
import type { Fact, Table } from './section.ts'

export interface MetricRow {
  readonly name: string
  readonly formula: string
  readonly window: string
  readonly target: string
  readonly warn: string
  readonly baseline: string
  readonly cadence: string
  readonly owner: string
}

export interface DashboardContext extends BaseContext {
  readonly metrics: readonly MetricRow[]
  readonly record: readonly Table[]
  readonly account: string
  readonly funnel: readonly Table[]
  readonly cost: readonly Fact[]
  readonly load: readonly Table[]
}

export function dashboardDraft(sources: DocumentSources): readonly Draft[] {
  const { spec, plan } = sources
  if ((spec.metrics ?? []).length === 0 && plan.summary.targets.length === 0) return []
  const metrics = metricRows(spec)
  const context: DashboardContext = {
    ...baseContext(sources),
    metrics,
    record: recordOf(metrics, plan),
    account: arithmetic(spec.monetization?.funnel),
    funnel: funnelOf(plan),
    cost: costOf(plan),
    load: loadOf(plan),
  }
  return [{ template: 'document/dashboard', id: 'dashboard', path: '指标看板.md', title: '指标看板', context }]
}

export const metricRows = (spec: Spec): readonly MetricRow[] =>
  (spec.metrics ?? []).map(
    ({ name, formula = '', window = '', target = '', warn = '', baseline = '', cadence = '', owner }) => ({
      name,
      formula,
      window,
      target,
      warn,
      baseline,
      cadence,
      owner: memberName(spec, owner),
    }),
  )

/** Weeks from D+0 on in which there is something to do; the days before the launch have no members to count. */
export const weeksOf = (plan: Plan): Plan['summary']['weeks'] =>
  plan.summary.weeks.filter(({ week, minutes }) => week >= 1 && minutes > 0)
export const weekTitle = ({ week, from, to }: Plan['summary']['weeks'][number]): string =>
  `第${week}周 ${span(from, to)}`

function recordOf(metrics: readonly MetricRow[], plan: Plan): readonly Table[] {
  const weeks = weeksOf(plan)
  if (metrics.length === 0) return []
  return [
    {
      head: ['指标', '目标', ...weeks.map(weekTitle)],
      rows: metrics.map((metric) => [metric.name, metric.target, ...weeks.map(() => '')]),
    },
  ]
}

function funnelOf(plan: Plan): readonly Table[] {
  const weeks = new Map(plan.summary.weeks.map((week) => [week.week, week]))
  const rows = plan.summary.targets.map(({ week, traffic, orders, revenue, tasks }) => {
    const known = weeks.get(week)
    return [
      known ? weekTitle(known) : `第${week}周`,
      counted(traffic, '人'),
      counted(orders, '单'),
      yuan(revenue),
      `${tasks} 项`,
      '',
    ]
  })
  return rows.length === 0 ? [] : [{ head: ['周', '触达', '成交', '营收', '靠这几项事', '实际'], rows }]
}

function costOf({ summary: { cost } }: Plan): readonly Fact[] {
  return [
    ...fact('人力', `整段日程 ${short(cost.hours)} 小时，开群后平均每周 ${short(cost.hoursPerWeek)} 小时`),
    ...fact(
      '每位成员',
      cost.minutesPerMemberWeek === undefined
        ? ''
        : `按 ${cost.members ?? 0} 人算，每周 ${short(cost.minutesPerMemberWeek)} 分钟`,
    ),
    ...fact('拉新成本', cost.acquisitionPerMember === undefined ? '' : `每位 ${yuan(cost.acquisitionPerMember)}`),
  ]
}

/** The heaviest day beside what the person has: where it bursts is seen at once. */
function loadOf(plan: Plan): readonly Table[] {
  const rows = weeksOf(plan).flatMap((week) =>
    week.people.map((one) => [
      weekTitle(week),
      one.name,
      hours(one.minutes),
      hours(one.peak),
      one.capacity === undefined ? '' : hours(one.capacity),
    ]),
  )
  return table(['周', '谁', '这一周', '最重的一天', '每天有'], rows)
}
