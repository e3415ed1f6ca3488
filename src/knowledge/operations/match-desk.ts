import type { Operation } from '../types.ts'

/** Introductions are made one by one, with both sides asked first. */
export const data: Operation = {
  id: 'match-desk',
  title: '资源对接撮合',
  cadence: '每周四',
  days: 'workday',
  from: 3,
  side: 'member-facing',
  channel: 'direct',
  role: 'service',
  minutes: 30,
  kind: 'care',
  at: 'afternoon',
  feelings: ['belonging', 'participation'],
  funnel: 'convert',
  scripts: [{ template: 'care/match-intro', title: '引见双方' }],
  checklist: [
    '从名片里找一对：一方正好需要，另一方正好有',
    '两边分别问过再引见，写清各自能给什么',
    '上周引见的那对，跟进到有没有见面、下一步是什么',
    '没成的也记原因，不重复打扰',
  ],
  metric: '引见对数，一周内见面的对数',
  rule: 'M02',
}
