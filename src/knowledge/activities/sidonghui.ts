import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'sidonghui',
  name: '私董会',
  aliases: ['私人董事会', '闭门会', '案主会'],
  purpose: '六到十个人用两小时，帮一位案主把一件难事想透',
  feelings: ['belonging', 'organisation'],
  funnel: 'retain',
  stages: ['active', 'convert'],
  archetypes: ['premium-circle'],
  prerequisites: ['一位案主与真问题', '六到十人，主持受过训', '保密约定'],
  live: true,
  heavy: true,
  promotes: false,
  duration: 120,
  at: '19:30',
  channel: 'live',
  interaction: '澄清事实、追问、各给一条建议，最后案主说下一步',
  parts: [
    {
      id: 'case', title: '{title}·选案主写案例', offset: -7, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 60,
      materials: ['案例一页（背景、数据、试过什么、要问什么）'], checklist: ['问题是案主自己能做的', '涉密信息隐去', '保密约定签收'],
    },
    {
      id: 'preview', title: '{title}·邀请参会', offset: -5, at: 'noon', side: 'member-facing', kind: 'activity', channel: 'group', role: 'activity', minutes: 15,
      scripts: [{ template: 'activity/sidonghui/invite', title: '邀请与名额' }], checklist: ['人数封顶写明', '选择同层次不同行业'], needs: ['case'],
    },
    {
      id: 'brief', title: '{title}·发案例与规则', offset: -2, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', channel: 'direct', role: 'activity', minutes: 30,
      scripts: [{ template: 'activity/sidonghui/brief', title: '发案例与规则' }], materials: ['案例', '发言规则'], checklist: ['提前读完案例', '会议室与备用'], needs: ['preview'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', channel: 'live', role: 'lead', minutes: 150,
      scripts: [{ template: 'activity/sidonghui/event', title: '会议室入口与规则' }],
      materials: ['案例', '计时表', '建议卡'], checklist: ['只问不评前二十分钟', '每人建议两分钟', '不录音、不截图'],
      metric: '到场率；案主会后采取的行动数', needs: ['case', 'preview', 'brief'],
    },
    {
      id: 'follow', title: '{title}·回访案主', offset: 14, unit: 'workday', at: 'office', side: 'backstage', kind: 'care', channel: 'direct', role: 'lead', minutes: 30,
      scripts: [{ template: 'activity/sidonghui/follow-up', title: '两周后问：做了哪一步' }], checklist: ['结果经同意再说给群里'], needs: ['event'],
    },
  ],
  metric: '参会满意度；案主采取的行动数',
  risks: ['变成评判会：主持先澄清事实', '外泄：保密约定加不录音'],
  evidence: { grade: '推测', source: '高端圈层通行做法归纳（私董会 6–10 人、两小时）' },
}
