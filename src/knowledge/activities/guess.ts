import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'guess',
  name: '猜价/看图/骰子小游戏',
  said: '猜一猜',
  aliases: ['猜价', '看图猜物', '骰子', '成语接龙', '小游戏', 'dice'],
  purpose: '十五分钟的小热身，让没说过话的人敢回一个数',
  feelings: ['participation'],
  funnel: 'engage',
  stages: ['start', 'growth', 'active'],
  prerequisites: ['一张图或一道题', '说好几点结束'],
  live: true,
  heavy: false,
  promotes: false,
  duration: 15,
  at: 'evening',
  channel: 'group',
  interaction: '回一个数或一个词，最接近的人讲一句为什么',
  parts: [
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 20,
      scripts: [
        { template: 'activity/guess/event', title: '出题与规则' },
        { template: 'activity/guess/close', title: '揭晓与一句用处', after: 15 },
      ],
      materials: ['图或题'], checklist: ['到点结束，不拖', '答案跟大家有用的事连上', '不押钱'],
      metric: '参与人数',
    },
  ],
  metric: '参与人数；第一次开口的人数',
  risks: ['闲聊过多伤体验：限时十五分钟，一周不超过两次', '涉赌：不收钱、不押注'],
  evidence: { grade: '推测', source: '运营常识归纳；小游戏只限前期限时（方法 M24）' },
}
