import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'match',
  name: '资源对接/连线',
  said: '资源对接',
  aliases: ['资源对接', '连线', '对接会', '链接会'],
  purpose: '把“我能提供”和“我需要”配上，促成一次真的见面或合作',
  feelings: ['belonging', 'participation'],
  funnel: 'retain',
  stages: ['growth', 'active', 'convert', 'settle'],
  prerequisites: ['成员名片：我能提供、我需要', '不收佣金、不担保交易，写明边界'],
  live: true,
  heavy: true,
  promotes: false,
  duration: 60,
  at: '20:00',
  channel: 'group',
  interaction: '每人两分钟，听完当场接“我可以帮”，主持人记对子',
  parts: [
    {
      id: 'preview', title: '{title}·收名片', offset: -4, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 10,
      scripts: [{ template: 'activity/match/cards', title: '收名片：我能提供、我需要' }], materials: ['名片格式'], checklist: ['自己先填一张', '需求要具体到能帮', '不收联系方式，配上后私下给'],
    },
    {
      id: 'pair', title: '{title}·配对与次序', offset: -1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'activity', minutes: 45,
      materials: ['名片表', '配对表'], checklist: ['预先配五对，逐个问过本人', '上场次序与时间', '只想听的人也请来'], needs: ['preview'],
    },
    {
      id: 'reminder', title: '{title}·提醒', offset: 0, at: 'event-60', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 5,
      scripts: [{ template: 'activity/match/reminder', title: '开始前提醒' }], checklist: ['上场的人都确认过'], needs: ['preview'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 80,
      scripts: [
        { template: 'activity/match/event', title: '开场：次序与规矩' },
        { template: 'activity/match/close', title: '收尾：配上的对子与下一步', after: 55 },
      ],
      materials: ['名片表', '配对表'], checklist: ['计时两分钟一位', '当场记下谁帮谁', '不录音、不外传'],
      metric: '对接数（双方确认的）', needs: ['preview', 'pair'],
    },
    {
      id: 'recap', title: '{title}·复盘', offset: 1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'content', minutes: 20,
      scripts: [{ template: 'activity/match/recap', title: '对接了几对、谁还缺什么' }], checklist: ['公开的内容本人同意'], needs: ['event'],
    },
    {
      id: 'follow', title: '{title}·回访', offset: 7, unit: 'workday', at: 'office', side: 'backstage', kind: 'care', channel: 'direct', role: 'service', minutes: 40,
      scripts: [{ template: 'activity/match/follow-up', title: '一周后问：见上了吗' }], checklist: ['每一对各问一边', '卡住的再牵一次', '成了的问可否公开'], needs: ['event'],
    },
  ],
  metric: '对接数；一周后真的见上或谈上的对数',
  risks: ['变成广告会：每人先说能给什么，再说要什么', '私加骚扰：经双方同意才给联系方式'],
  evidence: { grade: '推测', source: '行业人脉群做法归纳，公开数据很少（公开资料仅见年费门槛 1000 元以上）' },
}
