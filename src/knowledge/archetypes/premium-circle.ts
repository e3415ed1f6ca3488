import type { Archetype } from '../types.ts'

/** A fee-gated circle of peers: few messages, people introduced one by one, a half-year of service. */
export const data: Archetype = {
  id: 'premium-circle',
  name: '高端付费圈',
  aliases: ['高端群', '付费圈子', '私董圈', '高端圈'],
  choose: '收费、要审核、名额有限，成员彼此是资源，要的是深度与连接',
  evidence: { grade: '推测', source: '公开资料很薄：只见到以千元以上年费作门槛的记录（C/D 级），M35–M37 给出门槛、缩编与半年服务期；周节奏（每周一次对接、一次闭门话题，每月一次私董会）为推测' },
  subject: { gives: 'service', questions: { bank: 'business', before: 'trade' }, sells: 'place' },
  stages: [
    { id: 'preheat', from: -21, focus: '访谈、筛选、预备营，缴费与审核' },
    { id: 'start', from: 0, focus: '开圈、交名片、认人' },
    { id: 'growth', from: 7, focus: '第一场闭门话题与第一轮对接之后，请核心成员接手' },
    { id: 'active', from: 16, focus: '私董会与小组，成员自己发起' },
    { id: 'convert', from: { end: -45 }, focus: '盘点所得，谈续期' },
    { id: 'settle', from: { end: -7 }, focus: '道别、归档、下一期' },
  ],
  lifespan: 182,
  windows: { morning: '08:30-09:30', noon: '12:00-13:30', afternoon: '15:00-17:30', evening: '19:30-21:30' },
  quiet: '22:00-08:00',
  dailyCap: 4,
  minGap: 60,
  productRatio: 0.1,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.4, interaction: 0.4, story: 0.15, product: 0.05 },
  lightWeekdays: [6, 7],
  holidayPolicy: 'soften',
  steps: [
    { step: 1, offset: -21, days: 6 },
    { step: 2, offset: -16, days: 8 },
    { step: 3, offset: -8, days: 6 },
    { step: 4, offset: -3, days: 6 },
    { step: 5, offset: 8, days: 6 },
    { step: 6, offset: 15, days: 6 },
    { step: 7, offset: 22, days: 6 },
  ],
  pillars: [
    {
      id: 'agenda', title: '本周安排', category: 'ritual', cadence: '每周一 9:00', role: 'lead', minutes: 12,
      feelings: ['organisation', 'ritual'], funnel: 'engage', template: 'content/weekly-agenda', topicsFrom: ['member_value', 'values'],
    },
    {
      id: 'member-card', title: '一张名片', category: 'interaction', cadence: '每周二五 12:00', role: 'service', minutes: 15,
      feelings: ['belonging'], funnel: 'engage', template: 'content/member-card', topicsFrom: ['wants', 'pains'],
    },
    {
      id: 'knowledge', title: '一页纸', category: 'knowledge', cadence: '每周四 9:00', role: 'content', minutes: 40, lead_days: 3,
      feelings: ['participation'], funnel: 'retain', template: 'content/knowledge', topicsFrom: ['knowhow', 'pains'],
    },
    {
      id: 'digest', title: '连接周报', category: 'digest', cadence: '每周五 17:00', role: 'content', minutes: 25,
      stages: ['growth', 'active', 'convert', 'settle'],
      feelings: ['organisation', 'belonging'], funnel: 'retain', template: 'content/digest', topicsFrom: ['member_value'],
    },
    {
      id: 'offer', title: '服务与名额说明', category: 'product', cadence: '每月15日 12:00', role: 'lead', minutes: 15, lead_days: 2,
      stages: ['growth', 'active', 'convert', 'settle'],
      feelings: ['participation'], funnel: 'convert', promotes: true, template: 'content/offer', topicsFrom: ['offers'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开圈仪式', when: 'D+0 20:00' },
    { id: 'intro-night', use: 'intro-night', title: '名片之夜', when: 'D+2 20:00' },
    { id: 'topic-1', use: 'topic', title: '闭门话题（一）', when: 'D+5 20:00' },
    { id: 'match-1', use: 'match', title: '第一轮资源对接', when: 'D+9 20:00' },
    { id: 'topic-2', use: 'topic', title: '闭门话题（二）', when: 'D+12 20:00' },
    { id: 'sidonghui', use: 'sidonghui', title: '私董会', when: 'D+16 19:30' },
    { id: 'match-2', use: 'match', title: '第二轮资源对接', when: 'D+20 20:00' },
    { id: 'guest', use: 'guest', title: '闭门分享', when: 'D+24 20:00' },
    { id: 'member-interview', use: 'member-interview', when: 'D+27 20:00' },
  ],
  operations: ['patrol', 'newcomer', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'week-feedback', 'match-desk', 'guest-pipeline', 'collect-proof', 'month-review', 'backup-check', 'renewal-care'],
  ending: [
    { id: 'achievement', use: 'achievement', title: '半年回顾', when: '结营-7 20:00' },
    { id: 'questionnaire', use: 'questionnaire', when: '结营-5 15:00' },
    { id: 'notice', use: 'merge-dissolve', title: '期满去向说明', when: '结营-2 12:00' },
    { id: 'closing', use: 'closing', title: '结圈仪式', when: '结营 20:00' },
  ],
  exemptions: [
    { rule: 'metrics/activity-only', reason: '这类圈子看连接与续期，不看发言条数' },
  ],
  roles: [
    { role: 'lead', title: '圈主', duty: '入圈面谈、话题把控、续期' },
    { role: 'content', title: '秘书（内容）', duty: '一页纸、周报、会议纪要' },
    { role: 'activity', title: '活动主持', duty: '闭门话题、私董会、线下' },
    { role: 'media', title: '对外联络', duty: '嘉宾邀请、品牌露出，涉成员信息先征得同意' },
    { role: 'service', title: '成员服务', duty: '名片、对接撮合、迎新与预备营观察' },
  ],
  kpis: [
    { name: '连接数', formula: '当期撮合成功（双方见过面）的对数 ÷ 在圈人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '到场率', formula: '闭门活动实到人数 ÷ 报名人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '续期率', formula: '期满续期人数 ÷ 期满人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '推荐意愿', formula: '愿推荐 9–10 分的比例 − 0–6 分的比例', source: 'NPS 通行算法' },
  ],
}
