/**
 * Where one message stands: the column or event it belongs to and what is bound to this occurrence. Everything that the
 * parts of one event say is resolved here, once, so that its preview, opening, recap and poster cannot disagree.
 */
import { fromDay, toDay } from '../calendar/date.ts'
import { findActivity, findArchetype } from '../knowledge/look-up.ts'
import type { Knowledge } from '../knowledge/types.ts'
import type { Channel, Day, Owner, Plan, ScriptRef, Spec, Task, Topic } from '../model.ts'
import { isEntrance } from '../programme/entrance.ts'
import { closesAt } from '../when/due.ts'
import type { PlanIndex } from './plan-index.ts'
import type { UndatedScript } from './welcome-steps.ts'

export type Pillar = NonNullable<NonNullable<Spec['content']>['pillars']>[number]
export type ActivityEntry = NonNullable<Spec['activities']>[number]
export type Guest = NonNullable<ActivityEntry['guests']>[number]
export type Offer = NonNullable<NonNullable<Spec['monetization']>['offers']>[number]
export type Campaign = NonNullable<Spec['campaigns']>[number]

/** A value of the file and where it stands (JSON pointer, lists by index). */
export interface At<T> {
  readonly value: T
  readonly path: string
}

export interface Moment {
  readonly day?: Day
  readonly task?: Task
  readonly ref?: ScriptRef
  /** The step of the welcome, for scripts that have one. */
  readonly welcome?: UndatedScript
  /** Who says it, where no task names an owner. */
  readonly owner?: Owner
  /** Who decides what the speaker cannot: id of a member, or a name; absent: the lead. */
  readonly decides?: string
}

export interface Scene extends Moment {
  readonly spec: Spec
  readonly plan: Plan
  readonly index: PlanIndex
  readonly knowledge: Knowledge
  /** `HH:MM` at which the message is sent; '' when undated. */
  readonly time: string
  readonly channel: Channel
  readonly column?: At<Pillar>
  readonly entry?: At<ActivityEntry>
  /** Id of the activity library. */
  readonly use?: string
  readonly campaign?: At<Campaign>
  readonly topic?: At<Topic>
  readonly guest?: At<Guest>
  /** What was set on that day and is asked for here, by a column that has nothing of its own to ask for. */
  readonly set?: Pick<Scene, 'column' | 'entry' | 'topic' | 'task'>
  /** What this message sells. */
  readonly offer?: At<Offer>
  /** What a talk leads to: never the talk's own price. */
  readonly bridge?: At<Offer>
}

const at = <T>(value: T | undefined, path: string): At<T> | undefined =>
  value === undefined ? undefined : { value, path }

/** Optional properties that have nothing are left out. */
function present<T extends object>(fields: T): { readonly [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: NonNullable<T[K]>
  }
}

/** What all messages of a plan have around them. */
export type Setting = Pick<Scene, 'spec' | 'plan' | 'index' | 'knowledge'>

export function sceneOf({ spec, plan, index, knowledge }: Setting, moment: Moment, channel?: Channel): Scene {
  const { task, ref } = moment
  const column = task && columnOf(spec, task)
  const activity = task && activityAt(spec, task, knowledge)
  const campaign = task && campaignAt(spec, task)
  const topic = task && topicAt(task)
  const guest = task && activity?.entry ? guestAt(task, activity.entry, topic?.value) : guestOfTopic(topic)
  const set = task && setBefore(spec, task, index, knowledge)
  const sells = task !== undefined && sellsSomething(task, column?.value, activity, knowledge)
  const told = boundOffer(spec, topic?.value, column?.value, activity?.entry?.value)
  const bound = told ?? namedOffer(spec, topic?.value, task)
  // A lesson that happens to name what is on sale does not sell it.
  const offer = sells ? (bound ?? onlyOffer(spec, topic?.value)) : column ? told : undefined
  return {
    ...moment,
    spec,
    plan,
    index,
    knowledge,
    time: ref?.at ?? task?.start.slice(11) ?? '',
    channel: channel ?? task?.channel ?? 'group',
    ...present({ column, entry: activity?.entry, use: activity?.use, campaign, topic, guest, offer }),
    ...present({ set: set && { ...homeOf(spec, set, knowledge), task: set } }),
    ...present({ bridge: !sells && activity ? (bound ?? ledTo(spec, activity.entry?.value)) : undefined }),
  }
}

