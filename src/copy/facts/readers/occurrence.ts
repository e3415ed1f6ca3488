/** The column or event, and this occurrence of it. */
import { toDay } from '../../../calendar/date.ts'
import { columnKind } from '../../../knowledge/column-purposes.ts'
import { findActivity, findArchetype } from '../../../knowledge/look-up.ts'
import type { Task } from '../../../model.ts'
import { closesAt } from '../../../when/due.ts'
import { parseWhen } from '../../../when/parse.ts'
import { parseDuration } from '../../../when/time.ts'
import type { When } from '../../../when/types.ts'
import { occurrenceKey } from '../../plan-index.ts'
import type { Series } from '../../plan-index.ts'
import type { Scene } from '../../scene.ts'
import { deadlineWords, eventWords } from '../event-words.ts'
import { known, written } from '../fact.ts'
import type { Found } from '../fact.ts'
import { hourForms } from '../hours.ts'
import { sentencesOf } from '../sentences.ts'
import { onItsDay } from '../short-name.ts'
import { comingLine, isShared, upcomingEvents } from '../agenda.ts'

/** The name alone: what stands behind it in the calendar is this occurrence's topic. A weekday that is not the day's is left out. */
export function column({ column: pillar, entry, campaign, task, day }: Scene): Found | undefined {
  if (!task) return undefined
  const home = pillar ?? entry ?? campaign
  const title = home?.value.title
  const named = title ?? withoutTopic(task.subject.title, task.subject.topic?.title)
  const date = task.subject.event?.date ?? day?.date
  const said = onItsDay(named, date)
  return home && title !== undefined ? written(said, `${home.path}/title`, [said, title]) : known(said, 'plan')
}

const withoutTopic = (title: string, topic: string | undefined): string =>
  topic !== undefined && title.endsWith(`：${topic}`) ? title.slice(0, -topic.length - 1) : title

/** The guest's own topic comes before the column's. */
export function topic({ topic: mine, guest, set }: Scene): Found | undefined {
  const own = mine ?? set?.topic
  if (own) return written(own.value.title, `${own.path}/title`)
  return guest ? written(guest.value.topic, `${guest.path}/topic`) : undefined
}

export const point = ({ topic: own }: Scene): Found | undefined =>
  own && own.value.point !== undefined
    ? written(sentencesOf(own.value.point), `${own.path}/point`, [own.value.point])
    : undefined

export const ask = ({ topic: own }: Scene): Found | undefined => own && written(own.value.ask, `${own.path}/ask`)

export function ritual(scene: Scene): Found | undefined {
  const home = [scene.column ?? scene.entry, ...(nudges(scene) ? [scene.set?.column ?? scene.set?.entry] : [])].find(
    (one) => one?.value.ritual !== undefined,
  )
  return home && written(home.value.ritual, `${home.path}/ritual`)
}

/** The name of what was set, where this message asks for it. */
export function handIn(scene: Scene): Found | undefined {
  const { set } = scene
  return set && column({ ...withoutHome(scene), ...set })
}

/** One who has not handed in is told what it is, in its own words. */
const nudges = ({ task }: Scene): boolean => task?.subject.do === 'nudge'
/** Whoever has not handed in is told until when. */
const chases = (scene: Scene): boolean => nudges(scene) || scene.task?.subject.do === 'collect'

/** Set for this occurrence, else for all; as seen on the day of sending, and no more said once it is past. */
export function due(scene: Scene): Found | undefined {
  const { topic: own, column: pillar, entry, task, day, time, set } = scene
  if (set && chases(scene) && own?.value.due === undefined && pillar?.value.due === undefined)
    return due({ ...withoutHome(scene), ...set })
  const home = own?.value.due !== undefined ? own : pillar?.value.due !== undefined ? pillar : entry
  const until = task?.subject.event?.until
  if (!task || !day) return undefined
  const text = home?.value.due
  // What is open for days closes on its last one; work is handed in later, a place is booked before.
  const closes =
    text === undefined
      ? until
      : !pillar && task.subject.event?.closes !== undefined
        ? task.subject.event.closes
        : closesAt(text, until ?? task.subject.event?.date ?? task.start, pillar || until ? 'after' : 'before')
  if (closes === undefined || closes <= `${day.date}T${time}`) return undefined
  const said = deadlineWords(closes, day.date)
  const hour = hourForms(closes.slice(11))
  return home && text !== undefined ? written(said, `${home.path}/due`, hour) : known(said, 'plan', hour)
}

