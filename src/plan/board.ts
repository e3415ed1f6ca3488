/** The board on which tasks are laid out: what already stands on a day, and whether one more fits. */
import { heardByOne, spokenApart } from './spoken-apart.ts'
import type { DayNumber } from '../calendar/types.ts'
import type { Frame } from './frame.ts'
import type { Intent, Placed, Slot } from './intent.ts'
import type { DayPolicy } from './policy.ts'
import { isQuiet } from './settings.ts'
import { workSlot } from './intent.ts'

export interface Board {
  readonly add: (placed: Placed) => void
  readonly get: (id: string) => Placed | undefined
  readonly all: () => readonly Placed[]
  /** May a message go out at this hour of this day, next to what stands there? */
  readonly fits: (intent: Intent, day: DayNumber, slot: Slot) => boolean
  /** Room for one more message on this day, whatever the hour. */
  readonly hasRoom: (intent: Intent, day: DayNumber) => boolean
  /** What speaks against this day, in words; undefined when only the hours are lacking. */
  readonly why: (intent: Intent, day: DayNumber) => string | undefined
  /** Does the owner still have the minutes on this day? */
  readonly canAfford: (intent: Intent, day: DayNumber) => boolean
  /** Something that happens only once already fills this evening: a weekly one leaves it to it. */
  readonly ceremony: (intent: Intent) => Placed | undefined
  /** Messages that sell, and all messages, from D+0 on. */
  readonly promotions: () => { readonly selling: number; readonly all: number }
}

export function makeBoard(frame: Frame, policy: DayPolicy): Board {
  const { settings, staff } = frame
  const placed = new Map<string, Placed>()
  const outward = new Map<DayNumber, Placed[]>()
  const load = new Map<string, number>()
  let selling = 0
  let messages = 0

  const on = (day: DayNumber) => outward.get(day) ?? []
  const loadKey = (person: string, day: DayNumber) => `${day} ${person}`

  return {
    add: (wanted) => {
      const item = { ...wanted, scriptsAfter: inTime(wanted, wanted.slot) }
      placed.set(item.id, item)
      const person = item.owner.person
      if (person !== undefined)
        load.set(loadKey(person, item.day), (load.get(loadKey(person, item.day)) ?? 0) + item.task.minutes)
      if (item.task.side !== 'member-facing') return
      outward.set(item.day, [...on(item.day), item])
      if (item.day < frame.launch || item.day > frame.to) return
      messages += 1
      if (item.task.promotes) selling += 1
    },
    get: (id) => placed.get(id),
    all: () => [...placed.values()],
    promotions: () => ({ selling, all: messages }),
    ceremony: (intent) => {
      const start = intent.wish.type === 'at' ? intent.wish.start : undefined
      return on(intent.nominal).find(
        (other) =>
          other.hard &&
          !other.recurring &&
          other.part === 'event' &&
          other.task.live &&
          ((intent.task.heavy && other.task.heavy) ||
            (intent.task.live &&
              start !== undefined &&
              start < other.slot.end &&
              other.slot.start < start + intent.length)),
      )
    },
    hasRoom: (intent, day) =>
      heardWith(intent, on(day)) <= settings.dailyCap &&
      policy.against(intent, day) === undefined &&
      policy.blackout(day) === undefined &&
      !(intent.task.heavy && on(day).some((other) => other.task.heavy)) &&
      !(intent.yields && intent.task.live && on(day).some((other) => other.task.live)),
    why: (intent, day) => {
      const reason = policy.against(intent, day)
      if (reason !== undefined) return reason
      if (intent.task.side === 'member-facing') {
        if (heardWith(intent, on(day)) > settings.dailyCap) return '对外消息已满'
        if (intent.task.heavy && on(day).some((other) => other.task.heavy)) return '已有一场重活动'
        if (intent.task.live && on(day).some((other) => other.task.live)) return '已有一场活动'
      }
      return undefined
    },
    fits: (intent, day, slot) => {
      if (
        slot.start < 0 ||
        slot.end > 24 * 60 ||
        isQuiet(settings.quiet, slot.start) ||
        isQuiet(settings.quiet, slot.end - 1)
      )
        return false
      if (on(day).some((other) => collides(other, intent, slot, settings.minGap))) return false
      const member = staff.assign(intent.role, intent.person)
      const work = workSlot(intent, slot)
      return member === undefined || staff.isFree(staff.onDuty(member, day, work), day, work)
    },
    canAfford: (intent, day) => {
      const assigned = staff.assign(intent.role, intent.person)
      if (!assigned) return true
      const member = staff.onDuty(assigned, day, undefined)
      const capacity = staff.capacity(member, day)
      if (capacity === undefined) return true
      const already = load.get(loadKey(member.id, day)) ?? 0
      // An event longer than anyone's day is not dropped for that: it takes a day with little else on it, and is reported.
      if (capacity === 0) return false
      return intent.task.minutes > capacity ? already <= capacity / 2 : already + intent.task.minutes <= capacity
    },
  }
}

/** Minutes between something else and the later word of an event (a vote closes, a draw is told): nobody sends two things at once. */
const SAME_BREATH = 30

/** Messages that one member would hear of a day, with one more. */
const heardWith = ({ task }: Intent, placed: readonly Placed[]): number =>
  heardByOne([...placed.map((item) => item.task), task])

const saysMore = (intent: Intent): boolean => intent.scriptsAfter.some(({ after }) => after > 0)
/** What stays open closes before the quiet hours, earlier than its length says: then its last word comes at that time too, not in the night. */
function inTime(intent: Intent, { start, end }: Slot): Intent['scriptsAfter'] {
  const open = end - start
  return intent.task.live || intent.length <= open
    ? intent.scriptsAfter
    : intent.scriptsAfter.map((script) => ({ ...script, after: Math.min(script.after, open) }))
}

/** Minutes of the day at which something is said for it. */
const moments = (intent: Intent, slot: Slot): readonly number[] => [
  slot.start,
  ...inTime(intent, slot).map(({ after }) => slot.start + after),
]

function collides(other: Placed, intent: Intent, slot: Slot, minGap: number): boolean {
  if (spokenApart(other.task, intent.task)) return false
  if (Math.abs(other.slot.start - slot.start) < minGap) return true
  if (
    (saysMore(other) || saysMore(intent)) &&
    moments(other, other.slot).some((one) =>
      moments(intent, slot).some((two) => Math.abs(one - two) < Math.min(SAME_BREATH, minGap)),
    )
  )
    return true
  // Nothing else is said while members are together; a vote or an order that stays open in the background is said once.
  const until = (task: Intent['task'], { start, end }: Slot) => (task.live ? end : start + 1)
  return (
    (other.task.live || intent.task.live) &&
    slot.start < until(other.task, other.slot) &&
    other.slot.start < until(intent.task, slot)
  )
}
