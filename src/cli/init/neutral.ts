/**
 * What is put in the place of a sample's own texts: sentences that hold for any community, made of the answers where they say
 * enough. Nothing here promises what nobody has promised.
 */
import type { Preset } from '../presets/index.ts'
import type { Answers } from './draft.ts'

type Sample = Preset['spec']

/** Called so until somebody is found to stand in. */
export const PARTNER = '搭档'

/** Share of the days that passes, where only the length is known: that of the sample, 15 of 21. */
const PASS = 15 / 21

/** What counts, until when, how to make up, how many pass: without these four a group that checks in quarrels. */
const checkIn = (days: number) => ({
  text: `每天 22:00 前打卡，写一句感受就算一次；漏了一天，周日可以补一次；${days} 天里打满 ${Math.ceil(days * PASS)} 次算过关`,
  why: '说清楚才不吵',
  penalty: ['私聊问一句卡在哪里'],
})

/** @param days of service, for a community whose days are counted by check-ins */
export const neutralRules = (lead: string, days?: number): NonNullable<NonNullable<Sample['rules']>['items']> => [
  ...(days === undefined ? [] : [checkIn(days)]),
  {
    text: `广告和二维码先问${lead}，同意了再发`,
    why: '消息一多，要紧的就没人看见',
    penalty: ['撤回并私聊提醒', '再发请离开'],
  },
  { text: '不发别人的电话、住址和聊天截图', why: '那是别人的信息', penalty: ['当场撤回', '再犯请离开'] },
]

/**
 * What members ask, for members read it: one thing at most that somebody asks who has yet to come in or to buy, and nothing
 * of that kind where they have paid to be here.
 */
export const neutralFaq = (
  { product, price }: Answers,
  lead: string,
  paid: boolean,
): NonNullable<NonNullable<Sample['welcome']>['faq']> =>
  paid
    ? [
        { q: '什么时候答疑？', a: `问题随时可以写在群里，${lead}看到就回；固定的时间看群公告。` },
        { q: '有一次没赶上，怎么补？', a: `先翻群公告和聊天记录，没看明白的问${lead}。` },
        { q: '怎么找人？', a: `在群里@他，或者请${lead}牵个线。` },
      ]
    : [
        ...(typeof price === 'number'
          ? [{ q: `${String(product)}多少钱？`, a: price === 0 ? '不收钱。' : `${price} 元。` }]
          : []),
        { q: '没看到的消息去哪儿找？', a: `先看群公告，再搜聊天记录；找不到问${lead}。` },
        { q: '有事找谁？', a: `在群里问，或者私聊${lead}。` },
      ]

export const neutralCulture = {
  values: ['知道多少说多少', '先帮一把再说'],
  charter: ['答应的事做到，做不到提前说', '看到别人问，知道的就答一句'],
} as const

export const NEUTRAL_FIRST_TASK = '按模板发一句自我介绍'
export const NEUTRAL_READING = '群公告里的群规'
export const NEUTRAL_SHARED_TASK = '一起定下一次做什么'
export const neutralIntro = ['怎么称呼', '做什么的', '最想解决的一件事'] as const
export const neutralQuestions = ['你最想在这里解决哪一件事？'] as const
export const neutralPerks = ['提前知道下一次做什么，一起定主题'] as const
export const NEUTRAL_THRESHOLD = '按模板介绍过自己'
export const neutralCriteria = ['说得出自己现在最头疼的事'] as const

/** Days that a name speaks of (`30 天手账课`): undefined for none and for more than one figure. */
export function daysIn(...names: readonly unknown[]): number | undefined {
  const found = new Set(
    names.flatMap((name) =>
      [
        ...String(name ?? '')
          .normalize('NFKC')
          .matchAll(/(\d{1,3})\s*天/g),
      ].map(([, days]) => Number(days)),
    ),
  )
  const [days] = found
  return found.size === 1 && days !== undefined && days > 0 ? days : undefined
}
