/** Archetypes with a sample to begin from: knowledge/archetypes/<id>/sample.yaml. Its facts are the sample's; the rhythm is the archetype's. */
import type { OwnKnowledge } from '../../index.ts'
import { builtin } from '../../knowledge/builtin.ts'
import { sampleWords } from '../../knowledge/sample-words.generated.ts'
import type { Archetype, Sample } from '../../knowledge/types.ts'

/** What can be begun from. A list of them needs no sample, so that samples are loaded when one is chosen. */
export interface Choice {
  readonly archetype: Archetype
  readonly id: string
  readonly name: string
  /** When to choose it: one line. */
  readonly choose: string
  /** Days of preparation before D+0 that its launch steps ask for. */
  readonly lead: number
  readonly sample: () => Promise<Sample>
}

/** The one that was chosen, with its sample. */
export interface Preset extends Choice {
  readonly spec: Sample
}

/** Every archetype that has a sample, in the order of their ranks; of one archetype the project's own sample is taken. */
export function choicesWith(own: OwnKnowledge | undefined): readonly Choice[] {
  const { archetypes } = own?.knowledge ?? builtin
  return archetypes
    .flatMap((archetype) => {
      const sample = sampleFor(archetype.id, own?.samples ?? [])
      return sample ? [{ rank: archetype.rank ?? Infinity, choice: choiceOf(archetype, sample) }] : []
    })
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ choice }) => choice)
}

/** The choice, with its sample read. */
export const begun = async (choice: Choice): Promise<Preset> => ({ ...choice, spec: await choice.sample() })

/** The sample that comes with the program. */
export async function shippedSample(id: string): Promise<Sample | undefined> {
  const { samples } = await import('../../knowledge/samples.generated.ts')
  return samples.find(({ archetype }) => archetype === id)
}

function sampleFor(id: string, own: readonly Sample[]): Choice['sample'] | undefined {
  const found = own.find(({ archetype }) => archetype === id)
  if (found) return async () => found
  if (!sampleWords.some(({ archetype }) => archetype === id)) return undefined
  return async () => (await shippedSample(id)) as Sample
}

const choiceOf = (archetype: Archetype, sample: Choice['sample']): Choice => ({
  archetype,
  id: archetype.id,
  name: archetype.name,
  choose: archetype.choose,
  lead: -Math.min(0, ...archetype.steps.map(({ offset }) => offset)),
  sample,
})
