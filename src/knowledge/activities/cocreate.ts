import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'cocreate',
  name: '共创',
  aliases: ['共创活动', '选品共创', '一起定'],
  purpose: '让成员在边界里真定一件事：选哪款、立哪条规矩、做什么周边',
  feelings: ['organisation', 'participation', 'belonging'],
  funnel: 'retain',
  stages: ['active'],
  prerequisites: ['三个可行选项', '边界：预算、工期、不能改的', '结果一定照办'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 2880,
  at: 'evening',
  channel: 'group',
  interaction: '先提方案，再投票，最后公布采纳理由',
  parts: [
    {
      id: 'brief', title: '{title}·写共创说明', offset: -3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'content', minutes: 45,
      materials: ['共创说明（要定什么、边界、能给什么）', '三个选项'], checklist: ['成本与工期核过', '采纳标准写清'],
    },
    {
      id: 'event', title: '{title}·征集', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 30,
      scripts: [{ template: 'activity/cocreate/event', title: '选项与征集' }],
      materials: ['三个选项'], checklist: ['截止时间写到分钟', '外来方案也收', '署名规则'],
      metric: '提案数', needs: ['brief'],
    },
    {
      id: 'vote', title: '{title}·表决', offset: 2, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 15,
      scripts: [{ template: 'activity/cocreate/vote', title: '入选方案投票' }], checklist: ['每案写清成本与取舍'], needs: ['event'],
    },
    {
      id: 'result', title: '{title}·公布', offset: 4, at: 'noon', side: 'member-facing', kind: 'activity', role: 'lead', minutes: 25,
      scripts: [{ template: 'activity/cocreate/result', title: '定下来的与原因' }], checklist: ['谢提案人名字', '做出来的日期'], needs: ['vote'],
    },
  ],
  metric: '提案数；采纳后照办的天数',
  risks: ['只走形式：没有采纳空间就不发起', '众口难调：边界先写清'],
  evidence: { grade: '推测', source: '共创做法归纳；早期成员参与共创见方法 M14' },
}
