/** A first file for people who read one book together in three weeks. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '三周读完《乡土中国》',
  archetype: 'book-club',
  industry: 'reading',
  positioning: {
    member_value: ['21 天读完一本一直想读的书，写下自己的三页笔记', '每晚有人和你聊同一章'],
    join_reason: '每天 20 页，三周读完，读不动有人拉你一把',
    bonds: ['joy', 'emotional'],
    product: { name: '21 天共读', kind: 'service', price: 49 },
  },
  audience: {
    segments: [
      {
        id: 'reader',
        who: '书架上有十几本没读完、下班后想安静半小时的上班族',
        pains: ['买了书总停在第二章', '读完就忘，说不出讲了什么', '身边没人可以聊书'],
        where: ['豆瓣读书小组', '公司附近的独立书店'],
        age: '24-45 岁',
        city: '不限',
        occupation: '上班族',
        tags: ['一年想读六本书'],
        wants: ['三周读完一本', '写下自己的笔记', '认识几个能聊书的人'],
      },
    ],
    seeds: {
      target: 30,
      sources: ['上一期读完的成员', '书店店主的熟客'],
      criteria: ['每天能留出半小时'],
      threshold: '交报名费并写一句想读的理由',
    },
    core: { share: 0.2, perks: ['轮流当晚间共读的主持', '下一期免费'] },
  },
  structure: {
    platform: 'wechat',
    capacity: 120,
    admission: {
      mode: 'paid',
      fee: 49,
      refund: '开读三天内可全额退',
      intro_template: ['城市', '最近读完的一本书', '每天几点读'],
    },
    end: { service_days: 21, action: 'alumni', notice_days: 3 },
  },
  team: [
    {
      id: 'muzi',
      name: '木子',
      roles: ['领读人'],
      functions: ['content', 'activity'],
      hours: { per_day: 4 },
      backup: 'xiaokai',
      bio: '带过九期共读，自己把这本书读过四遍',
    },
    {
      id: 'xiaokai',
      name: '小开',
      roles: ['班长'],
      functions: ['service', 'media'],
      hours: { per_day: 4 },
      backup: 'muzi',
    },
  ],
  rules: {
    items: [
      { text: '聊书先说页码', why: '别人才翻得到那一段', penalty: ['班长私聊提醒'] },
      { text: '不剧透没读到的章节', why: '惊喜留给自己读出来', penalty: ['提醒后撤回'] },
    ],
    appeal: '觉得处理不对，私聊木子',
  },
  welcome: {
    first_task: '写一句你为什么想读这本书，再说每天打算几点读',
    required_reading: '群公告里的共读时间表和两条群规',
    faq: [
      { q: '落下两天怎么办？', a: '周日是补读日，不赶进度，补到哪里算哪里。' },
      { q: '没有纸质书可以吗？', a: '可以，电子书按章节跟，群里会报章节名。' },
    ],
  },
  culture: {
    goal: '三周后每个人合上书能讲三分钟',
    values: ['读慢一点', '先说书里怎么写'],
    charter: ['每天读 20 页', '读不动就说卡在哪里'],
    knowhow: ['先看目录，给每章写一个问题', '划线不超过一页一处，多了等于没划', '读完一章合上书，讲一分钟再翻开对'],
  },
  monetization: {
    strategy: 'content',
    models: ['service'],
    offers: [
      {
        id: 'camp',
        name: '21 天共读',
        price: 49,
        stock: 120,
        fits: '想读完又总停下的人',
        not_fits: '只想听别人讲书的人',
        after_sale: '开读三天内全额退',
      },
    ],
  },
}
