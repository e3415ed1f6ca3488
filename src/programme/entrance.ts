/** What a member has paid for before he is in the group. */
import type { Spec } from '../model.ts'

type Offer = NonNullable<NonNullable<Spec['monetization']>['offers']>[number]

/** Ways in that are themselves a purchase. */
const bought: readonly string[] = ['paid', 'purchase']

/** The offer that is the way in, and costs what coming in costs: everybody here has it already. */
export function isEntrance({ structure }: Spec, { price }: Offer): boolean {
  const { mode, fee } = structure?.admission ?? {}
  return mode !== undefined && bought.includes(mode) && fee !== undefined && fee > 0 && price === fee
}
