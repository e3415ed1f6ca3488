/** Passes 5 and 6. Hard things first, then soft ones in one total order, each into its first feasible slot; nothing is evicted. */
import type { DayNumber } from '../calendar/types.ts'
import type { Board } from './board.ts'
import type { Frame } from './frame.ts'
import type { Intent, Placed, Slot } from './intent.ts'
import type { Links } from './order.ts'
import { fromDay } from '../calendar/date.ts'
import { formatTime } from '../when/time.ts'
import { bounds, daysOf, isOffice, unwelcome, wantsEars, wantsOffice } from './days.ts'
import { withMove, workSlot } from './intent.ts'
import { openingTime } from './opening.ts'
import { priorities } from './priority.ts'
import { inOrder, linksOf } from './order.ts'
import { isRunning } from './running.ts'
import { slotsOf } from './slots.ts'

export interface Placement {
  /** Our own suggestions that found no room: reported in one line a series, not as conflicts. */
  readonly yielded: readonly Intent[]
  /** The author's weekly evenings that fell on the author's own single event of that day. */
  readonly gaveWay: readonly Intent[]
}

export function placeAll(frame: Frame, board: Board, intents: readonly Intent[]): Placement {
  const yielded: Intent[] = []
  const gaveWay: Intent[] = []
  const gone = new Set<string>()
  const links = linksOf(intents)
  for (const intent of inOrder(intents)) {
    if (intent.eventId !== undefined && gone.has(intent.eventId)) {
      // What is counted from this one goes too.
      gone.add(intent.id)
      continue
    }
    if (intent.serves?.every((id) => board.get(id) === undefined)) continue
    const anchored = anchor(frame, board, intent)
    if (intent.priority.rank === priorities.writtenSeries.rank && board.ceremony(intent)) {
      gaveWay.push(intent)
      gone.add(intent.id)
      continue
    }
    const placed = intent.hard ? placeHard(frame, board, anchored) : placeSoft(frame, board, anchored, links)
    if (placed) board.add(placed)
    else {
      yielded.push(intent)
      gone.add(intent.id)
    }
  }
  return { yielded, gaveWay }
}

/** The step of the launch that prepares the opening: said to the group itself, where that is open already. */
const LAST_BEFORE = 3

/** Over within a week: its launch is over in a day, and leaves no other time to say things. */
const isBrief = ({ end, launch }: Frame): boolean => end !== undefined && end - launch < WEEK
const WEEK = 7

/** What the launch says before the opening goes to the seeds' own group; everything else waits for the group to be there. */
const speaksToGroup = (frame: Frame, { task }: Intent): boolean =>
  task.side === 'member-facing' &&
  (task.kind !== 'launch' ||
    ((task.step ?? 0) > LAST_BEFORE && !isBrief(frame)) ||
    (task.step === LAST_BEFORE && frame.opens < frame.launch)) &&
  (task.channel === 'group' || task.channel === 'announcement')

/** Minutes that an opening takes: nobody reads of something else meanwhile. */
const OPENING = 60

/** On the day of the opening nothing is said to a group that is not there yet. */
const isOpen = (frame: Frame, intent: Intent, day: DayNumber, { start }: Slot): boolean =>
  day !== frame.launch ||
  !speaksToGroup(frame, intent) ||
  intent.heralds === true ||
  start >= (openingTime(frame) ?? -Infinity) + OPENING

/** A part is counted from the day its event was really given. Work that should have begun before the plan begins with it. */
function anchor(frame: Frame, board: Board, intent: Intent): Intent {
  const event = intent.eventId === undefined ? undefined : board.get(intent.eventId)
  const offset = intent.offset ?? 0
  const nominal = !event
    ? intent.nominal
    : intent.unit === 'workday' && offset !== 0
      ? frame.calendar.addWorkdays(event.day, offset)
      : event.day + offset
  if (intent.fixedDay !== undefined) return { ...intent, nominal: intent.fixedDay }
  const moved = { ...intent, nominal }
  // Of a group that runs already D+0 is only where the plan begins; a cohort comes in when it comes.
  const isThere = intent.task.cohort !== undefined && isRunning(frame.spec)
  const open =
    speaksToGroup(frame, intent) && !intent.heralds && !isThere && (event === undefined || event.day >= frame.opens)
      ? frame.opens
      : -Infinity
  const first = Math.max(frame.from, frame.now, open)
  if (nominal >= first) return moved
  if (first === open)
    return withMove({ ...moved, nominal: first }, `本该 ${fromDay(nominal)} 发，那时群还没有开，放到开群那天`)
  const why =
    first === frame.from ? `计划从 ${fromDay(first)} 开始，放到第一天` : `那一天已经过去，放到 ${fromDay(first)}`
  return withMove({ ...moved, nominal: first }, `本该 ${fromDay(nominal)} 做，${why}`)
}

function placeHard(frame: Frame, board: Board, intent: Intent): Placed {
  const slots = slotsOf(frame, board, intent, intent.nominal)
  const slot =
    intent.wish.type !== 'window'
      ? slots[0]
      : (slots.find((candidate) => board.fits(intent, intent.nominal, candidate)) ?? slots[0])
  return owned(frame, intent, intent.nominal, slot ?? { start: 0, end: intent.length })
}

