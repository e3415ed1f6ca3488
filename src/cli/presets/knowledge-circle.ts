/** A first file for a paid year of short lessons, answers and homework. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '一人公司周课',
  archetype: 'knowledge-circle',
  industry: 'education',
  positioning: {
    member_value: ['每天三分钟一则能用的做法，一年攒下自己的手册', '每周一份作业，周日有人逐份点评'],
    join_reason: '每天三分钟、每周一份作业，一年把自己的小生意理顺',
    bonds: ['interest', 'joy'],
    product: { name: '一人公司年度会员', kind: 'content', price: 365 },
  },
  audience: {
    segments: [
      {
        id: 'solo',
        who: '自己接单、自己交付、年收入不稳定的自由职业者',
        pains: ['忙的时候接不过来，闲的时候没单', '报价总报低', '什么都自己做，没有一样做成流程'],
        where: ['公众号“一人公司”的读者', '设计师和译者的接单群'],
        age: '25-45 岁',
        city: '不限',
        occupation: '设计、翻译、咨询、写作',
        tags: ['自己接单'],
        wants: ['报价有底气', '把交付做成流程', '下个月的单有着落'],
      },
    ],
    seeds: {
      target: 80,
      sources: ['公众号付费读者', '线下沙龙到场的人'],
      criteria: ['已经独立接单一年以上'],
      threshold: '付年费',
    },
    core: { share: 0.2, perks: ['当课代表，署名进手册', '每季一次小班答疑'] },
  },
  structure: {
    platform: 'wechat',
    capacity: 400,
    admission: {
      mode: 'paid',
      fee: 365,
      refund: '七天内不合适全额退',
      intro_template: ['城市', '接什么单', '最近一次报价的纠结'],
    },
    end: { service_days: 365, action: 'renew', notice_days: 40 },
  },
  team: [
    {
      id: 'yangyang',
      name: '阳阳',
      roles: ['主理人'],
      functions: ['content', 'activity'],
      hours: { per_day: 4 },
      backup: 'kedai',
      bio: '独立接单十二年，换过三次报价办法',
    },
    {
      id: 'kedai',
      name: '小林',
      roles: ['编辑'],
      functions: ['service', 'media'],
      hours: { per_day: 4 },
      backup: 'yangyang',
    },
  ],
  rules: {
    items: [
      { text: '作业带上真实数字，可以打码客户名', why: '没有数字没法点评', penalty: ['课代表私聊提醒'] },
      { text: '不在群里拉单和推广', why: '接单信息发每月的集市帖', penalty: ['撤回并私聊提醒', '请离开'] },
    ],
    appeal: '对点评或处理有意见，私聊阳阳',
  },
  welcome: {
    first_task: '写一句你接什么单，再写最近一次报价纠结在哪里',
    required_reading: '群公告里的作业办法和两条群规',
    faq: [
      { q: '落下几周还能跟上吗？', a: '能，每周一份作业独立，从当周做起。' },
      { q: '内容可以转给同事吗？', a: '可以转自己写的作业，课程内容请留在这里。' },
    ],
  },
  culture: {
    goal: '一年后每个人有一套自己的报价和交付流程',
    values: ['用真数字说话', '先试一周再下结论'],
    charter: ['作业当周交', '点评先说好在哪里'],
    knowhow: [
      '报价先报范围，再问预算，最后给三档',
      '交付前写一页验收单，双方签字',
      '闲的那周只做一件事：给老客户各写一封近况',
    ],
  },
  monetization: {
    strategy: 'membership',
    models: ['membership'],
    offers: [
      {
        id: 'year',
        name: '一人公司年度会员',
        price: 365,
        stock: 400,
        fits: '已经在接单、想理顺的人',
        not_fits: '还没开始接单的人',
        after_sale: '七天内全额退',
      },
    ],
  },
}
