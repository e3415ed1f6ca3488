/** A first file for people who meet face to face in one city. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '周末走城墙·南京徒步',
  archetype: 'offline-events',
  industry: 'sports',
  positioning: {
    member_value: ['每个月两次有人带的城里徒步，路线和集合点都给好', '走一次认识五六个住得近的人'],
    join_reason: '周末下午，十公里，走完一起吃面',
    bonds: ['joy', 'emotional'],
    product: { name: '周末徒步名额', kind: 'service', price: 30 },
  },
  audience: {
    segments: [
      {
        id: 'walker',
        who: '在南京工作、周末想出门又约不到人的年轻人',
        pains: ['周末在家躺两天', '一个人走不远', '网上约的局不靠谱'],
        where: ['同城徒步小红书评论区', '公司运动群'],
        age: '23-38 岁',
        city: '南京',
        occupation: '上班族',
        tags: ['住在主城区'],
        wants: ['周末动一动', '认识住得近的人', '知道下一次走哪里'],
      },
    ],
    seeds: { target: 30, sources: ['走过三次以上的老队友'], criteria: ['能走完十公里'], threshold: '走过一次' },
    core: { share: 0.2, perks: ['轮流当领队', '活动费免一次'] },
  },
  structure: {
    platform: 'wechat',
    capacity: 200,
    admission: {
      mode: 'apply',
      questions: ['平时一次能走多远？'],
      intro_template: ['住哪个区', '走过最远的一次', '周几有空'],
    },
  },
  team: [
    {
      id: 'dashan',
      name: '大山',
      roles: ['发起人'],
      functions: ['content', 'activity'],
      hours: { per_day: 8 },
      backup: 'ayue',
      bio: '带过八十多次城里徒步，路线都自己先走两遍',
    },
    {
      id: 'ayue',
      name: '阿月',
      roles: ['报名与客服'],
      functions: ['service', 'media'],
      hours: { per_day: 4 },
      backup: 'dashan',
    },
  ],
  rules: {
    items: [
      { text: '报名后去不了，提前一天说', why: '领队按人数订面', penalty: ['阿月私聊问一句', '两次不说，下次排后面'] },
      { text: '路上不丢人，最后一个到齐再散', why: '安全第一', penalty: ['领队当场提醒'] },
    ],
    appeal: '觉得处理不对，私聊大山',
  },
  welcome: {
    first_task: '写你住哪个区，平时一次能走多远',
    required_reading: '群公告里的安全须知和两条群规',
    faq: [
      { q: '下雨还走吗？', a: '小雨照走，大雨前一天 20:00 前群里改期。' },
      { q: '需要什么装备？', a: '一双走得住的鞋、一瓶水，别的不用买。' },
    ],
  },
  culture: {
    goal: '让每个人在这座城里有三个能约着走路的人',
    values: ['走得慢的人定速度', '说到就到'],
    charter: ['准点集合', '走完报平安'],
    knowhow: ['上坡步子放小，脚跟落地', '水每二十分钟喝两口，别等渴了', '鞋带在脚背松、脚踝紧，下坡不顶脚趾'],
  },
  monetization: {
    strategy: 'service',
    models: ['service'],
    offers: [
      {
        id: 'seat',
        name: '周末徒步名额',
        price: 30,
        stock: 25,
        fits: '能走十公里、想认识人的',
        not_fits: '想拍照打卡不想走的',
        after_sale: '提前一天取消全退',
      },
    ],
  },
}
