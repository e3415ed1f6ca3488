import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'offline',
  name: '线下聚会',
  aliases: ['线下', '线下活动', '线下见面', '聚会', '见面会'],
  purpose: '见一面：让线上认得名字的人坐到一张桌子边，一起做成一件小事',
  feelings: ['belonging', 'ritual', 'organisation'],
  funnel: 'retain',
  stages: ['growth', 'active', 'convert', 'settle'],
  prerequisites: ['场地与人数上限', '安全与费用说清', '核心成员至少两人认领分工'],
  live: true,
  heavy: true,
  promotes: false,
  duration: 240,
  at: 'afternoon',
  channel: 'offline',
  interaction: '小组坐、每组一个任务、每人说三分钟；不做单向宣讲',
  parts: [
    {
      id: 'plan', title: '{title}·定主题场地与核心组', offset: -14, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'activity', minutes: 60,
      materials: ['活动策划书', '场地确认单', '预算表'], checklist: ['人数上限与最少成行人数', '消防、医院、撤离路线', '费用怎么收、怎么退', '雨天与人少的备选'],
    },
    {
      id: 'signup', title: '{title}·发布与报名', offset: -7, at: 'noon', side: 'member-facing', kind: 'activity', channel: 'group', role: 'activity', minutes: 15,
      scripts: [{ template: 'activity/offline/signup', title: '发布与报名接龙' }], materials: ['活动海报', '报名表'], checklist: ['时间地点交通费用写全', '报名只收必要信息并说明用途', '截止时间'], needs: ['plan'],
    },
    {
      id: 'roles', title: '{title}·分工与名单', offset: -3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'activity', minutes: 45,
      materials: ['分工表（主持、签到、计时、拍照、后勤）', '报名名单'], checklist: ['每项有人有替补', '报名没进群的逐个私聊', '餐食忌口、出行需要已问'], needs: ['signup'],
    },
    {
      id: 'guide', title: '{title}·行前须知', offset: -1, at: 'noon', side: 'member-facing', kind: 'activity', channel: 'group', role: 'activity', minutes: 10,
      scripts: [{ template: 'activity/offline/guide', title: '行前须知' }], materials: ['路线图', '带什么清单'], checklist: ['天气与着装', '当天联系人', '不能来的怎么说'], needs: ['signup'],
    },
    {
      id: 'test', title: '{title}·物料与试场', offset: -1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'activity', minutes: 60,
      materials: ['物料清单', '签到表', '急救包'], checklist: ['投影、话筒、网络试过', '打印、胸贴、计时器', '退场后收拾的人'], needs: ['roles'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', channel: 'offline', role: 'activity', minutes: 360,
      scripts: [
        { template: 'activity/offline/event', title: '群里：今天在哪里、谁在门口' },
        { template: 'activity/offline/close', title: '群里：散场与谢人', after: 230 },
      ],
      materials: ['流程表', '物料', '签到表'], checklist: ['组织者提前两小时到，志愿者提前一小时', '签到在开始前三十分钟', '拍照先问，孩子正脸不发'],
      metric: '到场率 = 实到 ÷ 报名', needs: ['plan', 'signup', 'roles', 'guide', 'test'],
    },
    {
      id: 'recap', title: '{title}·复盘', offset: 1, at: 'noon', side: 'member-facing', kind: 'activity', channel: 'group', role: 'content', minutes: 40,
      scripts: [{ template: 'activity/recap', title: '照片、数字、谢人、下一次' }], materials: ['合照', '要点'], checklist: ['24 小时内发出', '被拍的人同意', '认领下一次的人'], needs: ['event'],
    },
    {
      id: 'settle', title: '{title}·结账与口头复盘', offset: 2, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'activity', minutes: 40,
      materials: ['收支表'], checklist: ['收支公开', '志愿者逐个谢过', '流程表按这次改'], needs: ['event'], onlyIf: 'budget',
    },
  ],
  metric: '到场率；新认识的人数；认领下一次的人数',
  risks: ['人身与财物安全：不喝酒上路，紧急联系人在名单上', '到场少：低于最少人数提前一天改期或改线上', '天气：室内备选'],
  evidence: { grade: 'A', source: 'HackathonWeekly 线下活动手册：T-14 主题场地、T-7 发布、T-3 分工、T-1 试场，会后 24 小时内复盘' },
}
