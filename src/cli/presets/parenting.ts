/** A first file for mothers of one city with children of one age. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '6 到 18 个月妈妈互助',
  archetype: 'parenting',
  industry: 'mother-baby',
  positioning: {
    member_value: ['同月龄的妈妈当天回你一句“我家那会儿是这么过来的”', '每周三晚上有儿保护士在线答疑'],
    join_reason: '同城、同月龄，半夜有人懂你在说什么',
    bonds: ['emotional', 'interest'],
    product: { name: '辅食小锅套装', kind: 'product', price: 129 },
  },
  audience: {
    segments: [
      {
        id: 'mom',
        who: '孩子 6 到 18 个月、白天一个人带娃的同城妈妈',
        pains: ['辅食不知道加什么、加多少', '孩子夜里醒，不知道正不正常', '一整天没和大人说过话'],
        where: ['社区卫生服务中心候诊区', '小区妈妈群'],
        age: '24-38 岁',
        city: '杭州城西',
        occupation: '不限',
        tags: ['孩子 6 到 18 个月'],
        wants: ['辅食有谱', '有人一起聊', '周末有地方去'],
      },
    ],
    seeds: {
      target: 50,
      sources: ['到店买过小锅的妈妈', '社区活动来过的妈妈'],
      criteria: ['孩子在这个月龄'],
      threshold: '写一句孩子多大',
    },
    core: { share: 0.2, perks: ['当月龄小组长', '新品先试用'] },
  },
  structure: {
    platform: 'wechat',
    capacity: 180,
    admission: {
      mode: 'apply',
      questions: ['孩子多大了？'],
      intro_template: ['孩子月龄', '住哪一片', '最近最累的一件事'],
    },
  },
  team: [
    {
      id: 'qinjie',
      name: '琴姐',
      roles: ['群主'],
      functions: ['content', 'activity'],
      hours: { per_day: 4 },
      backup: 'tangtang',
      bio: '三甲医院儿保科做过九年护士，自己带大两个孩子',
    },
    {
      id: 'tangtang',
      name: '糖糖',
      roles: ['小组长'],
      functions: ['service', 'media'],
      hours: { per_day: 4 },
      backup: 'qinjie',
    },
  ],
  rules: {
    items: [
      { text: '发烧、出疹先去医院，再来聊', why: '我们不看病，也不荐药', penalty: ['琴姐当场提醒'] },
      { text: '不发孩子正脸和住址', why: '孩子的信息要留一手', penalty: ['撤回并私聊提醒'] },
    ],
    appeal: '觉得处理不对，私聊琴姐',
  },
  welcome: {
    first_task: '写孩子几个月、住哪一片，再说一件最近最累的事',
    required_reading: '群公告里的两条群规',
    faq: [
      { q: '孩子过敏怎么办？', a: '先停掉新加的食物，去医院看，再来群里说情况。' },
      { q: '可以发广告吗？', a: '周五集市帖可以，平时留给问题。' },
    ],
  },
  culture: {
    goal: '让每个妈妈这一年少慌一点',
    values: ['不比较孩子', '先说自己的孩子'],
    charter: ['半夜的问题第二天也有人回', '问过的答案留下来'],
    knowhow: ['加新食物一次一样，隔三天再加下一样', '辅食从一勺开始，孩子转头就停', '夜里醒先等两分钟，多半自己能接上'],
  },
  monetization: {
    strategy: 'single-hit',
    models: ['product'],
    offers: [
      {
        id: 'pot',
        name: '辅食小锅套装',
        price: 129,
        stock: 60,
        fits: '自己做辅食的家庭',
        not_fits: '打算买成品辅食的',
        after_sale: '七天内不喜欢可退',
      },
    ],
  },
  compliance: {
    data_collected: [{ field: '孩子月龄', purpose: '按月龄分组，入群时由家长同意', retention: '退群后 30 天删除' }],
  },
}
