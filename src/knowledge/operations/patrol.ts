import type { Operation } from '../types.ts'

/** Answering and tidying up through the day; kept short on purpose, the rest of the time is for people. */
export const data: Operation = {
  id: 'patrol',
  title: '巡群答疑',
  cadence: '每天',
  days: 'any',
  side: 'backstage',
  channel: 'group',
  role: 'service',
  minutes: 12,
  kind: 'operations',
  at: 'office',
  feelings: ['participation'],
  funnel: 'engage',
  checklist: [
    '没人接的提问先回一句，答不了的写明谁来答、什么时候答',
    '广告与越界内容按群规撤回，并私聊说明原因',
    '把能复用的好问好答存进精华',
    '记四个数：新增、退群、发言人数、未答提问',
  ],
  metric: '提问首次回应时间，当天未答提问数',
  rule: 'M23',
}
