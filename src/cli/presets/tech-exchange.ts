/** A first file for people of one trade who answer one another's questions. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '前端性能互助群',
  archetype: 'tech-exchange',
  industry: 'tech',
  positioning: {
    need: { what: '线上页面变慢，自己查半天查不出原因', evidence: '公众号后台半年收到 120 多条同类提问' },
    member_value: ['带一份录屏来问，48 小时内至少两位同行给出排查顺序', '每周一份真实页面的排查笔记，照着做就能复现'],
    join_reason: '带着你的慢页面来，带着排查顺序走',
    bonds: ['interest', 'joy'],
    product: { name: '《慢页面排查笔记》', kind: 'content', price: 0 },
  },
  audience: {
    segments: [
      {
        id: 'frontend',
        who: '写了两年以上前端、要对线上页面速度负责的工程师',
        pains: ['本地很快，用户手机上就是慢', '首屏指标忽高忽低，不知道信哪一个', '包越打越大，不敢删'],
        where: ['公众号“慢页面”的读者', '开源仓库的讨论区'],
        age: '24-38 岁',
        city: '不限',
        occupation: '前端工程师',
        tags: ['写前端'],
        wants: ['有一套固定的排查顺序', '说服同事一起改'],
      },
    ],
    seeds: {
      target: 80,
      sources: ['公众号后台提过问的读者', '开源仓库贡献者'],
      criteria: ['交过一次完整的问题描述'],
      threshold: '回答一道排查题',
    },
    core: { share: 0.2, perks: ['轮值主持周三拆页面', '署名进排查笔记'] },
  },
  structure: {
    platform: 'wechat',
    capacity: 300,
    admission: {
      mode: 'apply',
      questions: ['最近一次把什么改快了，快了多少？'],
      intro_template: ['城市', '在做什么页面', '最近卡在哪里'],
    },
  },
  team: [
    {
      id: 'aqi',
      name: '阿祺',
      roles: ['群主'],
      functions: ['content', 'activity'],
      hours: { per_day: 4 },
      backup: 'moxi',
      bio: '把一个电商首页从 6.2 秒改到 1.9 秒，写成了十二篇排查笔记',
    },
    {
      id: 'moxi',
      name: '墨西',
      roles: ['轮值管理员'],
      functions: ['service', 'media'],
      hours: { per_day: 4 },
      backup: 'aqi',
    },
  ],
  rules: {
    items: [
      {
        text: '提问带四样：现象、环境、已试过的、一段录屏或最小复现',
        why: '少一样，别人只能反问你',
        penalty: ['墨西私聊发提问模板'],
      },
      { text: '招聘和推广只发周五的集市帖', why: '平时留给问题', penalty: ['撤回并私聊提醒', '禁言 3 天', '请离开'] },
    ],
    appeal: '对处理有意见，私聊阿祺',
  },
  welcome: {
    first_task: '按“城市 + 在做什么页面 + 最近卡在哪里”发一句自我介绍',
    required_reading: '群公告里的提问模板和两条群规',
    faq: [
      { q: '公司的代码不能外发怎么问？', a: '发最小复现，或者只发性能面板的截图，遮住域名。' },
      { q: '没人回答怎么办？', a: '过了 24 小时把问题链接再发一次，当天值班的人一定接。' },
    ],
  },
  culture: {
    goal: '让每个人都有一套自己的慢页面排查顺序',
    values: ['先复现再下结论', '答过的问题留下来'],
    charter: ['提问带四样', '解决了回来写一句原因'],
    knowhow: [
      '先看真实用户的数据，再看自己电脑上的分数',
      '首屏慢先数请求，再看体积，最后才看代码',
      '删依赖前先看它被谁引用，一次只删一个',
    ],
  },
  monetization: {
    strategy: 'service',
    models: ['service'],
    offers: [
      {
        id: 'review',
        name: '慢页面一对一体检',
        price: 499,
        stock: 6,
        fits: '照着笔记查过一遍还找不到原因的团队',
        not_fits: '还没看过自己页面数据的人',
        after_sale: '没有给出可执行的三条改法，全额退',
      },
    ],
  },
}
