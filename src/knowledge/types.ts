/** What the knowledge says; its shapes are the schema's (`src/schema/knowledge/`), where every property is explained. */
import type { Spec } from '../schema/community.ts'
import type { Infer } from '../schema/node.ts'
import type { activity } from '../schema/knowledge/activity.ts'
import type { avoid } from '../schema/knowledge/avoid.ts'
import type { archetype } from '../schema/knowledge/archetype.ts'
import type { column } from '../schema/knowledge/column.ts'
import type { crisis } from '../schema/knowledge/crisis.ts'
import type { kit } from '../schema/knowledge/kit.ts'
import type { launchStep } from '../schema/knowledge/launch.ts'
import type { operation } from '../schema/knowledge/operation.ts'
import type { platform } from '../schema/knowledge/platform.ts'
import type { questions } from '../schema/knowledge/questions.ts'
import type { condition, grade } from '../schema/knowledge/words.ts'

/** With its id: written, or taken from the name of its file. */
type Identified<T> = Omit<T, 'id' | 'base' | 'onlyBase'> & { readonly id: string }

type WrittenArchetype = Identified<Infer<typeof archetype>>
export type Archetype = Omit<WrittenArchetype, 'subject'> & Required<Pick<WrittenArchetype, 'subject'>>
export type Activity = Identified<Infer<typeof activity>>
export type Kit = Identified<Infer<typeof kit>>
export type LaunchStep = Infer<typeof launchStep>
export type Operation = Identified<Infer<typeof operation>>
export type Platform = Identified<Infer<typeof platform>>
export type Crisis = Identified<Infer<typeof crisis>>
export type QuestionBank = Identified<Infer<typeof questions>>

export type Column = Identified<Infer<typeof column>>
export type AvoidedWords = Identified<Infer<typeof avoid>>

/** One piece of work that an event brings with it, before, during or after. */
export type Part = Activity['parts'][number]
/** How sound the evidence is: A primary … C vendor, 推测 our own judgement. */
export type Grade = Infer<typeof grade>
export type Condition = Infer<typeof condition>
/** `event`, `event-60`, `end+30` (minutes), `20:00`, `morning` … `evening`, `office`: as `readMoment` of src/load writes it. */
export type At = string

/** A recurring column that an archetype brings; the spec's own pillars of the same id or category replace it. */
export type DefaultPillar = Archetype['pillars'][number]
export type DefaultActivity = Archetype['activities'][number]

/** A first file for an archetype, without what `init` adds by itself: the version of the format, and the launch date. */
export type Sample = Omit<Spec, 'version' | 'launch'>

/** Everything that is known: what comes with the program and what a project adds. */
export interface Knowledge {
  readonly archetypes: readonly Archetype[]
  readonly activities: readonly Activity[]
  readonly operations: readonly Operation[]
  readonly launch: readonly LaunchStep[]
  readonly platforms: readonly Platform[]
  readonly kits: readonly Kit[]
  readonly crises: readonly Crisis[]
  readonly questions: readonly QuestionBank[]
  /** A project's own; ours stand in the archetypes. */
  readonly columns: readonly Column[]
  /** A project's own; what a community avoids stands in its file. */
  readonly avoid: readonly AvoidedWords[]
}
