import type { Kit } from '../types.ts'

export const data: Kit = {
  id: 'spring-festival',
  name: '春节',
  aliases: ['拜年', '春节拜年', '过年', '新春'],
  choose: '过年不卖货，把人心暖住：除夕守岁、初一拜年、不打扰的几天',
  when: '春节',
  purpose: '让成员在过年那几天觉得这个群像自家人：有祝福、有热闹、不打扰',
  feelings: ['ritual', 'belonging'],
  funnel: 'retain',
  promotes: false,
  at: '10:00',
  duration: 60,
  parts: [
    {
      id: 'plan', title: '{title}·定方案与分工', offset: -8, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 60,
      materials: ['活动策划书', '预算表', '群里这一年的三件事', '值班表'],
      checklist: ['一句话主题：把这一年谢一遍', '目标不超过三个，写数字', '预算合计对得上，机动留一成', '出意外谁拍板'],
    },
    {
      id: 'goods', title: '{title}·祝福与红包预算', offset: -4, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'media', minutes: 40,
      materials: ['祝福图', '红包预算'],
      checklist: ['红包总额与个数写进预算', '图片版权自有'],
      needs: ['plan'],
    },
    {
      id: 'warm-up', title: '{title}·接一句今年最想谢的人', offset: -7, at: 'evening', side: 'member-facing', kind: 'campaign', role: 'content', minutes: 15,
      scripts: [{ template: 'campaign/spring-festival/warm-up', title: '预热' }, { template: 'campaign/direct-note', title: '私聊请一位' }],
      checklist: ['自己先写一句', '说清假期谁值班'],
      needs: ['plan'],
    },
    {
      id: 'eve', title: '{title}·除夕守岁', offset: -1, at: 'evening', side: 'member-facing', kind: 'campaign', role: 'lead', minutes: 20,
      scripts: [{ template: 'campaign/redpacket', title: '谢人与小红包' }],
      checklist: ['红包单个不超过 200 元', '不以转发为条件'],
      needs: ['goods', 'warm-up'],
    },
    {
      id: 'event', title: '{title}·初一拜年', offset: 0, at: 'event', side: 'member-facing', kind: 'campaign', role: 'lead', minutes: 35,
      scripts: [{ template: 'campaign/greeting', title: '祝福与一件应景的事' }, { template: 'campaign/moments-story', title: '朋友圈' }, { template: 'campaign/close', title: '收尾：挑三条读出来', after: 50 }],
      checklist: ['写给我们这群人，不群发套话', '当天不卖东西'],
      metric: '参与人数', needs: ['eve'],
    },
    {
      id: 'recap', title: '{title}·假期后的第一条', offset: 8, at: 'noon', side: 'member-facing', kind: 'campaign', role: 'content', minutes: 25,
      scripts: [{ template: 'campaign/recap', title: '小结' }],
      checklist: ['数字如实', '答应的事写日期'],
      needs: ['event'],
    },
    {
      id: 'review', title: '{title}·结账与复盘', offset: 10, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 40,
      materials: ['收支表', '数据表'],
      checklist: ['目标与实际逐项对', '哪一步掉得多，下次改两件', '规则、名单、发奖记录归档'],
      needs: ['recap'],
    },
  ],
  offers: ['不卖货，只送祝福与小红包', '值班与售后照常，时间写清'],
  budget: ['红包', '设计', '值班补贴', '机动一成'],
  risks: ['假期打扰：正月初一到初三群里每天最多一条', '值班空缺：表上写替补', '红包抢完起哄：红包只在说好的时刻发'],
  evaluation: ['接话人数', '假期售后首次响应时间', '节后一周的回来人数'],
  evidence: { grade: '推测', source: '春节值班与拜年的通行做法；红包限额为微信规则' },
}
