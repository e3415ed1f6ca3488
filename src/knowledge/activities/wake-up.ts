import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'wake-up',
  name: '沉默唤醒',
  said: '好久不见',
  aliases: ['唤醒', '召回沉默成员', '沉默用户唤醒'],
  purpose: '一对一问候三十天没说话的人：听他们为什么不来，而不是再发一轮优惠',
  feelings: ['belonging'],
  funnel: 'retain',
  lever: 'traffic',
  stages: ['growth', 'active', 'convert', 'settle'],
  prerequisites: ['沉默名单（30 天无发言或无购买）', '一份给他的具体东西：一个答案、一次位置'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 60,
  at: 'afternoon',
  channel: 'direct',
  interaction: '问一句真话：这段时间不太来，是太吵、没用、还是忙',
  parts: [
    {
      id: 'list', title: '{title}·列名单分组', offset: -1, unit: 'workday', at: 'office', side: 'backstage', kind: 'care', role: 'service', minutes: 40,
      materials: ['沉默名单（只内部看）'], checklist: ['每天最多十位', '曾经说过话、买过的优先', '退订过的不打扰'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'care', channel: 'direct', role: 'service', minutes: 60,
      scripts: [{ template: 'activity/wake-up/event', title: '一对一问候' }],
      materials: ['名单与各人往来'], checklist: ['称呼与往事写对', '只问不催', '有人回就当天答'],
      metric: '回应率 = 回应人数 ÷ 联系人数', needs: ['list'],
    },
    {
      id: 'second', title: '{title}·三天后再问一次', offset: 3, at: 'evening', side: 'member-facing', kind: 'care', channel: 'direct', role: 'service', minutes: 30,
      scripts: [{ template: 'activity/wake-up/second', title: '第二次，给一样东西' }], checklist: ['不回就不再问', '要退的帮忙退'], needs: ['event'],
    },
    {
      id: 'review', title: '{title}·看原因改一件', offset: 7, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 30,
      materials: ['回应原因表'], checklist: ['原因前三条各对一个改法', '群里改什么写成一句话'], needs: ['second'],
    },
  ],
  metric: '唤醒率 = 一周内再次发言或购买人数 ÷ 联系人数',
  risks: ['骚扰：一人两次为限', '只发券：先问原因'],
  evidence: { grade: 'C', source: '沉默用户分层联系（30/45/60/90 天）归纳；停下广播先做一对一，见社群衰退诊断文章（dianxiaot.com 一类）' },
}
