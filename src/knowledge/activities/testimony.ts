import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'testimony',
  name: '学习心得会',
  aliases: ['心得会', '学习心得分享', '学员分享', '见证会'],
  purpose: '请五位做到一半的人讲真话：卡在哪里、怎么过的',
  feelings: ['belonging', 'participation'],
  funnel: 'convert',
  lever: 'conversion',
  stages: ['active', 'convert', 'settle'],
  prerequisites: ['五位愿意讲的成员', '提纲三句：当时、做法、现在'],
  live: true,
  heavy: true,
  promotes: false,
  duration: 45,
  at: '20:00',
  channel: 'group',
  interaction: '每人五分钟，听众回一句“我也卡过”',
  parts: [
    {
      id: 'speakers', title: '{title}·约人与提纲', offset: -2, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'activity', minutes: 40,
      materials: ['提纲', '发言次序'], checklist: ['至少一位讲没完成的经历', '不安排托', '个人信息按本人意愿公开'],
    },
    {
      id: 'preview', title: '{title}·预告', offset: -1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 5,
      scripts: [{ template: 'activity/preview', title: '预告' }], checklist: ['写讲者的事，不写效果承诺'], needs: ['speakers'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 65,
      scripts: [
        { template: 'activity/open', title: '开场与次序' },
        { template: 'activity/testimony/event', title: '请第一位讲', after: 5 },
        { template: 'activity/close', title: '收尾与下一步', after: 42 },
      ],
      materials: ['发言次序'], checklist: ['每人五分钟，计时', '不承诺通过率与收益'],
      metric: '到场人数；好评条数', needs: ['speakers', 'preview'],
    },
    {
      id: 'recap', title: '{title}·摘录', offset: 1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'content', minutes: 25,
      scripts: [{ template: 'activity/recap', title: '原话与做法' }], checklist: ['引用逐字核对并经本人同意'], needs: ['event'],
    },
  ],
  metric: '到场人数；问下一期的人数',
  risks: ['变成表彰推销会：先讲难处', '教育类不得保证效果（广告法第二十四条）：只讲过程'],
  evidence: { grade: 'B', source: '训练营拆解（人人都是产品经理 2021-02-02）：结课日后一天开学员心得会' },
}
