/** A first file for a shop of cosmetics, clothes or daily goods. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '拾色小店·买家实拍',
  archetype: 'store-beauty',
  industry: 'cosmetics',
  positioning: {
    member_value: ['买之前看得到同肤色的人上脸图', '不合适七天内换，运费我们出'],
    join_reason: '每件都有买家实拍，问了再买',
    bonds: ['interest', 'joy'],
    product: { name: '自然妆容小样盒', kind: 'product', price: 88 },
  },
  audience: {
    segments: [
      {
        id: 'buyer',
        who: '25 到 40 岁、上班要化淡妆、不想买错的女生',
        pains: ['色号只有卖家图', '买回来不适合自己的皮肤', '网上说法太多，不知道信谁'],
        where: ['店里试妆台', '小红书实拍评论区'],
        age: '25-40 岁',
        city: '苏州',
        occupation: '上班族',
        tags: ['日常淡妆'],
        wants: ['同肤色的人上脸图', '买之前问得到人', '不合适能换'],
      },
    ],
    seeds: { target: 50, sources: ['到店试过妆的客人'], criteria: ['愿意发实拍'], threshold: '买过一件' },
    core: { share: 0.2, perks: ['新品先试', '每月一次到店试妆课'] },
  },
  structure: {
    platform: 'wechat',
    capacity: 250,
    admission: { mode: 'purchase', intro_template: ['肤色和肤质', '常用的一支', '最近踩的坑'] },
  },
  team: [
    {
      id: 'milan',
      name: '米兰',
      roles: ['店长'],
      functions: ['content', 'activity'],
      hours: { per_day: 4 },
      backup: 'coco',
      bio: '在专柜做过十年彩妆，店里每支色号自己先用两周',
    },
    {
      id: 'coco',
      name: '可可',
      roles: ['顾问'],
      functions: ['service', 'media'],
      hours: { per_day: 4 },
      backup: 'milan',
    },
  ],
  rules: {
    items: [
      { text: '实拍不开美颜', why: '给别人看真的颜色', penalty: ['撤回重发'] },
      { text: '不说治什么、能去掉什么', why: '我们卖化妆品，不治皮肤病', penalty: ['撤回并私聊提醒'] },
    ],
    appeal: '觉得处理不对，私聊米兰',
  },
  welcome: {
    first_task: '发一张自然光下的手背照，写一句你的肤质',
    required_reading: '群公告里的退换办法和两条群规',
    faq: [
      { q: '不合适能换吗？', a: '七天内没用过三分之一可以换，运费我们出。' },
      { q: '敏感肌可以用吗？', a: '先在耳后试两天，红了就停，别硬用。' },
    ],
  },
  culture: {
    goal: '让每个人少买三支用不上的',
    values: ['不夸大', '先看实拍再说好'],
    charter: ['买了发一张真实拍', '别评判别人的长相'],
    knowhow: ['色号先看手腕内侧，比看脸准', '粉底擦完等三分钟再看颜色', '口红先薄涂一层，再补中间'],
  },
  monetization: {
    strategy: 'single-hit',
    models: ['product'],
    offers: [
      {
        id: 'sample',
        name: '自然妆容小样盒',
        price: 88,
        stock: 100,
        fits: '不知道自己适合什么色号的',
        not_fits: '已经有固定用品的',
        after_sale: '七天内不合适可换',
      },
      {
        id: 'lip',
        name: '哑光口红（三色）',
        price: 69,
        stock: 80,
        fits: '要日常色的',
        not_fits: '要舞台妆的',
        after_sale: '七天内不合适可换',
      },
    ],
  },
}
