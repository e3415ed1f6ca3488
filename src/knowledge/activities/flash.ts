import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'flash',
  name: '快闪专场',
  aliases: ['快闪', '快闪活动', '一日专场'],
  purpose: '一天里把一批好东西一次卖清，讲清楚就散，不留尾巴',
  feelings: ['ritual', 'participation'],
  funnel: 'convert',
  lever: 'conversion',
  stages: ['convert'],
  archetypes: ['flash-sale', 'product-fans', 'store-beauty', 'store-fresh'],
  prerequisites: ['选品与真实库存', '几点解散写在群公告', '售后入口'],
  live: true,
  heavy: true,
  promotes: true,
  duration: 120,
  at: '20:00',
  channel: 'group',
  interaction: '按轮次接龙下单，晒单给下一批人看',
  parts: [
    {
      id: 'select', title: '{title}·选品备货', offset: -3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 60,
      materials: ['选品表', '价格与库存', '轮次表'], checklist: ['每款讲清适合谁不适合谁', '库存真实', '划线价有凭据'],
    },
    {
      id: 'preview', title: '{title}·预告', offset: -1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'media', minutes: 10,
      scripts: [{ template: 'activity/preview', title: '预告：明天几点、卖什么、几点散' }], checklist: ['解散时间写清'], needs: ['select'], promotes: true,
    },
    {
      id: 'warm', title: '{title}·剧透一款', offset: 0, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 15,
      scripts: [{ template: 'activity/flash/warm', title: '剧透与猜价' }], checklist: ['答案当晚公布'], needs: ['select'], promotes: true,
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'lead', minutes: 160,
      scripts: [
        { template: 'activity/flash/event', title: '第一轮开抢' },
        { template: 'activity/flash/second', title: '第二轮与战报', after: 30 },
        { template: 'activity/flash/close', title: '返场、售后、几点解散', after: 90 },
      ],
      materials: ['下单链接', '轮次表'], checklist: ['售后入口写进公告', '卖完就说卖完'],
      metric: '下单率 = 下单人数 ÷ 在群人数', needs: ['select', 'preview', 'warm'], promotes: true,
    },
    {
      id: 'after', title: '{title}·发货与售后', offset: 1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 50,
      materials: ['订单表'], checklist: ['物流单号私聊', '退款当天办', '解散或迁移按公告执行'], needs: ['event'],
    },
  ],
  metric: '下单率；客单价；退款率',
  risks: ['超卖与错价：专人盯库存，错价先停后说', '不解散变成死群：到点按公告解散'],
  evidence: { grade: 'C', source: '快闪群四步：选品、预热、氛围、收尾，寿命不超过七天（小裂变、鸟哥笔记案例）' },
}
