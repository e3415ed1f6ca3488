/** Days on which what we suggested ourselves leaves no room for what has to be said: there our own columns are placed last. */
import type { DayNumber } from '../calendar/types.ts'
import type { Frame } from './frame.ts'
import { type Intent, type Placed } from './intent.ts'
import { heardByOne } from './spoken-apart.ts'
import { laterOf, priorities } from './priority.ts'

/** A column of ours: it comes again, and no event or other work hangs on it. */
const isColumn = (intent: Intent): boolean =>
  intent.yields && intent.recurring && intent.eventId === undefined && intent.part === 'publish'

/** Days with more messages than the cap allows, some of them columns of ours. */
export function crowdedDays({ settings }: Frame, placed: readonly Placed[]): ReadonlySet<DayNumber> {
  const messages = new Map<DayNumber, Placed[]>()
  for (const item of placed)
    if (item.task.side === 'member-facing') messages.set(item.day, [...(messages.get(item.day) ?? []), item])
  return new Set(
    [...messages]
      .filter(([, items]) => heardByOne(items.map(({ task }) => task)) > settings.dailyCap && items.some(isColumn))
      .map(([day]) => day),
  )
}

/** The same intents; on these days the columns of ours wait until the launch has spoken. */
export const steppedBack = (intents: readonly Intent[], days: ReadonlySet<DayNumber>): readonly Intent[] =>
  intents.map((intent) =>
    isColumn(intent) && days.has(intent.nominal)
      ? { ...intent, priority: laterOf(intent.priority, priorities.columnOfCrowdedDay) }
      : intent,
  )
