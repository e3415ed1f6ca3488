/** What `init` asks: one line each, with guidance above it. An answer replaces what the sample says at `path`. */
import { positioning } from '../../schema/identity.ts'
import { platform } from '../../schema/words.ts'
import {
  readChoice,
  readDate,
  readName,
  readNumber,
  readPrice,
  readText,
  readTexts,
  type Reading,
} from './read-answer.ts'

export interface Question {
  /** Key in the answers file; `label` is understood there too. */
  readonly id: string
  readonly label: string
  readonly guidance: string
  /** Where in the spec the answer goes. */
  readonly path: readonly (string | number)[]
  /** Further places that say the same; they follow where the sample has them. */
  readonly also?: readonly (readonly (string | number)[])[]
  /** Text as typed → value, or what is wrong with it. */
  readonly read: (text: string) => Reading
  /** Canonical value → words, when the answer is one of a few. */
  readonly words?: Readonly<Record<string, readonly string[]>>
  /** The spec holds a list of which this is the one entry. */
  readonly single?: boolean
}

const bonds = positioning.fields.bonds.node.item.values

export const questions: readonly Question[] = [
  { id: 'name', label: '群名', guidance: '成员一眼看懂是谁、做什么的。', path: ['name'], read: readText },
  {
    id: 'who',
    label: '给谁',
    guidance: '写到能想起一张脸：做什么的、什么处境。“年轻白领女性”太宽。',
    path: ['audience', 'segments', 0, 'who'],
    read: readText,
  },
  {
    id: 'pains',
    label: '他们的难处',
    guidance: '用他们自己的话，写两三条，用分号“；”隔开。',
    path: ['audience', 'segments', 0, 'pains'],
    read: readTexts,
  },
  {
    id: 'where',
    label: '在哪里找到他们',
    guidance: '线上线下都行，用分号“；”隔开。',
    path: ['audience', 'segments', 0, 'where'],
    read: readTexts,
  },
  {
    id: 'value',
    label: '成员得到什么',
    guidance: '写给成员听：加入以后得到的结果，不写我们卖什么。',
    path: ['positioning', 'member_value'],
    read: readTexts,
  },
  {
    id: 'reason',
    label: '一句加入理由',
    guidance: '朋友圈里一句话，他就想进来。',
    path: ['positioning', 'join_reason'],
    read: readText,
  },
  {
    id: 'bond',
    label: '靠什么连在一起',
    guidance: '情感（同病相怜）、快乐（发烧友）、利益（一起得到好处），选最主要的一种。',
    path: ['positioning', 'bonds'],
    read: readChoice(bonds),
    words: bonds,
    single: true,
  },
  {
    id: 'product',
    label: '产品或服务',
    guidance: '成员叫得出的名字；一份资料、一门课也算。',
    path: ['positioning', 'product', 'name'],
    also: [['monetization', 'offers', 0, 'name']],
    read: readText,
  },
  {
    id: 'price',
    label: '价格（元）',
    guidance: '不收钱写 0。',
    path: ['positioning', 'product', 'price'],
    also: [
      ['monetization', 'offers', 0, 'price'],
      ['structure', 'admission', 'fee'],
    ],
    read: readPrice(1_000_000),
  },
  {
    id: 'goal',
    label: '大家一起要做到什么',
    guidance: '用成员的结果来说，不写我们的业绩。',
    path: ['culture', 'goal'],
    read: readText,
  },
  {
    id: 'platform',
    label: '群建在哪里',
    guidance: '不同平台人数上限和群发规则不一样。',
    path: ['structure', 'platform'],
    read: readChoice(platform.values),
    words: platform.values,
  },
  { id: 'lead', label: '谁来带', guidance: '群里大家怎么叫他，写一个人。', path: ['team', 0, 'name'], read: readName },
  {
    id: 'hours',
    label: '他每天能投入几小时',
    guidance: '按实际写；排出来超过它的日子会标出来。',
    path: ['team', 0, 'hours', 'per_day'],
    read: readNumber(0.5, 16, '小时'),
  },
  {
    id: 'second',
    label: '谁来替补',
    guidance: '他忙不过来、请假的时候谁顶上。还没定就直接回车。',
    path: ['team', 1, 'name'],
    read: readName,
  },
  {
    id: 'start',
    label: '哪天开群',
    guidance: '这一天是第1天（D+0），之前两周左右用来筹备。',
    path: ['launch', 'start'],
    read: readDate,
  },
]

/** The value as a person would type it. */
export function shown(question: Question, value: unknown): string {
  const one = question.single && Array.isArray(value) ? (value as unknown[])[0] : value
  if (question.words) return question.words[String(one)]?.[0] ?? String(one ?? '')
  return Array.isArray(one) ? one.join('；') : String(one ?? '')
}
