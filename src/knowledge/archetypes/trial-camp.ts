import type { Archetype } from '../types.ts'

/** A seven-day conversion camp: live at 20:00, eighty parts useful to twenty parts offer, then two quiet days and an honest end. */
export const data: Archetype = {
  id: 'trial-camp',
  name: '引流体验营',
  aliases: ['体验营', '引流营', '公开课群'],
  choose: '用几天免费或低价的真课，让人先学到东西，再决定要不要买正课',
  evidence: { grade: 'B', source: '直播型 3–7 天、20:00 开讲、引流—开课—转化三段来自多篇从业者复盘（B 级）；每日钟点取自一次真实的 Python 体验营（晨读、下午茶干货、晚间直播、未交私聊，B 级）；内容与推销 80 比 20，转化期每天只有两个动作；一周的营不做第五、六步（裂变、建章立制），已略去' },
  subject: { gives: 'course', questions: { bank: 'education' }, sells: 'place', practice: true, campDays: { from: 3, to: 14 } },
  stages: [
    { id: 'preheat', from: -10, focus: '定课、定人、进群问卷，备好答疑手册' },
    { id: 'start', from: 0, focus: '开营：讲师、规则、目标、日程' },
    { id: 'growth', from: 1, focus: '三天正课，当天学当天交' },
    { id: 'active', from: 4, focus: '结营：完成率、颁奖、案例，说明正课' },
    { id: 'convert', from: { end: -1 }, focus: '心得会与答疑，不多说第二遍' },
    { id: 'settle', from: { end: 0 }, focus: '说明去向，按时解散' },
  ],
  lifespan: 7,
  windows: { morning: '08:00-09:30', noon: '12:00-13:30', afternoon: '15:00-17:30', evening: '19:00-22:30' },
  quiet: '22:30-07:30',
  dailyCap: 8,
  minGap: 30,
  productRatio: 0.25,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.55, interaction: 0.25, story: 0.05, product: 0.15 },
  lightWeekdays: [],
  holidayPolicy: 'keep',
  steps: [
    { step: 1, offset: -10, days: 3 },
    { step: 2, offset: -8, days: 4 },
    { step: 3, offset: -5, days: 4 },
    { step: 4, offset: -2, days: 4 },
    { step: 7, offset: 3, days: 3 },
  ],
  pillars: [
    {
      id: 'morning', title: '晨读与今日安排', category: 'ritual', cadence: '每天 8:30', role: 'content', minutes: 10,
      stages: ['start', 'growth', 'active'],
      feelings: ['ritual'], funnel: 'engage', template: 'content/morning', topicsFrom: ['knowhow', 'vocabulary'],
    },
    {
      id: 'showcase', title: '作业亮点', category: 'interaction', cadence: '每天 12:30', role: 'activity', minutes: 12,
      stages: ['growth'],
      feelings: ['participation', 'belonging'], funnel: 'engage', template: 'content/good-homework', topicsFrom: ['wants'],
    },
    {
      id: 'knowledge', title: '下午茶干货', category: 'knowledge', cadence: '每天 15:30', role: 'content', minutes: 20, lead_days: 2,
      feelings: ['participation'], funnel: 'retain', template: 'content/knowledge', topicsFrom: ['pains', 'knowhow'],
    },
    {
      id: 'reminder', title: '未交作业私聊', category: 'service', cadence: '每天 21:40', channel: 'direct', role: 'service', minutes: 15,
      stages: ['start', 'growth'],
      feelings: ['belonging'], funnel: 'retain', template: 'content/check-in-reminder', topicsFrom: ['wants'],
    },
    {
      id: 'offer', title: '正课说明与答疑', category: 'product', cadence: '每天 12:30', role: 'lead', minutes: 15,
      stages: ['convert', 'settle'],
      feelings: ['participation'], funnel: 'convert', promotes: true, template: 'content/offer', topicsFrom: ['offers', 'faq'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开营仪式', when: 'D+0 20:00' },
    { id: 'lesson-1', use: 'mini-course', title: '第一课', when: 'D+1 20:00', duration: 90 },
    { id: 'lesson-2', use: 'mini-course', title: '第二课', when: 'D+2 20:00', duration: 90 },
    { id: 'lesson-3', use: 'mini-course', title: '第三课', when: 'D+3 20:00', duration: 90 },
  ],
  operations: ['patrol', 'newcomer', 'homework-review', 'collect-proof', 'backup-check'],
  ending: [
    { id: 'closing', use: 'closing', title: '结营仪式', when: '结营-2 20:00' },
    { id: 'testimony', use: 'testimony', title: '学习心得分享会', when: '结营-1 20:00' },
    { id: 'notice', use: 'merge-dissolve', title: '去向与解散', when: '结营 20:00' },
  ],
  exemptions: [
    { rule: 'growth/seed-first', reason: '体验营按期对外招募，学完就散，没有种子期' },
    { rule: 'plan/horizon', reason: '体验营本来就只有一周，收尾已排好' },
    { rule: 'plan/day-8-cliff', reason: '第七天按时解散，没有第八天' },
    { rule: 'plan/no-review', reason: '整营结束后做一次总复盘，不按周' },
    { rule: 'content/monotone', reason: '营期内每天同一主线，是课程安排' },
    { rule: 'activity/no-offline', reason: '线上体验营' },
    { rule: 'growth/no-core', reason: '一周的营不建立长期核心层' },
  ],
  roles: [
    { role: 'lead', title: '班主任', duty: '开营、结营、正课说明' },
    { role: 'content', title: '讲师', duty: '三课与下午茶干货' },
    { role: 'activity', title: '助教', duty: '作业亮点、心得会' },
    { role: 'media', title: '投放', duty: '进群来源、海报、问卷' },
    { role: 'service', title: '助教（客服）', duty: '迎新、答疑、未交私聊' },
  ],
  kpis: [
    { name: '到课率', formula: '到课人数 ÷ 在营人数，按课分别算', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '完课率', formula: '三课全到人数 ÷ 开营人数', source: '公开说法互相矛盾（C/D 级），只跟自己上一期比' },
    { name: '正课转化率', formula: '购买正课人数 ÷ 开营人数', source: '各步比例相乘，没有通行标准（操盘四十多期的从业者，B/C 级）' },
    { name: '人均价值', formula: '营收 ÷ 进群人数 − 单人获客成本', source: '同上' },
  ],
}
