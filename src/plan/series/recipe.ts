/** An event with everything that goes before and after it: shared by activities, campaigns and endings. */
import type { At, Condition, Part } from '../../knowledge/types.ts'
import type { DayNumber } from '../../calendar/types.ts'
import type { Cadence } from '../../when/types.ts'
import type { Because, Channel, Feeling, Funnel, Sending, Spec, Subject } from '../../model.ts'
import type { Following } from './events.ts'
import type { Intent, TimeWish, WindowName } from '../intent.ts'
import { changeOf } from '../../knowledge/part-words.ts'
import { taskId } from '../../task-id.ts'
import { named, readAt } from '../intent.ts'
import { daysUntil, type Delivery } from '../../when/delivery.ts'
import { formatTime } from '../../when/time.ts'
import { parsePartWhen } from '../../when/part-when.ts'
import { laterOf, priorities, shifted, type Priority } from '../priority.ts'

export interface EventUse {
  readonly series: string
  readonly occurrence: string
  readonly cadence: Cadence
  /** Comes at least once a week: who comes knows the way. */
  readonly regular?: boolean
  /** Days from one to the next, where it comes again. */
  readonly interval?: number
  readonly nominal: DayNumber
  readonly flex: Intent['flex']
  readonly wish: TimeWish
  /** The event of another series that it is counted from. */
  readonly follows?: Following
  /** Minutes the event lasts. */
  readonly duration: number
  /** It stays open until a deadline: nobody has to be there all the time. */
  readonly open?: boolean
  /**
   * When it closes by a written deadline: days after its own day, minute of that day; `usual`: the days it is open of itself;
   * `last`: minute after which nothing more is said in a day.
   */
  readonly closes?: {
    readonly days: number
    readonly minutes: number
    readonly usual: number
    readonly last: number
  }
  /** Days from the event to the last one on which names are taken, as written; not positive. */
  readonly booked?: number
  /** When in the day the community is written to, to know what comes before the event. */
  readonly windows?: Readonly<Record<WindowName, { readonly start: number }>>
  readonly hard: boolean
  readonly yields: boolean
  readonly recurring: boolean
  readonly priority: Priority
  readonly person?: string
  readonly title: string
  readonly channel: Channel
  readonly sending?: Sending
  readonly subject: Subject
  readonly because: Because
  /** Why its preparation and follow-up exist. */
  readonly partBecause: Because
  readonly has: (condition: Condition) => boolean
  readonly materials: readonly string[]
  /** What the author changes of single parts. */
  readonly parts?: NonNullable<NonNullable<Spec['activities']>[number]['parts']>
  readonly fallback?: string
  /** When what is sold arrives, as its offer says. */
  readonly delivery?: Delivery
  readonly campaign?: boolean
  readonly essential?: boolean
  /** The last day on which the group is written to, where there is one. */
  readonly until?: DayNumber
  readonly heralds?: boolean
  /** Somebody from outside is asked to speak; what asks him is left out where it is false. */
  readonly invites?: boolean
}

export interface EventTraits {
  readonly parts: readonly Part[]
  readonly promotes: boolean
  readonly heavy: boolean
  readonly live: boolean
  readonly feelings: readonly Feeling[]
  readonly funnel: Funnel
  readonly metric: string
  readonly at: At
  /** Minutes it lasts in the library; its scripts are timed for that. */
  readonly duration: number
}

export function expandEvent(use: EventUse, traits: EventTraits): readonly Intent[] {
  const eventId = taskId({ ...use, part: 'event' })
  return (
    untilDeadline(use, traits)
      .filter((part) => part.onlyIf === undefined || use.has(part.onlyIf))
      .filter((part) => part.outsider !== true || use.invites !== false)
      .filter((part) => isStillDone(use, part))
      .filter((part) => !isTooLate(use, part))
      .filter((part) => changeOf(use.parts, part)?.remove !== true)
      // Several times a week is a habit: after the first time nobody needs a poster or a recap of it, only the reminder.
      .filter((part) => use.subject.index === 0 || use.cadence !== 'frequent' || part.offset === 0)
      .flatMap((part) => inside(use, part) ?? [])
      .map((part) => inTimeToBook(use, traits, part))
      .map((part) => afterTheLast(use, part))
      .map((part) => inTime(use, traits, part))
      .map((part) =>
        part.id === 'event' ? eventIntent(use, traits, part) : partIntent(use, traits, atOwnTime(use, part), eventId),
      )
  )
}

