/** Activities: the author's, then those the archetype brings where the author has none of the kind. */
import type { Activity, Condition } from '../../knowledge/types.ts'
import type { DayNumber } from '../../calendar/types.ts'
import type { Because } from '../../model.ts'
import type { Frame } from '../frame.ts'
import type { TimeSpan, When } from '../../when/types.ts'
import type { Intent, TimeWish } from '../intent.ts'
import { findActivity } from '../../knowledge/look-up.ts'
import { broughtActivities } from '../../programme/activities.ts'
import { ownActivities } from '../../programme/own.ts'
import type { BroughtActivity, Entry } from '../../programme/types.ts'
import { intervalOf } from '../../when/cadence.ts'
import { parseDuration, parseTime } from '../../when/time.ts'
import { titleHere } from '../../knowledge/edible.ts'
import { dueDay, parseDue } from '../../when/due.ts'
import { parseDelivery, type Delivery } from '../../when/delivery.ts'
import { parseWhen } from '../../when/parse.ts'
import { broughtSeries, readAt } from '../intent.ts'
import { priorities } from '../priority.ts'
import { daysFrom, eventsIn, following, noEvent, type FindEvent } from './events.ts'
import { expandEvent } from './recipe.ts'
import { topicPool, topicsFor, type TopicPool } from './topics.ts'
import { fromDay } from '../../calendar/date.ts'

/** @param campaigns events of other series that an activity may be counted from */
export function expandActivities(frame: Frame, campaigns: readonly Intent[]): readonly Intent[] {
  const written = ownActivities(frame.spec).map(({ item }) => item)
  const [later, dated] = [written.filter(isRelative), written.filter((entry) => !isRelative(entry))]
  const own = dated.flatMap((entry) => expandWritten(frame, entry, noEvent))
  const fixed = [...own, ...broughtActivities(frame).kept.flatMap((brought) => expandDefault(frame, brought))]
  const find = eventsIn(frame, [...fixed, ...campaigns])
  return [...fixed, ...later.flatMap((entry) => expandWritten(frame, entry, find))]
}

/** Counted from another event, which must be laid out first. */
function isRelative({ when }: Entry): boolean {
  const parsed = when === undefined ? undefined : parseWhen(when)
  return parsed?.ok === true && parsed.when.kind === 'event'
}

function expandWritten(frame: Frame, entry: Entry, find: FindEvent): readonly Intent[] {
  const library = findActivity(frame.knowledge, entry.use)
  const id = entry.id ?? entry.use
  if (!library) return []
  // Without a time of its own the library's habit decides, a week after the launch.
  const parsed = parseWhen(entry.when ?? 'D+7')
  if (!parsed.ok) return []
  const written = entry.duration === undefined ? undefined : parseDuration(entry.duration)
  const run = runOf(parsed.when, written, library)
  const specPath = `/activities/${id}`
  const because: Because = { source: 'written', specPath, moves: [] }
  const partBecause: Because = { source: 'library', specPath, item: `activities/${library.id}`, moves: [] }
  const has = (condition: Condition) =>
    ({
      guests: (entry.guests?.length ?? 0) > 0,
      signup: entry.signup !== undefined || entry.due !== undefined || entry.stock !== undefined,
      budget: entry.budget !== undefined,
      materials: (entry.materials?.length ?? 0) > 0,
      offer: entry.offer !== undefined || entry.price !== undefined,
      prize: entry.prize !== undefined,
      place: entry.place !== undefined,
      takeaway: entry.takeaway !== undefined,
      replay: entry.replay !== undefined,
      exit_criteria: false,
      points: false,
      charter: false,
      knowhow: false,
      rewards: false,
      board: false,
      core: false,
      fallback: entry.fallback !== undefined,
    })[condition]
  return expand(frame, library, {
    series: `activity.${id}`,
    id,
    when: run ?? parsed.when,
    find,
    because,
    partBecause,
    has,
    title:
      entry.title ?? [library.said ?? library.name, ...(entry.theme === undefined ? [] : [entry.theme])].join('：'),
    topics: topicPool(frame.spec, `/activities/${(frame.spec.activities ?? []).indexOf(entry)}`, {
      topics: entry.topics,
    }),
    parts: entry.parts ?? [],
    ...(entry.due === undefined ? {} : { due: entry.due }),
    titled: entry.title !== undefined,
    guests: entry.guests ?? [],
    hard: entry.when !== undefined,
    ...(entry.owner === undefined ? {} : { person: entry.owner }),
    ...(run || written === undefined ? {} : { duration: written }),
    ...(entry.channel === undefined ? {} : { channel: entry.channel }),
    ...(entry.sending === undefined ? {} : { sending: entry.sending }),
    materials: entry.materials ?? [],
    ...(entry.fallback === undefined ? {} : { fallback: entry.fallback }),
    ...deliveryOf(frame, entry),
  })
}

