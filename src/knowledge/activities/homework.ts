import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'homework',
  name: '作业点评',
  aliases: ['作业', '作业布置', '交作业', '作业讲评'],
  purpose: '做了才算学会：每份作业都有人看，挑三份当众讲怎么改得更好',
  feelings: ['participation', 'organisation'],
  funnel: 'retain',
  stages: ['start', 'growth', 'active', 'convert'],
  prerequisites: ['评分标准', '一份合格的样例', '截止时间'],
  live: true,
  heavy: false,
  promotes: false,
  duration: 60,
  at: '20:00',
  channel: 'group',
  interaction: '交作业、看别人的作业、点评后改一版',
  parts: [
    {
      id: 'assign', title: '{title}·布置作业', offset: -2, at: 'noon', side: 'member-facing', kind: 'activity', role: 'content', minutes: 15,
      scripts: [{ template: 'activity/homework/assign', title: '题目、样例、截止' }], materials: ['作业模板', '合格样例'], checklist: ['半小时能做完', '评什么写清', '截止写到分钟'],
    },
    {
      id: 'remind', title: '{title}·提醒未交的人', offset: -1, at: 'evening', side: 'member-facing', kind: 'care', channel: 'direct', role: 'service', minutes: 20,
      scripts: [{ template: 'activity/homework/remind', title: '私聊未交的人' }], materials: ['未交名单（只内部看）'], checklist: ['只私聊没交的人，不公开名单', '问卡在哪里，给半步'], needs: ['assign'],
    },
    {
      id: 'review', title: '{title}·批改', offset: 0, at: 'office', side: 'backstage', kind: 'prepare', role: 'content', minutes: 60,
      materials: ['评分标准', '作业清单'], checklist: ['每份写一句具体评语', '选三份讲：两份好的、一份有代表性的问题', '讲之前征得本人同意'], needs: ['assign'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'content', minutes: 75,
      scripts: [
        { template: 'activity/homework/event', title: '开讲：三份作业' },
        { template: 'activity/homework/close', title: '收尾：共同问题与改一版', after: 55 },
      ],
      materials: ['三份作业', '批注'], checklist: ['先说做得好的地方', '改法当场示范'],
      metric: '提交率 = 按时提交人数 ÷ 应交人数', needs: ['assign', 'review'],
    },
  ],
  metric: '提交率；改第二版的人数',
  risks: ['交的人少：题目减半，先做五分钟版本', '当众批评伤人：只讲同意公开的，问题类作业匿名'],
  evidence: { grade: 'A', source: '知识星球运营手册：版聊、嘉宾、答疑、作业；做法细节为运营常识' },
}
