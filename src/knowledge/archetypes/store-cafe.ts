import type { Archetype } from '../types.ts'

/** A café or eatery welfare group: fixed slots people can rely on; quiet chat is normal, redemption is what counts. */
export const data: Archetype = {
  id: 'store-cafe',
  name: '咖啡餐饮福利群',
  aliases: ['咖啡群', '餐饮福利群', '奶茶群', '餐饮群'],
  choose: '咖啡、茶饮、餐饮门店，用固定时刻的福利和新品把熟客带回店里',
  evidence: { grade: 'B', source: '瑞幸福利群一周拆解：8:30 早餐、周一 10:00 推文、每天 12:00 限时折扣、14:00 下午茶、15:30 视频号、16:30 种草、20:00 周边，八条里三四条是转化（B 级）；老乡鸡周三福利日对暗号、写字楼店周末静默（B 级）。上限因此放到 8 条，但默认每天只排四五条' },
  subject: { gives: 'goods', questions: { bank: 'catering' }, premises: true },
  stages: [
    { id: 'preheat', from: -7, focus: '和熟客聊口味，试一轮券' },
    { id: 'start', from: 0, focus: '开群，把领券、到店、核销走顺' },
    { id: 'growth', from: 7, focus: '第二周加竞答与投票，熟客带话题' },
    { id: 'active', from: 14, focus: '晒单成为习惯，积分上线' },
    { id: 'convert', from: 21, focus: '储值、套餐与客单' },
    { id: 'settle', from: 27, focus: '算核销、频次，定下月' },
  ],
  windows: { morning: '08:00-09:30', noon: '11:00-13:00', afternoon: '14:00-17:30', evening: '17:30-20:30' },
  quiet: '21:30-07:30',
  dailyCap: 8,
  minGap: 60,
  productRatio: 0.45,
  // Our own weighting of the four kinds of content; the sources give only the share that sells.
  mix: { knowledge: 0.1, interaction: 0.3, story: 0.1, product: 0.5 },
  lightWeekdays: [7],
  holidayPolicy: 'soften',
  steps: [
    { step: 1, offset: -7, days: 3 },
    { step: 2, offset: -5, days: 4 },
    { step: 3, offset: -3, days: 3 },
    { step: 4, offset: -2, days: 6 },
    { step: 5, offset: 8, days: 6 },
    { step: 6, offset: 15, days: 6 },
    { step: 7, offset: 21, days: 8 },
  ],
  pillars: [
    {
      id: 'breakfast', title: '早餐搭子', category: 'ritual', cadence: '每天 8:30', role: 'service', minutes: 4,
      feelings: ['ritual'], funnel: 'engage', template: 'content/morning', topicsFrom: ['offers', 'vocabulary'],
    },
    {
      id: 'new', title: '周一上新', category: 'product', cadence: '每周一 10:00', role: 'content', minutes: 12, lead_days: 1,
      feelings: ['participation'], funnel: 'convert', promotes: true, template: 'content/offer', topicsFrom: ['offers'],
    },
    {
      id: 'noon', title: '午间限时', category: 'product', cadence: '每天 12:00', role: 'service', minutes: 4,
      feelings: ['ritual', 'participation'], funnel: 'convert', promotes: true, template: 'content/offer', topicsFrom: ['offers'],
    },
    {
      id: 'tea', title: '下午茶闲聊', category: 'interaction', cadence: '每周一至五 14:00', role: 'service', minutes: 4,
      feelings: ['participation'], funnel: 'engage', template: 'content/topic', topicsFrom: ['wants', 'offers'],
    },
    {
      id: 'story', title: '店里的人', category: 'story', cadence: '每周二四 15:30', role: 'media', minutes: 10,
      feelings: ['belonging'], funnel: 'acquire', template: 'content/story', topicsFrom: ['values', 'charter'],
    },
    {
      id: 'knowledge', title: '怎么喝更好', category: 'knowledge', cadence: '每周五 16:30', role: 'content', minutes: 12, lead_days: 1,
      feelings: ['participation'], funnel: 'retain', template: 'content/knowledge', topicsFrom: ['knowhow', 'pains'],
    },
    {
      id: 'showcase', title: '熟客出片', category: 'interaction', cadence: '每周三 20:00', role: 'activity', minutes: 6,
      feelings: ['belonging'], funnel: 'refer', template: 'content/showcase', topicsFrom: ['wants'],
    },
    {
      id: 'digest', title: '一周热榜', category: 'digest', cadence: '每周六 16:30', role: 'content', minutes: 10,
      feelings: ['organisation'], funnel: 'retain', template: 'content/digest', topicsFrom: ['member_value', 'offers'],
    },
  ],
  activities: [
    { id: 'opening', use: 'opening', title: '开群见面', when: 'D+0 18:00', duration: 30 },
    { id: 'password', use: 'password-rp', title: '周三对暗号', when: '每周三 10:00' },
    { id: 'poll', use: 'poll', title: '菜品投票', when: '每周四 10:00' },
    { id: 'show-order', use: 'show-order', title: '晒单有礼', when: '每周五 10:00' },
    { id: 'guess', use: 'guess', when: 'D+4 18:00' },
    { id: 'quiz', use: 'quiz', title: '有问必答赛', when: 'D+8 18:00' },
    { id: 'questionnaire', use: 'questionnaire', when: 'D+12 18:00' },
    { id: 'volunteer-call', use: 'volunteer-call', title: '招募试吃官', when: 'D+16 18:00' },
    { id: 'quiz-late', use: 'quiz', title: '有问必答赛', when: 'D+22 18:00' },
    { id: 'points-day', use: 'points-day', when: 'D+26 18:00' },
  ],
  operations: ['patrol', 'newcomer', 'weekly-plan', 'weekly-review', 'core-pick', 'core-care', 'week-feedback', 'silent-care', 'collect-proof', 'month-review', 'backup-check'],
  ending: [
    { id: 'achievement', use: 'achievement', title: '这个月一起喝掉的', when: 'D+29 18:00' },
  ],
  exemptions: [
    { rule: 'content/product-ratio', reason: '固定时刻的限时折扣是进群理由，上限放到 45%（瑞幸八条里三四条，B 级）' },
    { rule: 'welcome/batch-too-large', reason: '顾客扫桌贴与小票进群' },
    { rule: 'content/monotone', reason: '固定时刻的固定福利' },
    { rule: 'launch/step3-frequency', reason: '门店群以核销为准，聊得少是常态' },
  ],
  roles: [
    { role: 'lead', title: '店长（群主）', duty: '福利日、上新、核心熟客' },
    { role: 'content', title: '内容', duty: '上新与喝法' },
    { role: 'activity', title: '活动', duty: '对暗号、投票、晒单' },
    { role: 'media', title: '新媒体', duty: '视频号、出片整理' },
    { role: 'service', title: '店员', duty: '早餐、午间、拼单、核销答疑' },
  ],
  kpis: [
    { name: '核销率', formula: '核销张数 ÷ 发出张数', source: '老乡鸡一类餐饮群以核销为准（B 级）' },
    { name: '月到店频次', formula: '月到店次数 ÷ 到店人数', source: '瑞幸 2021 年称进群者月频次 +30%（B 级，企业自述）' },
    { name: '周复购人数', formula: '一周内消费两次以上的人数', source: '同上，自述 +28%' },
    { name: '群日均杯（单）数', formula: '来自群的订单 ÷ 天数', source: '瑞幸自述每群每天 4 杯以上（B 级）' },
  ],
}
