import { dateText, dayOfMonth, fromDay, monthOf } from '../calendar/date.ts'
import type { DayNumber } from '../calendar/types.ts'
import { festivalDays, refDay, type Anchors } from './anchors.ts'
import { cadenceOf } from './cadence.ts'
import { boundsOf, excepts, fallsOn } from './days.ts'
import { describeWhen } from './describe.ts'
import { dayName, recurrenceName, withHour } from './names.ts'
import type { Occurrence, Once, When } from './types.ts'

export { dayName }

/** Day numbers throughout; `from` and `to` are inclusive. */
export interface WhenContext extends Anchors {
  readonly from: DayNumber
  readonly to: DayNumber
  /** Occurrences of another thing of the spec, by the name a text gives it; without it such texts have no occurrence. */
  readonly events?: (event: string) => readonly Occurrence[]
}

type Repeating = Exclude<When, { kind: 'once' | 'event' }>
type Nominal = Omit<Occurrence, 'time'>

/**
 * The nominal days of a `When` within from…to, ascending, one for each hour where several are said. A recurrence starts with
 * its run, else at D+0, whatever `from` says; what happens once may lie before it. A festival occurs once a year.
 */
export function occurrences(when: When, context: WhenContext): readonly Occurrence[] {
  switch (when.kind) {
    case 'once':
      return hourly(when, onceDays(when, context))
    case 'event':
      return hourly(when, momentDays(when, context))
    default:
      return repeated(when, context)
  }
}

/**
 * The day of something that happens once: for a festival the first one, offset included, on or after the launch.
 * Undefined for a countdown without an end, and for festivals outside the calendar's tables.
 */
export function whenDay(when: Once, anchors: Anchors): DayNumber | undefined {
  return refDay(when, anchors.launch, anchors)
}

function hourly({ times }: When, days: readonly Nominal[]): readonly Occurrence[] {
  if (!times) return days
  return days.flatMap((found) =>
    times.map((time) => ({ ...found, name: withHour(found.name, time, times.length > 1), time })),
  )
}

function onceDays(when: Once, context: WhenContext): readonly Nominal[] {
  const { from, to, launch, calendar } = context
  const { anchor } = when
  if (anchor.type === 'festival')
    return festivalDays(when, anchor.festival, from, to, calendar).map(({ day, year }) => ({
      day,
      name: `${year}-${anchor.festival}`,
      cadence: 'once',
    }))
  const day = refDay(when, launch, context)
  return day !== undefined && from <= day && day <= to ? [{ day, name: 'once', cadence: 'once' }] : []
}

/** Whole days away from its event here; the minutes that are left belong to the hour, which is known when the event has one. */
function momentDays(when: Extract<When, { kind: 'event' }>, { from, to, events }: WhenContext): readonly Nominal[] {
  const whole = Math.trunc(when.shift / (24 * 60))
  return (events?.(when.event) ?? [])
    .map(({ day, name, cadence }) => ({
      day: day + whole,
      name,
      cadence,
      relative: { event: when.event, occurrence: name, edge: when.edge, shift: when.shift },
    }))
    .filter(({ day }) => from <= day && day <= to)
}

/** Counted from the first day of the run, so that a count ends where it ends whatever part is asked for. */
function repeated(when: Repeating, context: WhenContext): readonly Occurrence[] {
  const { from, to, launch } = context
  const { first, last } = boundsOf(when, when.run, context)
  const found: Occurrence[] = []
  const cadence = cadenceOf(when)
  let told = 0
  for (let day = when.count === undefined ? Math.max(first, from) : first; day <= Math.min(to, last); day++) {
    if (!fallsOn(when, day, first, context)) continue
    if (when.except?.some((exception) => excepts(exception, day, context))) continue
    const left = (when.count ?? Infinity) - told
    if (left <= 0) break
    const note = noteOf(when, day, first)
    const name = recurrenceName(when, day, launch)
    const ofDay = hourly(when, [{ day, name, cadence, ...(note !== undefined && { note }) }]).slice(0, left)
    told += ofDay.length
    if (day >= from) found.push(...ofDay)
  }
  return found
}

/** What the reader of a plan should know of this day: the 31st of a shorter month, the week that alternate weeks are counted from. */
function noteOf(when: Repeating, day: DayNumber, first: DayNumber): string | undefined {
  if (when.kind === 'monthly' && dayOfMonth(day) < when.day)
    return `${monthOf(day)}月没有${when.day}日，排在月末${dayOfMonth(day)}日`
  if (when.kind !== 'weekly' || when.interval === undefined || day - first >= 7) return undefined
  const { run, ...rest } = when
  const later = describeWhen({
    ...rest,
    run: { ...run, from: { anchor: { type: 'date', date: fromDay(first + 7) }, offset: 0, unit: 'day' } },
  })
  return `每${when.interval}周一次，从 ${dateText(first)} 起的那一周算起；要错开一周，写“${later}”`
}