/**
 * What a deadline on a later day moves: the word that closes and whatever tells the outcome come after it, a reminder keeps its
 * distance from it.
 */
function untilDeadline({ closes }: EventUse, traits: EventTraits): readonly Part[] {
  if (!closes || closes.days < 1) return traits.parts
  const { days, usual, last } = closes
  const minutes = Math.min(closes.minutes, last)
  return traits.parts.flatMap((part): readonly Part[] => {
    if (part.id === 'event') return [withoutClosing(part, traits), ...closingPart(part, traits, days, minutes)]
    const after = /^end\+(\d+)$/.exec(part.at)?.[1]
    if (after !== undefined && part.offset === 0)
      return [{ ...part, offset: days, at: formatTime(Math.min(minutes + Number(after), DAY - STEP)) }]
    if (part.offset <= 0) return [part]
    if (part.offset < usual) return days > usual - part.offset ? [{ ...part, offset: days - usual + part.offset }] : []
    return [{ ...part, offset: days + part.offset - usual + (part.offset === usual ? 1 : 0) }]
  })
}

const closesEvent = (traits: EventTraits, { after = 0 }: NonNullable<Part['scripts']>[number]): boolean =>
  after > 0 && after >= traits.duration - CLOSING

const withoutClosing = (part: Part, traits: EventTraits): Part => ({
  ...part,
  scripts: (part.scripts ?? []).filter((script) => !closesEvent(traits, script)),
})

function closingPart(part: Part, traits: EventTraits, days: number, minutes: number): readonly Part[] {
  const scripts = (part.scripts ?? []).filter((script) => closesEvent(traits, script))
  if (scripts.length === 0) return []
  const said = scripts.map(({ after: _, ...script }) => script)
  const { metric: _metric, materials: _materials, checklist: _checklist, ...rest } = part
  return [
    {
      ...rest,
      id: 'close',
      title: '{title}·截止',
      offset: days,
      at: formatTime(minutes),
      minutes: CLOSING,
      scripts: said,
      needs: ['event'],
    },
  ]
}

/** Minutes. */
const DAY = 24 * 60

/** Said in a group that has been closed. */
const isTooLate = ({ until, nominal }: EventUse, { side, channel, offset }: Part): boolean =>
  until !== undefined && side === 'member-facing' && channel !== 'direct' && nominal + offset > until

/** Of what comes every week: the way there is checked once, and nobody is asked to sign up where no signing up is written. */
function isStillDone(use: EventUse, { regular }: Pick<Part, 'regular'>): boolean {
  if (use.regular !== true || regular === undefined) return true
  return regular === 'first' ? use.subject.index === 0 : use.has(regular)
}

/** Days that a part may lie ahead of its event, at most, so that the one before is over when the next is spoken of. */
const ahead = ({ interval, subject }: EventUse): number =>
  interval === undefined || interval < 2 || subject.index === 0 ? Infinity : interval - 1

/** Days that people have to put their names down, at least. */
const TO_BOOK = 3

/** The first word of an event is said while there is time to put one's name down. */
function inTimeToBook({ booked }: EventUse, { parts }: EventTraits, part: Part): Part {
  const outward = parts.filter(({ side, offset }) => side === 'member-facing' && offset < 0)
  const first = Math.min(...outward.map(({ offset }) => offset))
  return booked === undefined || part.side !== 'member-facing' || part.offset !== first
    ? part
    : { ...part, offset: Math.min(part.offset, booked - TO_BOOK) }
}

const afterTheLast = (use: EventUse, part: Part): Part =>
  part.side === 'member-facing' && -part.offset > ahead(use) ? { ...part, offset: -ahead(use) } : part

/** Minutes between the word that goes before an event and the event. */
const AHEAD = 60

/** What an event waits for, on the same day at noon, is done the day before where the event begins in the morning. */
function inTime({ windows, wish }: EventUse, { parts }: EventTraits, part: Part): Part {
  const awaited = parts.some(({ id, needs }) => id === 'event' && needs?.includes(part.id) === true)
  const at = readAt(part.at)
  if (!awaited || part.offset !== 0 || at.type !== 'window' || wish.type !== 'at' || windows === undefined) return part
  return wish.start < windows[at.window].start + AHEAD ? { ...part, offset: -1 } : part
}

