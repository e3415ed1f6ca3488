/** Passes 5 and 6. Hard things first, then soft ones in one total order, each into its first feasible slot; nothing is evicted. */
import type { DayNumber } from '../calendar/types.ts'
import type { Board } from './board.ts'
import type { Frame } from './frame.ts'
import type { Intent, Placed, Slot, WindowName } from './intent.ts'
import { fromDay } from '../calendar/date.ts'
import { formatTime } from '../when/time.ts'
import { priorities, withMove, workSlot } from './intent.ts'

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
  const links: Links = { dependents: dependentsOf(intents), byId: new Map(intents.map((intent) => [intent.id, intent])) }
  for (const intent of inOrder(intents)) {
    if (intent.eventId !== undefined && gone.has(intent.eventId)) continue
    if (intent.serves?.every((id) => board.get(id) === undefined)) continue
    const anchored = anchor(frame, board, intent)
    if (intent.priority === priorities.writtenSeries && board.ceremony(intent)) {
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

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const rank = (intent: Intent): number => intent.eventNominal ?? intent.nominal
const part = (intent: Intent): number => (intent.eventId === undefined ? 0 : 1)

/** Priority, nominal day, id: a total order, so that the same spec always gives the same plan. Among equals what others need goes first. */
function inOrder(intents: readonly Intent[]): readonly Intent[] {
  const sorted = [...intents].sort((a, b) => a.priority - b.priority || rank(a) - rank(b) || byText(a.eventId ?? a.id, b.eventId ?? b.id) || part(a) - part(b) || a.nominal - b.nominal || byText(a.id, b.id))
  const byId = new Map(sorted.map((intent) => [intent.id, intent]))
  const ordered = new Set<Intent>()
  const visit = (intent: Intent, trail: readonly Intent[]): void => {
    if (ordered.has(intent) || trail.includes(intent)) return
    for (const id of intent.needs) {
      const need = byId.get(id)
      // An event's own parts are counted from it, whatever it waits for.
      if (need && need.priority === intent.priority && need.eventId !== intent.id) visit(need, [...trail, intent])
    }
    ordered.add(intent)
  }
  for (const intent of sorted) visit(intent, [])
  return [...ordered]
}

/** Who needs whom, by id. */
interface Links {
  readonly dependents: ReadonlyMap<string, readonly string[]>
  readonly byId: ReadonlyMap<string, Intent>
}

function dependentsOf(intents: readonly Intent[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const intent of intents) for (const need of intent.needs) map.set(need, [...(map.get(need) ?? []), intent.id])
  return map
}

/** Launch work before the opening goes to the seeds' own group; everything else waits for the group to be there. */
const speaksToGroup = ({ task }: Intent): boolean => task.side === 'member-facing' && task.kind !== 'launch' && (task.channel === 'group' || task.channel === 'announcement')

/** A part is counted from the day its event was really given. Work that should have begun before the plan begins with it. */
function anchor(frame: Frame, board: Board, intent: Intent): Intent {
  const event = intent.eventId === undefined ? undefined : board.get(intent.eventId)
  const offset = intent.offset ?? 0
  const nominal = !event ? intent.nominal : intent.unit === 'workday' && offset !== 0 ? frame.calendar.addWorkdays(event.day, offset) : event.day + offset
  if (intent.fixedDay !== undefined) return { ...intent, nominal: intent.fixedDay }
  const moved = { ...intent, nominal }
  const open = speaksToGroup(intent) && !intent.heralds && (event === undefined || event.day >= frame.launch) ? frame.launch : -Infinity
  const first = Math.max(frame.from, frame.now, open)
  if (nominal >= first) return moved
  if (first === open) return withMove({ ...moved, nominal: first }, `本该 ${fromDay(nominal)} 发，那时群还没有开，放到开群那天`)
  const why = first === frame.from ? `计划从 ${fromDay(first)} 开始，放到第一天` : `那一天已经过去，放到 ${fromDay(first)}`
  return withMove({ ...moved, nominal: first }, `本该 ${fromDay(nominal)} 做，${why}`)
}

function placeHard(frame: Frame, board: Board, intent: Intent): Placed {
  const slots = slotsOf(frame, board, intent, intent.nominal)
  const slot = intent.wish.type === 'at' ? slots[0] : slots.find((candidate) => board.fits(intent, intent.nominal, candidate)) ?? slots[0]
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
      if (intent.yields && intent.task.promotes && intent.priority >= priorities.defaultWeekly && !withinRatio(frame, board)) continue
      const slot = office ? { start: 0, end: intent.length } : slotsOf(frame, board, intent, day).find((candidate) => inSequence(board, intent, links, day, candidate) && (!outward || board.fits(intent, day, candidate)))
      if (slot) return owned(frame, noted(frame, board, intent, links, day, slot), day, slot)
    }
  }
  if (intent.yields) return undefined
  // Nowhere is right: the nearest day, at an hour that at least does not collide; the audit says what is wrong.
  const day = days[0] ?? intent.nominal
  const slots = slotsOf(frame, board, intent, day)
  const slot = slots.find((candidate) => board.fits(intent, day, candidate)) ?? slots[0] ?? { start: 0, end: intent.length }
  return owned(frame, intent, day, slot)
}