/** The written column a task belongs to; columns of the archetype have no words of this community. */
function columnOf(spec: Spec, { subject }: Task): At<Pillar> | undefined {
  if (subject.type !== 'pillar') return undefined
  const all = spec.content?.pillars ?? []
  const index = all.findIndex(({ id, title }) => (id ?? title) === subject.id)
  return at(all[index], `/content/pillars/${index}`)
}

/** The entry of the spec that a task comes from, with the kind of the library; one of ours has the kind only. */
export function activityAt(
  spec: Spec,
  { subject }: Task,
  knowledge: Knowledge,
): { readonly entry: At<ActivityEntry> | undefined; readonly use: string } | undefined {
  if (subject.type !== 'activity') return undefined
  const all = spec.activities ?? []
  const index = all.findIndex(({ id, use }) => (id ?? use) === subject.id)
  const entry = at(all[index], `/activities/${index}`)
  const archetype = findArchetype(knowledge, spec.archetype)
  const ours = [...(archetype?.activities ?? []), ...(archetype?.ending ?? [])].find(({ id }) => id === subject.id)
  return { entry, use: entry?.value.use ?? ours?.use ?? subject.id }
}

function campaignAt(spec: Spec, { subject }: Task): At<Campaign> | undefined {
  if (subject.type !== 'campaign') return undefined
  const all = spec.campaigns ?? []
  const index = all.findIndex((one) => (one.id ?? one.use) === subject.id)
  return at(all[index], `/campaigns/${index}`)
}

const homeOf = (spec: Spec, task: Task, knowledge: Knowledge): Pick<Scene, 'column' | 'entry' | 'topic'> =>
  present({
    column: columnOf(spec, task),
    entry: activityAt(spec, task, knowledge)?.entry,
    topic: topicAt(task),
  })

const asksAfter: readonly string[] = ['nudge', 'collect', 'review']

/** Days in which what was set is reviewed. */
const REVIEWED = 7

/**
 * The only thing that was set before this message: earlier on its day, else on a day before and still open, or, to be reviewed,
 * of the week before; undefined where there are two, for nobody knows which is meant.
 */
function setBefore(spec: Spec, task: Task, index: PlanIndex, knowledge: Knowledge): Task | undefined {
  if (task.subject.type !== 'pillar' || !asksAfter.includes(task.subject.do ?? '')) return undefined
  const date = task.start.slice(0, 10)
  const sets = (day: Day): readonly Task[] => day.tasks.filter((one) => setsWork(spec, one, knowledge))
  const today = index.days.get(date)
  const found = (today ? sets(today) : []).filter((one) => one.start < task.start)
  if (found.length > 0) return only(found)
  const earlier = [...index.days.values()].filter((day) => day.date < date).flatMap(sets)
  const since = fromDay((toDay(date) ?? 0) - REVIEWED)
  return only(
    task.subject.do === 'review'
      ? earlier.filter(({ start }) => start >= since)
      : earlier.filter((one) => isOpen(spec, one, task.start)),
  )
}

/** Of one series the latest; nothing where there are several series. */
const only = (found: readonly Task[]): Task | undefined =>
  new Set(found.map(({ series }) => series)).size === 1 ? found.at(-1) : undefined

/** Set with a deadline that has not passed. */
function isOpen(spec: Spec, task: Task, now: string): boolean {
  const text = topicAt(task)?.value.due ?? columnOf(spec, task)?.value.due
  const closes = text === undefined ? undefined : closesAt(text, task.start, 'after')
  return closes !== undefined && closes > now
}

function setsWork(spec: Spec, task: Task, knowledge: Knowledge): boolean {
  const { side, part, subject } = task
  if (side !== 'member-facing') return false
  if (subject.type === 'pillar') return part === 'publish' && subject.do === 'assign'
  const use = activityAt(spec, task, knowledge)?.use
  return part === 'event' && use !== undefined && findActivity(knowledge, use)?.checksIn === true
}

/** The topic that the planner bound to this occurrence, where it stands in the file. */
const topicAt = ({ subject }: Task): At<Topic> | undefined => at(subject.topic, subject.topic?.from ?? '')

