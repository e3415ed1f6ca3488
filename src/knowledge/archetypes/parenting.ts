import type { Archetype } from '../types.ts'

/** Mothers of children of like age in one city: one column a day, an expert on Wednesday night, and care for children's pictures. */
export const data: Archetype = {
  id: 'parenting',
  name: '宝妈母婴群',
  aliases: ['宝妈群', '母婴群', '妈妈群'],
  choose: '同城、同月龄的妈妈互相支招，有专家答疑，也有放心好物',
  evidence: { grade: 'B', source: '按渠道 + 城市 + 三个月一档月龄分群、进群问卷来自操盘一万多个妈妈群的从业者（B 级）；周栏目（周一辅食、周二收集、周三专家答疑 20:30、周四好物、周五亲子、周六晒娃、周日精选）与 20:00–22:00 高峰为 C 级合成。每天只有一个栏目，不另设轻松日' },
  subject: { gives: 'content', questions: { bank: 'mother-baby' } },
  stages: [
    { id: 'preheat', from: -14, focus: '按城市与月龄分群，访谈与问卷' },
    { id: 'start', from: 0, focus: '欢迎、改昵称、报月龄' },
    { id: 'growth', from: 7, focus: '专家答疑站稳，小组长接手' },
    { id: 'active', from: 14, focus: '妈妈们自己出主意，小课与专访' },
    { id: 'convert', from: 21, focus: '放心好物，先说不适合谁' },
    { id: 'settle', from: 27, focus: '月回顾，升月龄、换群' },
  ],
  windows: { morning: '09:00-11:00', noon: '12:00-13:30', afternoon: '15:00-17:00', evening: '20:00-21:30' },
  quiet: '22:00-08:00',
  dailyCap: 4,
  minGap: 60,
  productRatio: 0.2,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.4, interaction: 0.35, story: 0.15, product: 0.1 },
  lightWeekdays: [],
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
      id: 'feeding', title: '周一辅食', category: 'knowledge', cadence: '每周一 10:00', role: 'content', minutes: 25, lead_days: 2,
      feelings: ['participation'], funnel: 'retain', template: 'content/knowledge', topicsFrom: ['knowhow', 'pains'],
    },
    {
      id: 'collect', title: '周二收问题', category: 'service', cadence: '每周二 10:00', role: 'service', minutes: 8,
      feelings: ['participation', 'belonging'], funnel: 'engage', template: 'content/question', topicsFrom: ['faq', 'pains'],
    },
    {
      id: 'goods', title: '周四好物', category: 'product', cadence: '每周四 10:00', role: 'content', minutes: 20, lead_days: 1,
      stages: ['growth', 'active', 'convert', 'settle'],
      feelings: ['participation'], funnel: 'convert', promotes: true, template: 'content/offer', topicsFrom: ['offers'],
    },
    {
      id: 'play', title: '周五陪玩', category: 'interaction', cadence: '每周五 15:30', role: 'activity', minutes: 10,
      feelings: ['participation'], funnel: 'engage', template: 'content/topic', topicsFrom: ['wants', 'knowhow'],
    },
    {
      id: 'showcase', title: '周六成长记', category: 'interaction', cadence: '每周六 10:00', role: 'activity', minutes: 8,
      feelings: ['belonging'], funnel: 'refer', template: 'content/showcase', topicsFrom: ['wants'],
    },
    {
      id: 'moments', title: '朋友圈育儿日常', category: 'story', cadence: '每周六 15:30', channel: 'moments', role: 'media', minutes: 10,
      stages: ['growth', 'active', 'convert', 'settle'],
      feelings: ['belonging'], funnel: 'acquire', template: 'content/moments', topicsFrom: ['values'],
    },
    {
      id: 'digest', title: '周日精选', category: 'digest', cadence: '每周日 10:00', role: 'content', minutes: 20,
      feelings: ['organisation', 'ritual'], funnel: 'retain', template: 'content/digest', topicsFrom: ['member_value', 'faq'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开群：报月龄、认邻居', when: 'D+0 20:00' },
    { id: 'intro-night', use: 'intro-night', when: 'D+3 20:00' },
    { id: 'expert', use: 'ama', title: '周三专家答疑', when: '每周三 20:30' },
    { id: 'poll', use: 'poll', title: '下周聊什么', when: 'D+6 15:30' },
    { id: 'volunteer-call', use: 'volunteer-call', title: '招募小组长', when: 'D+8 15:30' },
    { id: 'member-interview', use: 'member-interview', title: '过来人专访', when: 'D+12 20:00' },
    { id: 'questionnaire', use: 'questionnaire', when: 'D+16 15:30' },
    { id: 'mini-course', use: 'mini-course', when: 'D+19 20:00' },
    { id: 'groupbuy', use: 'groupbuy', title: '放心好物拼团', when: 'D+25 15:30' },
  ],
  operations: ['patrol', 'newcomer', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'week-feedback', 'silent-care', 'silent-care-month', 'collect-proof', 'month-review', 'backup-check'],
  ending: [
    { id: 'achievement', use: 'achievement', title: '这个月我们一起学会的', when: 'D+29 20:00' },
  ],
  exemptions: [],
  roles: [
    { role: 'lead', title: '店长或群主', duty: '专家答疑、分群、信任' },
    { role: 'content', title: '内容', duty: '辅食、精选' },
    { role: 'activity', title: '小组长', duty: '陪玩、成长记，照片先征得家长同意、不露正脸' },
    { role: 'media', title: '新媒体', duty: '朋友圈育儿日常' },
    { role: 'service', title: '班长', duty: '收问题、迎新三步、月龄档案' },
  ],
  kpis: [
    { name: '提问解决率', formula: '有明确答复的提问 ÷ 提问数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '专家答疑到场', formula: '周三到场人数 ÷ 在群人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '活跃结构', formula: '发言者与只看者占比', source: '一份从业者口径：活跃约一成、爱聊约 3%、八成只看（B/C 级），沉默不等于无效' },
    { name: '好物退换率', formula: '退换单数 ÷ 总单数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
  ],
}
