import type { Operation } from '../types.ts'

/** Guests are asked weeks ahead; without a reserve the sharing stops. */
export const data: Operation = {
  id: 'guest-pipeline',
  title: '嘉宾与选题储备',
  cadence: '每周三',
  days: 'workday',
  side: 'backstage',
  channel: 'direct',
  role: 'activity',
  minutes: 20,
  kind: 'prepare',
  at: 'office',
  feelings: ['organisation'],
  funnel: 'retain',
  scripts: [{ template: 'care/guest-invite', title: '邀请嘉宾' }],
  checklist: [
    '未来四周的嘉宾各在哪一步：想到、已聊、已定题、已交提纲',
    '本周新联系两位，先说他能得到什么',
    '从本周的提问里挑三个当下次的题，可以让成员投票',
    '没有备选嘉宾的那一场，先定好内部谁顶上',
  ],
  metric: '已确认嘉宾覆盖的周数',
  rule: 'M03',
}
