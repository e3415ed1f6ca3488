/** A first file for a few days of a real course before the paid one. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '七天手机摄影体验营',
  archetype: 'trial-camp',
  industry: 'education',
  positioning: {
    member_value: ['七天学会三种常用的构图，交出七张自己的照片', '每张作业都有老师点评'],
    join_reason: '七天、七张作业，学完再决定要不要学正课',
    bonds: ['joy', 'interest'],
    product: { name: '手机摄影正课', kind: 'content', price: 299 },
  },
  audience: {
    segments: [
      {
        id: 'photo',
        who: '手机里存着几千张照片、想拍得好看一点的人',
        pains: ['拍得总是歪的', '晚上一拍就糊', '照片发出去没人点赞'],
        where: ['公众号读者', '旅行分享帖的评论区'],
        age: '25-55 岁',
        city: '不限',
        occupation: '不限',
        tags: ['常用手机拍照'],
        wants: ['七天会三种构图', '作业有人点评', '夜里也拍得清'],
      },
    ],
    seeds: { target: 40, sources: ['公众号打赏过的读者'], criteria: ['愿意每天交一张'], threshold: '交 9 元体验费' },
    core: { share: 0.2, perks: ['作业进案例库', '正课八折一次'] },
  },
  structure: {
    platform: 'wechat',
    capacity: 200,
    admission: {
      mode: 'paid',
      fee: 9,
      refund: '开营当天可全额退',
      intro_template: ['常拍什么', '手机型号', '最满意的一张'],
    },
    end: { service_days: 7, action: 'dissolve', notice_days: 2 },
  },
  team: [
    {
      id: 'laobai',
      name: '老白',
      roles: ['班主任'],
      functions: ['content', 'activity'],
      hours: { per_day: 6 },
      backup: 'xiaotu',
      bio: '拍了十五年街头，手机照片上过两次展',
    },
    {
      id: 'xiaotu',
      name: '小图',
      roles: ['助教'],
      functions: ['service', 'media'],
      hours: { per_day: 5 },
      backup: 'laobai',
    },
  ],
  rules: {
    items: [
      { text: '作业用自己拍的原图', why: '改过的看不出问题', penalty: ['助教私聊问一句'] },
      { text: '不发别人的正脸', why: '征得同意再发', penalty: ['撤回并私聊提醒'] },
    ],
    appeal: '对点评有意见，私聊老白',
  },
  welcome: {
    first_task: '发一张你手机里最近拍的照片，写一句为什么拍它',
    required_reading: '群公告里的作业办法和两条群规',
    faq: [
      { q: '用安卓手机可以吗？', a: '可以，课里两种手机都演示。' },
      { q: '没交作业怎么办？', a: '当天 22:00 前补交照样点评，过了就看下一张。' },
    ],
  },
  culture: {
    goal: '七天后每个人手里有七张自己拍的、说得出好在哪里的照片',
    values: ['先说好在哪里', '只改一处'],
    charter: ['每天交一张', '看三张别人的作业'],
    knowhow: ['拍人先找光，别先找姿势', '横平竖直打开网格线，线对线再按', '夜里把手机靠住，数三秒再松手'],
  },
  activities: [{ id: 'leaders', use: 'volunteer-call', title: '招三位互评小组长', when: 'D+1 16:30' }],
  monetization: {
    strategy: 'content',
    models: ['service'],
    offers: [
      {
        id: 'full',
        name: '手机摄影正课（四周）',
        price: 299,
        stock: 80,
        fits: '体验营里交齐五张作业的',
        not_fits: '只想看视频的',
        after_sale: '开课三天内全额退',
      },
    ],
  },
}
