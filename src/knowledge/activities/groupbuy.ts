import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'groupbuy',
  name: '团购/拼团',
  said: '拼团',
  aliases: ['团购', '拼团', '开团', '社区团购'],
  purpose: '把想要同一样东西的人凑在一起，价格、到货、售后一次说清',
  feelings: ['participation', 'organisation'],
  funnel: 'convert',
  lever: 'order-value',
  stages: ['growth', 'active', 'convert'],
  archetypes: ['product-fans', 'store-fresh', 'store-cafe', 'store-beauty', 'parenting', 'flash-sale', 'repurchase'],
  prerequisites: ['价格、规格、数量、成团数', '截单时间、到货时间、自提或配送', '售后怎么办'],
  live: false,
  heavy: false,
  promotes: true,
  duration: 600,
  at: '10:00',
  interaction: '接龙“数量+自提点”，群里看得见离成团还差几份',
  parts: [
    {
      id: 'stock', title: '{title}·核价核货', offset: -1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 25,
      materials: ['商品图与规格', '价格与库存表', '下单链接或接龙格式'], checklist: ['自己试过吃过', '价格、规格、产地、保质期写全', '供货数量书面确认', '划线价有最近成交凭据'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'service', minutes: 30,
      scripts: [{ template: 'activity/groupbuy/event', title: '开团：适合谁、多少钱、几点截' }],
      materials: ['商品图', '下单入口'], checklist: ['数量写总数', '截单、到货、自提时间写到分钟', '收款与接龙对得上'],
      metric: '成团率 = 成团数 ÷ 开团数', needs: ['stock'], promotes: true,
    },
    {
      id: 'cutoff', title: '{title}·截单汇总', offset: 0, at: 'end+15', side: 'member-facing', kind: 'activity', role: 'service', minutes: 15,
      scripts: [{ template: 'activity/groupbuy/cutoff', title: '截单：几份、成没成、哪天到' }], materials: ['订单汇总表'],
      checklist: ['漏单补录', '未成团当晚退款并说明', '订单发给供货方'], needs: ['event'],
    },
    {
      id: 'arrival', title: '{title}·到货通知', offset: 1, at: 'afternoon', side: 'member-facing', kind: 'notice', role: 'service', minutes: 20,
      scripts: [{ template: 'activity/groupbuy/arrival', title: '到货与自提' }], materials: ['提货名单（按编号，不公开电话）'],
      checklist: ['到货先验一遍', '自提时间与地点', '坏了怎么退写清'], needs: ['cutoff'],
    },
  ],
  metric: '成团率；售后率 = 售后单 ÷ 订单；客单价',
  risks: ['货不对板：到货先抽检，不合格直接退', '凑不够：当晚退款，不拖单不凑假单'],
  evidence: { grade: 'C', source: '社区零售团购做法（yaohaiyao.com 2420/2426；微商城帮助文档）：10:00/20:00 开团，成团率 75% 以上为健康' },
}
