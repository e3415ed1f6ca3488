import { dayOf, dayOfMonth, daysInMonth, fromDay, monthOf, toDay, weekday, yearOf } from '../calendar/date.ts'
import type { Calendar, DayNumber } from '../calendar/types.ts'
import type { Occurrence, When } from './types.ts'
import { cadenceOf } from './cadence.ts'

/** Day numbers throughout; `from` and `to` are inclusive. */
export interface WhenContext {
  readonly from: DayNumber
  readonly to: DayNumber
  /** D+0. */
  readonly launch: DayNumber
  /** Day a countdown counts to; without it a countdown has no occurrence. */
  readonly end?: DayNumber
  readonly calendar: Calendar
}

type Once = Extract<When, { kind: 'once' }>

/**
 * The nominal days of a `When` within from…to, ascending. A recurrence starts at D+0 whatever `from` says; what happens
 * once may lie before it. A festival occurs once a year.
 */
export function occurrences(when: When, context: WhenContext): readonly Occurrence[] {
  const cadence = cadenceOf(when)
  return nominalDays(when, context).map((found) => ({ ...found, cadence }))
}

type Nominal = Omit<Occurrence, 'cadence'>

function nominalDays(when: When, context: WhenContext): readonly Nominal[] {
  if (when.kind === 'once') return onceOccurrences(when, context)
  const from = Math.max(context.from, context.launch)
  const { to, launch, calendar } = context
  switch (when.kind) {
    case 'weekly':
      return daysWhere(from, to, (day) => when.weekdays.includes(weekday(day))).map((day) => ({
        day,
        name: when.weekdays.length === 1 ? weekName(day, launch) : dayName(day, launch),
      }))
    case 'every':
      return daysWhere(from, to, (day) => (day - launch) % when.days === 0).map((day) => ({
        day,
        name: dayName(day, launch),
      }))
    case 'workdays':
      return daysWhere(from, to, calendar.isWorkday).map((day) => ({ day, name: dayName(day, launch) }))
    case 'monthly':
      return monthlyOccurrences(when.day, from, to)
  }
}

/**
 * The day of something that happens once: for a festival the first one, offset included, on or after the launch.
 * Undefined for a countdown without an end, and for festivals outside the calendar's tables.
 */
export function whenDay(
  when: Once,
  { launch, end, calendar }: Omit<WhenContext, 'from' | 'to'>,
): DayNumber | undefined {
  const { anchor } = when
  if (anchor.type !== 'festival') return shifted(when, anchorDay(anchor, launch, end), calendar)
  return festivalOccurrences(when, anchor.festival, launch, launch + 366 * 2, calendar)[0]?.day
}

/** Index of a day from D+0: `d012`, `d-03`. */
export function dayName(day: DayNumber, launch: DayNumber): string {
  const index = day - launch
  return index < 0 ? `d-${String(-index).padStart(2, '0')}` : `d${String(index).padStart(3, '0')}`
}

/** Week counted from D+0: `w01` is D+0…D+6. */
function weekName(day: DayNumber, launch: DayNumber): string {
  return `w${String(Math.floor((day - launch) / 7) + 1).padStart(2, '0')}`
}

function onceOccurrences(when: Once, { from, to, launch, end, calendar }: WhenContext): readonly Nominal[] {
  const { anchor } = when
  if (anchor.type === 'festival') return festivalOccurrences(when, anchor.festival, from, to, calendar)
  const day = shifted(when, anchorDay(anchor, launch, end), calendar)
  return day !== undefined && from <= day && day <= to ? [{ day, name: 'once' }] : []
}

/** Named after the festival's own year: 元旦-3 of 2027 lies in 2026. */
function festivalOccurrences(
  when: Once,
  festival: string,
  from: DayNumber,
  to: DayNumber,
  calendar: Calendar,
): readonly Nominal[] {
  const found: Nominal[] = []
  const reach = Math.abs(when.offset) * (when.unit === 'workday' ? 2 : 1) + 31
  for (let year = yearOf(from - reach); year <= yearOf(to + reach); year++) {
    const day = shifted(when, calendar.festivalDay(festival, year), calendar)
    if (day !== undefined && from <= day && day <= to) found.push({ day, name: `${year}-${festival}` })
  }
  return found
}

function monthlyOccurrences(wanted: number, from: DayNumber, to: DayNumber): readonly Nominal[] {
  const found: Nominal[] = []
  for (let first = from - dayOfMonth(from) + 1; first <= to; ) {
    const [year, month] = [yearOf(first), monthOf(first)]
    const last = daysInMonth(year, month)
    const day = dayOf(year, month, Math.min(wanted, last))
    if (from <= day && day <= to) {
      found.push({
        day,
        name: fromDay(day).slice(0, 7),
        ...(wanted > last && { note: `${month}月没有${wanted}日，排在月末${last}日` }),
      })
    }
    first += last
  }
  return found
}

function anchorDay(
  anchor: Exclude<Once['anchor'], { type: 'festival' }>,
  launch: DayNumber,
  end: DayNumber | undefined,
): DayNumber | undefined {
  switch (anchor.type) {
    case 'date':
      return toDay(anchor.date)
    case 'launch':
      return launch
    case 'end':
      return end
  }
}

function shifted({ offset, unit }: Once, anchor: DayNumber | undefined, calendar: Calendar): DayNumber | undefined {
  if (anchor === undefined) return undefined
  return unit === 'workday' ? calendar.addWorkdays(anchor, offset) : anchor + offset
}

function daysWhere(from: DayNumber, to: DayNumber, holds: (day: DayNumber) => boolean): readonly DayNumber[] {
  const days: DayNumber[] = []
  for (let day = from; day <= to; day++) if (holds(day)) days.push(day)
  return days
}
