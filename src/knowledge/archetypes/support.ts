import type { Archetype } from '../types.ts'

/** After-sales: someone is there in working hours; a quiet group is a good group. */
export const data: Archetype = {
  id: 'support',
  name: '售后服务群',
  aliases: ['售后群', '客户服务群', '客服群'],
  choose: '买了产品或服务的客户，在这里报问题、等答复、学会用',
  evidence: { grade: '推测', source: '没有见到公开的售后群日程；首次回应的外限 48 小时来自开源社区资料（A 级），工作时段值守、常见问题先行由 M12、M24 与售后通行做法推出' },
  subject: { questions: { bank: 'support', before: 'trade' }, answers: true },
  stages: [
    { id: 'preheat', from: -10, focus: '整理前三个月的工单与常见问题' },
    { id: 'start', from: 0, focus: '开群，说清几点有人、怎么报问题' },
    { id: 'growth', from: 7, focus: '第一次小课，把重复的问题讲掉' },
    { id: 'active', from: 14, focus: '老用户支招，值班排班定下来' },
    { id: 'convert', from: 21, focus: '增购与续保，只对问到的人' },
    { id: 'settle', from: 27, focus: '月报：解决了多少、还差什么' },
  ],
  windows: { morning: '09:00-11:30', noon: '11:30-13:30', afternoon: '14:00-17:30', evening: '17:30-19:30' },
  quiet: '21:00-08:30',
  dailyCap: 4,
  minGap: 60,
  productRatio: 0.1,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.55, interaction: 0.3, story: 0.1, product: 0.05 },
  lightWeekdays: [6, 7],
  holidayPolicy: 'shift',
  attendance: 'workdays',
  steps: [
    { step: 1, offset: -10, days: 4 },
    { step: 2, offset: -7, days: 4 },
    { step: 3, offset: -4, days: 4 },
    { step: 4, offset: -2, days: 6 },
    { step: 5, offset: 8, days: 5 },
    { step: 6, offset: 15, days: 6 },
    { step: 7, offset: 21, days: 6 },
  ],
  pillars: [
    {
      id: 'duty', title: '今日值班', category: 'service', cadence: '每个工作日 9:30', role: 'service', minutes: 5,
      feelings: ['ritual'], funnel: 'engage', template: 'content/office-hours', topicsFrom: ['faq'],
    },
    {
      id: 'knowledge', title: '一个功能讲透', category: 'knowledge', cadence: '每周三 14:00', role: 'content', minutes: 25, lead_days: 1,
      feelings: ['participation'], funnel: 'retain', template: 'content/knowledge', topicsFrom: ['knowhow', 'faq'],
    },
    {
      id: 'question', title: '本周高频问题', category: 'service', cadence: '每周四 14:00', role: 'service', minutes: 15,
      feelings: ['participation', 'belonging'], funnel: 'retain', template: 'content/question', topicsFrom: ['faq', 'pains'],
    },
    {
      id: 'digest', title: '处理进度周报', category: 'digest', cadence: '每周五 16:30', role: 'lead', minutes: 20,
      feelings: ['organisation', 'belonging'], funnel: 'retain', template: 'content/digest', topicsFrom: ['member_value', 'faq'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开群：怎么报问题', when: 'D+0 10:30', duration: 30 },
    { id: 'ama', use: 'ama', title: '集中答疑', when: 'D+3 15:30' },
    { id: 'mini-course', use: 'mini-course', title: '第一次小课', when: 'D+8 15:30' },
    { id: 'questionnaire', use: 'questionnaire', title: '满意度回访', when: 'D+13 15:30' },
    { id: 'ama-mid', use: 'ama', title: '集中答疑', when: 'D+17 15:30' },
    { id: 'volunteer-call', use: 'volunteer-call', title: '请老用户支招', when: 'D+20 15:30' },
    { id: 'mini-course-late', use: 'mini-course', title: '第二次小课', when: 'D+24 15:30' },
  ],
  operations: ['patrol', 'newcomer', 'after-sale-check', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'week-feedback', 'collect-proof', 'month-review', 'backup-check'],
  ending: [
    { id: 'achievement', use: 'achievement', title: '这个月解决了什么', when: 'D+29 15:30' },
  ],
  exemptions: [
    { rule: 'plan/funnel-gap', reason: '服务群不承担拉新' },
    { rule: 'launch/step3-frequency', reason: '服务型群看满意度，不求天天热闹' },
    { rule: 'metrics/activity-only', reason: '看解决率与满意度' },
    { rule: 'activity/no-offline', reason: '线上售后' },
    { rule: 'output/solo-show', reason: '答复由官方给出，是服务而非独唱' },
  ],
  roles: [
    { role: 'lead', title: '售后主管', duty: '升级问题、周报' },
    { role: 'content', title: '知识库', duty: '小课、常见问题' },
    { role: 'activity', title: '培训', duty: '答疑与小课主持' },
    { role: 'media', title: '用户故事', duty: '好反馈回收、老用户支招' },
    { role: 'service', title: '值班客服', duty: '首次答复、派单、跟进' },
  ],
  kpis: [
    { name: '首次答复时间', formula: '工作时段内从报问题到首次答复的中位数', source: '48 小时为外限（Mozilla，经开源指南引用，A 级），群内目标自定' },
    { name: '一次解决率', formula: '首次处理即解决的件数 ÷ 总件数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '满意度', formula: '给 4–5 分人数 ÷ 回收份数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '重复问题占比', formula: '已有答案的提问 ÷ 提问数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
  ],
}
