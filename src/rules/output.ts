/** What the community puts out: what its author wrote, and what the archetype adds where the author lets it. */
import { columnKind } from '../knowledge/column-purposes.ts'
import { findActivity, findColumn } from '../knowledge/look-up.ts'
import type { Activity, DefaultActivity, DefaultPillar } from '../knowledge/types.ts'
import { broughtActivities } from '../programme/activities.ts'
import { ownActivities } from '../programme/own.ts'
import { broughtColumns } from '../programme/columns.ts'
import { ownColumns } from '../programme/own.ts'
import type { Column, Entry, Written } from '../programme/types.ts'
import { intervalOf } from '../when/cadence.ts'
import { parseWhen } from '../when/parse.ts'
import { blank, filled } from './blank.ts'
import type { SpecView } from '../judge/types.ts'

export type Pillar = Column
/** With the library's entry of its kind; undefined for a kind that nobody knows. */
export interface Known extends Entry {
  readonly kind: Activity | undefined
}

/** As they stand in the file. */
export const bareColumns = ({ spec }: SpecView): readonly Written<Column>[] => ownColumns(spec)

/** With what they take from the column of the archetype or of the project that they stand for, and the kind that follows from what they do. */
export const writtenPillars = ({ spec, archetype, knowledge }: SpecView): readonly Written<Column>[] =>
  ownColumns(spec).map(({ item, path }) => {
    const model =
      (item.use === undefined ? undefined : findColumn(knowledge, item.use)) ??
      archetype?.pillars.find(({ id }) => id === item.id)
    const told = { do: item.do ?? model?.do, category: item.category ?? model?.category }
    const { category, unsure } = columnKind({ ...item, ...told, title: item.title ?? '' })
    const cadence = item.cadence ?? model?.cadence
    const lead = item.lead_days ?? model?.lead_days
    return {
      item: {
        ...item,
        ...(unsure ? {} : { category }),
        ...(cadence === undefined ? {} : { cadence }),
        ...(lead === undefined ? {} : { lead_days: lead }),
      },
      path,
    }
  })
export const writtenActivities = ({ spec, knowledge }: SpecView): readonly Written<Known>[] =>
  ownActivities(spec).map(({ item, path }) => ({ item: { ...item, kind: findActivity(knowledge, item.use) }, path }))

/** Those that come in the group: who reads them elsewhere, or does them in the back room, is given nothing here. */
const reaches = ({ channel }: { readonly channel?: string | undefined }): boolean =>
  channel !== 'moments' && channel !== 'official-account' && channel !== 'internal'
export const pillarsInGroup = (view: SpecView): readonly Written<Column>[] =>
  writtenPillars(view).filter(({ item }) => reaches(item))
export const defaultPillarsInGroup = (view: SpecView): readonly DefaultPillar[] => defaultPillars(view).filter(reaches)

/** The archetype's own columns that are in force. */
export const defaultPillars = ({ spec, archetype, knowledge }: SpecView): readonly DefaultPillar[] =>
  archetype === undefined ? [] : broughtColumns({ spec, archetype, knowledge }).kept

/** The archetype's own activities that are in force, but for its last days. */
export const defaultActivities = ({ spec, archetype, knowledge }: SpecView): readonly DefaultActivity[] =>
  archetype === undefined
    ? []
    : broughtActivities({ spec, archetype, knowledge })
        .kept.filter(({ ending }) => !ending)
        .map(({ entry }) => entry)

/** Days between two occurrences; undefined for what happens once or cannot be read. A column without a rhythm gets a weekly one. */
export function intervalDays(text: string | undefined): number | undefined {
  if (blank(text)) return undefined
  const read = parseWhen(text ?? '')
  if (!read.ok) return undefined
  return intervalOf(read.when)
}

/** How the activity is called: its title, theme, or the library's name. */
export const nameOf = (entry: Known): string => entry.title ?? entry.theme ?? entry.kind?.name ?? entry.use

/** The activity sells: it carries a price or an offer, or is of a selling kind. */
export const sells = (entry: Known): boolean =>
  entry.price !== undefined || !blank(entry.offer) || entry.kind?.promotes === true

/** Sharing activities (M03): a guest talks. By the library's kind, or because guests are written. Gains written for a vote make no guest. */
export const isSharing = (entry: Known): boolean => (entry.guests?.length ?? 0) > 0 || entry.kind?.hasGuest === true

/** Whoever writes down what everybody gains wants it complete, guest or none. */
export const hasStakes = (entry: Known): boolean => isSharing(entry) || entry.stakes !== undefined

/** Offline: so by channel, by place, or by kind. */
export const isOffline = (entry: Known): boolean =>
  entry.channel === 'offline' ||
  entry.kind?.channel === 'offline' ||
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
