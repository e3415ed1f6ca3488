/** A first file for people who keep up ten minutes a day together. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '每天十分钟八段锦',
  archetype: 'check-in',
  industry: 'sports',
  positioning: {
    member_value: ['21 天养成每天十分钟的习惯', '每天有人看你的动作，告诉你改哪一处'],
    join_reason: '每天十分钟，21 天，一起练完一套',
    bonds: ['emotional', 'joy'],
    product: { name: '21 天八段锦跟练', kind: 'content', price: 29 },
  },
  audience: {
    segments: [
      {
        id: 'desk',
        who: '天天坐办公室、肩颈发紧、想动一动的人',
        pains: ['办了健身卡去不了三次', '跟着视频练，不知道动作对不对', '一个人练，三天就断'],
        where: ['公司同事群', '小区业主群'],
        age: '28-50 岁',
        city: '不限',
        occupation: '办公室工作',
        tags: ['久坐'],
        wants: ['每天动十分钟', '动作练对', '坚持满 21 天'],
      },
    ],
    seeds: {
      target: 40,
      sources: ['上一期练完的成员', '教练的线下学员'],
      criteria: ['愿意拍动作视频'],
      threshold: '交报名费',
    },
    core: { share: 0.2, perks: ['当小组长', '结营后免费参加线下课一次'] },
  },
  structure: {
    platform: 'wechat',
    capacity: 150,
    admission: {
      mode: 'paid',
      fee: 29,
      refund: '开营三天内可全额退',
      intro_template: ['城市', '每天坐几个小时', '打算几点练'],
    },
    end: { service_days: 21, action: 'alumni', notice_days: 3 },
  },
  team: [
    {
      id: 'chenlaoshi',
      name: '陈老师',
      roles: ['群主'],
      functions: ['content', 'activity'],
      hours: { per_day: 4 },
      backup: 'doudou',
      bio: '教八段锦十一年，每天早上六点半在公园带练',
    },
    {
      id: 'doudou',
      name: '豆豆',
      roles: ['小助手'],
      functions: ['service', 'media'],
      hours: { per_day: 4 },
      backup: 'chenlaoshi',
    },
  ],
  rules: {
    items: [
      {
        text: '每晚 22:00 前打卡，发一句感受或一段视频才算',
        why: '光发“打卡”两个字，别人没法帮你',
        penalty: ['小助手私聊问一句'],
      },
      { text: '身体不舒服就停，先问医生', why: '这里教动作，不看病', penalty: ['提醒后停练'] },
    ],
    appeal: '觉得处理不对，私聊陈老师',
  },
  welcome: {
    first_task: '发一句你打算每天几点练，练的时候旁边有没有人',
    required_reading: '群公告里的打卡办法和两条群规',
    faq: [
      { q: '漏了一天怎么办？', a: '周日可以补一次，补完照样算数。' },
      { q: '打满多少次算练完？', a: '21 天里打满 15 次，结营那天发证书。' },
      { q: '场地不够大怎么办？', a: '一张瑜伽垫大的地方就够。' },
    ],
  },
  culture: {
    goal: '21 天后人人能自己完整练一遍',
    values: ['动作对比次数多要紧', '断了就接着练'],
    charter: ['每天练满十分钟', '看到没打卡的人，私聊问一句'],
    knowhow: [
      '两手托天：脚跟先别抬，肩膀放下来再举手',
      '左右开弓：膝盖对着脚尖，别往里扣',
      '呼吸跟不上就放慢，不要憋气',
    ],
  },
  monetization: {
    strategy: 'content',
    models: ['service'],
    offers: [
      {
        id: 'camp',
        name: '21 天八段锦跟练',
        price: 29,
        stock: 150,
        fits: '每天坐八小时以上的人',
        not_fits: '想练力量和减脂的人',
        after_sale: '开营三天内全额退',
      },
    ],
  },
}