/** A column has no list of guests: its topic's own is all there is. */
const guestOfTopic = (topic: At<Topic> | undefined): At<Guest> | undefined =>
  topic?.value.guest === undefined ? undefined : { value: { name: topic.value.guest }, path: `${topic.path}/guest` }

/**
 * The guest of this occurrence: the one its topic names; without topics the next of the list; with as many topics as guests
 * the one in the same place, and nobody when all have spoken; an only guest is always meant, unless it is to give the talk he
 * has given. Never another's.
 */
function guestAt({ subject }: Task, entry: At<ActivityEntry>, topic: Topic | undefined): At<Guest> | undefined {
  const guests = entry.value.guests ?? []
  const topics = entry.value.topics ?? []
  const named = topic?.guest === undefined ? -1 : guests.findIndex(({ name }) => name === topic.guest)
  if (topic?.guest !== undefined && named < 0)
    return {
      value: { name: topic.guest },
      path: topic === undefined ? entry.path : `${entry.path}/topics/${topics.indexOf(topic)}`,
    }
  const index =
    named >= 0
      ? named
      : guests.length === 1 && (topic !== undefined || guests[0]?.topic === undefined)
        ? 0
        : topics.length === 0
          ? subject.index
          : besideTopic(guests, topics, topic)
  return at(guests[index], `${entry.path}/guests/${index}`)
}

/** With as many topics as guests the one in the same place; else the one who has just this topic. */
function besideTopic(guests: readonly Guest[], topics: readonly Topic[], topic: Topic | undefined): number {
  if (topic === undefined) return -1
  return topics.length === guests.length
    ? topics.findIndex(({ title }) => title === topic.title)
    : guests.findIndex((guest) => guest.topic === topic.title)
}

const selling: readonly string[] = ['offer', 'arrive', 'signup']

/** By what the thing is, not by what stands beside it: a talk sells nothing, whatever it leads to. */
function sellsSomething(
  task: Task,
  column: Pillar | undefined,
  activity: { readonly use: string; readonly entry: At<ActivityEntry> | undefined } | undefined,
  knowledge: Knowledge,
): boolean {
  if (task.subject.type === 'activity') {
    const kind = activity && findActivity(knowledge, activity.use)
    return kind?.promotes === true || (kind?.takesOrders === true && !!activity?.entry?.value.offer)
  }
  if (task.subject.type !== 'pillar') return false
  return selling.includes(task.subject.do ?? '') || column?.category === 'product' || task.promotes
}

/** The offer that the occurrence, the column or the event says is its own, by id or name. */
function boundOffer(
  spec: Spec,
  topic: Topic | undefined,
  column: Pillar | undefined,
  entry: ActivityEntry | undefined,
): At<Offer> | undefined {
  const word = topic?.offer ?? entry?.offer ?? column?.offer
  return word === undefined ? undefined : offerAt(spec, word)
}

/** One that the topic's title names whole, or without a topic that of the column or event. */
function namedOffer(spec: Spec, topic: Topic | undefined, task: Task | undefined): At<Offer> | undefined {
  const word = named(spec, topic?.title) ?? (topic ? undefined : named(spec, task?.subject.title))
  return word === undefined ? undefined : offerAt(spec, word)
}

/** What is on sale that the event says it leads to, by id or name alone. */
const ledTo = (spec: Spec, entry: ActivityEntry | undefined): At<Offer> | undefined =>
  entry?.links_to === undefined ? undefined : offerAt(spec, entry.links_to.trim())

const named = (spec: Spec, title: string | undefined): string | undefined =>
  title === undefined
    ? undefined
    : spec.monetization?.offers?.find(({ name }) => name.length > 1 && title.includes(name))?.name

/** By id or name. */
export function offerAt(spec: Spec, word: string): At<Offer> | undefined {
  const all = spec.monetization?.offers ?? []
  const index = all.findIndex(({ id, name }) => id === word || name === word)
  return at(all[index], `/monetization/offers/${index}`)
}

/** A community with one offer has no other to mean; a topic of another name is another thing. */
function onlyOffer(spec: Spec, topic: Topic | undefined): At<Offer> | undefined {
  const all = spec.monetization?.offers ?? []
  const [only] = all
  return only !== undefined && all.length === 1 && topic === undefined && !isEntrance(spec, only)
    ? at(only, '/monetization/offers/0')
    : undefined
}
