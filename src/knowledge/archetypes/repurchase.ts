import type { Archetype } from '../types.ts'

/** Buyers only: each follows his own cycle; use first, then restock. */
export const data: Archetype = {
  id: 'repurchase',
  name: '老客复购群',
  aliases: ['老客群', '复购群', '会员群'],
  choose: '买过的人在里面学会用好，快用完时有人提醒、有老客权益',
  evidence: { grade: 'C', source: '周期前 7 天回访效果、前 3 天说权益、到期一对一补货，沉默 30/45/60/90 天分别处理，来自服务商与从业者文章（C 级，部分 B/C）；周栏目为推测' },
  subject: { gives: 'goods' },
  stages: [
    { id: 'preheat', from: -10, focus: '按购买日分层，访谈老客' },
    { id: 'start', from: 0, focus: '进群礼与使用指南，先用起来' },
    { id: 'growth', from: 7, focus: '第一轮效果回访，解决用不好的' },
    { id: 'active', from: 14, focus: '老客晒用法，积分兑换' },
    { id: 'convert', from: 21, focus: '到周期的说权益，一对一补货' },
    { id: 'settle', from: 27, focus: '算复购，定下一轮' },
  ],
  windows: { morning: '08:30-10:00', noon: '12:00-13:30', afternoon: '15:00-18:00', evening: '19:30-21:30' },
  quiet: '22:00-08:00',
  dailyCap: 4,
  minGap: 60,
  productRatio: 0.35,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.3, interaction: 0.25, story: 0.15, product: 0.3 },
  lightWeekdays: [1],
  holidayPolicy: 'soften',
  steps: [
    { step: 1, offset: -10, days: 4 },
    { step: 2, offset: -7, days: 4 },
    { step: 3, offset: -4, days: 4 },
    { step: 4, offset: -2, days: 6 },
    { step: 5, offset: 8, days: 5 },
    { step: 6, offset: 15, days: 6 },
    { step: 7, offset: 21, days: 6 },
  ],
  pillars: [
    {
      id: 'knowledge', title: '用好它', category: 'knowledge', cadence: '每周三 12:00', role: 'content', minutes: 25, lead_days: 2,
      feelings: ['participation'], funnel: 'retain', template: 'content/knowledge', topicsFrom: ['knowhow', 'pains'],
    },
    {
      id: 'moments', title: '朋友圈使用记', category: 'story', cadence: '每周三 17:30', channel: 'moments', role: 'media', minutes: 10,
      feelings: ['belonging'], funnel: 'acquire', template: 'content/moments', topicsFrom: ['values'],
    },
    {
      id: 'offer', title: '老客权益日', category: 'product', cadence: '每周四 12:00', role: 'service', minutes: 15, lead_days: 1,
      feelings: ['ritual', 'participation'], funnel: 'convert', promotes: true, template: 'content/offer', topicsFrom: ['offers'],
    },
    {
      id: 'showcase', title: '老客怎么用', category: 'interaction', cadence: '每周五 12:00', role: 'activity', minutes: 10,
      feelings: ['belonging', 'participation'], funnel: 'refer', template: 'content/showcase', topicsFrom: ['wants', 'knowhow'],
    },
    {
      id: 'topic', title: '周六聊一题', category: 'interaction', cadence: '每周六 17:30', role: 'content', minutes: 8,
      feelings: ['participation'], funnel: 'engage', template: 'content/topic', topicsFrom: ['wants', 'pains'],
    },
    {
      id: 'digest', title: '一周精选', category: 'digest', cadence: '每周日 17:30', role: 'content', minutes: 15,
      feelings: ['organisation'], funnel: 'retain', template: 'content/digest', topicsFrom: ['member_value', 'faq'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '老客见面', when: 'D+0 20:00' },
    { id: 'questionnaire', use: 'questionnaire', title: '用得怎么样', when: 'D+4 10:00' },
    { id: 'ama', use: 'ama', title: '使用答疑夜', when: 'D+8 20:00' },
    { id: 'show-order', use: 'show-order', title: '晒用法', when: 'D+12 10:00' },
    { id: 'points-day', use: 'points-day', when: 'D+16 10:00' },
    { id: 'wake-up', use: 'wake-up', when: 'D+19 10:00' },
    { id: 'coupon3', use: 'coupon3', title: '老客专场', when: 'D+23 20:00' },
    { id: 'cocreate', use: 'cocreate', title: '下一款由老客定', when: 'D+26 10:00' },
  ],
  operations: ['patrol', 'newcomer', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'repurchase-visit', 'after-sale-check', 'week-feedback', 'collect-proof', 'month-review', 'backup-check'],
  ending: [
    { id: 'achievement', use: 'achievement', title: '满月回顾', when: 'D+29 20:00' },
  ],
  exemptions: [
    { rule: 'welcome/batch-too-large', reason: '买家扫包裹卡进群' },
  ],
  roles: [
    { role: 'lead', title: '群主', duty: '权益、核心老客' },
    { role: 'content', title: '内容', duty: '用法与问题' },
    { role: 'activity', title: '活动', duty: '晒用法、兑换日' },
    { role: 'media', title: '新媒体', duty: '朋友圈、好反馈回收' },
    { role: 'service', title: '顾问', duty: '周期回访、补货、售后' },
  ],
  kpis: [
    { name: '周期内复购率', formula: '在自己周期内再次购买的人数 ÷ 到周期人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '回访回复率', formula: '回复人数 ÷ 回访人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '售后首次答复', formula: '从提出到首次答复的中位数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '唤醒率', formula: '30 天以上未动、被唤醒后互动或下单的人数 ÷ 唤醒人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
  ],
}
