/** A first file for a brand whose buyers gather around one product. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '慢火咖啡豆友群',
  archetype: 'product-fans',
  industry: 'food',
  positioning: {
    member_value: ['照着群里的参数冲，两周内每一杯都稳定', '拍一张粉床照片，当天知道下一杯怎么调'],
    join_reason: '拍照提问，烘豆师阿岩当天回你下一杯怎么调',
    bonds: ['joy', 'interest'],
    product: { name: '慢火中浅烘咖啡豆', kind: 'product', price: 68 },
  },
  audience: {
    segments: [
      {
        id: 'home-brewer',
        who: '每天在家或办公室自己手冲一两杯、买过我们豆子的上班族',
        pains: [
          '同一包豆子，今天酸明天苦，不知道改哪一步',
          '不知道该磨多细，越调越乱',
          '开封两周香味就淡了，剩下半包舍不得扔',
        ],
        where: ['包裹里的感谢卡', '小红书手冲笔记的评论区'],
        age: '25-40 岁',
        city: '不限',
        occupation: '办公室上班族',
        tags: ['自己手冲'],
        wants: ['十分钟冲出一杯稳定的', '看懂豆袋上的字再下单'],
      },
    ],
    seeds: {
      target: 60,
      sources: ['近三个月复购两次以上的客户'],
      criteria: ['愿意拍照交流'],
      threshold: '买过至少一包豆子',
    },
    core: { share: 0.2, perks: ['新豆上市前先寄 30 克试喝'] },
  },
  structure: {
    platform: 'wechat',
    capacity: 200,
    admission: { mode: 'purchase', intro_template: ['城市', '用什么器具', '最近喝的一支豆子'] },
  },
  team: [
    {
      id: 'ayan',
      name: '阿岩',
      roles: ['群主'],
      functions: ['content', 'activity'],
      hours: { per_day: 3 },
      backup: 'xiaoman',
      bio: '烘了八年豆子，每批豆子自己先杯测再上架',
    },
    {
      id: 'xiaoman',
      name: '小满',
      roles: ['客服'],
      functions: ['service', 'media'],
      hours: { per_day: 3 },
      backup: 'ayan',
    },
  ],
  rules: {
    items: [
      { text: '提问带三样：器具、研磨度、粉水比', why: '少了一样就只能猜', penalty: ['私聊提醒补上'] },
      {
        text: '别家的豆子可以聊，广告和团购链接不发',
        why: '这里是用来把咖啡冲好的',
        penalty: ['私聊提醒', '禁言 3 天', '请离开'],
      },
    ],
    appeal: '觉得处理不对，私聊小满',
  },
  welcome: {
    first_task: '发一张你的器具照片，再写一句最近喝的是哪支豆子',
    required_reading: '群公告里的两条群规',
    faq: [
      { q: '豆子收到先放几天？', a: '中浅烘放 5 到 7 天再开封，头几天冲出来会发闷。' },
      { q: '没有磨豆机怎么办？', a: '下单时备注器具，小满按器具替你磨好再寄。' },
    ],
  },
  culture: {
    goal: '让每个人两周后能说出自己这一杯为什么好喝',
    values: ['先帮人冲好，再聊豆子', '说真实的味道'],
    charter: ['提问带参数', '试过的结果回来说一声'],
    knowhow: [
      '尝到尖酸：把水温提高 2℃，别急着改研磨',
      '尝到发苦发涩：研磨调粗一格，其他都不动',
      '开封后按两周的量分装密封，当周喝的放避光处',
    ],
  },
  monetization: {
    strategy: 'single-hit',
    models: ['product'],
    offers: [
      {
        id: 'beans',
        name: '慢火中浅烘咖啡豆 200 克',
        price: 68,
        stock: 80,
        fits: '每天喝一两杯、喜欢果酸的人',
        not_fits: '只喝深烘、怕酸的人',
        after_sale: '不合口味，开封七天内可换一支',
      },
    ],
  },
}
