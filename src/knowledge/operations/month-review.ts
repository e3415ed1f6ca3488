import type { Operation } from '../types.ts'

/** Says what members achieved, not what was popular. */
export const data: Operation = {
  id: 'month-review',
  title: '月度复盘与下月计划',
  cadence: 'D+26',
  days: 'workday',
  side: 'backstage',
  channel: 'internal',
  role: 'lead',
  minutes: 45,
  kind: 'operations',
  at: 'office',
  feelings: ['organisation'],
  funnel: 'retain',
  checklist: [
    '对照开群时的目标，逐项写：做到、差多少、为什么',
    '成员做成了什么：挑三个人三件事',
    '人时与花费加总，算单个成员成本',
    '下月保留、停掉、新增各写一项，停掉的要舍得',
  ],
  metric: '目标达成项数，单成员成本',
  rule: 'plan/no-review',
}
