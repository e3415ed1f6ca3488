import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'daily-news',
  name: '早报',
  aliases: ['每日早报', '晨报', '早安资讯'],
  purpose: '三条跟大家有关的消息，养成早上看一眼的习惯',
  feelings: ['ritual', 'participation'],
  funnel: 'engage',
  stages: ['growth', 'active'],
  prerequisites: ['固定栏目与来源清单', '每条一句“跟我们有什么关系”'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 5,
  at: 'morning',
  channel: 'group',
  interaction: '回序号说哪条想细聊，多的那条晚上变成话题',
  parts: [
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'content', minutes: 15,
      scripts: [{ template: 'activity/daily-news/event', title: '三条消息' }],
      materials: ['来源清单'], checklist: ['三条为限，每条有出处', '不转未经证实的消息', '今天的安排写在最后一行'],
      metric: '回复人数',
    },
  ],
  metric: '回复人数；点开人数',
  risks: ['搬运全网新闻：只选跟成员有关的', '转谣言：查不到一手来源就不发'],
  evidence: { grade: 'C', source: '早报 9:00 三条的通行做法（公众号与社群运营文章归纳）' },
}
