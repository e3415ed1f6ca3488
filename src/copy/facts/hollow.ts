import type { Spec } from '../../model.ts'
import type { Offer } from '../context.ts'

/** What `init` used to write for want of anything better: it tells nobody anything, in every sale again. */
const saysNothing = (text: string, name: string): boolean => text.replace(/[\s。.]+$/u, '') === `暂时用不上${name}的人`

/** Without sentences that say nothing, and without an ordinary price that is none: it stands above the price or not at all. */
const told = (offer: Offer): Offer =>
  ({
    ...offer,
    ...(offer.not_fits !== undefined && saysNothing(offer.not_fits, offer.name) ? { not_fits: '' } : {}),
    ...(offer.list_price !== undefined && offer.price !== undefined && offer.list_price <= offer.price
      ? { list_price: undefined }
      : {}),
  }) as Offer

/** A completed spec whose offers say only what says something. */
export function withoutHollow(spec: Spec): Spec {
  const { monetization } = spec
  return monetization?.offers === undefined
    ? spec
    : { ...spec, monetization: { ...monetization, offers: monetization.offers.map(told) } }
}
