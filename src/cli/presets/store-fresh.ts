/** A first file for a neighbourhood shop with goods that do not keep. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '老陈菜铺·晨光里',
  archetype: 'store-fresh',
  industry: 'fresh-food',
  positioning: {
    member_value: ['下班顺路到店报楼栋就能拿，不用再挑', '不新鲜拍照发群里，当天退钱'],
    join_reason: '每晚 20:00 看明天到什么货，接龙就给你留着',
    bonds: ['interest', 'emotional'],
    product: { name: '当天到店的本地蔬菜', kind: 'product', price: 19.9 },
  },
  audience: {
    segments: [
      {
        id: 'neighbour',
        who: '住在晨光里周边三个小区、下班以后做饭的家庭',
        pains: ['下班到家七点，菜场已经收摊', '超市的菜包好了，看不见里面好不好', '天天想今晚吃什么'],
        where: ['店门口收银台', '三个小区的业主群'],
        age: '28-60 岁',
        city: '晨光里周边一公里',
        occupation: '不限',
        tags: ['自己做饭'],
        wants: ['十分钟买完菜', '知道今天哪样最新鲜'],
      },
    ],
    seeds: {
      target: 80,
      sources: ['每周来店三次以上的老客'],
      criteria: ['住在周边三个小区'],
      threshold: '在店里买过菜',
    },
    core: { share: 0.2, perks: ['新品先试吃，每月一次到店挑菜课'] },
  },
  structure: {
    platform: 'wechat',
    capacity: 300,
    admission: { mode: 'purchase', intro_template: ['小区和楼栋', '家里几口人'] },
  },
  team: [
    {
      id: 'laochen',
      name: '老陈',
      roles: ['店长'],
      functions: ['content', 'activity'],
      hours: { per_day: 3 },
      backup: 'xiaoqin',
      bio: '卖了十六年菜，每天凌晨三点自己去批发市场挑货',
    },
    {
      id: 'xiaoqin',
      name: '小琴',
      roles: ['店员'],
      functions: ['service', 'media'],
      hours: { per_day: 3 },
      backup: 'laochen',
    },
  ],
  rules: {
    items: [
      { text: '接龙写小区、楼栋和份数', why: '少一样就对不上取货的人', penalty: ['小琴私聊补问'] },
      { text: '广告只发周五的邻里集市帖', why: '平时要留给接龙和到货', penalty: ['撤回并私聊提醒', '再发请离开'] },
    ],
    appeal: '觉得处理得不对，到店或私聊老陈',
  },
  welcome: {
    first_task: '回一个“小区+楼栋”，小琴把你加进取货名单',
    required_reading: '群公告里的两条群规',
    faq: [
      { q: '几点前接龙？', a: '当天 21:30 前接龙，第二天 17:00 起到店拿。' },
      { q: '拿到不新鲜怎么办？', a: '拍张照发群里，当天退钱，菜不用拿回来。' },
    ],
  },
  culture: {
    goal: '让三个小区的人下班路上就把新鲜菜拿回家',
    values: ['货真', '先退钱再问原因'],
    charter: ['接龙写清楚楼栋', '拿菜当天发现问题当天说'],
    knowhow: [
      '挑番茄看蒂：蒂发绿、果肩发软的当天吃',
      '土豆发芽整个丢，别只削芽',
      '绿叶菜别洗了再放，裹一张厨房纸竖着放',
    ],
  },
  monetization: {
    strategy: 'single-hit',
    models: ['product'],
    offers: [
      {
        id: 'tomato',
        name: '本地番茄 5 斤',
        price: 19.9,
        stock: 40,
        fits: '三口之家三天的量',
        not_fits: '一个人住，吃不完',
        after_sale: '坏一个退一个的钱',
      },
      {
        id: 'greens',
        name: '当季绿叶菜三样 3 斤',
        price: 12.8,
        stock: 60,
        fits: '每天炒两个菜的家庭',
        not_fits: '要放一周再吃的人',
        after_sale: '发黄当天退',
      },
    ],
  },
}
