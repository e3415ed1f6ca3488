import type { Operation } from '../types.ts'

/** The first one, on a launch week, writes down the baseline. */
export const data: Operation = {
  id: 'weekly-review',
  title: '每周数据复盘',
  cadence: '每周一',
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
    '看三样：来了多少走了多少、多少人开过口、有几件事是成员自己发起的（开群第一周先记下基线）',
    '最好的一条和最冷的一条各找一个原因',
    '只改一处，写清谁改、下周看哪个数',
    '把复盘结论发到工作群，不发到成员群',
  ],
  metric: '发言人数占比，成员发起的互动数，退群人数',
  rule: 'plan/no-review',
}
