/** What a member has paid for before he is in the group. */
import type { Spec } from '../model.ts'

type Offer = NonNullable<NonNullable<Spec['monetization']>['offers']>[number]

/** Ways in that are themselves a purchase. */
const bought: readonly string[] = ['paid', 'purchase']

/**
 * The offer that is the way in: everybody here has it already. It costs what coming in costs, or is named like the product
 * where one comes in by having bought it.
 */
export function isEntrance({ structure, positioning }: Spec, { name, price }: Offer): boolean {
  const { mode, fee } = structure?.admission ?? {}
  if (mode === undefined || !bought.includes(mode)) return false
  return fee === undefined ? mode === 'purchase' && name === positioning?.product?.name : fee > 0 && price === fee
}
