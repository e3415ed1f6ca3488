import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'newcomer',
  name: '新人欢迎',
  aliases: ['欢迎新人', '迎新', '新人欢迎仪式'],
  purpose: '让新来的人在第一天被认出、知道怎么用这里、做成第一步',
  feelings: ['belonging', 'ritual'],
  funnel: 'engage',
  stages: ['start', 'growth', 'active', 'convert', 'settle'],
  prerequisites: ['欢迎语', '三十秒能做完的第一步'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 5,
  at: 'evening',
  channel: 'group',
  interaction: '新人回一行介绍，两位老成员接话',
  parts: [
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'care', role: 'service', minutes: 15,
      scripts: [{ template: 'activity/newcomer/event', title: '一起欢迎这几天新来的人' }],
      materials: ['新人名单', '自我介绍模板'], checklist: ['昵称逐个核对', '请两位相近的老成员搭话', '没回应的次日私聊一次'],
      metric: '24 小时首言率 = 入群 24 小时内发言人数 ÷ 新入群人数',
    },
  ],
  metric: '24 小时首言率；72 小时留存率',
  risks: ['一次拉太多人刷屏：人工拉人一次不超过三个，集中到一条里欢迎', '让新人为难：不点名逼发言'],
  evidence: { grade: 'C', source: '私域运营入群流程（0 分钟、30 分钟、24 小时、72 小时）归纳；一次不超过三人见方法 M25' },
}
