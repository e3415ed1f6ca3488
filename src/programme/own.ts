/** What the author wrote himself, and whether it fills a week. */
import type { Spec } from '../model.ts'
import { timesAWeek } from './times-a-week.ts'
import type { Column, Entry, Written } from './types.ts'

/** Columns in the order of the file, without what is only there to take something out. */
export const ownColumns = (spec: Spec): readonly Written<Column>[] =>
  (spec.content?.pillars ?? [])
    .map((item, index) => ({ item, path: `/content/pillars/${index}` }))
    .filter(({ item }) => item.remove !== true)

/** Activities in the order of the file, without what is only there to take something out. */
export const ownActivities = (spec: Spec): readonly Written<Entry>[] =>
  (spec.activities ?? [])
    .map((item, index) => ({ item, path: `/activities/${index}` }))
    .filter(({ item }) => item.remove !== true)

/** Columns, and posts a week, from which on the author's own are the whole programme: several things, one every workday. */
const SEVERAL = 3
const FULL_WEEK = 5

export function columnsFill(spec: Spec): boolean {
  const own = ownColumns(spec).filter(({ item }) => isShared(item.channel))
  const posts = own.reduce((sum, { item }) => sum + timesAWeek(item.cadence), 0)
  return own.length >= SEVERAL && posts >= FULL_WEEK
}

/** Said where all members read it. */
export const isShared = (channel: Column['channel']): boolean =>
  channel === undefined || channel === 'group' || channel === 'announcement'
