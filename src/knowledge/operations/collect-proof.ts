import type { Operation } from '../types.ts'

/** What members say in their own words; asked for before it is shown. */
export const data: Operation = {
  id: 'collect-proof',
  title: '好反馈回收',
  cadence: '每周五',
  days: 'any',
  from: 3,
  side: 'backstage',
  channel: 'direct',
  role: 'media',
  minutes: 15,
  kind: 'operations',
  at: 'office',
  feelings: ['participation'],
  funnel: 'refer',
  scripts: [{ template: 'care/consent', title: '征求同意' }],
  checklist: [
    '把本周的好评、成果、变化截图归档，标日期和出处',
    '公开使用前逐一问过本人，头像昵称要不要遮，写清用在哪里',
    '负面的也收，转给能改的人，并回他一句结果',
    '挑一条放进下周的展示，不改原话',
  ],
  metric: '可公开使用的反馈条数',
  rule: 'M24',
}
