import type { Operation } from '../types.ts'

/** Every open case has an owner and a time. */
export const data: Operation = {
  id: 'after-sale-check',
  title: '售后清单清零',
  cadence: '每个工作日',
  days: 'workday',
  side: 'backstage',
  channel: 'direct',
  role: 'service',
  minutes: 15,
  kind: 'care',
  at: 'office',
  feelings: ['belonging'],
  funnel: 'retain',
  scripts: [{ template: 'care/after-sale', title: '售后答复' }],
  checklist: [
    '昨天的退换、投诉、漏发逐条过：谁在办，几点给答复',
    '能一对一说清的不在群里来回',
    '办完回群里说一句结果，隐去个人信息',
    '同一个问题出现三次，写进常见问题',
  ],
  metric: '未结售后件数，首次答复时间',
  rule: 'M24',
}
