/**
 * What each kind of message is for: what it must say of the facts at hand, in the order in which it is said, what it may
 * never say, and the one thing it asks. Plain data; a template names its purpose, the contract is made from both.
 */
import type { FactName } from './facts/names.ts'

export interface Purpose {
  readonly name: string
  /** Said whenever the file has them. */
  readonly must: readonly FactName[]
  /** Said on the first and on the last of a series: who reads along every day knows them. */
  readonly ends?: readonly FactName[]
  /** Said on the last of a series, or where there is only one. */
  readonly last?: readonly FactName[]
  /** Never, whatever stands elsewhere in the file. */
  readonly not?: readonly FactName[]
  /** The one thing members are asked to do. */
  readonly asks: string
}

/** What the author wrote for a column or for this occurrence of it is said, whatever the column is for. */
const column = ['题目', '嘉宾', '口令', '要点', '提问', '截止', '规则', '答疑'] as const satisfies readonly FactName[]
const sale = ['供应', '价格', '原价', '数量', '适合', '不适合', '交付', '售后'] as const satisfies readonly FactName[]
const event = ['题目', '主题', '嘉宾'] as const satisfies readonly FactName[]
const place = ['场地', '必带', '价格', '数量'] as const satisfies readonly FactName[]
const come = ['时间', '地点', '必带', '价格', '数量', '报名'] as const satisfies readonly FactName[]
const elsewhere = ['接到的供应'] as const satisfies readonly FactName[]

