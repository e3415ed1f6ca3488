/** The total order of placement. Whoever comes later gets what room and hours are left. */

/** One line a kind; ties within a kind go by nominal day and id. */
const kinds = [
  'byHand',
  'writtenEvent',
  'campaign',
  'writtenSeries',
  'writtenPillar',
  'writtenMessage',
  'opening',
  'closing',
  'defaultEvent',
  'dailyWork',
  'defaultRitual',
  'endNotice',
  'launchMessage',
  'columnOfCrowdedDay',
  'launchWork',
  'eventWork',
  'writtenDraft',
  'weeklyWork',
  'gate',
  'defaultWeekly',
  'defaultDaily',
  'defaultDraft',
  'careMessage',
] as const

type Kind = (typeof kinds)[number]

/** Lower is placed first: `rank` by kind, `within` among those of a kind. */
export interface Priority {
  readonly rank: number
  readonly within: number
}

export const priorities = Object.fromEntries(kinds.map((kind, rank) => [kind, { rank, within: 0 }])) as Readonly<
  Record<Kind, Priority>
>

export const comparePriority = (a: Priority, b: Priority): number => a.rank - b.rank || a.within - b.within

/** The same kind, `steps` earlier (below 0) or later among its like. */
export const shifted = ({ rank, within }: Priority, steps: number): Priority => ({ rank, within: within + steps })

/** The one that is placed later. */
export const laterOf = (one: Priority, ...others: readonly Priority[]): Priority =>
  others.reduce((latest, other) => (comparePriority(other, latest) > 0 ? other : latest), one)
