/** What the community puts out: what its author wrote, and what the archetype adds where the author lets it. */
import { findActivity } from '../knowledge/index.ts'
import type { DefaultActivity, DefaultPillar } from '../knowledge/types.ts'
import type { Spec } from '../model.ts'
import { intervalOf } from '../when/cadence.ts'
import { parseWhen } from '../when/parse.ts'
import { blank, filled } from './blank.ts'
import type { SpecView } from '../judge/types.ts'

export type Pillar = NonNullable<NonNullable<Spec['content']>['pillars']>[number]
export type Entry = NonNullable<Spec['activities']>[number]
/** An item with its index in the file, for the path of a finding. */
export interface Placed<T> {
  readonly item: T
  readonly path: string
}

export const writtenPillars = ({ spec }: SpecView): readonly Placed<Pillar>[] =>
  (spec.content?.pillars ?? [])
    .map((item, i) => ({ item, path: `/content/pillars/${i}` }))
    .filter(({ item }) => item.remove !== true)

export const writtenActivities = ({ spec }: SpecView): readonly Placed<Entry>[] =>
  (spec.activities ?? [])
    .map((item, i) => ({ item, path: `/activities/${i}` }))
    .filter(({ item }) => item.remove !== true)

/** The archetype's own columns, unless switched off, replaced or removed. */
export function defaultPillars({ spec, archetype }: SpecView): readonly DefaultPillar[] {
  if (spec.content?.defaults === false) return []
  const ids = new Set((spec.content?.pillars ?? []).map((pillar) => pillar.id))
  return (archetype?.pillars ?? []).filter((pillar) => !ids.has(pillar.id))
}

/** The archetype's own activities, unless switched off, replaced or removed. */
export function defaultActivities({ spec, archetype }: SpecView): readonly DefaultActivity[] {
  if (spec.content?.defaults === false) return []
  const ids = new Set((spec.activities ?? []).map((activity) => activity.id))
  return (archetype?.activities ?? []).filter((activity) => !ids.has(activity.id))
}

/** Days between two occurrences; undefined for what happens once or cannot be read. A column without a rhythm gets a weekly one. */
export function intervalDays(text: string | undefined): number | undefined {
  if (blank(text)) return undefined
  const read = parseWhen(text ?? '')
  if (!read.ok) return undefined
  return intervalOf(read.when)
}

/** How the activity is called: its title, theme, or the library's name. */
export const nameOf = (entry: Entry): string => entry.title ?? entry.theme ?? findActivity(entry.use)?.name ?? entry.use

/** The activity sells: it carries a price or an offer, or is of a selling kind. */
export const sells = (entry: Entry): boolean =>
  entry.price !== undefined || !blank(entry.offer) || findActivity(entry.use)?.promotes === true

/** Sharing activities (M03): a guest talks. By the library's kind, or because guests are written. Gains written for a vote make no guest. */
export const isSharing = (entry: Entry): boolean =>
  (entry.guests?.length ?? 0) > 0 || SHARING.has(findActivity(entry.use)?.id ?? entry.use)
const SHARING = new Set(['guest', 'guest-talk', 'guest-share', 'sharing'])

/** Whoever writes down what everybody gains wants it complete, guest or none. */
export const hasStakes = (entry: Entry): boolean => isSharing(entry) || entry.stakes !== undefined

/** Offline: so by channel, by place, or by kind. */
export const isOffline = (entry: Entry): boolean =>
  entry.channel === 'offline' ||
  findActivity(entry.use)?.channel === 'offline' ||
  (!blank(entry.place) && !/会议|腾讯|zoom|线上|直播|群/i.test(entry.place ?? ''))

/** Members are the ones who talk: a column fed by them, a conversation, a shared work. */
export function membersSpeak(view: SpecView): boolean {
  const columns = writtenPillars(view).some(({ item }) => item.source === 'member' || item.category === 'interaction')
  return (
    columns ||
    defaultPillars(view).some((pillar) => pillar.category === 'interaction') ||
    filled([view.spec.culture?.shared_task ?? '']).length > 0
  )
}
