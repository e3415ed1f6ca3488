/** What a message leaves to somebody else: a blank for the sender, a sign for the community's taste. */
import { asText } from './helper.ts'
import { SLOT, slotText } from '../../slot.ts'
import type { Helper } from './helper.ts'

/** Noncharacters around a sign and the word that stands in its place; taken away when the text is finished. */
const OPEN = '\uFDD1'
const BETWEEN = '\uFDD4'
const CLOSE = '\uFDD2'
const MARKED = /\uFDD1([^\uFDD4]*)\uFDD4([^\uFDD2]*)\uFDD2/gu

/** What only the moment can know. */
export const slot: Helper = { takes: [1, 1], form: 'inline', run: (_, [name]) => slotText(asText(name)) }

/** Names of the blanks in a finished text, each once, in order. */
export const slotsOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(SLOT)].map((match) => match[1] ?? '')),
]

/** A sign that names a field; where no sign is wanted the label stands there: `时间：`. */
export const marked = (sign: string, label: string): string => `${OPEN}${sign}${BETWEEN}${label}${CLOSE}`

export const icon: Helper = {
  takes: [1, 2],
  form: 'inline',
  run: (_, [sign, label]) => marked(asText(sign), label === undefined ? '' : `${asText(label)}：`),
}

export type EmojiPolicy = 'none' | 'few' | 'free'
export type Layout = 'plain' | 'lively'

/** Signs that one message may carry: the plain layout one before its heading, the lively one those that name its fields. */
const ALLOWED: Readonly<Record<Layout, Readonly<Record<EmojiPolicy, number>>>> = {
  plain: { none: 0, few: 1, free: Infinity },
  lively: { none: 0, few: 4, free: Infinity },
}

/** Puts the signs that are allowed, the first ones first, and the labels for the rest. Decided on the finished text: lines that print nothing use up no sign. */
export function putSigns(text: string, layout: Layout, policy: EmojiPolicy = 'few'): string {
  const most = ALLOWED[layout][policy]
  let used = 0
  return text.replace(MARKED, (_, sign: string, label: string) =>
    (layout === 'lively' || policy === 'free' || label === '') && used++ < most && sign !== '' ? `${sign} ` : label,
  )
}
