import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'weekly-digest',
  name: '周报/精华整理',
  said: '本周整理',
  aliases: ['周报', '精华整理', '一周精华', '精华周报'],
  purpose: '让没空爬楼的人十分钟追上这一周，也让说过好话的人被记住',
  feelings: ['belonging', 'organisation'],
  funnel: 'retain',
  stages: ['start', 'growth', 'active', 'convert', 'settle'],
  prerequisites: ['固定的存放处', '平时随手收藏'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 10,
  at: 'evening',
  interaction: '回一个序号，告诉我们哪条对你有用',
  parts: [
    {
      id: 'collect', title: '{title}·收集整理', offset: 0, at: 'office', side: 'backstage', kind: 'prepare', role: 'content', minutes: 45,
      materials: ['本周聊天精华', '精华文档'], checklist: ['三到七条，每条写谁说的、解决什么', '引用成员的话先问过本人', '数字核对'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'content', minutes: 10,
      scripts: [{ template: 'activity/weekly-digest/event', title: '本周精华' }],
      materials: ['精华文档链接'], checklist: ['链接能打开', '下周最要紧的一件事写在最后'],
      metric: '回复或点开人数', needs: ['collect'],
    },
  ],
  metric: '回复数；精华里成员内容占比',
  risks: ['流水账：超过七条就删', '引用了不愿公开的话：先问本人'],
  evidence: { grade: 'A', source: 'HackathonWeekly 每周日晚周报；精华整理为日常五件之一（方法 M23）' },
}
