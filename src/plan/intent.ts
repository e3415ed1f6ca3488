/** What the passes hand to each other: a task that is wanted, before it has a day and an hour. */
import type { Priority } from './priority.ts'
import type { At } from '../knowledge/types.ts'
import type { DayNumber } from '../calendar/types.ts'
import type { Cadence } from '../when/types.ts'
import { taskId, type TaskName } from '../task-id.ts'
import type { Because, Role, ScriptRef, Subject, Task } from '../model.ts'

/** Minutes after midnight; a task ends on the day it starts. */
export interface Slot {
  readonly start: number
  readonly end: number
}

/** Where in the day a task wants to be. `event±` is relative to the placed event of the same group. */
export type TimeWish =
  | { readonly type: 'at'; readonly start: number }
  | { readonly type: 'window'; readonly window: WindowName }
  | { readonly type: 'event'; readonly from: 'start' | 'end'; readonly minutes: number }
  | { readonly type: 'office' }

export type WindowName = 'morning' | 'noon' | 'afternoon' | 'evening'

/** `event`: the thing itself. `part`: waits for its event to be placed and is then counted from it. */
export interface Intent {
  readonly id: string
  readonly series: string
  readonly occurrence: string
  readonly part: string
  readonly cadence: Cadence
  /** Id of the event intent this part belongs to. */
  readonly eventId?: string
  /** For parts: distance from the event's placed day. */
  readonly offset?: number
  readonly unit?: 'day' | 'workday'
  /** Fixed by hand: this day and no other. */
  readonly fixedDay?: DayNumber
  /** Part of the opening: may speak to the group before it is open. */
  readonly heralds?: boolean
  readonly nominal: DayNumber
  /** For parts: the nominal day of their event, by which the whole group is ranked. */
  readonly eventNominal?: DayNumber
  /** Days it may move to, around the nominal day. */
  readonly flex: { readonly before: number; readonly after: number }
  readonly wish: TimeWish
  /** When what is open closes by a written deadline: days after its own day, minute of that day. */
  readonly closes?: { readonly days: number; readonly minutes: number }
  /** Minutes from start to end; office work: its minutes. */
  readonly length: number
  /** The author's own day and hour: kept, and reported where it cannot be right. */
  readonly hard: boolean
  /** Ours to offer: steps aside without a conflict when the day is full. */
  readonly yields: boolean
  /** Belongs to the spine of its archetype (opening, closing, the daily ritual): worth an overload, which is reported. */
  readonly essential: boolean
  /** Work for these: pointless when none of them found room. */
  readonly serves?: readonly string[]
  /** Repeats: a blackout or a pause skips this occurrence instead of being in conflict with it. */
  readonly recurring: boolean
  /** Light enough for a holiday under the policy 减量. */
  readonly light: boolean
  readonly priority: Priority
  readonly role: Role
  readonly person?: string
  readonly needs: readonly string[]
  /** Days that must lie between it and what it needs, at least: people first have to use what they bought. */
  readonly wait?: number
  readonly scriptsAfter: readonly { readonly ref: ScriptRef; readonly after: number }[]
  readonly task: Omit<
    Task,
    | 'id'
    | 'series'
    | 'occurrence'
    | 'part'
    | 'cadence'
    | 'start'
    | 'end'
    | 'owner'
    | 'stage'
    | 'scripts'
    | 'depends_on'
    | 'because'
    | 'subject'
  >
  readonly subject: Subject
  readonly because: Because
}

/** An intent with its day, hour and owner. */
export interface Placed extends Intent {
  readonly day: DayNumber
  readonly slot: Slot
  readonly owner: Task['owner']
}

/** The time the owner is really at work: all of a live event, only the handling of one that runs by itself (a vote, a group buy). */
export const workSlot = (intent: Intent, slot: Slot): Slot =>
  intent.task.live
    ? slot
    : { start: slot.start, end: Math.min(slot.end, slot.start + Math.max(5, intent.task.minutes)) }

/** Series of what the archetype brings: the author's own are named otherwise, so that taking these away takes their tasks away. */
export const broughtSeries = (id: string): string => `rhythm.${id}`

/** The name of an intent and the id that is made of it. */
export const named = ({ series, occurrence, part }: TaskName): TaskName & { readonly id: string } => ({
  id: taskId({ series, occurrence, part }),
  series,
  occurrence,
  part,
})

export const withMove = (intent: Intent, move: string): Intent => ({
  ...intent,
  because: { ...intent.because, moves: [...intent.because.moves, move] },
})

/** Reads the small words of the knowledge (`event-60`, `end+30`, `20:00`, `noon`, `office`). */
export function readAt(at: At): TimeWish {
  if (at === 'office') return { type: 'office' }
  if (at === 'event') return { type: 'event', from: 'start', minutes: 0 }
  if (at === 'morning' || at === 'noon' || at === 'afternoon' || at === 'evening') return { type: 'window', window: at }
  const relative = /^(event|end)([+-]\d+)$/.exec(at)
  if (relative) return { type: 'event', from: relative[1] === 'event' ? 'start' : 'end', minutes: Number(relative[2]) }
  const [hour, minute] = at.split(':').map(Number)
  return { type: 'at', start: (hour ?? 0) * 60 + (minute ?? 0) }
}
