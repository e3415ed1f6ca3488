/** A small community and two planned days by hand: enough for every kind of subject. */
import { summarise } from '../../src/plan/summary/index.ts'
import { readTaskId } from '../../src/task-id.ts'
import type { Day, Plan, Spec, Task } from '../../src/model.ts'

export const spec: Spec = {
  version: 1,
  id: 'guoguo',
  name: '果果邻里群',
  slogan: '今天到的果，今天吃',
  archetype: 'store-fresh',
  industry: 'fresh-food',
  positioning: {
    member_value: ['每天 17:30 知道明天到什么果'],
    product: { name: '次日达水果', price: 29.9, mvp: '二十份试吃' },
  },
  audience: { segments: [{ id: 'parents', who: '小区里带孩子的妈妈', pains: ['不会挑瓜'], where: ['小区群'] }] },
  structure: {
    platform: 'wechat',
    capacity: 200,
    groups: { count: 1, naming: '果果+小区+序号' },
    end: { date: '2026-12-30', action: 'renew', notice_days: 7 },
  },
  team: [
    {
      id: 'lin',
      name: '小林',
      roles: ['店长'],
      functions: ['content', 'service'],
      bio: '卖了六年水果',
      hours: { per_day: 2 },
    },
    { id: 'zhou', name: '老周', roles: ['采购'], functions: ['activity'], bio: '凌晨三点去批发市场' },
  ],
  rules: {
    items: [
      { id: 'ads', text: '广告放周五集市帖', why: '别的日子想看清到货', penalty: ['私聊提醒', '禁言 3 天'] },
      { id: 'photo', text: '坏果拍照发群里' },
    ],
    appeal: '找小林',
    ads_policy: '周五集市帖可以发',
    privacy: '群里的话不外传',
  },
  welcome: {
    steps: [
      { after: '+0m', channel: 'group', goal: '叫出名字', owner: 'lin' },
      { after: '+2h', channel: 'direct', goal: '问清楼栋' },
    ],
    faq: [{ q: '坏了怎么办', a: '拍照，当天退' }],
    first_task: '回一个“小区+楼栋”',
    required_reading: '群公告里的自提时间',
  },
  culture: { goal: '让一栋楼的人吃上当天的果', charter: ['先到先拿', '坏果当天说'] },
  voice: { persona: '小林', address: '邻居们', emoji: 'few', sign_off: '果果水果店' },
  activities: [
    {
      id: 'melon',
      use: 'seckill',
      title: '麒麟瓜开秤',
      theme: '挑瓜三看',
      when: 'D+1 18:00',
      duration: '30分钟',
      channel: 'group',
      owner: 'zhou',
      place: '店门口',
      offer: 'melon',
      price: 29.9,
      list_price: 36,
      stock: 20,
      takeaway: '回家敲一敲你的瓜',
      signup: '群里接龙，今天 18:00 前',
      guests: [{ name: '瓜农老郑', bio: '种了十一年瓜', topic: '怎么听声' }],
      materials: ['价签', '电子秤'],
      links_to: '周末果篮',
      stakes: { host: '清当天的货', guest: '卖出自己的瓜', member: '便宜 6 元' },
      evaluation: ['接龙人数', '到店自提率'],
      fallback: '下雨改送到楼下',
      budget: {
        lines: [
          { item: '试吃瓜', amount: 60 },
          { item: '价签', amount: 10.5 },
        ],
        total: 70.5,
      },
    },
  ],
  content: {
    pillars: [
      {
        id: 'arrival',
        title: '明日到货',
        category: 'service',
        cadence: '每天 17:30',
        ritual: '到货播报',
        topics: [{ title: '麒麟瓜 | 巨峰`葡萄`', point: '今天只有 20 个', ask: '要几个?' }],
      },
    ],
  },
  monetization: {
    offers: [
      {
        id: 'melon',
        name: '麒麟瓜',
        price: 29.9,
        list_price: 36,
        stock: 20,
        fits: '三口之家',
        delivery: '19:00 到店自提',
      },
    ],
  },
}

const because = { source: 'written', specPath: '/activities/melon', moves: [] } as const