/** When what is sold arrives, by the offer that the event names. */
function deliveryOf({ spec }: Frame, { offer: word }: Entry): { readonly delivery?: Delivery } {
  const offers = spec.monetization?.offers ?? []
  const sold = offers.find(({ id, name }) => id === word || name === word)
  const delivery = sold?.delivery === undefined ? undefined : parseDelivery(sold.delivery)
  return delivery === undefined ? {} : { delivery }
}

function expandDefault(frame: Frame, { entry, ending }: BroughtActivity): readonly Intent[] {
  const item = `${ending ? 'ending' : 'activities'}/${entry.id}`
  const library = findActivity(frame.knowledge, entry.use)
  const parsed = parseWhen(entry.when)
  if (!library || !parsed.ok) return []
  const because: Because = { source: 'archetype', specPath: '/archetype', item, moves: [] }
  return expand(frame, library, {
    series: broughtSeries(entry.id),
    id: entry.id,
    when: parsed.when,
    find: noEvent,
    because,
    partBecause: because,
    ending,
    has: (condition) => (condition === 'takeaway' ? false : condition === 'prize' ? false : condition === 'materials'),
    title: titleHere(frame, {
      title: entry.title ?? library.said ?? library.name,
      neutralTitle: entry.neutralTitle,
    }),
    topics: noTopics,
    parts: [],
    titled: true,
    guests: [],
    hard: false,
    materials: [],
    ...(entry.duration === undefined ? {} : { duration: entry.duration }),
  })
}

const DAY = 24 * 60
/** Days. */
const WEEK = 7

/**
 * The run that a duration of days stands for: three weeks of something that is done every day (a check-in) or that would still
 * be open when it comes again. Undefined where the duration is how long one time of it takes.
 */
function runOf(when: When, minutes: number | undefined, library: Activity): When | undefined {
  if (minutes === undefined || minutes % DAY !== 0 || when.kind === 'event') return undefined
  const days = minutes / DAY
  if (when.kind === 'once') {
    const { kind: _, times, ...from } = when
    return library.daily === true && days > 1
      ? { kind: 'every', days: 1, run: { from, days }, ...(times && { times }) }
      : undefined
  }
  const open = when.run?.to === undefined && when.run?.days === undefined && when.count === undefined
  return open && days > (intervalOf(when) ?? Infinity) ? { ...when, run: { ...when.run, days } } : undefined
}

/** Days after the last day of service on which an archetype may still say goodbye or ask how it was. */
const AFTERMATH = 3

/** The last day for a lesson of ours: the day before the closing ceremony, if the archetype has one. */
function lastLesson(frame: Frame): number {
  const end = frame.end ?? Infinity
  const closing = broughtActivities(frame).kept.find(
    ({ entry }) => findActivity(frame.knowledge, entry.use)?.role === 'closing',
  )
  const parsed = closing ? parseWhen(closing.entry.when) : undefined
  const offset =
    parsed?.ok && parsed.when.kind === 'once' && parsed.when.anchor.type === 'end' ? parsed.when.offset : undefined
  return offset === undefined ? end : Math.max(frame.launch, end + offset - 1)
}

