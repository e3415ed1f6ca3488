/** What is only true of a sample's own community: who it is, who runs it, what it sells. */
import type { Sample } from './types.ts'

export interface SampleWords {
  readonly archetype: string
  readonly name: string
  readonly who: readonly string[]
  readonly reason?: string
  /** By the id that they have in the sample: a namesake elsewhere is somebody else. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** The product and what is on offer, each once. */
  readonly goods: readonly string[]
}

export const sampleWordsOf = ({ archetype, name, positioning, audience, team, monetization }: Sample): SampleWords => ({
  archetype,
  name,
  who: (audience?.segments ?? []).flatMap(({ who }) => (who === undefined ? [] : [who])),
  ...(positioning?.join_reason === undefined ? {} : { reason: positioning.join_reason }),
  people: (team ?? []).flatMap((member) => (member.id === undefined ? [] : [{ id: member.id, name: member.name }])),
  goods: [
    ...new Set(
      [positioning?.product?.name, ...(monetization?.offers ?? []).map((offer) => offer.name)].filter(
        (word) => word !== undefined,
      ),
    ),
  ],
})
