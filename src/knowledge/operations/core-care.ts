import type { Operation } from '../types.ts'

/** One real conversation a week beats ten messages to everyone. */
export const data: Operation = {
  id: 'core-care',
  title: '核心成员单独沟通',
  cadence: '每周二',
  days: 'any',
  from: 6,
  side: 'member-facing',
  channel: 'direct',
  role: 'lead',
  minutes: 20,
  kind: 'care',
  at: 'afternoon',
  feelings: ['belonging', 'organisation'],
  funnel: 'retain',
  scripts: [{ template: 'care/core-talk', title: '单独沟通' }],
  checklist: [
    '一次只聊两三位，先谢一件他做过的具体的事',
    '问他：哪里别扭，愿意牵头做什么，需要我们给什么',
    '答应的事当场写进排期，下次先汇报结果',
    '不向核心成员推销',
  ],
  metric: '本周单独聊过的核心成员人数',
  rule: 'M26',
}
