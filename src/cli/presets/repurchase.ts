/** A first file for buyers who come back for the same thing. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '慢煮挂面老客群',
  archetype: 'repurchase',
  industry: 'food',
  positioning: {
    member_value: ['家里的面快吃完时有人提醒，不用记', '每周一个十分钟的面的做法'],
    join_reason: '买过的人才进得来，每周一个做法，快吃完有人提醒',
    bonds: ['interest', 'emotional'],
    product: { name: '慢煮挂面 3 斤装', kind: 'product', price: 36 },
  },
  audience: {
    segments: [
      {
        id: 'again',
        who: '买过两次以上我们的挂面、家里常备面的人',
        pains: ['吃完了才想起来没买', '翻来覆去就会煮清汤面', '家里人口味不一样'],
        where: ['两次以上的订单名单', '售后微信'],
        age: '28-60 岁',
        city: '不限',
        occupation: '不限',
        tags: ['家里常备挂面'],
        wants: ['换着花样吃', '快吃完有人说一声', '买得比别处合适'],
      },
    ],
    seeds: { target: 60, sources: ['近半年买过两次以上的客户'], criteria: ['愿意拍做出来的面'], threshold: '买过两次' },
    core: { share: 0.2, perks: ['新口味先寄一小包', '生日月多送一斤'] },
  },
  structure: {
    platform: 'wecom',
    capacity: 200,
    admission: { mode: 'purchase', intro_template: ['城市', '家里几口人', '最常做的一碗面'] },
  },
  team: [
    {
      id: 'anran',
      name: '安然',
      roles: ['群主'],
      functions: ['content', 'activity'],
      hours: { per_day: 4 },
      backup: 'gugu',
      bio: '在面厂做了七年品控，家里四口都吃这个面',
    },
    {
      id: 'gugu',
      name: '顾顾',
      roles: ['顾问'],
      functions: ['service', 'media'],
      hours: { per_day: 4 },
      backup: 'anran',
    },
  ],
  rules: {
    items: [
      { text: '晒面带一句怎么做的', why: '别人好照着做', penalty: ['私聊问一句'] },
      { text: '别家的面可以聊，链接不发', why: '这里是老客的厨房', penalty: ['撤回并私聊提醒'] },
    ],
    appeal: '觉得处理不对，私聊安然',
  },
  welcome: {
    first_task: '写你家几口人，最常做的是哪一碗面',
    required_reading: '群公告里的两条群规',
    faq: [
      { q: '保质期多久？', a: '常温 12 个月，开封后密封两个月内吃完。' },
      { q: '老客有优惠吗？', a: '每月最后一个周四是老客日，两包起送一包。' },
    ],
  },
  culture: {
    goal: '让每家厨房里的面都吃到最后一根',
    values: ['说真实的口感', '不催人下单'],
    charter: ['买了说一声好不好', '坏了第一时间告诉我们'],
    knowhow: ['下面水要宽，开锅再下，别急着搅', '煮完过一道凉水，拌面不坨', '剩面用油拌开再冷藏，第二天炒着吃'],
  },
  monetization: {
    strategy: 'membership',
    models: ['product'],
    offers: [
      {
        id: 'noodle',
        name: '慢煮挂面 3 斤装',
        price: 36,
        stock: 200,
        fits: '家里常备面的',
        not_fits: '一个月吃不完一包的',
        after_sale: '破包拍照补寄',
      },
      {
        id: 'mix',
        name: '三种面各 1 斤',
        price: 32,
        stock: 120,
        fits: '家里口味不一样的',
        not_fits: '只吃一种的',
        after_sale: '破包拍照补寄',
      },
    ],
  },
}
