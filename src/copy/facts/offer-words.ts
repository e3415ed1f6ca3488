import { findArchetype } from '../../knowledge/index.ts'
import type { Spec, Task } from '../../model.ts'
import type { Offer, ScriptContext } from '../context.ts'
import { activityOf, offerNamed } from './activity-words.ts'

/**
 * The offer a script sells: the activity's own; for a pillar the one its topic names, else the offers in turn when the
 * pillar sells. A community with one offer has no other to mean.
 */
export function offerOf(spec: Spec, task: Task | undefined): Offer | undefined {
  const offers = spec.monetization?.offers ?? []
  if (!task) return undefined
  const own = offerNamed(spec, activityOf(spec, task)?.entry?.offer)
  if (own) return own
  const named = offers.find((offer) =>
    [task.subject.topic?.title, task.subject.title].some((text) => text?.includes(offer.name)),
  )
  if (named) return named
  const campaign =
    task.subject.type === 'campaign'
      ? spec.campaigns?.find((item) => (item.id ?? item.use) === task.subject.id)
      : undefined
  const promised = offers.find((offer) =>
    campaign?.offers?.some((text) => text.includes(offer.name) || offer.id === text),
  )
  if (promised) return promised
  return task.promotes || sells(spec, task) ? offers[task.subject.index % Math.max(1, offers.length)] : undefined
}

/** What one pays to come in: whoever reads this has it. */
export const isHeld = ({ structure }: Spec, offer: Offer | undefined): boolean =>
  offer?.price !== undefined && structure?.admission?.fee === offer.price

/**
 * There is a price that this one is below: the list price, or that of the offer where the event asks less. A sale at the
 * ordinary price has its number and its hour to speak of, and no saving.
 */
export function isReduced(offer: Offer | undefined, activity: ScriptContext['activity']): boolean {
  const price = activity?.price ?? offer?.price
  if (price === undefined) return false
  return [activity?.listPrice, offer?.list_price, offer?.price].some(
    (ordinary) => ordinary !== undefined && ordinary > price,
  )
}

function sells(spec: Spec, task: Task): boolean {
  if (task.subject.type !== 'pillar') return false
  const written = spec.content?.pillars?.find((pillar) => pillar.id === task.subject.id)
  const byDefault = findArchetype(spec.archetype)?.pillars.find((pillar) => pillar.id === task.subject.id)
  return (written?.category ?? byDefault?.category) === 'product'
}