function withinRatio(frame: Frame, board: Board): boolean {
  const { selling, all } = board.promotions()
  return selling + 1 <= frame.settings.productRatio * (all + 1)
}

function noted(frame: Frame, board: Board, intent: Intent, links: Links, day: DayNumber, slot: Slot): Intent {
  const wished = slotsOf(frame, board, intent, day)[0]
  const moved = day === intent.nominal ? intent : withMove(intent, `${fromDay(intent.nominal)} ${whyNot(frame, board, bounds(board, intent, links), intent)}，移到 ${fromDay(day)}`)
  return intent.wish.type === 'at' && wished && wished.start !== slot.start ? withMove(moved, `${formatTime(wished.start)} 排不下，改到 ${formatTime(slot.start)}`) : moved
}

/** Why the nominal day would not do. */
function whyNot(frame: Frame, board: Board, { first, last }: { readonly first: DayNumber; readonly last: DayNumber }, intent: Intent): string {
  if (intent.nominal < first) return '前一步还没做完'
  if (intent.nominal > last) return '来不及给下一步用'
  if (wantsOffice(intent) && !frame.calendar.isWorkday(intent.nominal)) return '不是工作日'
  if (wantsEars(intent) && unwelcome(frame, intent, intent.nominal) > 0) return frame.calendar.holidayName(intent.nominal) === undefined ? '没有人值守' : `${frame.calendar.holidayName(intent.nominal)}放假`
  return board.why(intent, intent.nominal) ?? (board.canAfford(intent, intent.nominal) ? '没有合适的钟点' : '负责人那天没有空')
}

function owned(frame: Frame, intent: Intent, day: DayNumber, slot: Slot): Placed {
  const { staff } = frame
  const member = staff.assign(intent.role, intent.person)
  const onDuty = member && staff.onDuty(member, day, isOffice(intent) ? undefined : workSlot(intent, slot))
  const replaced = member && onDuty && member.id !== onDuty.id ? withMove(intent, `${member.name} 这时不在，由替补 ${onDuty.name} 做`) : intent
  return { ...replaced, day, slot, owner: staff.owner(intent.role, onDuty) }
}

/** Days it may stand on, best first: the nominal one, then its neighbours; before work earlier first, after work later first. */
function daysOf(frame: Frame, board: Board, intent: Intent, links: Links): readonly DayNumber[] {
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
  const { first, last } = bounds(board, intent, links)
  const running = nominal >= frame.launch && (intent.task.side === 'member-facing' || intent.recurring)
  const earliest = Math.max(frame.from, frame.now, running ? frame.launch : -Infinity)
  // What begins within the service does not slip past its end.
  const latest = frame.end !== undefined && nominal <= frame.end ? frame.end : Infinity
  const inside = near.filter((day) => day >= Math.max(earliest, first) && day <= Math.min(last, latest))
  const reachable = inside.length > 0 ? inside : [Math.max(earliest, Math.min(Math.max(nominal, first), last))]
  // What was meant to be ready before the opening does not slip into the opening day.
  const beforeOpening = nominal < frame.launch && (intent.task.side === 'backstage' || wantsEars(intent)) ? reachable.filter((day) => day < frame.launch) : reachable
  const days = beforeOpening.length > 0 ? beforeOpening : reachable
  if (wantsOffice(intent)) return ordered(days, (day) => (frame.calendar.isWorkday(day) ? 0 : 1 + feast(frame, day)))
  if (!wantsEars(intent)) return days
  // Holidays pushed the steps of a launch together: rather a few days late than six messages on one day.
  const late = Math.max(...days)
  const spare = intent.task.kind !== 'launch' ? [] : Array.from({ length: SPARE_DAYS }, (_, step) => late + step + 1).filter((day) => day <= Math.min(last, latest) && (nominal >= frame.launch || day < frame.launch))
  return [...ordered(days, (day) => unwelcome(frame, intent, day)), ...spare]
}

/** Days that a message of the launch may be late when all its own are full. */
const SPARE_DAYS = 5

/** Lowest rank first; among equals the order they came in. */
const ordered = (days: readonly DayNumber[], rankOf: (day: DayNumber) => number): readonly DayNumber[] => [...days].sort((a, b) => rankOf(a) - rankOf(b))

/** News of the launch, and single events of ours: people who sit with their families hear neither. */
const wantsEars = (intent: Intent): boolean =>
  intent.task.side === 'member-facing' && !intent.recurring && intent.eventId === undefined

/** As `feast`; but before the opening there are few days, and only the festival itself is kept free. */
const unwelcome = (frame: Frame, { nominal }: Intent, day: DayNumber): number => {
  const rank = feast(frame, day)
  return nominal < frame.launch && rank < 2 ? 0 : rank
}

