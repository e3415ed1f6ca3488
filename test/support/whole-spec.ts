/** A community that uses every mechanism of the planner. */
import type { Spec } from '../../src/model.ts'

export const wholeSpec: Spec = {
  version: 1,
  id: 'whole',
  name: '样样都有群',
  archetype: 'product-fans',
  audience: {
    segments: [{ id: 'home', who: '自己做饭的上班族', pains: ['不会挑油', '炒菜油烟大'], wants: ['吃得放心'] }],
  },
  team: [
    {
      id: 'lan',
      name: '阿岚',
      roles: ['群主'],
      functions: ['content', 'activity'],
      hours: { per_day: 4 },
      backup: 'zhou',
    },
    { id: 'zhou', name: '小周', roles: ['助手'], functions: ['media', 'service'], hours: { per_day: 4 } },
  ],
  structure: { platform: 'wechat', end: { service_days: 60, action: 'renew', notice_days: 40 } },
  content: {
    pillars: [
      {
        id: 'tip',
        title: '周三一课',
        category: 'knowledge',
        cadence: '每周三 12:00',
        lead_days: 2,
        topics: [{ title: '看酸价', point: '酸价越低越新鲜。' }],
      },
      { id: 'corner', title: '早安一问', category: 'ritual', cadence: '每天 8:30', lead_days: 1 },
    ],
  },
  activities: [
    {
      id: 'talk',
      use: 'guest',
      title: '榨油师傅来了',
      when: 'D+10 20:00',
      guests: [{ name: '老周', bio: '榨了二十年油', topic: '冷榨和热榨' }],
      owner: 'lan',
    },
    { id: 'vote', use: 'poll', when: '每周五 12:30', theme: '下周尝哪款' },
  ],
  campaigns: [{ id: 'year-end', when: '双12 20:00', title: '岁末回礼', offers: ['山茶油 500ml 98 元'] }],
  growth: { fission: { when: 'D+20 12:00', tiers: [{ invites: 3, reward: '试吃装', stock: 20 }] } },
  overrides: [
    { action: 'add', id: 'thanks', title: '谢谢老客', date: '2026-12-08', time: '12:45', text: '谢谢你们。' },
  ],
}
