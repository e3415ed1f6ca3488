/** Figures that came in, against what was wanted. */
import type { Plan, Spec } from '../model.ts'
import { figureKey, type RecordState } from '../record/state.ts'
import { lessIsBetter, targetOf } from '../sheet/figures.ts'

export interface MetricLine {
  readonly name: string
  readonly week: number
  readonly value: string
  readonly target: string
  readonly light: '达标' | '未达标' | '预警' | ''
}

/** The latest week of each metric that has a figure. */
export function metricLines({ metrics = [] }: Spec, plan: Plan, record: RecordState): readonly MetricLine[] {
  const weeks = plan.summary.weeks.map(({ week }) => week).filter((week) => week >= 1)
  return metrics.flatMap((metric): readonly MetricLine[] => {
    const figure = metric.id ?? metric.name
    const week = [...weeks]
      .reverse()
      .find((one) => record.figures.has(figureKey({ kind: 'metric', figure, week: one })))
    if (week === undefined) return []
    const value = record.figures.get(figureKey({ kind: 'metric', figure, week })) ?? 0
    const target = targetOf(metric.target)
    const warn = targetOf(metric.warn)
    const less = target !== undefined && lessIsBetter(target, warn)
    const beyond = (line: number): boolean => (less ? value >= line : value <= line)
    const light = !target
      ? ''
      : (less ? value <= target.value : value >= target.value)
        ? '达标'
        : warn && beyond(warn.value)
          ? '预警'
          : '未达标'
    return [
      { name: metric.name, week, value: shown(value, target?.percent === true), target: metric.target ?? '', light },
    ]
  })
}

const shown = (value: number, percent: boolean): string =>
  percent ? `${Math.round(value * 1000) / 10}%` : String(Math.round(value * 100) / 100)

export interface FunnelLine {
  readonly week: number
  readonly what: string
  readonly planned: number
  readonly actual: number
}

export function funnelLines(plan: Plan, record: RecordState): readonly FunnelLine[] {
  const names = { traffic: '触达', orders: '成交', revenue: '营收' } as const
  return plan.summary.targets.flatMap((target) =>
    (Object.keys(names) as readonly (keyof typeof names)[]).flatMap((figure): readonly FunnelLine[] => {
      const actual = record.figures.get(figureKey({ kind: 'funnel', figure, week: target.week }))
      return actual === undefined ? [] : [{ week: target.week, what: names[figure], planned: target[figure], actual }]
    }),
  )
}
