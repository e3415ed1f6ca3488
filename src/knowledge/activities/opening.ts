import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'opening',
  name: '开营/开群仪式',
  said: '开群仪式',
  aliases: ['开营', '开营仪式', '开群', '开群仪式', '开班仪式'],
  purpose: '让每个人在同一个晚上知道：谁在这里、一起做成什么、规矩是什么、明天第一步做什么',
  feelings: ['ritual', 'belonging'],
  funnel: 'engage',
  stages: ['start'],
  prerequisites: ['群规定稿', '前两场活动有日期', '至少五条内容已备好，群不是空的'],
  live: true,
  heavy: true,
  promotes: false,
  duration: 60,
  at: '20:00',
  channel: 'group',
  interaction: '按格式接龙：一句自我介绍加一个想带走的结果，群主先发自己的',
  parts: [
    {
      id: 'agenda', title: '{title}·定流程与分工', offset: -3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 40,
      materials: ['流程表（签到、欢迎、规则、目标、第一步、收尾）', '群规终稿', '日程表'],
      checklist: ['每段写明几点几分、谁来说', '群主自己的介绍已写好', '规则每条有原因'],
    },
    {
      id: 'poster', title: '{title}·海报与欢迎素材', offset: -2, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'media', minutes: 40,
      materials: ['开场海报', '日程图'], checklist: ['时间写明日期、星期、几点', '群二维码在活动当天仍有效'], needs: ['agenda'],
    },
    {
      id: 'preview', title: '{title}·预告', offset: -1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 5,
      scripts: [{ template: 'activity/preview', title: '预告' }], materials: ['开场海报'],
      checklist: ['时间与日程表一致', '写明要不要提前准备'], needs: ['poster'],
    },
    {
      id: 'reminder', title: '{title}·提醒', offset: 0, at: 'event-60', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 5,
      scripts: [{ template: 'activity/reminder', title: '开始前提醒' }], checklist: ['主持人与答疑的人都在线'], needs: ['preview'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'lead', minutes: 80,
      scripts: [
        { template: 'activity/opening/open', title: '开场：我们是谁、一起做成什么' },
        { template: 'activity/opening/middle', title: '规则与原因', after: 20 },
        { template: 'activity/opening/introduce', title: '接龙介绍', after: 25 },
        { template: 'activity/opening/close', title: '收尾：明天第一步', after: 55 },
      ],
      materials: ['流程表', '群规', '日程图'], checklist: ['群公告已更新为规则与日程', '约好三位公开身份的老朋友先接龙', '有人负责逐个回应介绍'],
      metric: '到场率 = 当晚发言或接龙人数 ÷ 已入群人数', needs: ['agenda', 'poster', 'preview'],
    },
    {
      id: 'recap', title: '{title}·小结', offset: 1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'content', minutes: 20,
      scripts: [{ template: 'activity/recap', title: '小结与补课入口' }], checklist: ['数字已核对', '没到的人从哪里补看写清楚'], needs: ['event'],
    },
  ],
  metric: '到场率；当晚介绍率 = 完成自我介绍人数 ÷ 已入群人数',
  risks: ['一晚涌入太多介绍，刷掉规则：分批接龙，规则放群公告', '主持人掉线：替补主持拿同一份流程表'],
  evidence: { grade: 'B', source: '训练营开营做法拆解（人人都是产品经理 2021-02-02；群 SOP 2021-05-29）：晚 20:00，讲师、规则、目标、日程' },
}
