import type { Archetype } from '../types.ts'

/** Reading one book together: a lead-in at dawn, one question at noon, half an hour of talk in the evening. */
export const data: Archetype = {
  id: 'book-club',
  name: '共读',
  aliases: ['共读营', '读书会', '阅读营'],
  choose: '一群人用两三周读完一本书，读完有话说',
  evidence: { grade: 'B', source: '每周固定晚 20:00 只谈书、读完才来、轮值主持来自公开的读书会章程（A/B 级）；06:30 领读、12:30 一问、20:30 讨论、22:00 截止的钟点为推测；M33 的使命感、交付感、仪式感、反馈四点' },
  subject: { gives: 'content', questions: { bank: 'reading' }, sells: 'place', practice: true },
  stages: [
    { id: 'preheat', from: -14, focus: '选书、荐书凭据、招募与分组' },
    { id: 'start', from: 0, focus: '开营，定各自的读书时刻' },
    { id: 'growth', from: 7, focus: '第二周换人领读，中点见一面' },
    { id: 'active', from: 13, focus: '成员领读、写书评' },
    { id: 'convert', from: { end: -4 }, focus: '书评展示，投下一本' },
    { id: 'settle', from: { end: -1 }, focus: '结营、证书、下一本' },
  ],
  lifespan: 21,
  windows: { morning: '06:30-08:30', noon: '12:00-13:30', afternoon: '15:00-18:00', evening: '19:00-22:00' },
  quiet: '22:30-06:20',
  dailyCap: 7,
  minGap: 60,
  productRatio: 0.15,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.5, interaction: 0.4, story: 0.1, product: 0 },
  lightWeekdays: [],
  holidayPolicy: 'keep',
  steps: [
    { step: 1, offset: -14, days: 4 },
    { step: 2, offset: -10, days: 4 },
    { step: 3, offset: -6, days: 5 },
    { step: 4, offset: -2, days: 6 },
    { step: 5, offset: 7, days: 4 },
    { step: 6, offset: 11, days: 5 },
    { step: 7, offset: 16, days: 4 },
  ],
  pillars: [
    {
      id: 'reading', title: '今日领读', category: 'ritual', cadence: '每天 6:30', role: 'content', minutes: 12, lead_days: 2,
      feelings: ['ritual'], funnel: 'engage', template: 'content/reading', topicsFrom: ['knowhow', 'pains'],
    },
    {
      id: 'question', title: '每日一问', category: 'interaction', cadence: '每天 12:30', role: 'content', minutes: 8,
      feelings: ['participation'], funnel: 'engage', template: 'content/topic', topicsFrom: ['pains', 'wants'],
    },
    {
      id: 'discussion', title: '晚间共读', category: 'knowledge', cadence: '每周一四六 20:30', role: 'activity', minutes: 35,
      feelings: ['participation', 'belonging'], funnel: 'retain', template: 'content/discussion', topicsFrom: ['knowhow', 'wants'],
    },
    {
      id: 'reminder', title: '今天还没读的', category: 'service', cadence: '每天 21:40', channel: 'direct', role: 'service', minutes: 8,
      stages: ['start', 'growth', 'active', 'convert'],
      feelings: ['belonging'], funnel: 'retain', template: 'content/check-in-reminder', topicsFrom: ['wants'],
    },
    {
      id: 'weekly', title: '一周书摘与打卡榜', category: 'digest', cadence: '每周日 17:30', role: 'content', minutes: 20,
      feelings: ['organisation', 'participation'], funnel: 'refer', template: 'content/digest', topicsFrom: ['member_value'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开营与书目', when: 'D+0 19:00', duration: 45 },
    { id: 'intro-night', use: 'intro-night', title: '为什么读这一本', when: 'D+3 19:00' },
    { id: 'volunteer-call', use: 'volunteer-call', title: '招募领读人', when: 'D+8 15:30' },
    { id: 'midpoint', use: 'live', title: '中点见面', when: 'D+10 19:00', duration: 60 },
    { id: 'member-interview', use: 'member-interview', title: '书友专访', when: 'D+14 19:00' },
  ],
  operations: ['patrol', 'homework-review', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'week-feedback', 'collect-proof', 'backup-check'],
  ending: [
    { id: 'next-book', use: 'poll', title: '下一本读什么', when: '结营-6 15:30' },
    { id: 'testimony', use: 'testimony', title: '书评分享会', when: '结营-4 19:00' },
    { id: 'questionnaire', use: 'questionnaire', when: '结营-1 15:30' },
    { id: 'closing', use: 'closing', title: '结营仪式', when: '结营 19:00' },
    { id: 'notice', use: 'merge-dissolve', title: '结营去向', when: '结营 21:30' },
  ],
  exemptions: [
    { rule: 'plan/funnel-gap', reason: '封闭共读期，开营后不再拉新' },
    { rule: 'content/monotone', reason: '两三周只读一本，是共读本身' },
    { rule: 'activity/no-offline', reason: '线上共读；有场地的可自行加线下' },
  ],
  roles: [
    { role: 'lead', title: '统筹与文案', duty: '选书、开营结营、节奏' },
    { role: 'content', title: '领读人', duty: '领读提要与任务卡' },
    { role: 'activity', title: '主持（KOC 轮值）', duty: '晚间共读、书评会' },
    { role: 'media', title: '嘉宾与引流', duty: '作者或译者联络、金句海报' },
    { role: 'service', title: '班长', duty: '打卡统计、未读私聊' },
  ],
  kpis: [
    { name: '打卡率', formula: '当日打卡人数 ÷ 在营人数；22:00 截止', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '读完率', formula: '读完全书人数 ÷ 开营人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '讨论发言人数', formula: '每场共读发过言的人数 ÷ 到场人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '下一本报名率', formula: '报名下一本人数 ÷ 开营人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
  ],
}
