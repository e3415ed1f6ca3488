import type { KindId } from '../../schema/knowledge/index.ts'
import type { Named } from '../named.ts'

/** How entries of a kind are referred to; the other kinds are named by nobody. */
export const refs: Readonly<Partial<Record<KindId, keyof Named>>> = {
  archetypes: 'archetype',
  activities: 'activity',
  kits: 'kit',
  columns: 'column',
  crises: 'crisis',
  operations: 'operation',
  questions: 'questions',
}
