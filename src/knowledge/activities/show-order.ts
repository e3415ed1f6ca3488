import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'show-order',
  name: '晒单/买家秀',
  said: '晒单',
  aliases: ['晒单', '买家秀', '晒图', '晒单有礼'],
  purpose: '让买过的人说真话，没买的人看见真实样子',
  feelings: ['participation', 'belonging'],
  funnel: 'convert',
  lever: 'conversion',
  stages: ['growth', 'active', 'convert'],
  prerequisites: ['奖励规则：晒就有，不看好评差评', '转发前征得本人同意'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 480,
  at: 'noon',
  interaction: '一张图加一句真话：好在哪里、哪里还想改',
  parts: [
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'service', minutes: 15,
      scripts: [{ template: 'activity/show-order/event', title: '邀请晒单与规则' }],
      materials: ['一张真实示例图'], checklist: ['奖励不以好评为条件', '截止时间与数量写清', '不要求转发朋友圈'],
      metric: '晒单数',
    },
    {
      id: 'thanks', title: '{title}·谢晒单', offset: 1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'service', minutes: 15,
      scripts: [{ template: 'activity/show-order/thanks', title: '谢谢、回答、改进' }], checklist: ['批评的先回答怎么改', '用作宣传的逐个问过', '奖励已发'], needs: ['event'],
    },
  ],
  metric: '晒单数；带来的询问数',
  risks: ['好评返现：属于诱导虚假评价，不做', '差评冷处理：公开回答改法'],
  evidence: { grade: 'C', source: '门店福利群周五晒单有礼的做法；虚假评价见反不正当竞争法（2025 修订）第九条' },
}
