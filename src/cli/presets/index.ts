/** Archetypes with a sample to begin from: knowledge/archetypes/<id>/sample.yaml. Its facts are the sample's; the rhythm is the archetype's. */
import type { OwnKnowledge } from '../../index.ts'
import { builtin } from '../../knowledge/builtin.ts'
import { samples } from '../../knowledge/samples.generated.ts'
import type { Archetype, Sample } from '../../knowledge/types.ts'

export interface Preset {
  readonly archetype: Archetype
  readonly id: string
  readonly name: string
  /** When to choose it: one line. */
  readonly choose: string
  readonly spec: Sample
  /** Days of preparation before D+0 that its launch steps ask for. */
  readonly lead: number
}

/** Every archetype that has a sample, in the order of their ranks. */
const presetsOf = (archetypes: readonly Archetype[], known: readonly Sample[]): readonly Preset[] =>
  archetypes
    .flatMap((archetype) => {
      const spec = known.find((sample) => sample.archetype === archetype.id)
      return spec ? [{ rank: archetype.rank ?? Infinity, preset: presetOf(archetype, spec) }] : []
    })
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ preset }) => preset)

const presetOf = (archetype: Archetype, spec: Sample): Preset => ({
  archetype,
  id: archetype.id,
  name: archetype.name,
  choose: archetype.choose,
  spec,
  lead: -Math.min(0, ...archetype.steps.map(({ offset }) => offset)),
})

/** The project's own first; of one archetype there is one sample. */
export const samplesBeside = (own: readonly Sample[]): readonly Sample[] => [
  ...own,
  ...samples.filter(({ archetype }) => !own.some((one) => one.archetype === archetype)),
]

/** Those that come with the program. */
export const presets: readonly Preset[] = presetsOf(builtin.archetypes, samplesBeside([]))

/** With those of a project's own archetypes. */
export const presetsWith = (own: OwnKnowledge | undefined): readonly Preset[] =>
  own ? presetsOf(own.knowledge.archetypes, samplesBeside(own.samples)) : presets
