/** Pass 8, first half. Office work gets its hours: within the owner's shift, around what he says to members. */
import { comparePriority } from './priority.ts'
import type { Frame } from './frame.ts'
import type { Placed, Slot } from './intent.ts'

/** Without a shift in the spec: office hours with a lunch break. */
const OFFICE: Slot = { start: 9 * 60 + 30, end: 18 * 60 + 30 }
const LUNCH: Slot = { start: 12 * 60, end: 13 * 60 + 30 }
const MORNING = 9 * 60
const LATEST = 23 * 60 + 30

export function setClock(frame: Frame, placed: readonly Placed[]): readonly Placed[] {
  const days = new Map<number, Placed[]>()
  for (const item of placed) days.set(item.day, [...(days.get(item.day) ?? []), item])
  return [...days.values()].flatMap((day) => clockDay(frame, day))
}

function clockDay(frame: Frame, day: readonly Placed[]): readonly Placed[] {
  const timed = day.filter((item) => item.wish.type !== 'office')
  const office = inWorkingOrder(day.filter((item) => item.wish.type === 'office'))
  const ended = new Map(timed.map((item) => [item.id, item.slot.end]))
  const desks = new Map<string, Desk>()
  const set = office.map((item) => {
    const desk = deskOf(frame, timed, desks, item)
    const slot = freeSlot(desk.hours, desk.busy, item.task.minutes, readyAt(item, ended))
    desk.busy.push(slot)
    ended.set(item.id, slot.end)
    return { ...item, slot }
  })
  return [...timed, ...set]
}

interface Desk {
  readonly hours: Slot
  readonly busy: Slot[]
}

const ownerKey = ({ owner }: Placed): string => owner.person ?? owner.role

function deskOf(frame: Frame, timed: readonly Placed[], desks: Map<string, Desk>, item: Placed): Desk {
  const key = ownerKey(item)
  const known = desks.get(key)
  if (known) return known
  const member = frame.spec.team?.find(({ id }) => id === item.owner.person)
  const shift = member ? frame.staff.shift(member) : undefined
  const talks = timed.filter((other) => ownerKey(other) === key)
  const busy = talks.map(({ slot, task }) => ({
    start: slot.start,
    end: Math.max(task.live ? slot.end : 0, slot.start + Math.min(task.minutes, 30)),
  }))
  // A long shift that covers the morning: desk work waits for nine o'clock.
  const hours = !shift
    ? OFFICE
    : shift.start < MORNING && shift.end > MORNING + 4 * 60
      ? { start: MORNING, end: shift.end }
      : shift
  const desk = { hours, busy: hours.start < LUNCH.start && hours.end > LUNCH.end ? [...busy, LUNCH] : busy }
  desks.set(key, desk)
  return desk
}

/** The first stretch long enough; after hours when there is none (the audit will say so). */
function freeSlot(hours: Slot, busy: readonly Slot[], minutes: number, ready: number): Slot {
  const sorted = [...busy].sort((a, b) => a.start - b.start)
  let at = Math.max(hours.start, ready)
  for (const block of sorted) {
    if (block.end <= at) continue
    if (at + minutes <= block.start) break
    at = Math.max(at, block.end)
  }
  const start = Math.min(Math.ceil(at / 5) * 5, LATEST - Math.min(minutes, LATEST - hours.start))
  return { start, end: Math.min(start + minutes, 24 * 60 - 1) }
}

/** Not before what it waits for on the same day. */
const readyAt = (item: Placed, ended: ReadonlyMap<string, number>): number =>
  Math.max(0, ...item.needs.map((need) => ended.get(need) ?? 0))

/** What others wait for comes first; otherwise by priority and id. */
function inWorkingOrder(items: readonly Placed[]): readonly Placed[] {
  const byPriority = [...items].sort((a, b) => comparePriority(a.priority, b.priority) || (a.id < b.id ? -1 : 1))
  const ordered = new Set<Placed>()
  const visit = (item: Placed, trail: readonly Placed[]): void => {
    if (ordered.has(item) || trail.includes(item)) return
    for (const other of byPriority) if (item.needs.includes(other.id)) visit(other, [...trail, item])
    ordered.add(item)
  }
  for (const item of byPriority) visit(item, [])
  return [...ordered]
}
