import type { Kit } from '../types.ts'

export const data: Kit = {
  id: 'silent-wake-up',
  name: '沉默唤醒',
  said: '好久不见',
  aliases: ['唤醒', '召回沉默', '沉默召回'],
  choose: '群冷了，想知道为什么，再决定改还是合',
  purpose: '先一对一问原因，再做一件让他愿意说一句的小事，最后决定改什么',
  feelings: ['belonging', 'participation'],
  funnel: 'retain',
  promotes: false,
  at: '20:00',
  duration: 45,
  parts: [
    {
      id: 'plan', title: '{title}·定方案与分工', offset: -6, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 60,
      materials: ['活动策划书', '预算表', '沉默名单（只内部看）', '问法'],
      checklist: ['一句话主题：先问为什么', '目标不超过三个，写数字', '预算合计对得上，机动留一成', '出意外谁拍板'],
    },
    {
      id: 'goods', title: '{title}·一份能给的东西', offset: -4, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'content', minutes: 40,
      materials: ['旧问题的新答案', '一条精华'],
      checklist: ['不是券，是一件有用的'],
      needs: ['plan'],
    },
    {
      id: 'warm-up', title: '{title}·一对一问候', offset: -3, at: 'afternoon', side: 'member-facing', kind: 'care', channel: 'direct', role: 'service', minutes: 50,
      scripts: [{ template: 'campaign/wake-up/direct', title: '问一句真话' }],
      checklist: ['一天不超过十位', '不催不卖', '要退的帮忙退'],
      needs: ['goods'],
    },
    {
      id: 'second', title: '{title}·第二次问候', offset: 1, at: 'afternoon', side: 'member-facing', kind: 'care', channel: 'direct', role: 'service', minutes: 30,
      scripts: [{ template: 'campaign/wake-up/second', title: '把有用的一件给他' }],
      checklist: ['不回就不再问'],
      needs: ['warm-up'],
    },
    {
      id: 'event', title: '{title}·一个好答的话题', offset: 0, at: 'event', side: 'member-facing', kind: 'campaign', role: 'content', minutes: 30,
      scripts: [{ template: 'campaign/wake-up/topic', title: '投票式话题' }],
      checklist: ['选项给好，回字母就算', '答的人都有回应'],
      metric: '回来发言人数', needs: ['warm-up'],
    },
    {
      id: 'recap', title: '{title}·我们改了什么', offset: 3, at: 'noon', side: 'member-facing', kind: 'campaign', role: 'lead', minutes: 25,
      scripts: [{ template: 'campaign/recap', title: '原因与改法' }, { template: 'campaign/moments-story', title: '朋友圈' }],
      checklist: ['写三条原因', '哪天改完'],
      needs: ['event', 'second'],
    },
    {
      id: 'review', title: '{title}·去留决定', offset: 6, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 40,
      materials: ['回应表'],
      checklist: ['合并、解散、改节奏选一', '理由写下来'],
      needs: ['recap'],
    },
  ],
  offers: ['不卖货，只给有用的一件'],
  budget: ['人工时间', '精华整理', '机动一成'],
  risks: ['骚扰：一人两次为限，退订的不发', '唤醒假象：看一周后的发言，不看当天', '不改就唤：先改原因再叫人'],
  evaluation: ['唤醒率 = 一周内再发言人数 ÷ 联系人数', '原因前三条', '两周后的留存'],
  evidence: { grade: '推测', source: '沉默成员分层联系做法归纳；先一对一后改版' },
}