function placeSoft(frame: Frame, board: Board, intent: Intent, links: Links): Placed | undefined {
  const office = isOffice(intent)
  const outward = intent.task.side === 'member-facing'
  const days = daysOf(frame, board, intent, links)
  // The evening everything is about keeps its day, whoever is short of minutes; the audit says who.
  const keepsDay = intent.essential && intent.task.live
  for (const afford of keepsDay ? [false] : [true, false]) {
    // Nothing of ours may cost an evening that nobody has; what the author wants is placed all the same and reported.
    if (!afford && intent.yields && !intent.essential) break
    for (const day of days) {
      if (afford && !board.canAfford(intent, day)) continue
      if (outward && !board.hasRoom(intent, day)) continue
      if (
        intent.yields &&
        intent.task.promotes &&
        intent.priority.rank >= priorities.defaultWeekly.rank &&
        !withinRatio(frame, board)
      )
        continue
      const slot = office
        ? { start: 0, end: intent.length }
        : hoursOf(frame, board, intent, day).find(
            (candidate) =>
              isOpen(frame, intent, day, candidate) &&
              inSequence(board, intent, links, day, candidate) &&
              (!outward || board.fits(intent, day, candidate)),
          )
      if (slot) return owned(frame, noted(frame, board, intent, links, day, slot), day, slot)
    }
  }
  if (intent.yields) return undefined
  // Nowhere is right: the nearest day, at an hour that at least does not collide; the audit says what is wrong.
  const day = days[0] ?? intent.nominal
  const slots = slotsOf(frame, board, intent, day)
  const inTurn = slots.filter(
    (candidate) =>
      office || (isOpen(frame, intent, day, candidate) && inSequence(board, intent, links, day, candidate)),
  )
  const slot = inTurn.find((candidate) => board.fits(intent, day, candidate)) ??
    slots.find((candidate) => board.fits(intent, day, candidate)) ??
    inTurn[0] ??
    slots[0] ?? { start: 0, end: intent.length }
  return owned(frame, intent, day, slot)
}

/** Minutes that the last word of an evening takes once it is over. */
const LAST_WORD = 50

/** An evening that cannot have its own hour rather moves to one after which its last word is still said before the quiet hours. */
function hoursOf(frame: Frame, board: Board, intent: Intent, day: DayNumber): readonly Slot[] {
  const [wished, ...others] = slotsOf(frame, board, intent, day)
  if (!wished || !intent.essential || !intent.task.live) return wished ? [wished, ...others] : []
  const late = ({ end }: Slot) => end + LAST_WORD > frame.settings.quiet.start
  return [wished, ...others.filter((slot) => !late(slot)), ...others.filter(late)]
}

function withinRatio(frame: Frame, board: Board): boolean {
  const { selling, all } = board.promotions()
  return selling + 1 <= frame.settings.productRatio * (all + 1)
}

function noted(frame: Frame, board: Board, intent: Intent, links: Links, day: DayNumber, slot: Slot): Intent {
  const wished = slotsOf(frame, board, intent, day)[0]
  const moved =
    day === intent.nominal
      ? intent
      : withMove(
          intent,
          `${fromDay(intent.nominal)} ${whyNot(frame, board, bounds(board, intent, links), intent)}，移到 ${fromDay(day)}`,
        )
  return intent.wish.type === 'at' && wished && wished.start !== slot.start
    ? withMove(moved, `${formatTime(wished.start)} 排不下，改到 ${formatTime(slot.start)}`)
    : moved
}

/** Why the nominal day would not do. */
function whyNot(
  frame: Frame,
  board: Board,
  { first, last }: { readonly first: DayNumber; readonly last: DayNumber },
  intent: Intent,
): string {
  if (intent.nominal < first) return '前一步还没做完'
  if (intent.nominal > last) return '来不及给下一步用'
  if (wantsOffice(intent) && !frame.calendar.isWorkday(intent.nominal)) return '不是工作日'
  if (wantsEars(intent) && unwelcome(frame, intent, intent.nominal) > 0)
    return frame.calendar.holidayName(intent.nominal) === undefined
      ? '没有人值守'
      : `${frame.calendar.holidayName(intent.nominal)}放假`
  return (
    board.why(intent, intent.nominal) ??
    (board.canAfford(intent, intent.nominal) ? '没有合适的钟点' : '负责人那天没有空')
  )
}

function owned(frame: Frame, intent: Intent, day: DayNumber, slot: Slot): Placed {
  const { staff } = frame
  const member = staff.assign(intent.role, intent.person)
  const onDuty = member && staff.onDuty(member, day, isOffice(intent) ? undefined : workSlot(intent, slot))
  const replaced =
    member && onDuty && member.id !== onDuty.id
      ? withMove(intent, `${member.name} 这时不在，由替补 ${onDuty.name} 做`)
      : intent
  return { ...replaced, day, slot, owner: staff.owner(intent.role, onDuty) }
}

/** On one day: after what it needs, before what needs it. Office work has no hour yet; the clock sees to it. */
function inSequence(board: Board, intent: Intent, links: Links, day: DayNumber, slot: Slot): boolean {
  const sameDay = (id: string) => {
    const other = board.get(id)
    return other && other.day === day && !isOffice(other) ? other.slot : undefined
  }
  return (
    intent.needs.every((id) => (sameDay(id)?.end ?? 0) <= slot.start) &&
    (links.dependents.get(intent.id) ?? []).every((id) => slot.end <= (sameDay(id)?.start ?? Infinity))
  )
}