const withoutHome = ({
  topic: _topic,
  column: _column,
  entry: _entry,
  set: _set,
  ...rest
}: Scene): Omit<Scene, 'set'> => rest

const seriesOf = ({ index, task }: Scene): Series | undefined => task && index.series.get(task.series)
const placeOf = ({ index, task }: Scene): number | undefined => task && index.place.get(occurrenceKey(task))

/** It comes to an end inside the plan, by what the file says: only then 「第 9/21 次」 can be said. */
function isBounded(scene: Scene): boolean {
  const series = seriesOf(scene)
  const { end, to } = scene.plan.horizon
  if (!series || series.events.length < 2) return false
  if (end !== undefined && end <= to) return true
  const said = scene.column?.value.cadence ?? scene.entry?.value.when
  const parsed = said === undefined ? undefined : parseWhen(said)
  return series.stops && parsed?.ok === true && (hasEnd(parsed.when) || isRun(scene))
}

/** What is done every day lasts as many days as it is said to. */
const isRun = ({ entry, use, knowledge }: Scene): boolean =>
  entry?.value.duration !== undefined &&
  (parseDuration(entry.value.duration) ?? 0) >= 2 * 24 * 60 &&
  use !== undefined &&
  findActivity(knowledge, use)?.daily === true

const hasEnd = (when: When): boolean =>
  when.kind === 'dates' ||
  ('count' in when && when.count !== undefined) ||
  ('run' in when && (when.run?.to !== undefined || when.run?.days !== undefined))

export function nth(scene: Scene): Found | undefined {
  const place = placeOf(scene)
  return place === undefined || (seriesOf(scene)?.events.length ?? 0) < 2 ? undefined : known(String(place + 1), 'plan')
}

export function total(scene: Scene): Found | undefined {
  const series = seriesOf(scene)
  return series && isBounded(scene) ? known(String(series.events.length), 'plan') : undefined
}

export const first = (scene: Scene): Found | undefined =>
  placeOf(scene) === 0 && (seriesOf(scene)?.events.length ?? 0) > 1 ? known('是', 'plan') : undefined

export function last(scene: Scene): Found | undefined {
  const series = seriesOf(scene)
  return series && isBounded(scene) && placeOf(scene) === series.events.length - 1 ? known('是', 'plan') : undefined
}

const sells: readonly string[] = ['signup', 'offer', 'arrive']
const ORDERS = /截单|[订接团预]单|订[货餐购量]|预订|接龙|报名|拼团|团购/u

/** What a column of this kind is to be filled with, where nothing is written for this time. */
const fillings: Partial<Record<string, string>> = {
  knowledge: '三句以内，能照做的办法',
  story: '这个故事，三四句',
  product: '为什么推荐、好在哪、多少钱',
}

export function toWrite({ task, column: pillar, spec, knowledge }: Scene): Found | undefined {
  if (task?.subject.type !== 'pillar') return undefined
  const ours = findArchetype(knowledge, spec.archetype)?.pillars.find(({ id }) => id === task.subject.id)
  const { category } = columnKind({
    ...(ours ?? {}),
    ...pillar?.value,
    title: pillar?.value.title ?? ours?.title ?? '',
  })
  return known(fillings[category] ?? '要说的几句', 'plan')
}

export const inGroup = ({ channel }: Scene): Found | undefined =>
  channel === 'group' || channel === 'announcement' ? known('是', 'plan') : undefined

/** A column that collects after something was offered that day, or by its name, collects orders. */
export function orders(scene: Scene): Found | undefined {
  const { task, day, set } = scene
  if (task?.subject.do !== 'collect' || set) return undefined
  const offered = (day?.tasks ?? []).some(
    ({ start, subject, part }) => part === 'publish' && start < task.start && sells.includes(subject.do ?? ''),
  )
  return offered || ORDERS.test(task.subject.title) ? known('是', 'plan') : undefined
}

