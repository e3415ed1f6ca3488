import type { Knowledge } from '../../knowledge/types.ts'
import type { Plan, Script, Spec } from '../../model.ts'
import { leadOf, leadWords, personaOf } from '../facts/people.ts'
import type { Moment } from '../scene.ts'
import { specInWords } from '../facts/spec-in-words.ts'

/** A finished page in Markdown. */
export interface Document {
  /** `rules`, `proposal/melon`. */
  readonly id: string
  /** Relative to the output folder, with `/`. */
  readonly path: string
  readonly title: string
  readonly text: string
}

/** A page to be written: its template, what the template may name, and where the page goes. */
export interface Draft {
  readonly template: string
  readonly id: string
  readonly path: string
  readonly title: string
  readonly context: BaseContext
}

export interface DocumentSources {
  /** The spec with blanks for all it does not say. */
  readonly community: Spec
  readonly spec: Spec
  readonly plan: Plan
  readonly knowledge: Knowledge
  readonly scripts: readonly Script[]
  /** What a script template says at this moment, for pages that quote one; undefined when it has nothing to say. */
  readonly say: (template: string, moment?: Moment, owner?: string) => string | undefined
}

/** What every page may name. */
export interface BaseContext {
  readonly community: Spec
  /** The same with Chinese words for what is chosen from a list, and names for persons. */
  readonly inWords: Spec
  readonly name: string
  readonly persona: string
  readonly lead: { readonly name: string; readonly bio: string }
}

export const baseContext = ({ community, spec }: DocumentSources): BaseContext => ({
  community,
  inWords: specInWords(community),
  name: spec.name,
  persona: personaOf(spec),
  lead: leadInPages(spec),
})

/** Pages are read by the team: the lead's own name, not what members call him. */
function leadInPages(spec: Spec): BaseContext['lead'] {
  const lead = leadOf(spec.team ?? [])
  return lead ? { name: lead.name, bio: lead.bio ?? '' } : leadWords(spec)
}
