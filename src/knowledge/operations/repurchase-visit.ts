import type { Operation } from '../types.ts'

/** Follows each buyer’s own cycle, not the calendar of the shop. */
export const data: Operation = {
  id: 'repurchase-visit',
  title: '周期回访',
  cadence: '每周二四',
  days: 'any',
  side: 'member-facing',
  channel: 'direct',
  role: 'service',
  minutes: 25,
  kind: 'care',
  at: 'afternoon',
  feelings: ['belonging'],
  funnel: 'convert',
  scripts: [{ template: 'care/repurchase-visit', title: '回访与补货提醒' }],
  checklist: [
    '按各人上次购买日算：用完前 7 天问效果，前 3 天说复购权益，到期一对一提醒补货',
    '用得不好的先解决问题，不提补货',
    '30 天没动静的只发朋友圈可见的内容，45 天给券，60 天只问候，90 天移出重点名单',
  ],
  metric: '回访回复率，周期内复购率',
  rule: 'M21',
}
