/** A first file for one batch of goods that is sold in a day or two. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '三亩地脐橙·只开两天',
  archetype: 'flash-sale',
  industry: 'fresh-food',
  positioning: {
    member_value: ['比水果店便宜的树上现摘脐橙，48 小时内发货', '坏果拍照直接赔，不用退'],
    join_reason: '只开两天，卖完这一批就散群',
    bonds: ['interest'],
    product: { name: '赣南脐橙 10 斤', kind: 'product', price: 59 },
  },
  audience: {
    segments: [
      {
        id: 'buyer',
        who: '去年买过我们脐橙、家里三四口人的老客',
        pains: ['水果店的橙子不知道放了多久', '网上买的大小不一', '想买一箱，又怕坏'],
        where: ['去年的订单名单', '老客的朋友圈'],
        age: '28-55 岁',
        city: '江浙沪',
        occupation: '不限',
        tags: ['一箱一箱买水果'],
        wants: ['买到当天摘的', '坏了有人赔'],
      },
    ],
    seeds: { target: 60, sources: ['去年复购的老客'], criteria: ['去年买过两箱以上'], threshold: '买过一次' },
    core: { share: 0.2, perks: ['提前半天下单', '多送两斤小果'] },
  },
  structure: {
    platform: 'wechat',
    capacity: 300,
    admission: { mode: 'purchase', intro_template: ['城市', '要几箱'] },
    end: { service_days: 2, action: 'dissolve', notice_days: 1 },
  },
  team: [
    {
      id: 'laozhang',
      name: '老张',
      roles: ['主理人'],
      functions: ['content', 'activity'],
      hours: { per_day: 9 },
      backup: 'xiaomei',
      bio: '自家三亩脐橙，种了十四年',
    },
    {
      id: 'xiaomei',
      name: '小梅',
      roles: ['客服'],
      functions: ['service', 'media'],
      hours: { per_day: 9 },
      backup: 'laozhang',
    },
  ],
  rules: {
    items: [
      { text: '下单接龙写城市和箱数', why: '装车按接龙排', penalty: ['客服私聊补问'] },
      { text: '不发别家的链接', why: '只有两天，留给这批果子', penalty: ['撤回并私聊提醒'] },
    ],
    appeal: '觉得处理不对，私聊老张',
  },
  welcome: {
    first_task: '回一个“城市+想要几箱”，小梅给你留着',
    required_reading: '群公告里的时间表和两条群规',
    faq: [
      { q: '什么时候发货？', a: '接龙后 48 小时内发，走冷藏车。' },
      { q: '坏了怎么办？', a: '签收 24 小时内拍照，坏一个赔一个的钱。' },
    ],
  },
  culture: {
    shared_task: '一起选出下一批先摘哪一片园子',
    goal: '两天里把三亩地的脐橙送到认识的人家里',
    values: ['有坏就赔', '不留库存'],
    charter: ['接龙算数', '收到说一声甜不甜'],
    knowhow: ['挑脐橙看底：肚脐小、果皮细的汁多', '收到先敞开放一晚，再进冰箱', '果皮有小斑是树枝刮的，不影响吃'],
  },
  activities: [{ id: 'collector', use: 'volunteer-call', title: '招两位小区代收人', when: 'D+0 15:00' }],
  monetization: {
    strategy: 'single-hit',
    models: ['product'],
    offers: [
      {
        id: 'orange',
        name: '赣南脐橙 10 斤',
        price: 59,
        stock: 300,
        fits: '三口之家吃一周',
        not_fits: '一个人吃、放半个月的',
        after_sale: '坏果签收 24 小时内拍照赔',
      },
      {
        id: 'small',
        name: '小果脐橙 10 斤',
        price: 39,
        stock: 100,
        fits: '榨汁、给孩子吃',
        not_fits: '送礼',
        after_sale: '坏果签收 24 小时内拍照赔',
      },
    ],
  },
}
