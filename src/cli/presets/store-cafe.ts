/** A first file for a café, tea or food shop with regulars. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '转角咖啡·熟客群',
  archetype: 'store-cafe',
  industry: 'catering',
  positioning: {
    member_value: ['每天一个固定时刻的福利，进店说一声就行', '新豆到店先请熟客喝'],
    join_reason: '熟客进店报群名，永远比菜单便宜两块',
    bonds: ['interest', 'joy'],
    product: { name: '每日手冲', kind: 'product', price: 22 },
  },
  audience: {
    segments: [
      {
        id: 'regular',
        who: '一周来三次以上、在附近上班的熟客',
        pains: ['中午排队排到上班', '点来点去就那两样', '想坐会儿没位子'],
        where: ['店里吧台', '附近写字楼的食堂'],
        age: '23-45 岁',
        city: '店附近一公里',
        occupation: '上班族',
        tags: ['一周来三次'],
        wants: ['中午不排队', '知道今天有什么豆', '有个能坐会儿的地方'],
      },
    ],
    seeds: { target: 40, sources: ['一周来三次以上的客人'], criteria: ['愿意试新品'], threshold: '在店里消费过三次' },
    core: { share: 0.2, perks: ['新豆先请喝', '生日当天一杯'] },
  },
  structure: {
    platform: 'wechat',
    capacity: 200,
    admission: { mode: 'purchase', intro_template: ['在哪栋楼上班', '常喝的一杯', '几点来'] },
  },
  team: [
    {
      id: 'ale',
      name: '阿乐',
      roles: ['店长'],
      functions: ['content', 'activity'],
      hours: { per_day: 4 },
      backup: 'xiaoyu',
      bio: '做咖啡十一年，每天第一杯自己先喝',
    },
    {
      id: 'xiaoyu',
      name: '小雨',
      roles: ['店员'],
      functions: ['service', 'media'],
      hours: { per_day: 4 },
      backup: 'ale',
    },
  ],
  rules: {
    items: [
      { text: '接龙写几点取', why: '做好放着就凉了', penalty: ['私聊问一句'] },
      { text: '外带出示群消息就行，不用截图', why: '省得排队', penalty: ['提醒一次'] },
    ],
    appeal: '觉得处理不对，到吧台找阿乐',
  },
  welcome: {
    first_task: '写你在哪栋楼上班，常喝哪一杯',
    required_reading: '群公告里的接龙办法和两条群规',
    faq: [
      { q: '几点能接龙？', a: '早上 8:30 和中午 12:00 两个时刻，接完到店直接取。' },
      { q: '可以带外面的东西吃吗？', a: '可以，把垃圾带走就行。' },
    ],
  },
  culture: {
    goal: '让附近上班的人每天有十分钟坐下来',
    values: ['记得人喝什么', '出错当面重做'],
    charter: ['接龙了就来取', '不赶人'],
    knowhow: ['先闻再喝，第一口含一会儿', '太酸先加温水，别急着加糖', '热的凉到六十度最甜'],
  },
  monetization: {
    strategy: 'single-hit',
    models: ['product'],
    offers: [
      {
        id: 'drip',
        name: '每日手冲',
        price: 22,
        stock: 40,
        fits: '想喝豆子味道的',
        not_fits: '赶时间的',
        after_sale: '不合口味当场重做',
      },
      {
        id: 'set',
        name: '咖啡加可颂',
        price: 32,
        stock: 30,
        fits: '没吃早饭的',
        not_fits: '不吃面包的',
        after_sale: '不合口味当场重做',
      },
    ],
  },
}