/** Minutes under which nobody is reminded of what has only just begun. */
const TIME_TO_REMIND = 60

/**
 * What is said some time before the end is said when half of the event is over, or later; of a very short one not at all. Undefined where it has no place.
 */
function inside(use: EventUse, part: Part): Part | undefined {
  const before = /^end-(\d+)$/.exec(part.at)?.[1]
  const half = Math.floor(use.duration / 2)
  if (before === undefined || part.offset !== 0 || Number(before) <= half) return part
  return use.duration < TIME_TO_REMIND ? undefined : { ...part, at: `end-${half}` }
}

/** Minutes under which even a ceremony leaves the evening free for something else. */
const HEAVY = 45

function eventIntent(use: EventUse, traits: EventTraits, part: Part): Intent {
  return {
    ...common(use, part),
    scriptsAfter: scriptsOf(use, part, traits.duration, use.duration),
    nominal: use.nominal,
    flex: use.flex,
    wish: use.wish,
    length: use.duration,
    hard: use.hard,
    ...(use.closes === undefined ? {} : { closes: use.closes }),
    ...(use.follows === undefined ? {} : { eventId: use.follows.eventId, offset: use.follows.offset }),
    priority: laterOf(soonest(use, traits, 2), ...(use.follows ? [use.follows.atLeast] : [])),
    needs: (part.needs ?? []).map((need) => taskId({ ...use, part: need })),
    task: {
      ...taskOf(use, traits, part),
      title: use.title,
      minutes: eventMinutes(use, part.minutes, traits),
      heavy: traits.heavy && use.duration >= HEAVY,
      live: traits.live && use.open !== true,
      // What has a price tag sells, whatever its kind.
      promotes: traits.promotes || use.has('offer'),
      metric: part.metric ?? traits.metric,
      materials: [...(part.materials ?? []), ...use.materials],
      checklist: [...(part.checklist ?? []), ...(use.fallback === undefined ? [] : [`出意外时：${use.fallback}`])],
    },
    because: use.because,
  }
}

/** The library's minutes are for the library's length: a shorter evening is less work, a longer one more, and nobody leaves a live one early. */
function eventMinutes({ duration, open }: EventUse, minutes: number, traits: EventTraits): number {
  if (!traits.live || open === true) return minutes
  const scaled =
    duration < traits.duration
      ? Math.round((minutes * duration) / traits.duration / 5) * 5
      : minutes + (duration - traits.duration)
  return Math.max(duration, scaled)
}

/** Tells what came of something that was open until a time members were told: an order, a day's check-in. */
const keepsWord = (traits: EventTraits, part: Part): boolean =>
  !traits.live && part.side === 'member-facing' && part.offset === 0 && part.at.startsWith('end+')

/**
 * Of our own events those with such a word come first, and the word right after its event: another event of the same rank
 * would push it hours past the time that was told. `steps` keeps the two in order.
 */
const soonest = (use: EventUse, traits: EventTraits, steps: 1 | 2): Priority =>
  !use.hard && use.yields && traits.parts.some((part) => keepsWord(traits, part))
    ? shifted(use.priority, -steps)
    : use.priority

/** A part of the library, at the time that the author wrote for it. */
interface TimedPart extends Part {
  readonly written?: boolean
}

function atOwnTime({ parts, delivery, closes, nominal }: EventUse, part: Part): TimedPart {
  const words = changeOf(parts, part)?.when
  const when = words === undefined ? undefined : parsePartWhen(words)
  // What is bought until a later day is on its way from that day on.
  if (when === undefined && part.delivers && delivery) {
    const ordered = closes?.days ?? 0
    const { days, unit } = daysUntil(delivery, nominal + ordered)
    // A day that lies before the last order was meant for an earlier one.
    if (ordered === 0) return { ...part, offset: Math.max(days, 0), unit }
    const calendar = unit === 'workday' ? Math.ceil((days * 7) / 5) : days
    return { ...part, offset: ordered + Math.max(calendar, 0), unit: 'day' }
  }
  return when === undefined
    ? part
    : { ...part, offset: when.offset, at: when.at ?? part.at, unit: 'day', written: true }
}

