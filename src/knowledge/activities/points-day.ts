import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'points-day',
  name: '积分兑换日',
  aliases: ['积分兑换', '积分日', '兑换日'],
  purpose: '把攒下的积分当天兑成实在的东西，让攒积分有盼头',
  feelings: ['ritual', 'organisation'],
  funnel: 'retain',
  lever: 'order-value',
  stages: ['active', 'convert', 'settle'],
  prerequisites: ['积分台账准确', '兑换清单与库存', '有效期说明'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 480,
  at: 'noon',
  channel: 'group',
  interaction: '回“昵称+编号”兑换，不够分的看差多少、怎么攒',
  parts: [
    {
      id: 'ledger', title: '{title}·对账备货', offset: -2, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 45,
      materials: ['积分台账', '兑换清单与库存'], checklist: ['每人积分可查', '清单不临时加价', '快递费谁出写明'],
    },
    {
      id: 'preview', title: '{title}·预告', offset: -1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'service', minutes: 5,
      scripts: [{ template: 'activity/points-day/preview', title: '预告：能兑什么、怎么查积分' }], materials: ['兑换清单'], checklist: ['过期积分怎么办写清'], needs: ['ledger'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'service', minutes: 40,
      scripts: [{ template: 'activity/points-day/event', title: '开兑与编号' }],
      materials: ['兑换清单'], checklist: ['兑一件划一件', '兑完立刻说'],
      metric: '兑换率 = 兑换人数 ÷ 有积分人数', needs: ['ledger', 'preview'],
    },
    {
      id: 'ship', title: '{title}·发货销账', offset: 1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 30,
      checklist: ['台账当天更新', '单号通知到人'], needs: ['event'],
    },
  ],
  metric: '兑换率；积分留存',
  risks: ['账目对不上：有疑问先发货后对账', '只有大户能兑：每档都有能兑的小物'],
  evidence: { grade: '推测', source: '会员积分通行做法（1 元 1 分、晒图加分）归纳' },
}
