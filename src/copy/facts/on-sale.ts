/** Which offers can still be told to members. */
import { isEntrance } from '../../programme/entrance.ts'
import { parseWhen } from '../../when/parse.ts'
import type { ActivityEntry, Offer, Scene } from '../scene.ts'

/** What is for sale to those who are in: not what they bought to come in, and not what was sold on a day that is over. */
export const onSale = (scene: Scene): readonly Offer[] =>
  (scene.spec.monetization?.offers ?? []).filter((offer) => !isEntrance(scene.spec, offer) && !isOver(scene, offer))

/** It is sold at events alone, each of which happens once and has begun. */
function isOver({ spec, plan, day, time }: Scene, { id, name }: Offer): boolean {
  if (!day) return false
  const isIt = ({ offer }: { readonly offer?: string }): boolean => offer !== undefined && [id, name].includes(offer)
  const events = (spec.activities ?? []).filter(isIt)
  const columns = (spec.content?.pillars ?? []).some((pillar) => isIt(pillar) || pillar.topics?.some(isIt))
  if (events.length === 0 || columns) return false
  const now = `${day.date}T${time}`
  return events.every((entry) => {
    const starts = plan.days
      .flatMap(({ tasks }) => tasks)
      .filter(({ part, subject }) => part === 'event' && subject.type === 'activity' && subject.id === idOf(entry))
      .map(({ start }) => start)
    return comesOnce(entry) && starts.length > 0 && starts.every((start) => start < now)
  })
}

const idOf = ({ id, use }: ActivityEntry): string => id ?? use

function comesOnce({ when }: ActivityEntry): boolean {
  const parsed = when === undefined ? undefined : parseWhen(when)
  return parsed?.ok === true && parsed.when.kind === 'once'
}