function partIntent(use: EventUse, traits: EventTraits, part: TimedPart, eventId: string): Intent {
  const outward = part.side === 'member-facing'
  return {
    ...common(use, part),
    // What a later part waits for goes with the event; a preview or a reminder may step aside alone.
    yields: use.yields && !traits.parts.some((other) => other.needs?.includes(part.id)),
    eventId,
    offset: part.offset,
    unit: part.unit ?? 'day',
    nominal: use.nominal + part.offset,
    eventNominal: use.nominal,
    flex: part.written ? { before: 0, after: 0 } : flexOf(use, part),
    wish: readAt(part.at),
    length: outward ? Math.max(5, Math.min(part.minutes, 30)) : part.minutes,
    hard: outward && part.written === true,
    // The author's previews and recaps come before any event of ours; ours are laid out event by event, each with its own.
    priority: outward
      ? use.hard
        ? priorities.writtenMessage
        : keepsWord(traits, part)
          ? soonest(use, traits, 1)
          : use.priority
      : priorities.eventWork,
    needs: (part.needs ?? []).map((need) => taskId({ ...use, part: need })),
    task: { ...taskOf(use, traits, part), title: part.title.replaceAll('{title}', use.title) },
    because: use.partBecause,
  }
}

/** The part's own owner before the event's. */
function personOf({ parts, person }: EventUse, part: Part): { readonly person?: string } {
  const named = changeOf(parts, part)?.owner ?? person
  return named === undefined ? {} : { person: named }
}

const common = (use: EventUse, part: Part) => ({
  ...named({ series: use.series, occurrence: use.occurrence, part: part.id }),
  cadence: use.cadence,
  yields: use.yields,
  essential: use.essential ?? false,
  ...(use.heralds ? { heralds: true } : {}),
  recurring: use.recurring,
  light: true,
  role: part.role,
  ...personOf(use, part),
  subject: use.subject,
  scriptsAfter: scriptsOf(use, part, 1, 1),
})

/** Minutes between two words of one event, at least: nobody reads two things at once. */
const STEP = 5

/** Minutes from the end within which something is a closing word: it keeps its distance from the end. */
const CLOSING = 10

/**
 * What is said half-way through an hour is said half-way through a longer or shorter evening too; in order, and never two at the same
 * minute. What closes an event (the last word, the answer, the count) is said when it closes, however long it is.
 */
function scriptsOf(use: EventUse, part: Part, usual: number, duration: number): Intent['scriptsAfter'] {
  const scale = duration / Math.max(1, usual)
  let last = -STEP
  const said = (part.scripts ?? []).filter((script) => isStillDone(use, script))
  return said.map((script) => {
    const wished = script.after ?? 0
    const closes = usual > 1 && wished >= usual - CLOSING
    const scaled = closes
      ? Math.min(duration, Math.ceil((duration + wished - usual) / STEP) * STEP)
      : Math.floor((wished * scale) / STEP) * STEP
    const after = wished === 0 ? 0 : Math.max(scaled, last + STEP)
    last = after
    return { ref: { template: script.template, title: script.title }, after }
  })
}

const taskOf = (use: EventUse, traits: EventTraits, part: Part): Intent['task'] => ({
  side: part.side,
  sending: part.sending ?? (part.side === 'member-facing' ? use.sending : undefined) ?? 'by-hand',
  funnel: traits.funnel,
  feelings: traits.feelings,
  kind: use.campaign && part.kind === 'activity' ? 'campaign' : part.kind,
  title: part.title,
  channel: part.channel ?? (part.side === 'backstage' ? 'internal' : use.channel),
  minutes: part.minutes,
  promotes: part.promotes ?? false,
  heavy: false,
  live: false,
  materials: part.materials ?? [],
  checklist: part.checklist ?? [],
  ...(part.metric === undefined ? {} : { metric: part.metric }),
})

/** A preview may come a little earlier, a recap a day later, office work up to three days earlier; a reminder stays on its day. */
function flexOf(use: EventUse, part: Part): Intent['flex'] {
  if (part.offset === 0) return { before: 0, after: 0 }
  if (part.side === 'backstage')
    return { before: part.offset < 0 ? 4 : 0, after: part.offset < -1 ? 1 : part.offset > 0 ? 3 : 0 }
  return part.offset < 0
    ? { before: Math.min(2, ahead(use) + part.offset), after: Math.min(1, -part.offset - 1) }
    : { before: 0, after: 1 }
}