/** Neither the first nor the last. */
export const middle = (scene: Scene): Found | undefined =>
  nth(scene) && !first(scene) && !last(scene) ? known('是', 'plan') : undefined

export function left(scene: Scene): Found | undefined {
  const series = seriesOf(scene)
  const place = placeOf(scene)
  return series && place !== undefined && isBounded(scene)
    ? known(String(series.events.length - 1 - place), 'plan')
    : undefined
}

/** Columns whose topic is what the day is about. */
const subjects: readonly string[] = ['teach', 'assign']

const aboutSomething = (task: Task, self: Task | undefined): boolean =>
  task.side === 'member-facing' &&
  task.series !== self?.series &&
  task.subject.topic !== undefined &&
  (task.part === 'event' || (task.part === 'publish' && subjects.includes(task.subject.do ?? '')))

/** What other columns of the day were about, for the evening's sum. */
export function todayTopics({ day, task }: Scene): Found | undefined {
  const titles = (day?.tasks ?? [])
    .filter((one) => aboutSomething(one, task))
    .map(({ subject }) => subject.topic?.title ?? '')
  return titles.length === 0 ? undefined : { said: [...new Set(titles)], from: 'plan' }
}

const WEEK = 7

/** What other columns and events were about since the last time, for what comes once a week. */
export function weekTopics({ day, task, index }: Scene): Found | undefined {
  if (!day || task?.cadence !== 'weekly') return undefined
  const today = toDay(day.date) ?? 0
  const titles = [...index.days.values()]
    .filter(({ date }) => (toDay(date) ?? 0) <= today && (toDay(date) ?? 0) > today - WEEK)
    .flatMap(({ tasks }) => tasks)
    .filter((one) => one.start < task.start && aboutSomething(one, task))
    .map(({ subject }) => subject.topic?.title ?? '')
  return titles.length === 0 ? undefined : { said: [...new Set(titles)], from: 'plan' }
}

/** The coming seven days in their order: where members meet, and the columns for which something is written. */
export function coming(scene: Scene): Found | undefined {
  const { day, task, index, plan, time } = scene
  if (!day || !task) return undefined
  const today = toDay(day.date) ?? 0
  const topics = [...index.days.values()]
    .filter(({ date }) => (toDay(date) ?? 0) >= today && (toDay(date) ?? 0) < today + WEEK)
    .flatMap(({ tasks }) => tasks)
    .filter(
      (one) =>
        one.start > task.start &&
        one.part === 'publish' &&
        one.side === 'member-facing' &&
        isShared(one.channel) &&
        one.series !== task.series &&
        one.subject.topic !== undefined,
    )
    .map(({ start, end, subject }) => ({
      start,
      phrase: eventWords({ date: start.slice(0, 10), start, end }, day.date).phrase,
      title: `${subject.title}：${subject.topic?.title ?? ''}`,
    }))
  const lines = [...upcomingEvents(plan, day, time), ...topics]
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .map(comingLine)
  return lines.length === 0 ? undefined : { said: [...new Set(lines)], from: 'plan' }
}

/** What all members have before them tomorrow: what is written for it, and where they meet. */
export function tomorrow({ day, task, index }: Scene): Found | undefined {
  if (!day) return undefined
  const next = [...index.days.values()].find(({ date }) => toDay(date) === (toDay(day.date) ?? 0) + 1)
  const lines = (next?.tasks ?? [])
    .filter(({ channel }) => isShared(channel))
    .filter(
      (one) =>
        aboutSomething(one, task) ||
        (one.series === task?.series && one.subject.topic !== undefined) ||
        (one.part === 'event' && one.live),
    )
    .map(({ start, subject }) => `${start.slice(11)} ${subject.topic?.title ?? onItsDay(subject.title, next?.date)}`)
  return lines.length === 0 ? undefined : { said: [...new Set(lines)], from: 'plan' }
}
