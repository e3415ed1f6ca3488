/** What times of the spec may be counted from: the events of other series, by any of their names. */
import type { Occurrence, When } from '../../when/types.ts'
import type { Frame } from '../frame.ts'
import type { Intent, TimeWish } from '../intent.ts'
import { findActivity } from '../../knowledge/look-up.ts'
import { fold } from '../../when/fold.ts'
import { occurrences } from '../../when/occurrences.ts'
import { taskId } from '../../task-id.ts'
import { laterOf, shifted, type Priority } from '../priority.ts'

export interface Event {
  readonly series: string
  readonly priority: Priority
  readonly days: readonly Occurrence[]
}

/** The event of a name as an author writes it; undefined where there is none. */
export type FindEvent = (name: string) => Event | undefined

/** No event has been laid out yet. */
export const noEvent: FindEvent = () => undefined

export function eventsIn(frame: Frame, intents: readonly Intent[]): FindEvent {
  const bySeries = new Map<string, Intent[]>()
  for (const intent of intents.filter(({ part }) => part === 'event'))
    bySeries.set(intent.series, [...(bySeries.get(intent.series) ?? []), intent])
  const named = new Map<string, Event>()
  for (const [series, events] of bySeries) {
    const [first, ...rest] = events.map(({ priority }) => priority)
    if (first === undefined) continue
    const event = { series, priority: laterOf(first, ...rest), days: events.map(dayOf) }
    for (const name of namesOf(frame, events)) if (!named.has(name)) named.set(name, event)
  }
  return (name) => named.get(fold(name))
}

const dayOf = ({ nominal, occurrence, cadence }: Intent): Occurrence => ({ day: nominal, name: occurrence, cadence })

/** Id, title and kind, as the author may write them. */
function namesOf({ spec, knowledge }: Frame, [event]: readonly Intent[]): readonly string[] {
  if (!event) return []
  const { id, title, type } = event.subject
  const entry =
    type === 'campaign'
      ? spec.campaigns?.find((campaign) => (campaign.id ?? campaign.use) === id)
      : spec.activities?.find((activity) => (activity.id ?? activity.use) === id)
  const library = entry?.use === undefined ? undefined : findActivity(knowledge, entry.use)
  return [id, entry?.title, entry?.use, library?.name, title].flatMap((name) =>
    name === undefined ? [] : [fold(name)],
  )
}

/** Occurrences within the plan of a time that may be counted from an event. */
export function daysFrom(
  frame: Frame,
  when: When,
  find: FindEvent,
  span: { readonly from: number; readonly to: number },
): readonly Occurrence[] {
  return occurrences(when, {
    ...span,
    launch: frame.launch,
    calendar: frame.calendar,
    events: (name) => find(name)?.days ?? [],
    ...(frame.end === undefined ? {} : { end: frame.end }),
  })
}

/** Ties an intent to the event it is counted from, so that it goes where the event goes. */
export interface Following {
  readonly eventId: string
  readonly offset: number
  /** Placed after its event. */
  readonly atLeast: Priority
  /** Absent where an hour is written. */
  readonly wish?: TimeWish
}

const DAY = 24 * 60

/** Undefined for what has days of its own. */
export function following({ relative, time }: Occurrence, find: FindEvent): Following | undefined {
  const event = relative && find(relative.event)
  if (!event) return undefined
  const offset = Math.trunc(relative.shift / DAY)
  return {
    eventId: taskId({ series: event.series, occurrence: relative.occurrence, part: 'event' }),
    offset,
    atLeast: shifted(event.priority, 1),
    ...(time ? {} : { wish: { type: 'event', from: relative.edge, minutes: relative.shift - offset * DAY } }),
  }
}
