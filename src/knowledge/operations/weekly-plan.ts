import type { Operation } from '../types.ts'

/** At least a week of material in stock: nothing is made up on the day. */
export const data: Operation = {
  id: 'weekly-plan',
  title: '下周排期与备稿',
  cadence: '每周四',
  days: 'workday',
  side: 'backstage',
  channel: 'internal',
  role: 'content',
  minutes: 30,
  kind: 'operations',
  at: 'office',
  feelings: ['organisation'],
  funnel: 'retain',
  checklist: [
    '下周每一天发什么、谁发、几点发，逐条过一遍',
    '稿子写到能直接发：人名、时间、数字、链接都在',
    '嘉宾、奖品、库存、场地逐项确认',
    '周末和节假日谁值班，替补知道自己要替什么',
  ],
  metric: '下周备好稿的天数',
  rule: 'M28',
}
