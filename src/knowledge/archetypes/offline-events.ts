import type { Archetype } from '../types.ts'

/** People who meet: everything leads up to one real day and comes back from it with pictures and the next date. */
export const data: Archetype = {
  id: 'offline-events',
  name: '线下活动群',
  aliases: ['活动群', '同城群', '线下群', '俱乐部'],
  choose: '读书会、徒步、桌游、同城聚会、开发者聚会：线上只为见面服务',
  evidence: { grade: 'A', source: 'T-14 定题定场、T-7 发布报名与组队接龙、T-3 分工拉群、T-1 指引与试机、结束 24 小时内致谢复盘来自公开的活动手册（HackathonWeekly，A 级）；两场之间的周栏目为推测。两场默认在 D+12 与 D+26，周一开群时正好是周六' },
  subject: { gives: 'service', sells: 'place' },
  stages: [
    { id: 'preheat', from: -14, focus: '找同城的人聊，定场地与第一场' },
    { id: 'start', from: 0, focus: '开群、认人、报名' },
    { id: 'growth', from: 7, focus: '组队、招募志愿者' },
    { id: 'active', from: 12, focus: '第一场见面，24 小时内回顾' },
    { id: 'convert', from: 18, focus: '投下一场、收费与赞助说明' },
    { id: 'settle', from: 26, focus: '第二场与月回顾' },
  ],
  windows: { morning: '09:30-11:00', noon: '12:00-13:30', afternoon: '15:00-18:00', evening: '19:00-21:30' },
  quiet: '22:30-08:00',
  dailyCap: 4,
  minGap: 60,
  productRatio: 0.2,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.2, interaction: 0.4, story: 0.3, product: 0.1 },
  lightWeekdays: [2],
  holidayPolicy: 'keep',
  steps: [
    { step: 1, offset: -14, days: 4 },
    { step: 2, offset: -11, days: 6 },
    { step: 3, offset: -6, days: 5 },
    { step: 4, offset: -2, days: 6 },
    { step: 5, offset: 8, days: 3 },
    { step: 6, offset: 15, days: 6 },
    { step: 7, offset: 18, days: 7 },
  ],
  pillars: [
    {
      id: 'agenda', title: '本周见面安排', category: 'ritual', cadence: '每周一 10:00', role: 'activity', minutes: 12,
      feelings: ['ritual', 'organisation'], funnel: 'engage', template: 'content/weekly-agenda', topicsFrom: ['member_value'],
    },
    {
      id: 'story', title: '场地与人', category: 'story', cadence: '每周三 12:00', role: 'media', minutes: 15,
      feelings: ['belonging'], funnel: 'acquire', template: 'content/story', topicsFrom: ['values', 'charter'],
    },
    {
      id: 'topic', title: '组队聊一题', category: 'interaction', cadence: '每周四 12:00', role: 'activity', minutes: 8,
      feelings: ['participation'], funnel: 'engage', template: 'content/topic', topicsFrom: ['wants'],
    },
    {
      id: 'knowledge', title: '带什么、怎么玩', category: 'knowledge', cadence: '每周五 12:00', role: 'content', minutes: 15, lead_days: 1,
      feelings: ['participation'], funnel: 'retain', template: 'content/knowledge', topicsFrom: ['knowhow', 'faq'],
    },
    {
      id: 'showcase', title: '返图与回顾', category: 'digest', cadence: '每周日 18:00', role: 'media', minutes: 20,
      feelings: ['belonging'], funnel: 'refer', template: 'content/digest', topicsFrom: ['member_value'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开群认人', when: 'D+0 20:00' },
    { id: 'intro-night', use: 'intro-night', when: 'D+3 20:00' },
    { id: 'volunteer-call', use: 'volunteer-call', title: '招募志愿者', when: 'D+7 15:30' },
    { id: 'team-up', use: 'jielong', title: '组队接龙', when: 'D+9 15:30' },
    { id: 'meetup-1', use: 'offline', title: '第一次见面', when: 'D+12 14:00' },
    { id: 'poll', use: 'poll', title: '下一场做什么', when: 'D+16 15:30' },
    { id: 'member-interview', use: 'member-interview', when: 'D+20 20:00' },
    { id: 'meetup-2', use: 'offline', title: '第二次见面', when: 'D+26 14:00' },
  ],
  operations: ['patrol', 'newcomer', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'week-feedback', 'guest-pipeline', 'collect-proof', 'month-review', 'backup-check'],
  ending: [
    { id: 'achievement', use: 'achievement', title: '这个月我们见过面', when: 'D+29 20:00' },
  ],
  exemptions: [],
  roles: [
    { role: 'lead', title: '发起人（统筹）', duty: '定题、定场、安全' },
    { role: 'content', title: '内容', duty: '指引、回顾' },
    { role: 'activity', title: '主持与志愿者协调', duty: '流程、签到、计时' },
    { role: 'media', title: '摄影与宣发', duty: '海报、返图，拍照先说明用途' },
    { role: 'service', title: '报名与客服', duty: '报名审核、未进群者私聊、现场问题' },
  ],
  kpis: [
    { name: '到场率', formula: '实到人数 ÷ 报名人数', source: '第一场以五成为底线的说法为 C 级，仅作参考' },
    { name: '回访率', formula: '参加两场以上的人数 ÷ 参加过的人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '志愿者人数', formula: '每场志愿者人数 ÷ 到场人数', source: '口径由本项目整理，目标值请用自己第一个月的数' },
    { name: '回顾时效', formula: '结束到回顾发出的小时数', source: '24 小时内（HackathonWeekly，A 级）' },
  ],
}
