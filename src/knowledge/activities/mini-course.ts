import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'mini-course',
  name: '微课',
  aliases: ['小课', '微课堂', '群内课', '语音课'],
  purpose: '十五到二十分钟讲清一个小问题，听完能马上做',
  feelings: ['participation'],
  funnel: 'engage',
  stages: ['growth', 'active', 'convert'],
  prerequisites: ['一课只讲一个问题', '讲稿与一个例子'],
  live: true,
  heavy: false,
  promotes: false,
  duration: 20,
  at: '20:00',
  channel: 'group',
  interaction: '中间停一次问一个选择题，课后交一句“我打算怎么做”',
  parts: [
    {
      id: 'draft', title: '{title}·备课', offset: -3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'content', minutes: 60,
      materials: ['讲稿', '图两三张', '练习一个'], checklist: ['一课一个问题', '数据有出处', '例子是我们成员身边的'],
    },
    {
      id: 'preview', title: '{title}·预告', offset: -1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'content', minutes: 5,
      scripts: [{ template: 'activity/preview', title: '预告' }], checklist: ['听完能做什么写清'], needs: ['draft'],
    },
    {
      id: 'reminder', title: '{title}·提醒', offset: 0, at: 'event-60', side: 'member-facing', kind: 'activity', role: 'content', minutes: 5,
      scripts: [{ template: 'activity/reminder', title: '开始前提醒' }], checklist: ['语音与图片顺序排好'], needs: ['preview'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'content', minutes: 35,
      scripts: [
        { template: 'activity/open', title: '开讲' },
        { template: 'activity/close', title: '小结与今晚做的一件事', after: 18 },
      ],
      materials: ['讲稿', '图'], checklist: ['准时开、准时停', '长语音切成三段以内', '问题统一留到后面答'],
      metric: '完课率 = 交一句的人数 ÷ 看到的人数', needs: ['draft', 'preview'],
    },
  ],
  metric: '完课率；照做的人数',
  risks: ['拖堂：讲不完的放文档', '听完就忘：当晚收一句打算'],
  evidence: { grade: 'C', source: '微课十五到二十分钟、三到五个模块为通行做法（知识付费教程归纳）' },
}
