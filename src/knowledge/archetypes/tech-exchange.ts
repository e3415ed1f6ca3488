import type { Archetype } from '../types.ts'

/** Practitioners helping each other: busy in working hours, quiet at weekends, judged by answers. */
export const data: Archetype = {
  id: 'tech-exchange',
  name: '技术交流群',
  aliases: ['技术群', '开源群', '开发者社区'],
  choose: '开发者、工程师或同一门手艺的从业者互相答疑、分享做法',
  evidence: { grade: 'B', source: '工作时段最忙、首次回应不超过 48 小时来自 FeverBee 与开源社区指南（A 级）；周一议题、周三 20:00 分享或答疑、周五精华、每月新手任务日由多份公开群规与社区资料合成（B 级），钟点部分为推测' },
  subject: { gives: 'content', questions: { bank: 'tech' }, sells: 'place', answers: true },
  stages: [
    { id: 'preheat', from: -14, focus: '找常答问题的人聊，备好十个常见问题' },
    { id: 'start', from: 0, focus: '开群，说清怎么提问、怎么贴代码' },
    { id: 'growth', from: 7, focus: '固定答疑时段站稳，招募值班的人' },
    { id: 'active', from: 14, focus: '成员出题、成员分享、新手任务' },
    { id: 'convert', from: 21, focus: '成果展示，谈支持与赞助要公开' },
    { id: 'settle', from: 27, focus: '月报：答了多少、谁帮了谁' },
  ],
  windows: { morning: '09:30-11:30', noon: '11:30-13:30', afternoon: '14:30-17:30', evening: '19:30-21:30' },
  quiet: '22:00-08:30',
  dailyCap: 4,
  minGap: 60,
  productRatio: 0.1,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.5, interaction: 0.4, story: 0.1, product: 0 },
  lightWeekdays: [6, 7],
  holidayPolicy: 'shift',
  steps: [
    { step: 1, offset: -14, days: 4 },
    { step: 2, offset: -11, days: 6 },
    { step: 3, offset: -6, days: 5 },
    { step: 4, offset: -2, days: 6 },
    { step: 5, offset: 8, days: 5 },
    { step: 6, offset: 15, days: 6 },
    { step: 7, offset: 22, days: 6 },
  ],
  pillars: [
    {
      id: 'agenda', title: '本周议题', category: 'interaction', cadence: '每周一 10:00', role: 'lead', minutes: 15,
      feelings: ['ritual', 'participation'], funnel: 'engage', template: 'content/weekly-agenda', topicsFrom: ['pains', 'wants'],
    },
    {
      id: 'question', title: '昨日未解之题', category: 'service', cadence: '每周二四 10:00', role: 'service', minutes: 12,
      feelings: ['participation', 'belonging'], funnel: 'engage', template: 'content/question', topicsFrom: ['faq', 'pains'],
    },
    {
      id: 'knowledge', title: '一段可以抄走的做法', category: 'knowledge', cadence: '每周三 10:00', role: 'content', minutes: 40, lead_days: 2,
      feelings: ['participation'], funnel: 'retain', template: 'content/knowledge', topicsFrom: ['knowhow', 'pains'],
    },
    {
      id: 'showcase', title: '群友的作品', category: 'interaction', cadence: '每周五 10:00', role: 'activity', minutes: 10,
      stages: ['growth', 'active', 'convert', 'settle'],
      feelings: ['belonging'], funnel: 'refer', template: 'content/showcase', topicsFrom: ['wants'],
    },
    {
      id: 'digest', title: '问答精华周报', category: 'digest', cadence: '每周五 16:30', role: 'content', minutes: 35,
      feelings: ['organisation', 'belonging'], funnel: 'retain', template: 'content/digest', topicsFrom: ['faq', 'member_value'],
    },
    {
      id: 'offer', title: '支持与招募说明', category: 'product', cadence: '每月20日 10:00', role: 'lead', minutes: 10,
      stages: ['growth', 'active', 'convert', 'settle'],
      feelings: ['organisation'], funnel: 'convert', promotes: true, template: 'content/offer', topicsFrom: ['offers'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开群：怎么问、怎么答', when: 'D+0 15:00' },
    { id: 'intro-night', use: 'intro-night', title: '报一报你的技术栈', when: 'D+2 15:00' },
    { id: 'office-hours', use: 'ama', title: '固定答疑时段', when: '每周三 20:00' },
    { id: 'poll', use: 'poll', title: '下月议题投票', when: 'D+5 15:00' },
    { id: 'volunteer-call', use: 'volunteer-call', title: '招募答疑值班', when: 'D+8 15:00' },
    { id: 'quiz', use: 'quiz', when: 'D+12 15:00' },
    { id: 'newcomer-tasks', use: 'cocreate', title: '新手任务日', when: 'D+15 15:00' },
    { id: 'demo-day', use: 'demo-day', title: '成果展示', when: 'D+22 15:00' },
    { id: 'questionnaire', use: 'questionnaire', when: 'D+26 15:00' },
  ],
  operations: ['patrol', 'newcomer', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'week-feedback', 'silent-care', 'guest-pipeline', 'collect-proof', 'month-review', 'backup-check'],
  ending: [
    { id: 'achievement', use: 'achievement', title: '本月我们解决了什么', when: 'D+29 15:00' },
  ],
  exemptions: [
    { rule: 'metrics/activity-only', reason: '服务型群看回应时间与解决率，安静不等于死' },
    { rule: 'activity/no-offline', reason: '以线上答疑为主，线下见面随行业活动' },
  ],
  roles: [
    { role: 'lead', title: '群主（维护者）', duty: '议题、争议裁定、对外说明' },
    { role: 'content', title: '内容', duty: '做法整理、周报、常见问题' },
    { role: 'activity', title: '活动', duty: '答疑时段、展示日、新手任务' },
    { role: 'media', title: '对外', duty: '作品转介绍、文章同步' },
    { role: 'service', title: '答疑值班', duty: '首次回应、无人答的题、违规处理' },
  ],
  kpis: [
    { name: '首次回应时间', formula: '从提问到第一次有效回应的中位数', source: '48 小时内回应的人更愿意再来（Mozilla，经开源指南引用，A 级）' },
    { name: '解决率', formula: '被标记解决的问题 ÷ 提问数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '答题人数', formula: '一月内答过题的人数 ÷ 在群人数', source: '成员自发超过五成说明度过起步期（FeverBee，A/B 级）' },
    { name: '新贡献者', formula: '当月第一次答题或交作品的人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
  ],
}
