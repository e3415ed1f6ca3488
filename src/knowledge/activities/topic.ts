import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'topic',
  name: '话题讨论',
  aliases: ['话题', '讨论', '今日话题', '热点讨论'],
  purpose: '每次一个好答的问题，让说的人有回应、看的人有收获',
  feelings: ['participation'],
  funnel: 'engage',
  stages: ['start', 'growth', 'active', 'convert', 'settle'],
  prerequisites: ['问题给了选项或例子', '约好三位公开身份的成员先答'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 60,
  at: 'evening',
  interaction: '选 A/B/C 或照例子答一句，回数字也算参与',
  parts: [
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'content', minutes: 25,
      scripts: [
        { template: 'activity/topic/event', title: '抛出问题' },
        { template: 'activity/topic/close', title: '收成三条', after: 60 },
      ],
      materials: ['问题卡'], checklist: ['自己先答一遍', '三位先答的人已约好', '收尾点到回答者的名字'],
      metric: '发言人数（去重，不含运营）',
    },
  ],
  metric: '发言人数；收进精华的条数',
  risks: ['冷场：十五分钟内没人答就私聊三位相关的人请教', '跑题争吵：把两种看法各复述一遍后收尾'],
  evidence: { grade: '推测', source: '运营常识归纳；先有人答再邀人答，参见 FeverBee 早期社群建议' },
}
