import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'rule-refresh',
  name: '群规重申',
  said: '群规再说一遍',
  aliases: ['重申群规', '群规提醒', '规则重申'],
  purpose: '借一次真实的小事，把一条群规和它的原因再说一遍',
  feelings: ['organisation', 'ritual'],
  funnel: 'retain',
  stages: ['start', 'growth', 'active', 'convert', 'settle'],
  prerequisites: ['群规原文', '要重申的是哪一条、为什么'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 5,
  at: 'noon',
  channel: 'group',
  interaction: '看完点个表情，觉得规则不合适的私聊说',
  parts: [
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'notice', role: 'service', minutes: 10,
      scripts: [{ template: 'activity/rule-refresh/event', title: '这条规矩、原因、做法' }],
      materials: ['群规全文'], checklist: ['说能怎么做，不只说不许', '不点名谁违规', '申诉找谁写上'],
      metric: '之后两周的违规数',
    },
  ],
  metric: '违规数变化',
  risks: ['像训人：只谈一条、只说原因', '规则越加越多：一次只讲一条'],
  evidence: { grade: 'B', source: '社群 SOP 指南：群规须写原因与找谁（imspm.com）；第一天起反复说（方法 M24）' },
}
