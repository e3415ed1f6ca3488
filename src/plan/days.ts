/** On which days an intent may stand, best first: after what it needs, on workdays for office work, away from feasts for news. */
import type { DayNumber } from '../calendar/types.ts'
import type { Board } from './board.ts'
import type { Frame } from './frame.ts'
import type { Intent } from './intent.ts'
import type { Links } from './order.ts'
import { attended } from './policy.ts'

/** Days it may stand on, best first: the nominal one, then its neighbours; before work earlier first, after work later first. */
export function daysOf(frame: Frame, board: Board, intent: Intent, links: Links): readonly DayNumber[] {
  const { nominal, flex } = intent
  if (intent.fixedDay !== undefined) return [intent.fixedDay]
  const reach = Math.max(flex.before, flex.after)
  const near = [nominal]
  const earlierFirst = (intent.offset ?? 0) < 0
  for (let step = 1; step <= reach; step += 1) {
    const earlier = step <= flex.before ? [nominal - step] : []
    const later = step <= flex.after ? [nominal + step] : []
    near.push(...(earlierFirst ? [...earlier, ...later] : [...later, ...earlier]))
  }
  const { first, last, until } = bounds(board, intent, links)
  const running = nominal >= frame.launch && (intent.task.side === 'member-facing' || intent.recurring)
  const earliest = Math.max(frame.from, frame.now, running ? frame.launch : -Infinity)
  // What begins within the service does not slip past its end.
  const latest = frame.end !== undefined && nominal <= frame.end ? frame.end : Infinity
  const inside = near.filter((day) => day >= Math.max(earliest, first) && day <= Math.min(last, latest))
  const reachable = inside.length > 0 ? inside : [Math.max(earliest, Math.min(Math.max(nominal, first), last))]
  // What was meant to be ready before the opening does not slip into the opening day.
  const beforeOpening =
    nominal < frame.launch && (intent.task.side === 'backstage' || wantsEars(intent))
      ? reachable.filter((day) => day < frame.launch)
      : reachable
  const days = beforeOpening.length > 0 ? beforeOpening : reachable
  const away = (day: DayNumber) => (attended(frame, intent, day) ? 0 : AWAY)
  if (wantsOffice(intent)) {
    const rank = (day: DayNumber) => away(day) + (frame.calendar.isWorkday(day) ? 0 : 1 + feast(frame, day))
    // Work that falls on a weekend on which its owner is off is done in the week before, else right before it is needed.
    const aside = days.some((day) => away(day) === 0)
      ? []
      : Array.from({ length: SPARE_DAYS }, (_, step) => [
          Math.min(...days) - step - 1,
          Math.max(...days) + step + 1,
        ]).flat()
    const opening = nominal < frame.launch ? frame.launch - 1 : Infinity
    return ordered(
      [...days, ...aside.filter((day) => day >= Math.max(earliest, first) && day <= Math.min(until, latest, opening))],
      rank,
    )
  }
  if (intent.task.side === 'backstage') return ordered(days, away)
  if (!wantsEars(intent)) return days
  // Holidays pushed the steps of a launch together: rather a few days late than six messages on one day.
  const late = Math.max(...days)
  const spare =
    intent.task.kind !== 'launch'
      ? []
      : Array.from({ length: SPARE_DAYS }, (_, step) => late + step + 1).filter(
          (day) => day <= Math.min(last, latest) && (nominal >= frame.launch || day < frame.launch),
        )
  return [...ordered(days, (day) => unwelcome(frame, intent, day)), ...spare]
}

/** Days that a message of the launch may be late when all its own are full. */
const SPARE_DAYS = 5

/** Rank of a day on which the owner does not work: behind every kind of feast. */
const AWAY = 4

/** Lowest rank first; among equals the order they came in. */
const ordered = (days: readonly DayNumber[], rankOf: (day: DayNumber) => number): readonly DayNumber[] =>
  [...days].sort((a, b) => rankOf(a) - rankOf(b))

/** News of the launch, and single events of ours: people who sit with their families hear neither. */
export const wantsEars = (intent: Intent): boolean =>
  intent.task.side === 'member-facing' && !intent.recurring && intent.eventId === undefined

/** As `feast`; but before the opening there are few days, and only the festival itself is kept free. */
export const unwelcome = (frame: Frame, { nominal }: Intent, day: DayNumber): number => {
  const rank = feast(frame, day)
  return nominal < frame.launch && rank < 2 ? 0 : rank
}

/** 2 on the festival a holiday is for (除夕, 春节, 中秋 …), 1 on its other days unless they are business as usual, 1 where nobody is on duty, else 0. */
function feast({ calendar, settings, launch }: Frame, day: DayNumber): number {
  const holiday = calendar.holidayName(day)
  if (calendar.kind(day) !== 'holiday' || holiday === undefined)
    return settings.workdaysOnly && day >= launch && !calendar.isWorkday(day) ? 1 : 0
  return calendar.festivals(day).some((name) => name === holiday || name === '除夕')
    ? 2
    : settings.holidayPolicy === 'keep'
      ? 0
      : 1
}

export const wantsOffice = ({ task, unit }: Intent): boolean =>
  task.side === 'backstage' &&
  (unit === 'workday' || task.kind === 'prepare' || task.kind === 'launch' || task.kind === 'gate')

/** Not before what it needs, not after what needs it; office work is done the day before it is needed where that is possible, `until` that very day otherwise. */
export function bounds(
  board: Board,
  intent: Intent,
  links: Links,
): { readonly first: DayNumber; readonly last: DayNumber; readonly until: DayNumber } {
  let last = Infinity
  let until = Infinity
  const first = earliest(board, intent, links)
  for (const id of links.dependents.get(intent.id) ?? []) {
    const placed = board.get(id)
    if (!placed) continue
    last = Math.min(last, isOffice(intent) && !isOffice(placed) ? placed.day - 1 : placed.day)
    until = Math.min(until, placed.day)
  }
  return { first, last: Math.max(first, last), until: Math.max(first, until) }
}

/** The first day after all it needs. What it needs may be waiting for something itself and have no day yet. */
function earliest(board: Board, intent: Intent, links: Links, trail: readonly string[] = []): number {
  let first = -Infinity
  for (const id of intent.needs) {
    const placed = board.get(id)
    const need = placed ?? links.byId.get(id)
    const day =
      placed?.day ??
      (need && need.eventId === undefined && !trail.includes(id)
        ? earliest(board, need, links, [...trail, intent.id])
        : -Infinity)
    // Work that has no day yet can still be done in the morning of the same day.
    const overnight =
      placed !== undefined &&
      isOffice(placed) !== isOffice(intent) &&
      (isOffice(placed) || placed.slot.end > OFFICE_HOURS_OVER)
    first = Math.max(first, day + Math.max(intent.wait ?? 0, overnight ? 1 : 0))
  }
  return first
}

export const isOffice = (intent: Intent): boolean => intent.wish.type === 'office'
/** Office work that waits for a message sent after this hour is done the next day. */
const OFFICE_HOURS_OVER = 16 * 60