const noTopics: TopicPool = { topics: [], dated: new Map(), once: false }

interface Use {
  readonly series: string
  readonly id: string
  readonly when: When
  readonly find: FindEvent
  readonly because: Because
  readonly partBecause: Because
  readonly has: (condition: Condition) => boolean
  readonly title: string
  readonly titled: boolean
  readonly topics: TopicPool
  readonly parts: NonNullable<Entry['parts']>
  readonly guests: NonNullable<Entry['guests']>
  readonly hard: boolean
  readonly person?: string
  readonly duration?: number | undefined
  /** Until when each time of it is open, as written. */
  readonly due?: string | undefined
  readonly channel?: Entry['channel']
  readonly sending?: Entry['sending']
  readonly materials: readonly string[]
  readonly fallback?: string
  readonly delivery?: Delivery
  /** One of the archetype's last days. */
  readonly ending?: boolean
}

/** Somebody from outside speaks this time: nobody invites himself, nor a colleague, and where others speak in turn nobody is invited who is not written. */
function isInvited(
  { spec }: Frame,
  { guests, topics }: Use,
  topic: { readonly guest?: string } | undefined,
  next: { readonly name: string } | undefined,
): boolean {
  const bound = topics.topics.some((one) => one.guest !== undefined)
  const name = topic?.guest ?? (guests.length === 1 ? guests[0]?.name : next?.name)
  if (name === undefined) return !bound
  return !spec.team?.some((member) => member.name === name || member.id === name)
}

/** Days for which it is open of itself; undefined for what is no matter of being open. What is sold is, for its day. */
const opensFor = ({ opensFor: days, promotes }: Activity): number | undefined => days ?? (promotes ? 0 : undefined)

/** When what stays open closes by the deadline that is written for it: days after the event's own, minute of that day. */
function closingOf(
  library: Activity,
  text: string | undefined,
  day: DayNumber,
): { readonly days: number; readonly minutes: number } | undefined {
  const due = text === undefined ? undefined : parseDue(text)
  if (!due || opensFor(library) === undefined) return undefined
  const days = dueDay(due, day, 'after') - day
  return days < 0 ? undefined : { days, minutes: due.minutes }
}

/** Days from the event to the last day on which one may put one's name down; undefined where nothing is written, or it stays open. */
function bookedBy(library: Activity, text: string | undefined, day: DayNumber): number | undefined {
  const due = text === undefined ? undefined : parseDue(text)
  return due === undefined || library.daily === true || opensFor(library) !== undefined
    ? undefined
    : dueDay(due, day, 'before') - day
}

/**
 * What is done some time in the day is open until its own deadline, else until shortly before the quiet hours; what is sold, until
 * the deadline that was written for it.
 */
function openUntil(
  frame: Frame,
  library: Activity,
  due: number | undefined,
  time: TimeSpan | undefined,
): number | undefined {
  const until = library.daily === true || due !== undefined
  if (!until || time === undefined || time.end !== undefined) return undefined
  const end = due ?? Math.min(time.start + library.duration, lastWord(frame))
  return end > time.start ? end - time.start : undefined
}

/** Minutes before the quiet hours in which the day is still closed. */
const LAST_WORD = 30

/** Minute after midnight; where the quiet hours begin in the small hours, the last of the day. */
const lastWord = ({ settings: { quiet } }: Frame): number => (quiet.start > quiet.end ? quiet.start : DAY) - LAST_WORD

