import { toDay, yearOf } from '../calendar/date.ts'
import type { Calendar, DayNumber } from '../calendar/types.ts'
import type { DayRef } from './types.ts'

/** What days are counted from. */
export interface Anchors {
  /** D+0. */
  readonly launch: DayNumber
  /** Day a countdown counts to; without it a countdown has no day. */
  readonly end?: DayNumber
  readonly calendar: Calendar
}

/** How many years ahead a festival is looked for. */
const YEARS = 2

/** The day that is meant: for a festival the first one, offset included, on or after `from`. Undefined where there is none. */
export function refDay(ref: DayRef, from: DayNumber, anchors: Anchors): DayNumber | undefined {
  const { anchor } = ref
  switch (anchor.type) {
    case 'date':
      return shifted(ref, toDay(anchor.date), anchors.calendar)
    case 'launch':
      return shifted(ref, anchors.launch, anchors.calendar)
    case 'end':
      return shifted(ref, anchors.end, anchors.calendar)
    case 'festival':
      return festivalDays(ref, anchor.festival, from, from + 366 * YEARS, anchors.calendar)[0]?.day
  }
}

/** The days of a festival, offset included, within from…to, each with the festival's own year: 元旦-3 of 2027 lies in 2026. */
export function festivalDays(
  ref: DayRef,
  festival: string,
  from: DayNumber,
  to: DayNumber,
  calendar: Calendar,
): readonly { readonly day: DayNumber; readonly year: number }[] {
  const found: { day: DayNumber; year: number }[] = []
  const reach = Math.abs(ref.offset) * (ref.unit === 'workday' ? 2 : 1) + 31
  for (let year = yearOf(from - reach); year <= yearOf(to + reach); year++) {
    const day = shifted(ref, calendar.festivalDay(festival, year), calendar)
    if (day !== undefined && from <= day && day <= to) found.push({ day, year })
  }
  return found
}

function shifted({ offset, unit }: DayRef, anchor: DayNumber | undefined, calendar: Calendar): DayNumber | undefined {
  if (anchor === undefined) return undefined
  return unit === 'workday' ? calendar.addWorkdays(anchor, offset) : anchor + offset
}
