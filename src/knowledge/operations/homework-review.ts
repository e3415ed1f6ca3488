import type { Operation } from '../types.ts'

/** Comments within a day, or handing in dies out. */
export const data: Operation = {
  id: 'homework-review',
  title: '作业与打卡批改',
  cadence: '每天',
  days: 'any',
  from: 1,
  side: 'backstage',
  channel: 'group',
  role: 'content',
  minutes: 35,
  kind: 'operations',
  at: 'office',
  feelings: ['participation'],
  funnel: 'retain',
  checklist: [
    '昨天交的每一份都有一句具体的评语，先说好在哪',
    '挑一两份讲给全体听，征得本人同意',
    '连着三天没交的人单独问：卡在哪，要不要减量',
    '统计打卡人数与合格次数，核对补卡',
  ],
  metric: '提交率，一天内得到评语的比例',
  rule: 'M33',
}
