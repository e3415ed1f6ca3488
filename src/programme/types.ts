import type { Archetype, DefaultActivity, Knowledge } from '../knowledge/types.ts'
import type { Spec } from '../model.ts'

export type Column = NonNullable<NonNullable<Spec['content']>['pillars']>[number]
export type Entry = NonNullable<Spec['activities']>[number]

/** A spec, the archetype that it names, and the knowledge that both are read with. */
export interface Community {
  readonly spec: Spec
  readonly archetype: Archetype
  readonly knowledge: Knowledge
}

/** An item of the author's with its index in the file, for the path of a finding. */
export interface Written<T> {
  readonly item: T
  readonly path: string
}

/** Why something that the archetype brings is not in force. */
export type Reason =
  | 'defaults-off' // content.defaults is false
  | 'removed' // the author took it out
  | 'same-id' // the author's own bears its id
  | 'same-kind' // an activity of the same kind is the author's
  | 'same-category' // a community wants one voice of this category
  | 'same-purpose' // the author's own column sets, chases or counts the same
  | 'own-check-in' // the author's own check-in brings its task, reminder and count
  | 'same-hour' // a daily column of the author's is at this hour
  | 'own-ending' // the author's own end brings its own notice
  | 'not-written' // the file has nothing that it could speak of
  | 'running' // opened and introduced long ago
  | 'full-week' // the author's evenings are the whole programme
  | 'full-columns' // the author's columns fill the week

export interface LeftOut {
  /** Id of the archetype's item. */
  readonly id: string
  readonly title: string
  readonly why: Reason
  /** The author's entry that stands in its place or takes it out. */
  readonly by?: { readonly specPath: string; readonly title: string }
}

/** What the archetype brings, parted in two. */
export interface Brought<T> {
  readonly kept: readonly T[]
  readonly leftOut: readonly LeftOut[]
}

export interface BroughtActivity {
  readonly entry: DefaultActivity
  /** One of the archetype's last days. */
  readonly ending: boolean
}
