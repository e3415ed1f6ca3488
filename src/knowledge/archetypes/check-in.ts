import type { Archetype } from '../types.ts'

/** Daily check-in: task at 07:00, one good example at noon, a private reminder at 20:00, cut-off 22:00, board at 22:15. */
export const data: Archetype = {
  id: 'check-in',
  name: '打卡群',
  aliases: ['打卡营', '习惯打卡'],
  choose: '大家要一起坚持一件每天十分钟的事：读、写、练、早起、运动',
  evidence: { grade: 'B', source: '07:00 任务、12:30 优秀一条、20:00 提醒未打卡者、22:00 截止、22:15 榜与明日预告、周日周榜与补卡，由一次真实改造案例（有奖群改为 7/14/21 天带练，B 级）与公开的 21 天计划（A 级）合成；不收押金：个人保管押金有违约先例（B 级）' },
  subject: { gives: 'course', questions: { bank: 'education' }, sells: 'place', practice: true, checkIn: true },
  stages: [
    { id: 'preheat', from: -14, focus: '定动作、定格式、定合格线' },
    { id: 'start', from: 0, focus: '开营，把第一次打卡做到三十秒' },
    { id: 'growth', from: 7, focus: '第二周加点评与同伴，别让新鲜劲断掉' },
    { id: 'active', from: 13, focus: '讲变化的人多起来，收集心得' },
    { id: 'convert', from: { end: -4 }, focus: '盘点、说明下一期' },
    { id: 'settle', from: { end: -1 }, focus: '结营、证书、按时解散' },
  ],
  lifespan: 21,
  windows: { morning: '07:00-08:30', noon: '12:00-13:30', afternoon: '15:00-18:00', evening: '19:00-22:20' },
  quiet: '22:30-06:50',
  dailyCap: 7,
  minGap: 60,
  productRatio: 0.2,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.45, interaction: 0.45, story: 0.1, product: 0 },
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
      id: 'task', title: '今日任务', category: 'ritual', cadence: '每天 7:00', role: 'content', minutes: 8, lead_days: 1,
      feelings: ['ritual'], funnel: 'engage', template: 'content/check-in-task', topicsFrom: ['knowhow', 'pains'],
    },
    {
      id: 'showcase', title: '优秀打卡一条', category: 'interaction', cadence: '每周一三五 12:30', role: 'activity', minutes: 8,
      feelings: ['participation', 'belonging'], funnel: 'engage', template: 'content/showcase', topicsFrom: ['wants'],
    },
    {
      id: 'knowledge', title: '练得更准', category: 'knowledge', cadence: '每周四 12:30', role: 'content', minutes: 20, lead_days: 1,
      feelings: ['participation'], funnel: 'retain', template: 'content/knowledge', topicsFrom: ['knowhow', 'pains'],
    },
    {
      id: 'weekly', title: '周榜与补卡', category: 'digest', cadence: '每周日 12:30', role: 'content', minutes: 15,
      feelings: ['organisation'], funnel: 'retain', template: 'content/digest', topicsFrom: ['member_value', 'rules'],
    },
    {
      id: 'reminder', title: '未打卡提醒', category: 'service', cadence: '每天 20:00', channel: 'direct', role: 'service', minutes: 10,
      stages: ['start', 'growth', 'active', 'convert'],
      feelings: ['belonging'], funnel: 'retain', template: 'content/check-in-reminder', topicsFrom: ['wants'],
    },
    {
      id: 'ranking', title: '今日榜与明日预告', category: 'ritual', cadence: '每天 22:15', role: 'service', minutes: 10,
      feelings: ['ritual', 'participation'], funnel: 'engage', template: 'content/check-in-ranking', topicsFrom: ['vocabulary'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开营仪式', when: 'D+0 19:00', duration: 45 },
    { id: 'ama', use: 'ama', title: '卡在哪里答疑', when: 'D+4 19:00' },
    { id: 'homework', use: 'homework', title: '老师点评专场', when: 'D+8 19:00' },
    { id: 'member-interview', use: 'member-interview', when: 'D+12 19:00' },
    { id: 'quiz', use: 'quiz', when: 'D+16 19:00' },
  ],
  operations: ['patrol', 'homework-review', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'week-feedback', 'collect-proof', 'backup-check'],
  ending: [
    { id: 'testimony', use: 'testimony', when: '结营-4 19:00' },
    { id: 'questionnaire', use: 'questionnaire', when: '结营-1 15:30' },
    { id: 'closing', use: 'closing', title: '结营仪式', when: '结营 19:00' },
    { id: 'notice', use: 'merge-dissolve', title: '感谢与解散', when: '结营 21:30' },
  ],
  exemptions: [
    { rule: 'plan/funnel-gap', reason: '封闭营期，开营后不再拉新' },
    { rule: 'content/monotone', reason: '每天同一件事，正是打卡' },
    { rule: 'activity/no-offline', reason: '线上打卡' },
  ],
  roles: [
    { role: 'lead', title: '班长（群主）', duty: '开营结营、心得会' },
    { role: 'content', title: '领练老师', duty: '任务、点评' },
    { role: 'activity', title: '组长', duty: '优秀打卡、专访' },
    { role: 'media', title: '宣发', duty: '招募、证书、变化故事' },
    { role: 'service', title: '小助手', duty: '统计、未打卡私聊、补卡' },
  ],
  kpis: [
    { name: '有效打卡率', formula: '当日有效打卡人数 ÷ 在营人数；22:00 截止，每人每天一次', source: '合格线参照 21 天 9 次（A 级），可自定' },
    { name: '连续三天未打卡人数', formula: '连缺三天的人数，按日', source: '三天即个人提醒（A 级）' },
    { name: '完成率', formula: '达到合格线人数 ÷ 开营人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '下一期报名率', formula: '报下一期人数 ÷ 开营人数', source: '一份从业者案例为付费 3–4%（B 级），仅作参考' },
  ],
}
