import type { Operation } from '../types.ts'

/** The things that fail on the day nobody looked. */
export const data: Operation = {
  id: 'backup-check',
  title: '备份与替补检查',
  cadence: '每月15日',
  days: 'workday',
  side: 'backstage',
  channel: 'internal',
  role: 'lead',
  minutes: 20,
  kind: 'operations',
  at: 'office',
  feelings: ['organisation'],
  funnel: 'retain',
  checklist: [
    '成员名单另存一份，只留需要的字段',
    '入群二维码还有几天到期，群还能进多少人',
    '每个岗位的替补是谁，拿着账号和稿子能不能马上顶上',
    '群公告、自动回复、报名链接逐个点开试一遍',
  ],
  rule: 'team/part-time-backup',
}