export const purposes = {
  // Columns.
  remind: { name: '提醒', must: [...column, ...sale], asks: '做口令里的那件事' },
  announce: { name: '通知', must: [...column, ...sale], asks: '知道这件事' },
  teach: { name: '讲', must: [...column, ...sale], asks: '答提问，或照要点做一次' },
  ask: { name: '问', must: [...column, ...sale], asks: '答提问' },
  assign: { name: '布置', must: [...column, ...sale], asks: '截止前交' },
  collect: { name: '收', must: [...column, ...sale], asks: '还没交的现在交' },
  review: { name: '点评', must: [...column, ...sale], asks: '照点评改' },
  rank: { name: '发榜', must: [...column, '积分'], asks: '看自己在哪' },
  offer: { name: '上架', must: [...column, ...sale], asks: '要的说一声' },
  arrive: { name: '到货', must: [...column, ...sale], asks: '要留的说一声' },
  show: { name: '晒', must: [...column, ...sale], asks: '发自己的一份' },
  sum: { name: '总结', must: [...column, '明天'], asks: '补上没做的' },
  greet: { name: '问候', must: [...column], asks: '做口令里的那件事' },
  signup: { name: '接龙', must: [...column, ...sale], asks: '接龙' },
  consult: { name: '一对一', must: [...column], asks: '把要看的发来' },
  agenda: { name: '排期', must: [...column], asks: '挑一场来' },
  // The parts of an event.
  preview: {
    name: '预告',
    must: [...event, ...come, '要点', '奖品', '规则', '成员所得', '截止', '答疑'],
    not: elsewhere,
    asks: '报名，或把时间空出来',
  },
  'remind-event': {
    name: '活动提醒',
    must: ['题目', '主题', '嘉宾名', '开始', '地点', '必带'],
    not: elsewhere,
    asks: '到时候来',
  },
  open: { name: '开场', must: [...event, '要点', '规则', '口令', '提问'], not: elsewhere, asks: '按规则参加' },
  /** The whole of an event that has no preview. */
  single: {
    name: '一条说完',
    must: [...event, '要点', '口令', '规则', ...place, ...sale, '成员所得', '奖品', '答疑', '截止', '报名', '提问'],
    asks: '照说的参加',
  },
  introduce: { name: '介绍嘉宾', must: ['嘉宾', '题目'], not: elsewhere, asks: '想问的写下来' },
  turn: { name: '中场', must: ['提问'], not: elsewhere, asks: '提问' },
  close: { name: '收尾', must: ['带走', '接到', '接到的供应'], asks: '做带走的那件事' },
  recap: { name: '复盘', must: ['题目', '回放', '下一次'], not: elsewhere, asks: '没赶上的看回放' },
  invite: { name: '请嘉宾', must: ['题目', '开始', '嘉宾所得'], not: elsewhere, asks: '回一句方不方便' },
  brief: { name: '给嘉宾的提纲', must: ['题目', '时间', '带走', '成员所得'], not: elsewhere, asks: '确认提纲' },
  sell: {
    name: '开卖',
    must: [...event, '要点', '提问', '口令', ...sale, '场地', '必带', '奖品', '截止', '规则', '报名'],
    asks: '要的下单',
  },
  'sell-preview': {
    name: '开卖预告',
    must: ['题目', '主题', '要点', '供应', '价格', '原价', '数量', '适合', '不适合', '开始'],
    asks: '记住几点',
  },
  'sell-close': { name: '截单', must: ['交付', '售后', '带走', '接到'], asks: '核对自己的单' },
  run: {
    name: '打卡',
    must: ['题目', '主题', '口令', '要点', '截止', '提问'],
    ends: ['规则', ...place, '成员所得', '奖品', '答疑', '报名'],
    asks: '截止前交今天的',
  },
  nudge: { name: '私聊催一句', must: ['题目', '口令', '截止'], asks: '截止前交' },
  tally: { name: '打卡收尾', must: ['题目'], last: ['带走', '接到', '接到的供应'], asks: '看今天的结果' },
  gather: { name: '线下当天', must: ['题目', '主题', '地点', '必带', '口令', '提问'], asks: '到了说一声' },
  guide: {
    name: '行前须知',
    must: ['题目', '主题', '时间', '地点', '必带', '口令', '预案', '规则', '来不了'],
    asks: '去不了的现在说',
  },
  result: { name: '公布结果', must: ['题目', '带走', '接到'], asks: '看结果' },
  // People.
  welcome: { name: '欢迎', must: ['第一步'], asks: '做第一步' },
  'follow-up': { name: '新人跟进', must: [], asks: '回一句' },
  private: { name: '私聊', must: [], asks: '回一句' },
  recruit: { name: '招募', must: ['加入理由', '开群', '入群费用'], asks: '想进的说一声' },
  seed: { name: '请种子成员', must: ['种子门槛'], asks: '回一句愿不愿意' },
  core: { name: '请核心成员', must: ['答谢'], asks: '回一句愿不愿意' },
  rules: { name: '群规', must: ['群规', '申诉'], asks: '照群规来' },
  charter: { name: '公约', must: ['公约', '共同目标', '价值观'], asks: '看完认一条' },
  incentives: {
    name: '积分与等级',
    must: ['积分', '兑换', '积分上限', '积分有效期', '等级', '榜单', '奖励'],
    asks: '知道怎么挣',
  },
  faq: { name: '常见问题', must: ['常见问题'], asks: '没写到的问一声' },
  notice: { name: '告知', must: [], asks: '知道这件事' },
  ending: { name: '结束告知', must: ['结束日'], asks: '截止前办好' },
  renewal: { name: '续费', must: ['结束日', '入群费用'], asks: '续不续回一句' },
  moderation: { name: '管理', must: [], asks: '照群规来' },
  crisis: { name: '出事时', must: [], asks: '照着做' },
  campaign: { name: '战役', must: ['题目', '主题', '战役供应'], asks: '参加' },
  greeting: { name: '节日祝福', must: [], not: ['价格', '供应', '战役供应'], asks: '收下祝福' },
  poster: {
    name: '海报',
    must: ['题目', '嘉宾', '时间', '地点', '报名', '价格', '数量', '带走'],
    not: elsewhere,
    asks: '报名',
  },
} as const satisfies Readonly<Record<string, Purpose>>

export type PurposeId = keyof typeof purposes

export const isPurpose = (name: string): name is PurposeId => Object.hasOwn(purposes, name)
export const purposeNames: readonly string[] = Object.keys(purposes)
export const purposeOf = (name: string | undefined): Purpose | undefined =>
  name !== undefined && isPurpose(name) ? purposes[name] : undefined
