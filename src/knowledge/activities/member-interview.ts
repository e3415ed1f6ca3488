import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'member-interview',
  name: '群友专访',
  aliases: ['专访', '成员故事', '人物专访', '群友故事'],
  purpose: '把一位普通成员讲得具体，让大家发现身边有这样的人',
  feelings: ['belonging', 'participation'],
  funnel: 'retain',
  stages: ['growth', 'active', 'convert', 'settle'],
  prerequisites: ['本人同意公开', '八个问题以内'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 30,
  at: 'evening',
  interaction: '读完问主角一个问题，主角当晚回答',
  parts: [
    {
      id: 'invite', title: '{title}·邀请与提问', offset: -5, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', channel: 'direct', role: 'content', minutes: 25,
      scripts: [{ template: 'activity/member-interview/invite', title: '邀请与问题' }], materials: ['八个问题'],
      checklist: ['说明发在哪里、发给多少人看', '他在意的、不想说的先问清'],
    },
    {
      id: 'draft', title: '{title}·成稿与确认', offset: -2, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'content', minutes: 45,
      materials: ['专访稿', '本人照片或作品'], checklist: ['本人看过并同意发', '数字与头衔核对'], needs: ['invite'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'content', minutes: 30,
      scripts: [{ template: 'activity/member-interview/event', title: '专访与提问' }],
      materials: ['专访稿'], checklist: ['主角当晚在线回答', '评论有人回'],
      metric: '互动人数（提问加回复）', needs: ['invite', 'draft'],
    },
  ],
  metric: '互动人数；主动报名下一期的人数',
  risks: ['写成吹捧：保留一处真实的难处', '隐私：姓名、单位、孩子照片按本人意愿隐去'],
  evidence: { grade: '推测', source: '运营常识归纳；成员故事为 Community Canvas 的内容主题之一' },
}
