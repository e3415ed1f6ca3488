import type { Archetype } from '../types.ts'

/** A brand's enthusiasts: three light contents and one real activity a week, knowledge first, selling last. */
export const data: Archetype = {
  id: 'product-fans',
  name: '产品型粉丝群',
  aliases: ['产品粉丝群', '品牌粉丝群', '产品型'],
  choose: '有一样自己的产品，想把喜欢它的人聚起来一起用、一起改、帮着传',
  evidence: { grade: 'B', source: '周节奏依据公开的年度模板（每周 3 条轻内容、1 场重活动、1 次复盘，C 级）、品牌会员群拆解（B 级）与 M24；每日钟点参照唯一一份从业者日常维护表（B 级）' },
  subject: { gives: 'goods' },
  stages: [
    { id: 'preheat', from: -14, focus: '访谈、封测、定版，种子成员先进来' },
    { id: 'start', from: 0, focus: '认人、认产品、认规矩，群规从第一天起反复说' },
    { id: 'growth', from: 7, focus: '接住第八天：答疑、核心成员接手、固定栏目站稳' },
    { id: 'active', from: 14, focus: '成员自己产出：晒用法、共创、积分上线' },
    { id: 'convert', from: 21, focus: '说清供应，知情自愿地成交' },
    { id: 'settle', from: 27, focus: '复盘成果，定下月' },
  ],
  windows: { morning: '08:00-09:30', noon: '11:30-13:30', afternoon: '15:00-18:00', evening: '19:00-21:30' },
  quiet: '22:30-07:30',
  dailyCap: 4,
  minGap: 60,
  productRatio: 0.25,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.35, interaction: 0.3, story: 0.2, product: 0.15 },
  lightWeekdays: [1],
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
      id: 'morning', title: '早安开场', category: 'ritual', cadence: '每天 8:30', role: 'content', minutes: 6,
      feelings: ['ritual'], funnel: 'engage', template: 'content/morning', topicsFrom: ['vocabulary', 'values'],
    },
    {
      id: 'knowledge', title: '一招一式', category: 'knowledge', cadence: '每周三 12:00', role: 'content', minutes: 35, lead_days: 2,
      feelings: ['participation'], funnel: 'retain', template: 'content/knowledge', topicsFrom: ['pains', 'knowhow'],
    },
    {
      id: 'topic', title: '下班聊一题', category: 'interaction', cadence: '每周四 17:30', role: 'content', minutes: 10,
      feelings: ['participation'], funnel: 'engage', template: 'content/topic', topicsFrom: ['wants', 'pains'],
    },
    {
      id: 'offer', title: '本周一物', category: 'product', cadence: '每周五 12:00', role: 'content', minutes: 20, lead_days: 1,
      stages: ['growth', 'active', 'convert', 'settle'],
      feelings: ['participation'], funnel: 'convert', promotes: true, template: 'content/offer', topicsFrom: ['offers'],
    },
    {
      id: 'showcase', title: '群友实拍', category: 'interaction', cadence: '每周六 12:00', role: 'activity', minutes: 12,
      stages: ['growth', 'active', 'convert', 'settle'],
      feelings: ['participation', 'belonging'], funnel: 'refer', template: 'content/showcase', topicsFrom: ['wants', 'knowhow'],
    },
    {
      id: 'moments', title: '朋友圈日常', category: 'story', cadence: '每周六 17:30', channel: 'moments', role: 'media', minutes: 12,
      stages: ['growth', 'active', 'convert', 'settle'],
      feelings: ['belonging'], funnel: 'acquire', template: 'content/moments', topicsFrom: ['values', 'charter'],
    },
    {
      id: 'digest', title: '一周精华', category: 'digest', cadence: '每周日 17:30', role: 'content', minutes: 25,
      feelings: ['organisation', 'belonging'], funnel: 'retain', template: 'content/digest', topicsFrom: ['member_value'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开群仪式', when: 'D+0 20:00' },
    { id: 'intro-night', use: 'intro-night', when: 'D+2 20:00' },
    { id: 'guess', use: 'guess', title: '看图猜一猜', when: 'D+4 20:00' },
    { id: 'ama', use: 'ama', title: '创始人答疑夜', when: 'D+8 20:00' },
    { id: 'questionnaire', use: 'questionnaire', when: 'D+11 10:00' },
    { id: 'show-order', use: 'show-order', title: '晒出你的用法', when: 'D+13 10:00' },
    { id: 'cocreate', use: 'cocreate', title: '下一款由你定', when: 'D+16 10:00' },
    { id: 'member-interview', use: 'member-interview', when: 'D+20 20:00' },
    { id: 'groupbuy', use: 'groupbuy', title: '成员专享拼团', when: 'D+26 10:00' },
  ],
  operations: ['patrol', 'newcomer', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'week-feedback', 'silent-care', 'silent-care-month', 'collect-proof', 'month-review', 'backup-check'],
  ending: [
    { id: 'achievement', use: 'achievement', title: '满月回顾', when: 'D+29 20:00' },
  ],
  exemptions: [],
  roles: [
    { role: 'lead', title: '群主（主理人）', duty: '定方向、开场收场、单独沟通核心成员' },
    { role: 'content', title: '内容', duty: '每周三条轻内容，备稿提前一周' },
    { role: 'activity', title: '活动', duty: '每周一场活动的筹备、主持与复盘' },
    { role: 'media', title: '新媒体', duty: '朋友圈日常、海报、好反馈回收' },
    { role: 'service', title: '客服', duty: '巡群答疑、迎新、售后' },
  ],
  kpis: [
    { name: '周发言人数占比', formula: '一周内发过有效消息的人数 ÷ 在群人数；有效消息不含表情、红包与打卡口令', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '成员产出占比', formula: '成员发起的话题与实拍 ÷ 全部话题', source: '成员自发超过五成说明度过起步期（FeverBee，A/B 级）' },
    { name: '七天退群率', formula: '新进群者七天内退群人数 ÷ 新进群人数', source: '公开说法以 15% 为警戒（C 级），以自己的基线为准' },
    { name: '反馈条数', formula: '可公开使用的真实反馈条数 ÷ 月', source: 'M24' },
  ],
}
