import { broughtActivities } from './activities.ts'
import { broughtColumns } from './columns.ts'
import type { Community, LeftOut } from './types.ts'

/** Whatever the archetype brings and this community does not have, with the reason. */
export const leftOutOf = (community: Community): readonly LeftOut[] => [
  ...broughtColumns(community).leftOut,
  ...broughtActivities(community).leftOut,
]
