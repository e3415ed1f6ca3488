import type { Archetype } from '../types.ts'

/** A neighbourhood fresh-food shop: arrivals in the morning, pre-orders in the evening, cut-off, pick-up. Made for one owner with an hour and a half a day. */
export const data: Archetype = {
  id: 'store-fresh',
  name: '生鲜门店福利群',
  aliases: ['生鲜群', '水果店群', '社区团购群', '门店生鲜'],
  choose: '水果、蔬菜、生鲜小店，老客在群里接龙、到店自提',
  evidence: { grade: 'C', source: '时段框架来自社区零售从业者与服务商文章（C 级，证据偏薄）：7:30 到货、10:00 开团、15:00 晒单、17:30 下班、20:00 预售接龙、21:30 截单；按一个店主每天一个半小时删减，删减部分为推测；天天有货天天报，不设轻松日' },
  subject: { gives: 'goods', questions: { bank: 'fresh-food' }, premises: true },
  stages: [
    { id: 'preheat', from: -7, focus: '和老客聊，小范围试一轮接龙' },
    { id: 'start', from: 0, focus: '开群，把报到、接龙、自提、坏果退换走顺' },
    { id: 'growth', from: 7, focus: '第二周换新花样：选品投票、楼栋团长' },
    { id: 'active', from: 14, focus: '晒单与吃法成为成员自己的话题' },
    { id: 'convert', from: 21, focus: '周末团购做实，提客单' },
    { id: 'settle', from: 27, focus: '月度账：损耗、复购、客单' },
  ],
  windows: { morning: '07:20-09:00', noon: '11:30-13:00', afternoon: '14:30-17:30', evening: '18:30-21:40' },
  quiet: '22:00-07:00',
  dailyCap: 6,
  minGap: 60,
  productRatio: 0.5,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.25, interaction: 0.25, story: 0.1, product: 0.4 },
  lightWeekdays: [],
  holidayPolicy: 'keep',
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
      id: 'arrival', title: '今日到货', category: 'service', cadence: '每天 7:30', role: 'service', minutes: 5,
      feelings: ['ritual'], funnel: 'engage', template: 'content/arrival', topicsFrom: ['offers', 'knowhow'],
    },
    {
      id: 'preorder', title: '明日预售接龙', category: 'service', cadence: '每天 20:00', role: 'service', minutes: 8,
      feelings: ['ritual', 'participation'], funnel: 'convert', promotes: true, template: 'content/preorder', topicsFrom: ['offers'],
    },
    {
      id: 'cut-off', title: '截单与自提', category: 'service', cadence: '每天 21:30', role: 'service', minutes: 6,
      feelings: ['ritual', 'organisation'], funnel: 'convert', template: 'content/cut-off', topicsFrom: [],
    },
    {
      id: 'knowledge', title: '会挑会存', category: 'knowledge', cadence: '每周三 12:00', role: 'content', minutes: 15, lead_days: 1,
      feelings: ['participation'], funnel: 'retain', template: 'content/knowledge', topicsFrom: ['knowhow', 'pains'],
    },
    {
      id: 'topic', title: '下周想吃什么', category: 'interaction', cadence: '每周四 12:00', role: 'content', minutes: 6,
      feelings: ['participation'], funnel: 'engage', template: 'content/topic', topicsFrom: ['offers'],
    },
    {
      id: 'showcase', title: '街坊晒一晒', category: 'interaction', cadence: '每周六 12:00', role: 'activity', minutes: 6,
      feelings: ['belonging', 'participation'], funnel: 'refer', template: 'content/showcase', topicsFrom: ['wants'],
    },
    {
      id: 'digest', title: '一周账本', category: 'digest', cadence: '每周日 12:00', role: 'lead', minutes: 12,
      feelings: ['belonging'], funnel: 'retain', template: 'content/digest', topicsFrom: ['member_value'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开群见面', when: 'D+0 18:30', duration: 30 },
    { id: 'neighbours', use: 'jielong', title: '楼栋报到接龙', when: 'D+2 18:30' },
    { id: 'guess', use: 'guess', title: '猜甜度', when: 'D+4 18:30' },
    { id: 'weekend-groupbuy', use: 'groupbuy', title: '周末拼箱', when: '每周五 10:00', duration: 450 },
    { id: 'poll', use: 'poll', title: '选品投票', when: 'D+8 15:00' },
    { id: 'volunteer-call', use: 'volunteer-call', title: '招募楼栋团长', when: 'D+10 18:30' },
    { id: 'seckill', use: 'seckill', title: '尝鲜秒杀', when: 'D+13 15:00' },
    { id: 'show-order', use: 'show-order', title: '晒单有礼', when: 'D+17 15:00' },
    { id: 'seckill-late', use: 'seckill', title: '老客秒杀', when: 'D+23 15:00' },
  ],
  operations: ['patrol', 'newcomer', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'week-feedback', 'silent-care', 'collect-proof', 'month-review', 'backup-check'],
  ending: [
    { id: 'achievement', use: 'achievement', title: '这个月一起吃掉的', when: 'D+29 18:30' },
  ],
  exemptions: [
    { rule: 'content/product-ratio', reason: '接龙群进来就是为了订货，上限放到一半；到货与截单属于服务，不计推销' },
    { rule: 'welcome/batch-too-large', reason: '顾客扫店里的码进群，不是人工成批拉人' },
    { rule: 'content/monotone', reason: '到货、预售、截单每天一次，是订货流程' },
  ],
  roles: [
    { role: 'lead', title: '店主（群主）', duty: '预售、定价、团购、核心老客' },
    { role: 'content', title: '内容', duty: '会挑会存，每周一条，店主可兼' },
    { role: 'activity', title: '活动', duty: '周末拼箱、晒单、团长招募' },
    { role: 'media', title: '新媒体', duty: '到货实拍、晒单整理' },
    { role: 'service', title: '店员', duty: '到货、截单对单、自提、坏果退换' },
  ],
  kpis: [
    { name: '接龙人数', formula: '每日接龙下单人数 ÷ 在群人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '自提准时率', formula: '约定时段内取走的单数 ÷ 当日单数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '坏果赔付率', formula: '赔付单数 ÷ 当日单数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '周复购人数', formula: '本周下单两次以上的人数 ÷ 本周下单人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '成团率', formula: '成团数 ÷ 开团数', source: '服务商称 75% 以上为好（C 级），仅作参考' },
  ],
}
