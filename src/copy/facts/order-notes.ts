import type { Spec } from '../../model.ts'

const aboutOrders = /取货|自提|提货|来取|接龙|接了龙|截单|退|坏果|坏了|补发|漏单|配送|送货|到货/u

/**
 * What the file itself says of fetching, delivery and exchange: rules and promises to one another, answers, terms of what is
 * on sale. A rule about advertisements is no reminder to people who come for their parcel.
 */
export function orderNotes({ rules, culture, welcome, monetization }: Spec): readonly string[] {
  const said = [
    ...(rules?.items ?? []).map(({ text }) => text),
    ...(culture?.charter ?? []),
    ...(welcome?.faq ?? []).map(({ a }) => a),
    ...(monetization?.offers ?? []).flatMap(({ after_sale: sale }) => sale ?? []),
  ]
  return [...new Set(said.filter((text) => text.length <= 40 && aboutOrders.test(text)))]
}
