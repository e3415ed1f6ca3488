import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'intro-night',
  name: '自我介绍专场',
  aliases: ['自我介绍', '介绍专场', '认识一下', '破冰之夜'],
  purpose: '把名单变成认得的人：知道谁住哪、会什么、想要什么',
  feelings: ['belonging', 'ritual'],
  funnel: 'engage',
  stages: ['start'],
  prerequisites: ['自我介绍模板（四五项）', '群主先写自己的'],
  live: true,
  heavy: false,
  promotes: false,
  duration: 40,
  at: '20:00',
  channel: 'group',
  interaction: '按模板接龙，一批不超过十人，每人得到一句具体的回应',
  parts: [
    {
      id: 'template', title: '{title}·写模板与示范', offset: -1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 20,
      materials: ['自我介绍模板', '群主的示范'], checklist: ['不问手机号、住址门牌等隐私', '三分钟能写完'],
    },
    {
      id: 'preview', title: '{title}·预告与模板', offset: -1, at: 'evening', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 5,
      scripts: [{ template: 'activity/preview', title: '预告' }], materials: ['自我介绍模板'], checklist: ['写明不来也可以先发'], needs: ['template'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'lead', minutes: 60,
      scripts: [
        { template: 'activity/intro-night/event', title: '群主先介绍，再请第一批' },
        { template: 'activity/intro-night/close', title: '收尾：谁和谁有缘', after: 40 },
      ],
      materials: ['自我介绍模板'], checklist: ['每条介绍五分钟内有回应', '同城、同行、同好当场连一下'],
      metric: '介绍率 = 完成介绍人数 ÷ 群人数', needs: ['template', 'preview'],
    },
  ],
  metric: '介绍率；互相加上的对数',
  risks: ['一百条介绍刷屏没人看：分批，一晚只请一批', '不愿公开信息：只写昵称和一个爱好也算'],
  evidence: { grade: 'A', source: 'FeverBee 早期社群建议：管理者先介绍自己，新人分批引入' },
}
