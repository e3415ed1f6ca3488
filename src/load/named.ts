/** What texts of a file may name that stands elsewhere: entries of the knowledge, templates. */
import type { Knowledge } from '../knowledge/types.ts'
import type { Reference } from '../schema/node.ts'

export interface NameEntry {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
}

/** Where a kind is absent, what is named of it is taken as it stands. */
export type Named = Readonly<Partial<Record<Exclude<Reference, 'person'>, readonly NameEntry[]>>>

/** The entries of the knowledge by the kinds of reference. */
export const namedIn = ({
  archetypes,
  activities,
  kits,
  columns,
  crises,
  operations,
  questions,
}: Knowledge): Named => ({
  archetype: archetypes,
  activity: activities,
  kit: kits,
  column: columns,
  crisis: crises,
  operation: operations.map(({ id, title }) => ({ id, name: title })),
  questions,
})

/** The id behind an id, a name or an alias; undefined when nothing is called so. */
export const idOf = (named: Named | undefined, ref: keyof Named, word: string): string | undefined =>
  named?.[ref]?.find(({ id, name, aliases }) => id === word || name === word || aliases?.includes(word))?.id
