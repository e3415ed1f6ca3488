import type { Archetype } from '../types.ts'

/** Beauty and retail: one thing reviewed honestly, one stock-up day, buyers' own pictures. */
export const data: Archetype = {
  id: 'store-beauty',
  name: '美妆零售福利群',
  aliases: ['美妆群', '零售福利群', '护肤群'],
  choose: '美妆、护肤、服饰、日用零售店，用真实测评和买家实拍带动复购',
  evidence: { grade: 'C', source: '8:30 早安小贴士、10:00 单品深评、12:30 投票猜价、15:00 秒杀、19:30 买家秀、周一新品、周五囤货、周日热榜来自一份公开的运营方案（C 级）；原方案每天 6 条，证据支持不了，默认减到每天两三条' },
  subject: { gives: 'service', questions: { bank: 'cosmetics' }, premises: true },
  stages: [
    { id: 'preheat', from: -7, focus: '和老客做肤质或需求访谈，试用一轮' },
    { id: 'start', from: 0, focus: '开群，建各自的档案' },
    { id: 'growth', from: 7, focus: '第二周加直播与答疑' },
    { id: 'active', from: 14, focus: '买家实拍与空瓶记，积分上线' },
    { id: 'convert', from: 21, focus: '囤货日与专场' },
    { id: 'settle', from: 27, focus: '复盘复购与退换' },
  ],
  windows: { morning: '08:00-10:30', noon: '12:00-13:30', afternoon: '15:00-18:00', evening: '19:00-21:30' },
  quiet: '22:00-07:30',
  dailyCap: 6,
  minGap: 60,
  productRatio: 0.35,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.35, interaction: 0.25, story: 0.1, product: 0.3 },
  lightWeekdays: [2],
  holidayPolicy: 'soften',
  steps: [
    { step: 1, offset: -7, days: 3 },
    { step: 2, offset: -5, days: 4 },
    { step: 3, offset: -3, days: 3 },
    { step: 4, offset: -2, days: 6 },
    { step: 5, offset: 8, days: 6 },
    { step: 6, offset: 15, days: 6 },
    { step: 7, offset: 21, days: 8 },
  ],
  pillars: [
    {
      id: 'morning', title: '早安小贴士', category: 'ritual', cadence: '每天 8:30', role: 'content', minutes: 5,
      feelings: ['ritual'], funnel: 'engage', template: 'content/morning', topicsFrom: ['knowhow', 'vocabulary'],
    },
    {
      id: 'new', title: '周一新品', category: 'product', cadence: '每周一 10:00', role: 'content', minutes: 15, lead_days: 1,
      feelings: ['participation'], funnel: 'convert', promotes: true, template: 'content/offer', topicsFrom: ['offers'],
    },
    {
      id: 'question', title: '你问我答', category: 'service', cadence: '每周三 12:30', role: 'service', minutes: 12,
      feelings: ['belonging', 'participation'], funnel: 'engage', template: 'content/question', topicsFrom: ['faq', 'pains'],
    },
    {
      id: 'review', title: '单品深评', category: 'knowledge', cadence: '每周四 10:00', role: 'content', minutes: 30, lead_days: 2,
      feelings: ['participation'], funnel: 'retain', template: 'content/knowledge', topicsFrom: ['knowhow', 'pains'],
    },
    {
      id: 'topic', title: '二选一', category: 'interaction', cadence: '每周四 12:30', role: 'activity', minutes: 6,
      feelings: ['participation'], funnel: 'engage', template: 'content/topic', topicsFrom: ['wants'],
    },
    {
      id: 'stock-up', title: '周五囤货日', category: 'product', cadence: '每周五 15:00', role: 'lead', minutes: 15, lead_days: 1,
      stages: ['growth', 'active', 'convert', 'settle'],
      feelings: ['participation'], funnel: 'convert', promotes: true, template: 'content/offer', topicsFrom: ['offers'],
    },
    {
      id: 'showcase', title: '买家实拍', category: 'interaction', cadence: '每周六 17:30', role: 'activity', minutes: 10,
      feelings: ['belonging', 'participation'], funnel: 'refer', template: 'content/showcase', topicsFrom: ['wants'],
    },
    {
      id: 'moments', title: '朋友圈自用记', category: 'story', cadence: '每周三 17:30', channel: 'moments', role: 'media', minutes: 10,
      feelings: ['belonging'], funnel: 'acquire', template: 'content/moments', topicsFrom: ['values'],
    },
    {
      id: 'digest', title: '热榜与下周预告', category: 'digest', cadence: '每周日 17:30', role: 'content', minutes: 15,
      feelings: ['organisation'], funnel: 'retain', template: 'content/digest', topicsFrom: ['member_value', 'offers'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开群见面', when: 'D+0 20:00' },
    { id: 'ama', use: 'ama', title: '一对一答疑夜', when: 'D+4 20:00' },
    { id: 'live', use: 'live', title: '直播试用', when: 'D+9 20:00' },
    { id: 'poll', use: 'poll', title: '下期测什么', when: 'D+11 16:00' },
    { id: 'show-order', use: 'show-order', title: '空瓶记', when: 'D+13 16:00' },
    { id: 'coupon3', use: 'coupon3', when: 'D+16 20:00' },
    { id: 'seckill', use: 'seckill', title: '老客秒杀', when: 'D+20 16:00' },
    { id: 'live-late', use: 'live', title: '直播专场', when: 'D+23 20:00' },
    { id: 'points-day', use: 'points-day', when: 'D+27 16:00' },
  ],
  operations: ['patrol', 'newcomer', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'week-feedback', 'silent-care', 'collect-proof', 'month-review', 'backup-check'],
  ending: [
    { id: 'achievement', use: 'achievement', title: '满月回顾', when: 'D+29 20:00' },
  ],
  exemptions: [
    { rule: 'welcome/batch-too-large', reason: '顾客扫店里的码进群' },
  ],
  roles: [
    { role: 'lead', title: '店长（群主）', duty: '囤货日、核心老客' },
    { role: 'content', title: '内容', duty: '小贴士、深评' },
    { role: 'activity', title: '活动', duty: '投票、实拍、直播流程' },
    { role: 'media', title: '新媒体', duty: '朋友圈、直播预热' },
    { role: 'service', title: '顾问', duty: '一对一答疑、售后' },
  ],
  kpis: [
    { name: '周复购人数', formula: '本周二次以上购买人数 ÷ 本周购买人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '实拍条数', formula: '买家实拍条数 ÷ 周', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '退换率', formula: '退换单数 ÷ 总单数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '答疑时长', formula: '从提问到顾问首次答复的中位数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
  ],
}
