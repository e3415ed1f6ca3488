import type { Spec } from '../../model.ts'

/** Money or goods that come back, 「当天退」「坏一个退一个的钱」; who leaves a group, retires or shrinks back returns nothing. */
const notBack = '(?![群出休缩让步后烧伍役化场赛圈会])'
const back = `退(?:货|换|差价|清|订金|定金|押金)|退${notBack}[^，。；]{0,6}[钱款费]|扣[^，。；]{0,12}退${notBack}|[可能包天内额箱份批单]退${notBack}`
/** 接龙 alone is how one orders, and stands in many a slogan. */
const aboutOrders = new RegExp(`取货|自提|提货|来取|截单|${back}|坏果|坏了|补发|漏单|配送|送货|到货`, 'u')

const bare = (text: string): string => text.replace(/[\s。！!.，,；;]+/gu, '')

/**
 * What the file itself says of fetching, delivery and exchange: rules and promises to one another, answers, terms of what is
 * on sale. A rule about advertisements is no reminder to people who come for their parcel, nor is the sentence that brought
 * them here.
 */
export function orderNotes({ rules, culture, welcome, monetization, positioning, slogan }: Spec): readonly string[] {
  const said = [
    ...(rules?.items ?? []).map(({ text }) => text),
    ...(culture?.charter ?? []),
    ...(welcome?.faq ?? []).map(({ a }) => a),
    ...(monetization?.offers ?? []).flatMap(({ after_sale: sale }) => sale ?? []),
  ]
  const invitations = [positioning?.join_reason, slogan, ...(positioning?.member_value ?? [])].flatMap(
    (text) => bare(text ?? '') || [],
  )
  return [
    ...new Set(said.filter((text) => text.length <= 40 && aboutOrders.test(text) && !invitations.includes(bare(text)))),
  ]
}

/** An evening in three: what stands under every message is read under none. */
const EVERY = 3

/** The note for the `number`th message of a series, from the first on; '' between, and where there is none. */
export const orderNoteAt = (notes: readonly string[], number: number): string =>
  notes.length === 0 || (number - 1) % EVERY !== 0 ? '' : (notes[Math.floor((number - 1) / EVERY) % notes.length] ?? '')
