/** 指标看板: what is counted, a cell a week to fill in; lights and direction come by themselves. */
import type { Spec } from '../../model.ts'
import { lessIsBetter, targetOf } from '../../sheet/figures.ts'
import type { Bundle } from '../bundle.ts'
import { letterOf } from '../../sheet/letters.ts'
import { type Cell, type Sheet } from './book.ts'

const METRICS = '指标看板'
type Metric = NonNullable<Spec['metrics']>[number]

const head = (...values: readonly string[]): readonly Cell[] => values.map((value): Cell => ({ value, look: 'head' }))
const text = (value: string | undefined): Cell => ({ value: value ?? null, look: 'text' })

export function metricSheet({ spec, plan }: Bundle): Sheet | undefined {
  const metrics = spec.metrics ?? []
  const weeks = plan.summary.weeks.filter(({ week, minutes }) => week >= 1 && minutes > 0).map(({ week }) => week)
  const { targets } = plan.summary
  if (metrics.length + targets.length === 0) return undefined
  const names = weeks.map((week) => `第${week}周`)
  const rows = metrics.map((metric, index) => metricRow(metric, weeks, index + 2))
  return {
    name: METRICS,
    columns: [
      { width: 12, hidden: true },
      { width: 20 },
      { width: 34 },
      { width: 14 },
      { width: 14 },
      ...weeks.map(() => ({ width: 10 })),
      { width: 9 },
      { width: 9 },
    ],
    rows: [
      head('标识', '指标', '怎么算', '目标', '预警', ...names, '最近', '亮灯'),
      ...rows,
      ...(targets.length === 0
        ? []
        : [
            [],
            head('标识', '漏斗', '目标：触达 / 成交 / 营收', '', '', '实际触达', '实际成交', '实际营收', '成交差'),
            ...targets.map(({ week, traffic, orders, revenue }, index) => {
              const at = metrics.length + 4 + index
              return [
                text(`funnel/${week}`),
                text(`第${week}周`),
                text(`${traffic} 人 / ${orders} 单 / ${revenue} 元`),
                { value: orders, look: 'number' } as Cell,
                text(''),
                { value: null, look: 'input-number' } as Cell,
                { value: null, look: 'input-number' } as Cell,
                { value: null, look: 'input-number' } as Cell,
                { formula: `IF(ISNUMBER(G${at}),G${at}-D${at},"")`, value: '', look: 'plain' } as Cell,
              ]
            }),
          ]),
    ],
    heights: new Map([[0, 24]]),
    frozen: { rows: 1, columns: 2 },
  }
}

function metricRow(metric: Metric, weeks: readonly number[], row: number): readonly Cell[] {
  const first = letterOf(5)
  const last = letterOf(4 + weeks.length)
  const recent = letterOf(5 + weeks.length)
  const target = targetOf(metric.target)
  const warn = targetOf(metric.warn)
  const input: Cell = { value: null, look: 'input-number' }
  return [
    text(metric.id),
    text(metric.name),
    text([metric.formula, metric.window].filter(Boolean).join('，')),
    text(metric.target),
    text(metric.warn),
    ...weeks.map(() => input),
    {
      formula: `IF(COUNT(${first}${row}:${last}${row})=0,"",LOOKUP(9E+307,${first}${row}:${last}${row}))`,
      value: '',
      look: target?.percent ? 'percent' : 'plain',
    },
    target
      ? { formula: lightOf(`${recent}${row}`, target, warn), value: '', look: 'plain' }
      : { value: null, look: 'plain' },
  ]
}

/** 达标, 预警, or between the two; blank while nothing was filled in. */
function lightOf(
  cell: string,
  target: NonNullable<ReturnType<typeof targetOf>>,
  warn: ReturnType<typeof targetOf>,
): string {
  const less = lessIsBetter(target, warn)
  const reached = `${cell}${less ? '<=' : '>='}${target.value}`
  const bad = warn ? `IF(${cell}${less ? '>=' : '<='}${warn.value},"预警","未达标")` : '"未达标"'
  return `IF(ISNUMBER(${cell}),IF(${reached},"达标",${bad}),"")`
}
