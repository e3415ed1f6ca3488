import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'festival',
  name: '节日主题',
  aliases: ['节日活动', '节日主题日', '节日策划'],
  purpose: '跟着节气过一次日子：先祝福，再一起做一件应景的事，最后才谈东西',
  feelings: ['ritual', 'belonging', 'participation'],
  funnel: 'engage',
  lever: 'order-value',
  stages: ['start', 'growth', 'active', 'convert', 'settle'],
  prerequisites: ['节日前两周定主题', '与群有关的一件事', '有货再谈卖'],
  live: false,
  heavy: true,
  promotes: false,
  duration: 60,
  at: 'evening',
  channel: 'group',
  interaction: '晒一张家里的图或说一句今年的事，当晚挑三条读出来',
  parts: [
    {
      id: 'plan', title: '{title}·定主题', offset: -14, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'activity', minutes: 45,
      materials: ['活动方案', '预算'], checklist: ['一句话主题', '有没有礼品与谁出', '避开不宜的说法'],
    },
    {
      id: 'goods', title: '{title}·物料', offset: -7, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'media', minutes: 45,
      materials: ['海报', '礼品清单'], checklist: ['版权自有或已买', '快递时效赶得上'], needs: ['plan'],
    },
    {
      id: 'preview', title: '{title}·预热', offset: -3, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 10,
      scripts: [{ template: 'activity/preview', title: '预热与玩法' }], checklist: ['玩法三步以内'], needs: ['plan'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'lead', minutes: 60,
      scripts: [
        { template: 'activity/festival/event', title: '祝福与玩法' },
        { template: 'activity/close', title: '收尾与读三条', after: 55 },
      ],
      materials: ['海报'], checklist: ['祝福写给我们这群人', '礼品规则写全'],
      metric: '参与人数', needs: ['plan', 'goods', 'preview'],
    },
    {
      id: 'recap', title: '{title}·记一笔', offset: 1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'content', minutes: 20,
      scripts: [{ template: 'activity/recap', title: '照片与三条' }], checklist: ['图片本人同意'], needs: ['event'],
    },
  ],
  metric: '参与人数；晒图数',
  risks: ['套话：写我们群自己的事', '假日打扰：假日里只发一条'],
  evidence: { grade: 'C', source: '节日活动提前两周筹备（m.sboyo.com）；做法为运营常识' },
}
