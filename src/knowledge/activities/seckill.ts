import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'seckill',
  name: '秒杀',
  aliases: ['限量秒杀', '限时秒杀', '特价秒杀'],
  purpose: '用一款真便宜、真限量的东西，让人来一趟',
  feelings: ['participation'],
  funnel: 'convert',
  lever: 'conversion',
  stages: ['growth', 'active', 'convert'],
  archetypes: ['product-fans', 'store-fresh', 'store-cafe', 'store-beauty', 'parenting', 'flash-sale', 'repurchase'],
  prerequisites: ['真实库存', '每人限购数', '原价凭据'],
  live: true,
  heavy: false,
  promotes: true,
  duration: 15,
  at: '20:00',
  channel: 'group',
  interaction: '到点按接龙或链接下单，先到先得，每人限量',
  parts: [
    {
      id: 'stock', title: '{title}·备货核价', offset: -1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 20,
      materials: ['商品图', '库存数', '下单链接'], checklist: ['库存数就是公布的数', '划线价是七天内的最低成交价或有凭据', '链接到点前点过'],
    },
    {
      id: 'preview', title: '{title}·预告', offset: 0, at: 'noon', side: 'member-facing', kind: 'activity', role: 'service', minutes: 5,
      scripts: [{ template: 'activity/seckill/preview', title: '预告：什么、几个、多少钱、几点' }], materials: ['商品图'], checklist: ['总数、限购、时间、售后写全'], needs: ['stock'], promotes: true,
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'service', minutes: 25,
      scripts: [
        { template: 'activity/seckill/event', title: '开抢' },
        { template: 'activity/seckill/report', title: '战报：卖了几个、没抢到怎么办', after: 15 },
      ],
      materials: ['下单入口'], checklist: ['卖完就说卖完，不再放“最后几个”', '有人专门答疑'],
      metric: '售罄时间（分钟）；下单率', needs: ['stock', 'preview'], promotes: true,
    },
    {
      id: 'service', title: '{title}·发货与售后', offset: 1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 25,
      materials: ['订单表'], checklist: ['发货或自提通知到人', '超卖的当天退款并补偿', '记录没抢到的人数，供下次备货'], needs: ['event'],
    },
  ],
  metric: '售罄时间；下单率；退款率',
  risks: ['超卖：下单截止看库存不看接龙', '标错价：先停后说，按实际承担，说明补偿'],
  evidence: { grade: 'C', source: '门店群定点秒杀做法（10:00/15:00/20:00）；价格比较基准见规范促销行为暂行规定（2020）' },
}
