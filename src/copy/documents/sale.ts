/** What an activity or a campaign sells, in one line each: price, number, for whom, delivery, after-sale. */
import { findActivity } from '../../knowledge/look-up.ts'
import type { Knowledge } from '../../knowledge/types.ts'
import type { Spec, Task } from '../../model.ts'
import { activityAt, offerAt } from '../scene.ts'
import type { Offer } from '../scene.ts'
import { yuan } from './amounts.ts'

/** The offer's name with what the activity says of it: its own price and number count before the offer's. */
export function saleOf(spec: Spec, task: Task, knowledge: Knowledge): readonly string[] {
  const found = activityAt(spec, task, knowledge)
  const entry = found?.entry?.value
  if (entry === undefined) return []
  const sold = entry.offer === undefined ? undefined : offerAt(spec, entry.offer)?.value
  // What a talk leads to has a price of its own, which is not the talk's.
  const own = found !== undefined && findActivity(knowledge, found.use)?.promotes ? sold : undefined
  const price = entry.price ?? own?.price
  const stock = entry.stock ?? own?.stock
  const before = entry.list_price ?? own?.list_price
  const leads = own === undefined && sold !== undefined ? [`接到：${offerLine(sold)}`] : []
  if (own === undefined && price === undefined && stock === undefined) return leads
  const list = before !== undefined && price !== undefined && before > price ? before : undefined
  const line = [offerLine({ name: own?.name ?? '', price, list_price: list, stock }), conditions(own)]
    .filter(Boolean)
    .join('；')
  return [line, ...leads]
}

/** Offers by name or id where the spec sells them so; other words stand as they are. */
export function campaignSale(spec: Spec, named: readonly string[]): readonly string[] {
  return named.map((word) => {
    const offer = offerAt(spec, word)?.value
    return offer ? [offerLine(offer), conditions(offer)].filter(Boolean).join('；') : word
  })
}

const offerLine = ({
  name,
  price,
  list_price: before,
  stock,
}: {
  readonly name: string
  readonly price?: number | undefined
  readonly list_price?: number | undefined
  readonly stock?: number | undefined
}): string =>
  [
    name,
    price === undefined ? '' : yuan(price),
    before === undefined ? '' : `平时 ${yuan(before)}`,
    stock === undefined ? '' : `共 ${stock} 份`,
  ]
    .filter(Boolean)
    .join('，')

const conditions = (offer: Offer | undefined): string =>
  [
    offer?.fits ? `适合${offer.fits}` : '',
    offer?.not_fits ? `不适合${offer.not_fits}` : '',
    offer?.delivery ?? '',
    offer?.after_sale ? `售后：${offer.after_sale}` : '',
  ]
    .filter(Boolean)
    .join('；')
