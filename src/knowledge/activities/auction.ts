import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'auction',
  name: '拍卖',
  aliases: ['群拍卖', '闲置拍卖', '慈善拍卖'],
  purpose: '把几件有故事的东西拍给真正喜欢的人，图个热闹也图个故事',
  feelings: ['participation', 'ritual'],
  funnel: 'engage',
  stages: ['active'],
  prerequisites: ['拍品来历与图', '起拍价、加价幅度、截止规则', '付款与寄送'],
  live: true,
  heavy: false,
  promotes: false,
  duration: 45,
  at: '20:00',
  channel: 'group',
  interaction: '回价格竞拍，主持念价，三次落锤',
  parts: [
    {
      id: 'items', title: '{title}·收拍品定规则', offset: -2, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'activity', minutes: 40,
      materials: ['拍品照片与来历', '规则（起价、加价、截止、付款）'], checklist: ['来历真实，瑕疵写明', '禁拍品不拍', '拍款去向公开'],
    },
    {
      id: 'preview', title: '{title}·预展', offset: -1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 10,
      scripts: [{ template: 'activity/auction/preview', title: '拍品与规则' }], materials: ['拍品照片'], checklist: ['规则不留临时改动的口子'], needs: ['items'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 60,
      scripts: [
        { template: 'activity/auction/event', title: '第一件起拍' },
        { template: 'activity/auction/close', title: '落锤与交款办法', after: 40 },
      ],
      materials: ['规则', '计价表'], checklist: ['最高价念两遍再落锤', '拍错两分钟内可撤', '有人恶意抬价就停拍这一件'],
      metric: '成交件数；参与出价人数', needs: ['items', 'preview'],
    },
    {
      id: 'settle', title: '{title}·收款与寄出', offset: 2, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 25,
      materials: ['成交表'], checklist: ['三天内付款，逾期按规则', '捐款的公示凭证'], needs: ['event'],
    },
  ],
  metric: '成交件数；参与人数',
  risks: ['恶意抬价：只认实名成员，付款前可作废', '纠纷：瑕疵照片提前给'],
  evidence: { grade: '推测', source: '运营常识归纳；前期小游戏含闲置拍卖（方法 M24）' },
}
