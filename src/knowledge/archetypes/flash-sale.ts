import type { Archetype } from '../types.ts'

/** Two days: invited, opened in the morning, sold in the evening, thanked and dissolved. Growth and merit rules have no place here. */
export const data: Archetype = {
  id: 'flash-sale',
  name: '快闪群',
  aliases: ['快闪', '闪购群'],
  choose: '手里有一批货或一次活动，一两天卖完就散，不留长期群',
  evidence: { grade: 'C', source: '选品—预热—氛围—收尾四步、10:00 开群、12:00 剧透、19:00 倒计时、20:00 开抢、22:00 或次日解散来自服务商与从业者文章（C 级，部分 B 级），寿命不超过 7 天；钟点多为推测；第五、六步（裂变、建章立制）不适用，已略去' },
  subject: { gives: 'goods' },
  stages: [
    { id: 'preheat', from: -7, focus: '选品、定价、找老客试用' },
    { id: 'start', from: -3, focus: '一对一邀约，说清几点开、几点散' },
    { id: 'growth', from: -2, focus: '分批进群，讲规则' },
    { id: 'active', from: -1, focus: '剧透与占位' },
    { id: 'convert', from: 0, focus: '当天两轮开抢' },
    { id: 'settle', from: 1, focus: '晒单、售后入口、解散' },
  ],
  lifespan: 2,
  windows: { morning: '08:30-09:30', noon: '12:00-13:30', afternoon: '15:00-17:30', evening: '19:00-22:00' },
  quiet: '22:30-08:00',
  dailyCap: 8,
  minGap: 30,
  productRatio: 0.6,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.1, interaction: 0.25, story: 0.05, product: 0.6 },
  lightWeekdays: [],
  holidayPolicy: 'keep',
  steps: [
    { step: 1, offset: -7, days: 2 },
    { step: 2, offset: -6, days: 3 },
    { step: 3, offset: -4, days: 4 },
    { step: 4, offset: -3, days: 3 },
    { step: 7, offset: 0, days: 2 },
  ],
  pillars: [
    {
      id: 'rundown', title: '今天怎么玩', category: 'ritual', cadence: '每天 8:30', role: 'lead', minutes: 8,
      feelings: ['ritual', 'organisation'], funnel: 'engage', template: 'content/morning', topicsFrom: ['rules', 'offers'],
    },
    {
      id: 'question', title: '规格与售后答疑', category: 'service', cadence: '每天 16:00', role: 'service', minutes: 15,
      feelings: ['belonging'], funnel: 'convert', template: 'content/question', topicsFrom: ['faq', 'offers'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开群与玩法', when: 'D+0 10:00', duration: 30 },
    { id: 'flash', use: 'flash', title: '快闪开抢', when: 'D+0 20:00', duration: 120 },
    { id: 'show-order', use: 'show-order', title: '晒单', when: 'D+1 10:00' },
  ],
  operations: ['patrol', 'after-sale-check'],
  ending: [
    { id: 'questionnaire', use: 'questionnaire', when: '结营 14:30' },
    { id: 'notice', use: 'merge-dissolve', title: '感谢与解散', when: '结营 20:00' },
  ],
  exemptions: [
    { rule: 'growth/seed-first', reason: '一两天就散，靠一对一邀约，没有种子期' },
    { rule: 'plan/horizon', reason: '快闪群只开一两天，收尾已排好' },
    { rule: 'plan/day-8-cliff', reason: '没有第八天' },
    { rule: 'plan/no-review', reason: '结束当天一次复盘' },
    { rule: 'plan/funnel-gap', reason: '快闪只负责成交，留存与转介绍由常设群承接' },
    { rule: 'content/product-ratio', reason: '进群就是为了这一场，事先说明' },
    { rule: 'content/weekly-knowledge', reason: '不足一周' },
    { rule: 'growth/no-core', reason: '不建立长期核心层' },
    { rule: 'activity/no-offline', reason: '线上快闪' },
  ],
  roles: [
    { role: 'lead', title: '主理人', duty: '选品、定价、开抢主持' },
    { role: 'content', title: '文案', duty: '剧透、规则、战报' },
    { role: 'activity', title: '控场', duty: '倒计时、轮次、晒单' },
    { role: 'media', title: '邀约', duty: '一对一邀约、朋友圈' },
    { role: 'service', title: '客服', duty: '规格答疑、售后入口、退款' },
  ],
  kpis: [
    { name: '到场率', formula: '开抢时在线回应人数 ÷ 在群人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '下单率', formula: '下单人数 ÷ 在群人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '客单价', formula: '成交额 ÷ 单数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '退款率', formula: '退款单数 ÷ 总单数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
  ],
}
