import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'coupon3',
  name: '三轮优惠码',
  aliases: ['三轮券', '三轮优惠', '优惠码接力'],
  purpose: '同一晚分三次放出三种力度的优惠，让不同的人各拿到合适的一张',
  feelings: ['participation'],
  funnel: 'convert',
  lever: 'conversion',
  stages: ['growth', 'convert'],
  prerequisites: ['三种优惠码与有效期', '总张数', '叠加规则'],
  live: true,
  heavy: false,
  promotes: true,
  duration: 30,
  at: '20:00',
  channel: 'group',
  interaction: '按口令回一句领第二轮，三轮之间不必每轮都抢',
  parts: [
    {
      id: 'codes', title: '{title}·生成优惠码', offset: -1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 25,
      materials: ['三种优惠码', '张数与有效期表'], checklist: ['三种都自己试过', '与其他优惠能不能叠加', '张数就是放出的数'],
    },
    {
      id: 'preview', title: '{title}·预告', offset: 0, at: 'noon', side: 'member-facing', kind: 'activity', role: 'service', minutes: 5,
      scripts: [{ template: 'activity/preview', title: '预告' }], checklist: ['适合谁、有效期写清'], needs: ['codes'], promotes: true,
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'service', minutes: 40,
      scripts: [
        { template: 'activity/coupon3/event', title: '第一轮' },
        { template: 'activity/coupon3/second', title: '第二轮与用法', after: 12 },
        { template: 'activity/coupon3/third', title: '第三轮与截止', after: 24 },
      ],
      materials: ['优惠码'], checklist: ['每轮写明张数与有效期', '领完就说领完'],
      metric: '核销率 = 使用张数 ÷ 发出张数', needs: ['codes', 'preview'], promotes: true,
    },
  ],
  metric: '核销率；客单价变化',
  risks: ['优惠码外泄：单人单码', '叠加亏本：先算最低实付价'],
  evidence: { grade: '推测', source: '社群促销做法文章（nctoro.com，内容农场，低信度）：20:00 三轮优惠码' },
}