/** 2 on the festival a holiday is for (除夕, 春节, 中秋 …), 1 on its other days unless they are business as usual, 1 where nobody is on duty, else 0. */
function feast({ calendar, settings, launch }: Frame, day: DayNumber): number {
  const holiday = calendar.holidayName(day)
  if (calendar.kind(day) !== 'holiday' || holiday === undefined) return settings.workdaysOnly && day >= launch && !calendar.isWorkday(day) ? 1 : 0
  return calendar.festivals(day).some((name) => name === holiday || name === '除夕') ? 2 : settings.holidayPolicy === 'keep' ? 0 : 1
}

const wantsOffice = ({ task, unit }: Intent): boolean =>
  task.side === 'backstage' && (unit === 'workday' || task.kind === 'prepare' || task.kind === 'launch' || task.kind === 'gate')

/** Not before what it needs, not after what needs it; office work is done the day before it is needed where that is possible. */
function bounds(board: Board, intent: Intent, links: Links): { readonly first: DayNumber; readonly last: DayNumber } {
  let last = Infinity
  const first = earliest(board, intent, links)
  for (const id of links.dependents.get(intent.id) ?? []) {
    const placed = board.get(id)
    if (placed) last = Math.min(last, isOffice(intent) && !isOffice(placed) ? placed.day - 1 : placed.day)
  }
  return { first, last: Math.max(first, last) }
}

/** The first day after all it needs. What it needs may be waiting for something itself and have no day yet. */
function earliest(board: Board, intent: Intent, links: Links): number {
  let first = -Infinity
  for (const id of intent.needs) {
    const placed = board.get(id)
    const need = placed ?? links.byId.get(id)
    const day = placed?.day ?? (need && need.eventId === undefined ? earliest(board, need, links) : -Infinity)
    const overnight = need && isOffice(need) !== isOffice(intent) && (isOffice(need) || (placed?.slot.end ?? 0) > OFFICE_HOURS_OVER)
    first = Math.max(first, day + Math.max(intent.wait ?? 0, overnight ? 1 : 0))
  }
  return first
}

const isOffice = (intent: Intent): boolean => intent.wish.type === 'office'
/** Office work that waits for a message sent after this hour is done the next day. */
const OFFICE_HOURS_OVER = 16 * 60

/** On one day: after what it needs, before what needs it. Office work has no hour yet; the clock sees to it. */
function inSequence(board: Board, intent: Intent, links: Links, day: DayNumber, slot: Slot): boolean {
  const sameDay = (id: string) => {
    const other = board.get(id)
    return other && other.day === day && !isOffice(other) ? other.slot : undefined
  }
  return intent.needs.every((id) => (sameDay(id)?.end ?? 0) <= slot.start) && (links.dependents.get(intent.id) ?? []).every((id) => slot.end <= (sameDay(id)?.start ?? Infinity))
}

const around = [0, 15, -15, 30, -30, 45, -45, 60, -60, 75, -75, 90, -90, 120, -120, 150, -150, 180, -180] as const
const windowOrder: Readonly<Record<WindowName, readonly WindowName[]>> = {
  morning: ['morning', 'noon', 'afternoon', 'evening'],
  noon: ['noon', 'afternoon', 'evening', 'morning'],
  afternoon: ['afternoon', 'evening', 'noon', 'morning'],
  evening: ['evening', 'afternoon', 'noon', 'morning'],
}

/** Minutes before the quiet hours that are left for saying how a vote or a group buy ended. */
const CLOSING_TIME = 30

/** A vote or a group buy that stays open closes before the quiet hours; a live event is as long as it is. */
function lastMinute(frame: Frame, intent: Intent, start: number): number {
  const end = start + intent.length
  const { quiet } = frame.settings
  const close = quiet.start - CLOSING_TIME
  return !intent.task.live && intent.length > CLOSING_TIME && start < close && end > close ? close : Math.min(end, Math.max(start, 24 * 60 - 1))
}

/** Hours at which it may start, best first. */
function slotsOf(frame: Frame, board: Board, intent: Intent, day: DayNumber): readonly Slot[] {
  const slot = (start: number): Slot => ({ start, end: lastMinute(frame, intent, start) })
  const inDay = ({ start, end }: Slot) => start >= 0 && end <= 24 * 60
  const { wish } = intent
  switch (wish.type) {
    case 'office':
      return [slot(9 * 60 + 30)]
    case 'at':
      return around.map((shift) => slot(wish.start + shift)).filter(inDay)
    case 'window':
      return windowOrder[wish.window].flatMap((name) => {
        const { start, end } = frame.settings.windows[name]
        const starts: number[] = []
        for (let at = start; at <= end; at += 15) starts.push(at)
        return starts.map(slot)
      }).filter(inDay)
    case 'event': {
      const event = intent.eventId === undefined ? undefined : board.get(intent.eventId)
      const base = (event ? (wish.from === 'start' ? event.slot.start : event.slot.end) : 20 * 60) + wish.minutes
      if (event && event.day !== day) return around.map((shift) => slot(base + shift)).filter(inDay)
      const direction = wish.from === 'start' && wish.minutes < 0 ? -15 : 15
      return Array.from({ length: 17 }, (_, step) => slot(base + step * direction)).filter(inDay)
    }
  }
}
