/** What an activity or a campaign sells, in one line each: price, number, for whom, delivery, after-sale. */
import type { Spec, Task } from '../../model.ts'
import type { Offer } from '../context.ts'
import { activityOf, activityWords, offerNamed } from '../facts/activity-words.ts'
import { yuan } from './amounts.ts'

/** The offer's name with what the activity says of it: its own price and number count before the offer's. */
export function saleOf(spec: Spec, task: Task): readonly string[] {
  const entry = activityOf(spec, task)?.entry
  const words = activityWords(spec, task)
  if (entry === undefined || words === undefined) return []
  const sold = offerNamed(spec, entry.offer)
  if (sold === undefined && words.price === undefined && words.stock === undefined) return []
  return [
    [
      offerLine({ name: sold?.name ?? '', price: words.price, list_price: words.listPrice, stock: words.stock }),
      conditions(sold),
    ]
      .filter(Boolean)
      .join('；'),
  ]
}

/** Offers by name or id where the spec sells them so; other words stand as they are. */
export function campaignSale(spec: Spec, named: readonly string[]): readonly string[] {
  return named.map((word) => {
    const offer = offerNamed(spec, word)
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
