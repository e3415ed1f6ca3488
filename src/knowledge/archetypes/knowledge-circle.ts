import type { Archetype } from '../types.ts'

/** A year of paid learning: a short note a day, questions twice a week, homework every week, one open talk a month. */
export const data: Archetype = {
  id: 'knowledge-circle',
  name: '年度知识社群',
  aliases: ['知识星球', '年度社群', '付费社群', '知识付费群'],
  choose: '按年付费，靠持续的短内容、问答与作业让人学到东西',
  evidence: { grade: 'A', source: '每天一则短内容、每周作业、每月版聊、答疑与嘉宾来自知识星球创始人与官方运营手册（A 级）：100 人里 10 人活跃、1 人产出，内容池要不断更新；周几与钟点为合成；续费从到期前 45 天开始为推测' },
  subject: { gives: 'course', questions: { bank: 'education' }, sells: 'place' },
  stages: [
    { id: 'preheat', from: -14, focus: '定题库、首月内容备齐，老读者封测' },
    { id: 'start', from: 0, focus: '开营、立年度目标、第一份作业' },
    { id: 'growth', from: 7, focus: '答疑与作业成习惯，课代表接手' },
    { id: 'active', from: 14, focus: '成员作品、嘉宾、小课' },
    { id: 'convert', from: { end: -45 }, focus: '盘点一年所得，谈续期' },
    { id: 'settle', from: { end: -7 }, focus: '归档合集、道别或升级' },
  ],
  lifespan: 365,
  windows: { morning: '07:30-09:00', noon: '12:00-13:30', afternoon: '15:00-17:30', evening: '19:30-21:30' },
  quiet: '22:30-07:00',
  dailyCap: 4,
  minGap: 60,
  productRatio: 0.15,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.55, interaction: 0.3, story: 0.1, product: 0.05 },
  lightWeekdays: [3],
  holidayPolicy: 'soften',
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
      id: 'note', title: '每日一则', category: 'knowledge', cadence: '每天 8:00', role: 'content', minutes: 20, lead_days: 3,
      feelings: ['ritual'], funnel: 'retain', template: 'content/knowledge', topicsFrom: ['knowhow', 'pains'],
    },
    {
      id: 'homework', title: '周一作业', category: 'ritual', cadence: '每周一 12:00', role: 'content', minutes: 12, lead_days: 1,
      feelings: ['ritual', 'participation'], funnel: 'engage', template: 'content/homework', topicsFrom: ['wants', 'knowhow'],
    },
    {
      id: 'question', title: '答疑收集与回复', category: 'service', cadence: '每周二五 12:00', role: 'service', minutes: 30,
      feelings: ['participation'], funnel: 'engage', template: 'content/question', topicsFrom: ['faq', 'pains'],
    },
    {
      id: 'digest', title: '一周精华', category: 'digest', cadence: '每周六 12:00', role: 'content', minutes: 25,
      feelings: ['organisation'], funnel: 'retain', template: 'content/digest', topicsFrom: ['member_value'],
    },
    {
      id: 'homework-review', title: '作业点评', category: 'interaction', cadence: '每周日 17:00', role: 'content', minutes: 45,
      feelings: ['belonging', 'participation'], funnel: 'refer', template: 'content/showcase', topicsFrom: ['wants', 'knowhow'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开营仪式', when: 'D+0 20:00' },
    { id: 'intro-night', use: 'intro-night', title: '我的年度目标', when: 'D+2 20:00' },
    { id: 'monthly-talk', use: 'live', title: '每月版聊', when: '每月20日 20:00' },
    { id: 'ama', use: 'ama', title: '集中答疑', when: 'D+9 20:00' },
    { id: 'volunteer-call', use: 'volunteer-call', title: '招募课代表', when: 'D+11 10:00' },
    { id: 'guest', use: 'guest', when: 'D+16 20:00' },
    { id: 'mini-course', use: 'mini-course', when: 'D+23 20:00' },
    { id: 'demo-day', use: 'demo-day', title: '月度作业展', when: 'D+27 20:00' },
  ],
  operations: ['patrol', 'newcomer', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'week-feedback', 'silent-care', 'silent-care-month', 'guest-pipeline', 'collect-proof', 'month-review', 'backup-check', 'renewal-care'],
  ending: [
    { id: 'year-review', use: 'achievement', title: '一年里你做成了什么', when: '结营-45 20:00' },
    { id: 'questionnaire', use: 'questionnaire', when: '结营-40 12:00' },
    { id: 'notice', use: 'merge-dissolve', title: '到期去向说明', when: '结营-7 12:00' },
    { id: 'closing', use: 'closing', title: '年度收官', when: '结营 20:00' },
  ],
  exemptions: [
    { rule: 'activity/no-offline', reason: '以线上学习为主，线下见面随城市小组' },
  ],
  roles: [
    { role: 'lead', title: '主理人', duty: '版聊、年度目标、续期' },
    { role: 'content', title: '作者与编辑', duty: '每日一则、作业、精华' },
    { role: 'activity', title: '课代表', duty: '小课、作业展' },
    { role: 'media', title: '编辑', duty: '合集、成员故事' },
    { role: 'service', title: '助教', duty: '答疑、迎新、到期提醒' },
  ],
  kpis: [
    { name: '周活跃', formula: '一周内发过主题、作业或回答的人数 ÷ 成员数', source: '100 : 10 : 1（知识星球创始人，A/B 级），不以八成沉默为病' },
    { name: '作业率', formula: '交作业人数 ÷ 成员数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '答疑时长', formula: '从提问到首次答复的中位数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '续费率', formula: '到期续费人数 ÷ 到期人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
  ],
}
