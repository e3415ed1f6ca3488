import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'jielong',
  name: '接龙',
  aliases: ['群接龙', '报名接龙', '预定接龙'],
  purpose: '用照抄就能跟的格式收集报名、预定或回答，当场看得见人数',
  feelings: ['participation', 'organisation'],
  funnel: 'engage',
  lever: 'conversion',
  stages: ['preheat', 'start', 'growth', 'active', 'convert', 'settle'],
  prerequisites: ['一行示例', '截止时间', '不收集手机号与门牌'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 120,
  at: 'evening',
  interaction: '复制上一行加一行，序号自动接下去',
  parts: [
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 20,
      scripts: [
        { template: 'activity/jielong/event', title: '发起：示例一行、截止几点' },
        { template: 'activity/jielong/close', title: '截止：人数与下一步', after: 120 },
      ],
      materials: ['接龙格式'], checklist: ['第一行自己填好当示例', '截止写到分钟', '手机号、门牌改为私聊收'],
      metric: '接龙人数',
    },
  ],
  metric: '接龙数；到场或付款率 = 实到或付款人数 ÷ 接龙人数',
  risks: ['多人同时接丢行：截止前核对一遍，漏的补上', '公开接龙泄露个人信息：只接昵称和数量'],
  evidence: { grade: '推测', source: '运营常识归纳；接龙泄露信息的案例见青岛新闻网 2020-04-19' },
}
