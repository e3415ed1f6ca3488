import type { Kit } from '../types.ts'

export const data: Kit = {
  id: 'flash',
  name: '快闪',
  aliases: ['快闪群', '一日快闪', '限时快闪'],
  choose: '单独拉一个一到两天的短群，把几样标准品卖清就解散',
  purpose: '短而清楚的一次交易：进来、看懂、买到、解散，不留死群',
  feelings: ['ritual', 'participation'],
  funnel: 'convert',
  promotes: true,
  at: '20:00',
  duration: 120,
  parts: [
    {
      id: 'plan', title: '{title}·定方案与分工', offset: -6, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 60,
      materials: ['活动策划书', '预算表', '选品与真实库存', '解散时间', '售后入口'],
      checklist: ['一句话主题：到点就散的专场', '目标不超过三个，写数字', '预算合计对得上，机动留一成', '出意外谁拍板'],
    },
    {
      id: 'goods', title: '{title}·备货与物料', offset: -4, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'media', minutes: 45,
      materials: ['商品图', '价格库存表', '轮次表'],
      checklist: ['库存数就是对外公布的数', '划线价不高于前七天最低成交价，有凭据', '规格、有效期、售后写全', '解散时间与去向写进公告'],
      needs: ['plan'],
    },
    {
      id: 'warm-up', title: '{title}·邀请与规矩', offset: -2, at: 'evening', side: 'member-facing', kind: 'campaign', channel: 'direct', role: 'service', minutes: 30,
      scripts: [{ template: 'campaign/flash/invite', title: '邀请：几点开、几点散' }],
      checklist: ['本人同意才拉', '一次拉人不超过三位'],
      needs: ['plan'],
    },
    {
      id: 'preview', title: '{title}·剧透一款', offset: -1, at: 'evening', side: 'member-facing', kind: 'campaign', role: 'activity', minutes: 10,
      scripts: [{ template: 'campaign/preview', title: '剧透与猜价' }, { template: 'campaign/moments', title: '朋友圈' }],
      checklist: ['答案当场给', '限购写全'],
      needs: ['goods', 'warm-up'], promotes: true,
    },
    {
      id: 'event', title: '{title}·专场', offset: 0, at: 'event', side: 'member-facing', kind: 'campaign', role: 'lead', minutes: 150,
      scripts: [{ template: 'campaign/open', title: '第一轮' }, { template: 'campaign/middle', title: '战报与第二轮', after: 30 }, { template: 'campaign/close', title: '售后、返场、几点解散', after: 100 }],
      materials: ['轮次表', '下单入口'],
      checklist: ['卖完就说卖完', '库存专人盯', '售后入口写进公告'],
      metric: '下单率 = 下单人数 ÷ 在群人数', needs: ['goods', 'preview'], promotes: true,
    },
    {
      id: 'recap', title: '{title}·结果与解散', offset: 1, at: 'evening', side: 'member-facing', kind: 'campaign', role: 'content', minutes: 25,
      scripts: [{ template: 'campaign/flash/dissolve', title: '结果、售后去向、解散' }],
      checklist: ['几点解散写明', '不想散的去向写清'],
      needs: ['event'],
    },
    {
      id: 'after-sale', title: '{title}·售后入口', offset: 3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 40,
      materials: ['订单表'],
      checklist: ['退款当日办', '群解散后售后入口不关'],
      needs: ['recap'],
    },
    {
      id: 'review', title: '{title}·结账', offset: 5, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 30,
      materials: ['收支表'],
      checklist: ['退款率与客单价', '下次改两件'],
      needs: ['after-sale'],
    },
  ],
  offers: ['标准品为主', '低决策价', '每人限购'],
  budget: ['让利额度', '快递', '客服', '机动一成'],
  risks: ['备货不准：按预订数备，卖完就停，不补编名额', '标错价：先停后说，按公布的价兑现或协商补偿', '不解散：到点自动结束，售后转客服'],
  evaluation: ['下单率与客单价（分子分母写清）', '退款率', '参与人数（去重）', '解散按时率'],
  evidence: { grade: 'C', source: '快闪群寿命与四步归纳（小裂变、鸟哥笔记）' },
}
