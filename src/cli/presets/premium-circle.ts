/** A first file for a paid circle of peers. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '同灶·餐饮店主圈',
  archetype: 'premium-circle',
  industry: 'catering',
  positioning: {
    member_value: [
      '每月一次闭门会，把自己店里的真账摆出来，十几位同行一起改',
      '遇到急事发一条，48 小时内约到一位遇过同样事的店主通话',
    ],
    join_reason: '60 位真在开店的老板，半年里互相看账、互相改店',
    bonds: ['interest', 'emotional'],
    product: { name: '半年期店主席位', kind: 'service', price: 3980 },
  },
  audience: {
    segments: [
      {
        id: 'owner',
        who: '自己管着一到五家店、开店满两年的餐饮老板',
        pains: ['外卖单子多了，月底一算反而不挣钱', '店长一走，整家店跟着乱', '想开第二家，不知道账算得对不对'],
        where: ['老成员推荐', '本地餐饮协会的闭门饭局'],
        age: '30-50 岁',
        city: '长三角',
        occupation: '餐饮店主',
        income: '单店月流水 20 万元以上',
        tags: ['自己管店'],
        wants: ['看懂自己店的账', '身边有能说真话的同行'],
      },
    ],
    seeds: {
      target: 20,
      sources: ['创始人认识的店主', '餐饮协会会员'],
      criteria: ['开店满两年', '愿意带真账'],
      threshold: '一位老成员推荐并缴费',
    },
    core: { share: 0.2, perks: ['参加季度选题会，主持一次闭门会'] },
  },
  structure: {
    platform: 'wechat',
    capacity: 60,
    tier: 'premium',
    admission: {
      mode: 'invite',
      fee: 3980,
      refund: '观察期内不合适，扣除已办活动成本后退',
      referral_quota: 2,
      intro_template: ['店名和城市', '开了几家、几年', '最近最头疼的一笔账', '能帮同行什么'],
      review: '群主面谈 20 分钟，看是否真在经营',
      probation_days: 14,
    },
    end: { service_days: 180, action: 'renew', notice_days: 30 },
  },
  team: [
    {
      id: 'zhouge',
      name: '周哥',
      roles: ['群主'],
      functions: ['content', 'activity'],
      hours: { per_day: 5 },
      employment: 'owner',
      backup: 'aning',
      bio: '开过七家店关过三家，现在还守着两家面馆',
    },
    {
      id: 'aning',
      name: '阿宁',
      roles: ['管家'],
      functions: ['service', 'media'],
      hours: { per_day: 4 },
      employment: 'full-time',
      backup: 'zhouge',
    },
  ],
  rules: {
    items: [
      { text: '会上看到的账和数字不出这个圈', why: '没人愿意把真账给外人看', penalty: ['当面提醒', '请离开，不退费'] },
      {
        text: '一个季度至少带一次自己的案例',
        why: '只听不说，别人也不会再说',
        penalty: ['阿宁私聊约时间', '下期不再续'],
      },
    ],
    appeal: '对处理有意见，找周哥当面说',
  },
  welcome: {
    first_task: '按四项写一段自我介绍，再约一个和阿宁通话 20 分钟的时间',
    required_reading: '群公告里的圈内公约',
    faq: [
      { q: '闭门会来不了怎么办？', a: '提前一天告诉阿宁，会后给你一份隐去店名的纪要。' },
      { q: '可以带合伙人来吗？', a: '一个席位一个人，合伙人可以用你的推荐名额申请。' },
    ],
  },
  culture: {
    goal: '半年后每位店主说得出自己店里最该改的三笔账',
    values: ['说真话', '先给再要', '不评判别人的选择'],
    charter: ['账不外传', '一季度带一个自己的案例'],
    knowhow: ['看外卖先看每单到手，别看单量', '店长离职前 30 天，排班表上先有迹象', '第二家店先按最差的三个月算现金'],
  },
  monetization: {
    strategy: 'membership',
    models: ['membership'],
    offers: [
      {
        id: 'seat',
        name: '半年期店主席位',
        price: 3980,
        stock: 60,
        fits: '店已经开起来、想把账算清的老板',
        not_fits: '还没开店、想找项目的人',
        after_sale: '观察期内可退',
      },
    ],
  },
}