function expand(frame: Frame, library: Activity, use: Use): readonly Intent[] {
  const { when } = use
  const recurring = when.kind !== 'once'
  // A closed community's recurring events stop at its end; what is dated after it is planned and reported.
  const ours = use.because.source === 'archetype'
  const ending = use.ending === true
  const last =
    frame.end === undefined
      ? Infinity
      : ours
        ? ending
          ? frame.end + AFTERMATH
          : lastLesson(frame)
        : recurring
          ? frame.end
          : Infinity
  const to = Math.min(last, frame.lookahead)
  const days = daysFrom(frame, when, use.find, { from: frame.from, to })
  const wish = (time: TimeSpan | undefined): TimeWish =>
    time
      ? { type: 'at', start: time.start }
      : library.at === 'event'
        ? { type: 'window', window: 'evening' }
        : readAt(library.at)
  const lasts = (open: number | undefined, time: TimeSpan | undefined) =>
    open ?? use.duration ?? (time?.end === undefined ? undefined : time.end - time.start) ?? library.duration
  const essential = library.spine === true
  // In a very short community the farewell still comes after the welcome, and nothing of ours before it.
  const first =
    !ours || library.role === 'opening'
      ? -Infinity
      : ending && frame.end !== undefined && frame.end > frame.launch
        ? frame.launch + 1
        : frame.launch
  // Where guests speak nobody is asked twice for the same.
  const bound = use.guests.length > 0 || use.topics.topics.some(({ guest }) => guest !== undefined)
  const fitting = days.flatMap((one) => (one.day >= first ? [one] : essential ? [{ ...one, day: first }] : []))
  const topics = topicsFor(
    { ...use.topics, once: bound },
    fitting.map(({ day }) => fromDay(day)),
  )
  const interval = intervalOf(when)
  return fitting.flatMap((occurrence, index) => {
    const { day, name, cadence, time, note } = occurrence
    const follows = following(occurrence, use.find)
    const topic = topics[index]
    const guest = use.guests[index]
    const theme = topic?.title ?? guest?.topic
    const closes = closingOf(library, topic?.due ?? use.due, day)
    const booked = bookedBy(library, topic?.due ?? use.due, day)
    const daily = library.daily === true && use.due !== undefined ? parseTime(use.due) : undefined
    const open = openUntil(frame, library, closes?.days === 0 ? Math.min(closes.minutes, lastWord(frame)) : daily, time)
    const title = theme === undefined || use.title.includes(theme) ? use.title : `${use.title}：${theme}`
    return expandEvent(
      {
        series: use.series,
        occurrence: name,
        cadence,
        regular: (interval ?? Infinity) <= WEEK,
        ...(interval === undefined ? {} : { interval }),
        nominal: day,
        wish: follows?.wish ?? wish(time),
        ...(follows === undefined ? {} : { follows }),
        duration: lasts(open, time),
        open: open !== undefined,
        ...(booked === undefined ? {} : { booked }),
        ...(closes === undefined
          ? {}
          : { closes: { ...closes, usual: opensFor(library) ?? 0, last: lastWord(frame) } }),
        windows: frame.settings.windows,
        flex: use.hard ? { before: 0, after: 0 } : recurring ? { before: 1, after: 2 } : { before: 2, after: 3 },
        hard: use.hard,
        yields: !use.hard && !essential,
        essential,
        recurring,
        priority: !use.hard
          ? library.role === 'opening'
            ? priorities.opening
            : essential && ending
              ? priorities.closing
              : priorities.defaultEvent
          : recurring
            ? priorities.writtenSeries
            : priorities.writtenEvent,
        title,
        channel: use.channel ?? library.channel ?? 'group',
        subject: { type: 'activity', id: use.id, index, title, ...(topic ? { topic } : {}) },
        ...(use.sending === undefined ? {} : { sending: use.sending }),
        because: note === undefined ? use.because : { ...use.because, moves: [...use.because.moves, note] },
        partBecause: use.partBecause,
        heralds: library.role === 'opening',
        has: use.has,
        invites: isInvited(frame, use, topic, guest),
        ...(ours && frame.end !== undefined ? { until: frame.end } : {}),
        parts: use.parts,
        materials: [...use.materials, ...(topic?.materials ?? [])],
        ...(use.person === undefined ? {} : { person: use.person }),
        ...(use.fallback === undefined ? {} : { fallback: use.fallback }),
        ...(use.delivery === undefined ? {} : { delivery: use.delivery }),
      },
      library,
    )
  })
}
