/** A first file for customers who need answers about what they bought. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '小满进销存·客户群',
  archetype: 'support',
  industry: 'tech',
  positioning: {
    member_value: ['工作日问题当天有人认领，给出处理时间', '每周三把一个功能讲到会用'],
    join_reason: '工作日 9:30 到 18:00，问题有人认领，有编号，有结果',
    bonds: ['interest'],
    product: { name: '小满进销存软件', kind: 'tool', price: 980 },
  },
  audience: {
    segments: [
      {
        id: 'client',
        who: '用小满进销存记账、店里一到三个人管账的小店主',
        pains: ['月底对不上数，不知道错在哪一步', '换了手机登不上', '功能多，只会用三个'],
        where: ['开通账号的客户名单', '实施顾问的回访名单'],
        age: '25-55 岁',
        city: '不限',
        occupation: '小店店主、店长',
        tags: ['已开通账号'],
        wants: ['问题当天有人管', '月底自己能对账', '会用报表'],
      },
    ],
    seeds: { target: 30, sources: ['开通满一个月的客户'], criteria: ['每天都在记账'], threshold: '已开通账号' },
    core: { share: 0.2, perks: ['新功能先用', '每季一次远程对账辅导'] },
  },
  structure: {
    platform: 'wecom',
    capacity: 200,
    admission: { mode: 'purchase', intro_template: ['店名', '几个人用', '现在卡在哪一步'] },
  },
  team: [
    {
      id: 'luoge',
      name: '罗哥',
      roles: ['售后主管'],
      functions: ['content', 'activity'],
      hours: { per_day: 4 },
      backup: 'jiajia',
      bio: '做了九年进销存实施，带过四百多家店上线',
    },
    {
      id: 'jiajia',
      name: '佳佳',
      roles: ['值班客服'],
      functions: ['service', 'media'],
      hours: { per_day: 4 },
      backup: 'luoge',
    },
  ],
  rules: {
    items: [
      { text: '报问题带三样：做了什么、想要什么、截图', why: '少一样就要来回问', penalty: ['佳佳私聊补问'] },
      { text: '不发客户名单和密码', why: '那是别人的信息', penalty: ['撤回并私聊提醒'] },
    ],
    appeal: '对处理有意见，私聊罗哥',
  },
  welcome: {
    first_task: '写你的店名和一共几个人用，再说现在卡在哪一步',
    required_reading: '群公告里的报问题办法和两条群规',
    faq: [
      { q: '忘记密码怎么办？', a: '登录页点“找回”，收不到短信就在群里报手机尾号。' },
      { q: '周末有人吗？', a: '周末不值班，急事发“停业”两个字，罗哥手机会响。' },
    ],
  },
  culture: {
    shared_task: '一起把常见问题补成一本对账手册',
    goal: '让每家店月底自己对得上账',
    values: ['先复现再回答', '说清楚什么时候好'],
    charter: ['问题有编号', '解决了回来说一句'],
    knowhow: ['对不上数，先看昨天的退货单', '导出前先选日期，别全选', '一个商品只留一个编码，重复就合并'],
  },
  monetization: {
    strategy: 'service',
    models: ['service'],
    offers: [
      {
        id: 'year',
        name: '进销存年费',
        price: 980,
        stock: 500,
        fits: '每天都要记账的店',
        not_fits: '一个月记一次账的',
        after_sale: '七天内可退',
      },
    ],
  },
}
