import type { Kit } from '../types.ts'

/** What a campaign needs at the very least: for those that name no kit. */
export const data: Kit = {
  id: 'plain',
  name: '自定义战役',
  said: '限时活动',
  aliases: ['自定义', '通用'],
  choose: '样板里没有的日子：店庆、本地节庆、自己定的主题日',
  purpose: '围着一个日子，把一件事做完',
  feelings: ['participation', 'ritual'],
  funnel: 'convert',
  promotes: true,
  at: '20:00',
  duration: 60,
  parts: [
    {
      id: 'plan', title: '{title}·定方案与分工', offset: -7, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 45,
      materials: ['活动策划书', '预算表'],
      checklist: ['目标不超过三个，写数字', '预算合计对得上，机动留一成', '出意外谁拍板'],
    },
    {
      id: 'goods', title: '{title}·备货与物料', offset: -5, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'media', minutes: 40,
      checklist: ['对外公布的数量就是库存数', '价格、规格、有效期、售后写全'],
      needs: ['plan'],
    },
    {
      id: 'warm-up', title: '{title}·预热', offset: -4, at: 'noon', side: 'member-facing', kind: 'campaign', role: 'content', minutes: 15,
      scripts: [{ template: 'campaign/warm-up', title: '预热' }],
      checklist: ['先问需要，不先报价'],
      needs: ['plan'],
    },
    {
      id: 'preview', title: '{title}·预告', offset: -1, at: 'evening', side: 'member-facing', kind: 'campaign', role: 'activity', minutes: 10,
      scripts: [{ template: 'campaign/preview', title: '预告' }, { template: 'campaign/direct', title: '私聊老客' }, { template: 'campaign/moments', title: '朋友圈' }],
      checklist: ['时间、价格、总数、限购写全'],
      needs: ['goods', 'warm-up'], promotes: true,
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'campaign', role: 'lead', minutes: 70,
      scripts: [{ template: 'campaign/open', title: '开场' }, { template: 'campaign/middle', title: '中段', after: 30 }, { template: 'campaign/close', title: '收尾', after: 55 }],
      checklist: ['入口到点前点过', '专人答疑'],
      metric: '参加人数 ÷ 群人数', needs: ['goods', 'preview'], promotes: true,
    },
    {
      id: 'recap', title: '{title}·小结', offset: 1, at: 'noon', side: 'member-facing', kind: 'campaign', role: 'content', minutes: 20,
      scripts: [{ template: 'campaign/recap', title: '小结' }],
      checklist: ['数字如实', '答应的事写日期'],
      needs: ['event'],
    },
  ],
  offers: ['说清适合谁、多少钱、多少份、怎么退'],
  budget: ['货品', '礼品', '物料', '机动'],
  risks: ['备货不足：公布的总数就是库存，卖完就说', '系统出错：停下、认错、按群里公布的办法补'],
  evaluation: ['参加人数 ÷ 群人数', '成交人数 ÷ 参加人数', '售后件数'],
  evidence: { grade: '推测', source: '由活动筹备的共同步骤归纳' },
}
