import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'birthday',
  name: '生日/入群纪念',
  said: '入群纪念',
  aliases: ['生日', '生日祝福', '入群纪念日', '纪念日'],
  purpose: '记得一个人的日子，比群发一百条都管用',
  feelings: ['belonging', 'ritual'],
  funnel: 'retain',
  stages: ['growth', 'active', 'settle'],
  prerequisites: ['本人同意公开生日或只记入群日', '一句跟他有关的话'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 5,
  at: 'morning',
  channel: 'group',
  interaction: '大家接一句祝福或一件他帮过的事',
  parts: [
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'care', role: 'service', minutes: 10,
      scripts: [{ template: 'activity/birthday/event', title: '祝贺与一件他做过的事' }],
      materials: ['生日卡'], checklist: ['本人同意在群里说', '不说年龄', '说得出他做过的一件事'],
      metric: '回复人数',
    },
  ],
  metric: '回复人数；本人回复',
  risks: ['泄露隐私：只记月日，未同意的私下祝', '千篇一律：每位换一件具体的事'],
  evidence: { grade: 'C', source: '会员生日关怀（前三天预告、当天券、20:00 未用提醒）的常见做法' },
}
