import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'volunteer-call',
  name: '招募管理员/课代表',
  said: '招募志愿者',
  aliases: ['招募管理员', '招募课代表', '志愿者招募', '招募班长'],
  purpose: '把“老板一个人”变成“一群人一起”：写清做什么、多久、得到什么',
  feelings: ['organisation', 'belonging'],
  funnel: 'retain',
  stages: ['growth', 'active'],
  prerequisites: ['岗位职责与每周时间', '权益与退出办法', '谁来带'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 4320,
  at: 'evening',
  channel: 'group',
  interaction: '想试的私聊一句“我想做哪件”，不必公开竞选',
  parts: [
    {
      id: 'duty', title: '{title}·写岗位', offset: -2, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 40,
      materials: ['岗位说明（做什么、每周几小时、任期、权益）'], checklist: ['先私下问过两三位', '工作人员身份公开标明', '可随时退出'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'lead', minutes: 20,
      scripts: [{ template: 'activity/volunteer-call/event', title: '招募与报名' }],
      materials: ['岗位说明'], checklist: ['截止与名额写清', '不许以拉人头换岗位'],
      metric: '报名人数', needs: ['duty'],
    },
    {
      id: 'result', title: '{title}·公布名单', offset: 4, at: 'noon', side: 'member-facing', kind: 'notice', role: 'lead', minutes: 20,
      scripts: [{ template: 'activity/volunteer-call/result', title: '名单与分工' }], checklist: ['没选上的逐个谢', '带教的人与开始日期'], needs: ['event'],
    },
  ],
  metric: '报名人数；一个月后还在做的人数',
  risks: ['有名无事：先安排一件小事试做', '人情任命：按说明里的条件选'],
  evidence: { grade: '推测', source: '组织感做法归纳；核心成员授权见方法 M26' },
}
