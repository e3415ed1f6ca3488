/** slot · emoji: what the template leaves to someone else — the sender, or the community's taste. */
import { asText } from './helper.ts'
import { SLOT, slotText } from '../../slot.ts'
import type { Helper } from './helper.ts'

/** Noncharacters around an emoji, taken away when the text is finished. */
const OPEN = '\uFDD1'
const CLOSE = '\uFDD2'
const MARKED = /\uFDD1([^\uFDD2]*)\uFDD2/gu

/** What only the moment can know. */
export const slot: Helper = { takes: [1, 1], form: 'inline', run: (_, [name]) => slotText(asText(name)) }

/** Names of the slots in a finished text, each once, in order. */
export const slotsOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(SLOT)].map((match) => match[1] ?? '')),
]

export const emoji: Helper = { takes: [1, 1], form: 'inline', run: (_, [sign]) => `${OPEN}${asText(sign)}${CLOSE}` }

/**
 * Keeps the emoji that `voice.emoji` allows: `none` no one, `few` (also when the spec says nothing) the first, `free` all.
 * Decided on the finished text: variants that were not chosen must not use up the allowance.
 */
export function allowEmoji(text: string, policy: string | undefined): string {
  const limit = policy === 'none' ? 0 : policy === 'free' ? Infinity : 1
  let used = 0
  return text.replace(MARKED, (_, sign: string) => (used++ < limit ? sign : ''))
}