/** A task with everything that a test does not care about filled in. */
export function task(part: Partial<Task> & Pick<Task, 'id' | 'start' | 'title'>): Task {
  const { series, occurrence, part: which } = readTaskId(part.id)
  return {
    series,
    occurrence,
    part: which,
    cadence: occurrence === 'once' ? 'once' : 'frequent',
    end: `${part.start.slice(0, 11)}23:00`,
    side: 'member-facing',
    sending: 'by-hand',
    stage: 'start',
    funnel: 'engage',
    feelings: ['participation'],
    kind: 'content',
    channel: 'group',
    owner: { role: 'content', person: 'lin', name: '小林' },
    minutes: 15,
    promotes: false,
    heavy: false,
    live: false,
    scripts: [],
    materials: [],
    checklist: [],
    depends_on: [],
    subject: { type: 'pillar', id: 'arrival', index: 0, title: '明日到货' },
    because,
    ...part,
  }
}

const event = { date: '2026-12-02', start: '18:00', end: '18:30' }

export const days: readonly Day[] = [
  {
    date: '2026-12-01',
    offset: 0,
    weekday: 2,
    kind: 'workday',
    festivals: [],
    seasons: [],
    stage: 'start',
    tasks: [
      task({
        id: 'operation.patrol/d000/do',
        start: '2026-12-01T10:00',
        title: '巡群',
        side: 'backstage',
        kind: 'operations',
        channel: 'internal',
        checklist: ['回完昨晚的问题'],
        subject: { type: 'operation', id: 'patrol', index: 0, title: '巡群' },
      }),
      task({
        id: 'content.arrival/d000/publish',
        start: '2026-12-01T17:30',
        title: '明日到货：麒麟瓜 | 巨峰`葡萄`',
        scripts: [{ template: 'content/arrive', title: '到货' }],
        materials: ['到货照片'],
        subject: {
          type: 'pillar',
          id: 'arrival',
          index: 0,
          title: '明日到货',
          topic: { title: '麒麟瓜 | 巨峰`葡萄`', point: '今天只有 20 个', ask: '要几个?' },
        },
      }),
      task({
        id: 'activity.melon/once/preview',
        start: '2026-12-01T20:00',
        title: '预告：麒麟瓜开秤',
        kind: 'activity',
        owner: { role: 'activity', person: 'zhou', name: '老周' },
        scripts: [{ template: 'activity/preview', title: '预告' }],
        subject: { type: 'activity', id: 'melon', index: 0, title: '麒麟瓜开秤', event },
      }),
    ],
  },
  {
    date: '2026-12-02',
    offset: 1,
    weekday: 3,
    kind: 'workday',
    festivals: ['大雪'],
    seasons: [],
    stage: 'start',
    tasks: [
      task({
        id: 'activity.melon/once/event',
        start: '2026-12-02T18:00',
        end: '2026-12-02T18:30',
        title: '麒麟瓜开秤',
        kind: 'activity',
        live: true,
        heavy: true,
        promotes: true,
        metric: '接龙人数',
        owner: { role: 'activity', person: 'zhou', name: '老周' },
        scripts: [
          { template: 'activity/open', title: '开场' },
          { template: 'activity/close', title: '收尾', at: '18:30' },
        ],
        subject: { type: 'activity', id: 'melon', index: 0, title: '麒麟瓜开秤', event },
      }),
      task({
        id: 'added.thanks/once/send',
        start: '2026-12-02T21:00',
        title: '手写感谢',
        kind: 'added',
        text: '@所有人 谢谢大家。\n```\n# 不是标题',
        subject: { type: 'added', id: 'thanks', index: 0, title: '手写感谢' },
      }),
    ],
  },
  {
    date: '2026-12-03',
    offset: 2,
    weekday: 4,
    kind: 'workday',
    festivals: [],
    seasons: [],
    stage: 'start',
    tasks: [],
    idle: { reason: 'rest', declared: true, note: '轻松日' },
  },
]

export const plan: Plan = {
  version: 1,
  knowledge: 'test',
  spec: 'guoguo',
  name: spec.name,
  archetype: 'store-fresh',
  timezone: 'Asia/Shanghai',
  horizon: { launch: '2026-12-01', from: '2026-12-01', to: '2026-12-03', days: 3, lead: 0, end: '2026-12-30' },
  limits: { daily_cap: 5, min_gap: 90, quiet_hours: '22:00-07:30', product_ratio: 0.3 },
  days,
  summary: summarise(days, spec),
  conflicts: [
    {
      kind: 'overload',
      date: '2026-12-02',
      tasks: ['activity.melon/once/event'],
      message: '老周这天多 30 分钟',
      cure: '把价签提前一天做',
    },
  ],
  diagnostics: [],
}
