import type { Operation } from '../types.ts'

/** Second round, before the month closes. */
export const data: Operation = {
  id: 'silent-care-month',
  title: '沉默成员私聊（第二轮）',
  cadence: 'D+24',
  days: 'any',
  side: 'member-facing',
  channel: 'direct',
  role: 'service',
  minutes: 30,
  kind: 'care',
  at: 'afternoon',
  feelings: ['belonging'],
  funnel: 'retain',
  scripts: [{ template: 'care/silent', title: '问候沉默成员' }],
  checklist: [
    '先查他为什么来、上次说过什么，再开口',
    '只问一个好答的问题，或送一样他用得上的东西',
    '不群发，不推销，不点名；三天没回就到此为止',
    '把原因记进成员表：没时间、没话题、进错群',
  ],
  metric: '回复率，重新开口的人数',
  rule: 'M25',
}
