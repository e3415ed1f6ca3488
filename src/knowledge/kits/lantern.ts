import type { Kit } from '../types.ts'

export const data: Kit = {
  id: 'lantern',
  name: '元宵',
  aliases: ['元宵节', '猜灯谜'],
  choose: '正月十五用一晚灯谜把人叫回来，适合春节后群冷的时候',
  when: '元宵',
  purpose: '一晚灯谜让散了的人回来，顺势说清这个月做什么',
  feelings: ['ritual', 'participation'],
  funnel: 'retain',
  promotes: false,
  at: '19:30',
  duration: 60,
  parts: [
    {
      id: 'plan', title: '{title}·定方案与分工', offset: -5, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 60,
      materials: ['活动策划书', '预算表', '灯谜题库'],
      checklist: ['一句话主题：一人出一个谜，一人猜一个', '目标不超过三个，写数字', '预算合计对得上，机动留一成', '出意外谁拍板'],
    },
    {
      id: 'goods', title: '{title}·题目与小奖', offset: -3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'content', minutes: 40,
      materials: ['灯谜二十条与答案', '奖品清单'],
      checklist: ['每题一个答案', '奖品种类、名额、金额、领取写明'],
      needs: ['plan'],
    },
    {
      id: 'warm-up', title: '{title}·每人出一个谜', offset: -2, at: 'noon', side: 'member-facing', kind: 'campaign', role: 'content', minutes: 15,
      scripts: [{ template: 'campaign/lantern/warm-up', title: '预热' }],
      checklist: ['给一个样例', '几点收截止'],
      needs: ['plan'],
    },
    {
      id: 'preview', title: '{title}·预告与规则', offset: -1, at: 'evening', side: 'member-facing', kind: 'campaign', role: 'activity', minutes: 10,
      scripts: [{ template: 'campaign/preview', title: '规则与时间' }, { template: 'campaign/direct-note', title: '私聊请一位' }],
      checklist: ['奖励不以转发为条件'],
      needs: ['goods'],
    },
    {
      id: 'event', title: '{title}·灯谜夜', offset: 0, at: 'event', side: 'member-facing', kind: 'campaign', role: 'lead', minutes: 35,
      scripts: [{ template: 'campaign/greeting', title: '祝福与一件应景的事' }, { template: 'campaign/moments-story', title: '朋友圈' }, { template: 'campaign/lantern/riddles', title: '念谜面', after: 5 }, { template: 'campaign/close', title: '收尾：挑三条读出来', after: 50 }],
      checklist: ['写给我们这群人，不群发套话', '当天不卖东西'],
      metric: '参与人数', needs: ['goods', 'preview'],
    },
    {
      id: 'recap', title: '{title}·谜底与谢人', offset: 1, at: 'noon', side: 'member-facing', kind: 'campaign', role: 'content', minutes: 25,
      scripts: [{ template: 'campaign/recap', title: '小结' }],
      checklist: ['数字如实', '答应的事写日期'],
      needs: ['event'],
    },
    {
      id: 'review', title: '{title}·结账与复盘', offset: 4, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 40,
      materials: ['收支表', '数据表'],
      checklist: ['目标与实际逐项对', '哪一步掉得多，下次改两件', '规则、名单、发奖记录归档'],
      needs: ['recap'],
    },
  ],
  offers: ['猜中的人选一件小物', '全群共解一题送一份知识包'],
  budget: ['奖品', '快递', '设计', '机动一成'],
  risks: ['题目有争议：以事先写好的答案为准', '抢答太快：按接龙次序算'],
  evaluation: ['参与人数', '答题人数', '第一次开口的人数'],
  evidence: { grade: '推测', source: '元宵灯谜的通行做法归纳' },
}
