import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'achievement',
  name: '月度成就回顾',
  aliases: ['成就回顾', '月度回顾', '本月成绩', '月报回顾'],
  purpose: '告诉大家这个月我们一起做成了什么，而不是发了多少消息',
  feelings: ['belonging', 'ritual'],
  funnel: 'retain',
  stages: ['growth', 'active', 'settle'],
  prerequisites: ['本月数据', '三件具体的事与人'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 15,
  at: 'evening',
  channel: 'group',
  interaction: '回一句“我这个月做成了……”',
  parts: [
    {
      id: 'data', title: '{title}·算数据、挑三件事', offset: -1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'content', minutes: 45,
      materials: ['本月数据', '成就卡'], checklist: ['数字的口径写清', '点到的人本人同意', '没达成的目标也写一条'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'lead', minutes: 20,
      scripts: [{ template: 'activity/achievement/event', title: '这个月我们做成的事' }],
      materials: ['成就卡'], checklist: ['谢人写名字和事', '下个月一个目标'],
      metric: '回复人数', needs: ['data'],
    },
  ],
  metric: '回复人数；自己报成绩的人数',
  risks: ['只报人数消息数：虚荣指标放最后或不放', '漏谢关键的人：由两个人核对名单'],
  evidence: { grade: 'A', source: 'FeverBee 社群月度复盘建议：讲成就，不讲热度' },
}
