import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'closing',
  name: '闭营/结营仪式',
  said: '结营仪式',
  aliases: ['闭营', '结营', '结营仪式', '闭营仪式', '结业', '毕业典礼'],
  purpose: '把做成的事摆出来、把人一个个谢到，并说清接下来去哪里',
  feelings: ['ritual', 'belonging'],
  funnel: 'convert',
  lever: 'conversion',
  stages: ['convert', 'settle'],
  prerequisites: ['完成数据', '奖项规则在开始时已公布', '结束后群怎么处理已决定'],
  live: true,
  heavy: true,
  promotes: false,
  duration: 60,
  at: '20:00',
  channel: 'group',
  interaction: '每人一句：我做成了什么、下一步做什么；获奖的人讲一分钟怎么做到',
  parts: [
    {
      id: 'data', title: '{title}·算数据定奖项', offset: -3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'activity', minutes: 50,
      materials: ['完成情况表', '获奖名单'], checklist: ['完成率的分子分母写清', '获奖名单按开始时公布的规则得出', '本人同意公开姓名'],
    },
    {
      id: 'certificate', title: '{title}·证书与发言人', offset: -2, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'media', minutes: 50,
      materials: ['证书', '结营海报'], checklist: ['证书姓名逐个核对', '两三位分享人已约好，每人一分钟'], needs: ['data'],
    },
    {
      id: 'preview', title: '{title}·预告', offset: -1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 5,
      scripts: [{ template: 'activity/preview', title: '预告' }], materials: ['结营海报'], checklist: ['补交截止时间写到分钟'], needs: ['certificate'],
    },
    {
      id: 'reminder', title: '{title}·提醒', offset: 0, at: 'event-60', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 5,
      scripts: [{ template: 'activity/reminder', title: '开始前提醒' }], checklist: ['颁奖素材已按顺序排好'], needs: ['preview'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'lead', minutes: 80,
      scripts: [
        { template: 'activity/closing/open', title: '开场：我们一起走到今天' },
        { template: 'activity/closing/award', title: '颁奖与一分钟分享', after: 20 },
        { template: 'activity/closing/close', title: '收尾：接下来去哪里', after: 50 },
      ],
      materials: ['证书', '数据图', '获奖名单'],
      checklist: ['没拿奖的人也被谢到', '优惠若有，写明价格、名额、截止时间，只说一遍', '群的去向与日期已写进收尾'],
      metric: '到场率 = 当晚发言人数 ÷ 在营人数', needs: ['data', 'certificate', 'preview'],
    },
    {
      id: 'recap', title: '{title}·收尾与去向', offset: 0, at: 'end+30', side: 'member-facing', kind: 'activity', role: 'content', minutes: 20,
      scripts: [{ template: 'activity/closing/farewell', title: '证书领取、资料归档、群的去向' }], materials: ['证书领取方式', '资料归档链接'],
      checklist: ['资料链接能打开', '群保留到哪天写清'], needs: ['event'],
    },
  ],
  metric: '到场率；完成率；续报或转化率 = 续报人数 ÷ 在营人数',
  risks: ['把结营开成推销会：先成果后去向，优惠只说一遍', '奖项临时改规则：名单按开始时公布的算'],
  evidence: { grade: 'B', source: '训练营结营做法拆解（人人都是产品经理 2021-02-02、2021-05-29）：完成率、颁奖、案例、去向' },
}
