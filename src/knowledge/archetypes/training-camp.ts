import type { Archetype } from '../types.ts'

/** A paid camp that delivers: 21 days, a pass line, a reminder at 20:00 to those who have not, a digest at 22:00. */
export const data: Archetype = {
  id: 'training-camp',
  name: '交付训练营',
  aliases: ['付费训练营', '训练营', '交付营'],
  choose: '学员付了钱，要在两三周内带着作业学会一件事',
  evidence: { grade: 'A', source: '每日与每周节奏来自一份公开的 21 天真实计划（HackathonWeekly「Build in Public」，A 级）：20:00 只提醒未打卡者、22:00 当日汇总、周日晚周报、周五周末挑战、第 7 天与第 21 天各一次见面会、连缺三天个人提醒、21 天里 9 次为合格线；每天上限放到 8 条，因为其中的提醒只私聊未打卡者；其余细节为本项目补充' },
  subject: { gives: 'course', questions: { bank: 'education' }, sells: 'place', practice: true },
  stages: [
    { id: 'preheat', from: -14, focus: '定主题、规则、奖励与合格线，报名、建群' },
    { id: 'start', from: 0, focus: '开营、定目标、第一次打卡' },
    { id: 'growth', from: 7, focus: '第一次见面会之后接上周末挑战与作业点评' },
    { id: 'active', from: 13, focus: '跟进掉队的人，收集成果素材' },
    { id: 'convert', from: { end: -4 }, focus: '成果展示，说明后续服务' },
    { id: 'settle', from: { end: -1 }, focus: '结营、证书、去向' },
  ],
  lifespan: 21,
  windows: { morning: '07:30-09:30', noon: '12:00-13:30', afternoon: '15:00-18:00', evening: '19:30-22:00' },
  quiet: '22:30-07:00',
  dailyCap: 8,
  minGap: 30,
  productRatio: 0.2,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.55, interaction: 0.35, story: 0.1, product: 0 },
  lightWeekdays: [6],
  holidayPolicy: 'keep',
  steps: [
    { step: 1, offset: -14, days: 4 },
    { step: 2, offset: -10, days: 4 },
    { step: 3, offset: -6, days: 5 },
    { step: 4, offset: -2, days: 5 },
    { step: 5, offset: 7, days: 4 },
    { step: 6, offset: 11, days: 5 },
    { step: 7, offset: 16, days: 4 },
  ],
  pillars: [
    {
      id: 'task', title: '今日任务', category: 'ritual', cadence: '每天 8:00', role: 'content', minutes: 15, lead_days: 1,
      feelings: ['ritual'], funnel: 'engage', template: 'content/check-in-task', topicsFrom: ['knowhow', 'pains'],
    },
    {
      id: 'showcase', title: '昨日好作业', category: 'interaction', cadence: '每周二四 12:30', role: 'content', minutes: 10,
      feelings: ['participation', 'belonging'], funnel: 'engage', template: 'content/good-homework', topicsFrom: ['wants'],
    },
    {
      id: 'challenge', title: '周末挑战', category: 'interaction', cadence: '每周五 12:30', role: 'activity', minutes: 12, lead_days: 1,
      feelings: ['participation'], funnel: 'engage', template: 'content/challenge', topicsFrom: ['knowhow', 'wants'],
    },
    {
      id: 'weekly', title: '周报', category: 'digest', cadence: '每周日 18:30', role: 'content', minutes: 25,
      feelings: ['organisation'], funnel: 'retain', template: 'content/digest', topicsFrom: ['member_value'],
    },
    {
      id: 'reminder', title: '未打卡提醒', category: 'service', cadence: '每天 20:00', channel: 'direct', role: 'service', minutes: 10,
      stages: ['start', 'growth', 'active', 'convert'],
      feelings: ['belonging'], funnel: 'retain', template: 'content/check-in-reminder', topicsFrom: ['wants'],
    },
    {
      id: 'ranking', title: '今日榜与精华', category: 'ritual', cadence: '每天 22:00', role: 'service', minutes: 12,
      feelings: ['ritual', 'participation'], funnel: 'engage', template: 'content/check-in-ranking', topicsFrom: ['vocabulary'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开营仪式', when: 'D+0 20:30' },
    { id: 'homework', use: 'homework', title: '第一次作业点评', when: 'D+3 20:30' },
    { id: 'meeting', use: 'ama', title: '第一次见面会：周总结与答疑', when: 'D+6 20:30', duration: 60 },
    { id: 'guest', use: 'guest', title: '过来人分享', when: 'D+9 20:30' },
    { id: 'homework-mid', use: 'homework', title: '期中作业点评', when: 'D+13 20:30' },
    { id: 'demo-day', use: 'demo-day', title: '成果预演', when: 'D+17 20:30' },
  ],
  operations: ['patrol', 'homework-review', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'week-feedback', 'collect-proof', 'backup-check'],
  ending: [
    { id: 'testimony', use: 'testimony', when: '结营-2 20:30' },
    { id: 'questionnaire', use: 'questionnaire', when: '结营-1 15:30' },
    { id: 'closing', use: 'closing', title: '结营仪式与第二次见面会', when: '结营 20:00' },
    { id: 'notice', use: 'merge-dissolve', title: '结营去向', when: '结营 21:30' },
  ],
  exemptions: [
    { rule: 'plan/funnel-gap', reason: '封闭营期，开营后不再拉新' },
    { rule: 'content/monotone', reason: '打卡与固定仪式按日重复，是这类营的骨架' },
    { rule: 'activity/no-offline', reason: '营期内线上完成，线下见面由校友群安排' },
  ],
  roles: [
    { role: 'lead', title: '班主任', duty: '开营结营、见面会主持、掉队学员沟通' },
    { role: 'content', title: '讲师', duty: '任务、讲解与作业点评' },
    { role: 'activity', title: '助教', duty: '周末挑战、成果展示、见面会流程' },
    { role: 'media', title: '宣发', duty: '报名文章、海报、成果故事' },
    { role: 'service', title: '小助手', duty: '打卡统计、未打卡私聊、答疑' },
  ],
  kpis: [
    { name: '合格率', formula: '达到合格线的人数 ÷ 开营人数；合格线默认 21 天 9 次有效打卡', source: 'HackathonWeekly 21 天计划（A 级）' },
    { name: '有效打卡率', formula: '当日有效打卡人数 ÷ 在营人数；每人每天记一次，见面会出席记两次', source: '同上' },
    { name: '作业一天内评语率', formula: '一天内得到评语的作业 ÷ 提交的作业', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '结营满意度', formula: '问卷给 4–5 分的人数 ÷ 回收份数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
  ],
}
