/** One event: every part of it reads the same record. */
import type { Task } from '../../../model.ts'
import { findActivity } from '../../../knowledge/look-up.ts'
import { dateWords } from '../day-words.ts'
import { eventWords, nearDay } from '../event-words.ts'
import { known, written } from '../fact.ts'
import type { Found } from '../fact.ts'
import { hourForms } from '../hours.ts'
import { yuan, yuanForms } from '../money.ts'
import { questionAndAnswer } from '../sentences.ts'
import { occurrenceKey } from '../../plan-index.ts'
import { sceneOf } from '../../scene.ts'
import { due } from './occurrence.ts'
import type { Offer, Scene } from '../../scene.ts'

const eventOf = ({ task, day }: Scene): ReturnType<typeof eventWords> | undefined =>
  task?.subject.event && eventWords(task.subject.event, day?.date)

/** What the event is, whichever of its parts is spoken; of one that lies beyond the plan, what its kind is. */
function mainOf({ task, index, entry, use, knowledge }: Scene): Pick<Task, 'live' | 'channel'> | undefined {
  const nth = task && index.place.get(occurrenceKey(task))
  const main = nth === undefined || !task ? undefined : index.series.get(task.series)?.events[nth]
  if (main?.part === 'event') return main
  const kind = use === undefined ? undefined : findActivity(knowledge, use)
  return kind && { live: kind.live, channel: entry?.value.channel ?? kind.channel ?? 'group' }
}

export const theme = ({ entry, topic, campaign }: Scene): Found | undefined =>
  // A topic is what this one is about; the theme is what all of them are about.
  topic
    ? undefined
    : ((entry && written(entry.value.theme, `${entry.path}/theme`)) ??
      (campaign && written(campaign.value.theme, `${campaign.path}/theme`)))

/** 明晚 20:00—21:00（12月16日 周三）; one that runs for days has a beginning and an end. */
export function when(scene: Scene): Found | undefined {
  const event = eventOf(scene)
  if (!event) return undefined
  const date = `${event.text} ${event.weekday}`
  const until = scene.task?.subject.event?.until
  const end =
    until !== undefined
      ? ` 起，到 ${event.deadline}`
      : event.minutes >= 15 && mainOf(scene)?.live !== false
        ? `—${event.end}`
        : ''
  const day =
    event.relative === event.text
      ? `${date} ${event.start}${end}`
      : `${nearDay(event.relative, event.start)} ${event.start}${end}（${date}）`
  return known(day, 'plan', hourForms(event.start))
}

export function start(scene: Scene): Found | undefined {
  const event = eventOf(scene)
  if (!event) return undefined
  const day =
    event.relative === event.text ? `${event.text}（${event.weekday}）` : `${nearDay(event.relative, event.start)} `
  return known(`${day}${event.start}`, 'plan', hourForms(event.start))
}

export function end(scene: Scene): Found | undefined {
  const event = eventOf(scene)
  return event && event.minutes > 0 ? known(event.end, 'plan', hourForms(event.end)) : undefined
}

/** Outside of the group: what is said on the spot need not tell that it is here. */
export const venue = ({ entry }: Scene): Found | undefined => entry && written(entry.value.place, `${entry.path}/place`)

/** Where the event is, in every part of it: a preview goes to the group and may speak of an evening elsewhere. */
export function place(scene: Scene): Found | undefined {
  const { entry } = scene
  const own = venue(scene)
  if (own) return own
  const event = mainOf(scene)
  const channel = entry?.value.channel ?? event?.channel
  return event?.live === true && (channel === 'group' || channel === 'announcement')
    ? known('本群', 'plan', ['本群', '群里', '群内'])
    : undefined
}

const joined = (name: string, bio: string | undefined): string =>
  bio ? `${name}，${bio.replace(/[。；，]+$/u, '')}` : name

/** Who announces his own evening says 我; to himself he neither writes nor gives thanks. */
const isMe = ({ guest: one, task }: Scene): boolean => one !== undefined && task?.owner.name === one.value.name

export function guest(scene: Scene): Found | undefined {
  const one = scene.guest
  if (!one) return undefined
  if (!isMe(scene)) return written(joined(one.value.name, one.value.bio), one.path, [one.value.name])
  const announces = scene.task?.part !== 'event' && scene.channel !== 'direct' && one.value.bio !== undefined
  return announces ? written(joined('我', one.value.bio), one.path, [one.value.bio ?? '']) : undefined
}

const other = (scene: Scene): Scene['guest'] => (isMe(scene) ? undefined : scene.guest)

export function guestName(scene: Scene): Found | undefined {
  const one = other(scene)
  return one && written(one.value.name, `${one.path}/name`)
}
export function guestBio(scene: Scene): Found | undefined {
  const one = other(scene)
  return one && written(one.value.bio, `${one.path}/bio`)
}

export const join = ({ entry }: Scene): Found | undefined =>
  entry && written(entry.value.signup, `${entry.path}/signup`)
export const takeaway = ({ entry }: Scene): Found | undefined =>
  entry && written(entry.value.takeaway, `${entry.path}/takeaway`)
/** A reference to what is on sale is no sentence: the offer itself is said. */
export const bridge = ({ entry, bridge: offer }: Scene): Found | undefined =>
  entry && !(offer && isNameOf(offer.value, entry.value.links_to))
    ? written(entry.value.links_to, `${entry.path}/links_to`)
    : undefined

const isNameOf = ({ id, name }: Offer, words: string | undefined): boolean =>
  words !== undefined && [id, name].includes(words.trim())

/** Name and price of what a talk leads to. */
export function bridgeOffer({ bridge: offer, entry }: Scene): Found | undefined {
  if (!offer) return undefined
  const { name, price } = offer.value
  // The author's own sentence of where it leads may hold both already.
  const told = isNameOf(offer.value, entry?.value.links_to) ? '' : (entry?.value.links_to ?? '')
  if (told.includes(name) || (price !== undefined && yuanForms(price).some((form) => told.includes(form))))
    return undefined
  return written(
    [name, ...(price === undefined ? [] : [yuan(price)])].join('，'),
    offer.path,
    price === undefined ? [name] : yuanForms(price),
  )
}

export const prize = ({ entry }: Scene): Found | undefined => entry && written(entry.value.prize, `${entry.path}/prize`)
export const materials = ({ topic, entry }: Scene): Found | undefined =>
  (topic && written(topic.value.materials, `${topic.path}/materials`)) ??
  (entry && written(entry.value.materials, `${entry.path}/materials`))
export const kit = ({ entry }: Scene): Found | undefined => entry && written(entry.value.kit, `${entry.path}/kit`)
export const fallback = ({ entry }: Scene): Found | undefined =>
  entry && written(entry.value.fallback, `${entry.path}/fallback`)
export const replay = ({ entry }: Scene): Found | undefined =>
  entry && written(entry.value.replay, `${entry.path}/replay`)
export const memberStake = ({ entry }: Scene): Found | undefined =>
  entry && written(entry.value.stakes?.member, `${entry.path}/stakes/member`)
export const guestStake = ({ entry }: Scene): Found | undefined =>
  entry && written(entry.value.stakes?.guest, `${entry.path}/stakes/guest`)

/** The next one of the series, with who speaks and on what: 12月23日（周三）20:00，周南，副业第一单怎么报价. */
export function next(scene: Scene): Found | undefined {
  const { index, task } = scene
  const place = task && index.place.get(occurrenceKey(task))
  const following = place === undefined || !task ? undefined : index.series.get(task.series)?.events[place + 1]
  if (!following) return undefined
  const { date, start: hour } = following.subject.event ?? {
    date: following.start.slice(0, 10),
    start: following.start.slice(11),
  }
  const { text, weekday } = dateWords(date)
  const day = index.days.get(following.start.slice(0, 10))
  const then = sceneOf(scene, { task: following, ...(day ? { day } : {}) })
  const about = [other(then)?.value.name, then.topic?.value.title ?? then.guest?.value.topic].filter(Boolean)
  return known([`${text}（${weekday}）${hour.slice(-5)}`, ...about].join('，'), 'plan', [text])
}

/** Rules of the event itself, then house rules and answers that say they belong here. */
export function rules(scene: Scene): Found | undefined {
  const { entry, spec } = scene
  const own = entry?.value.rules ?? []
  const house = (spec.rules?.items ?? []).filter(({ for: homes }) => belongs(scene, homes)).map(({ text }) => text)
  const said = [...own, ...house].map((one) => one.trim()).filter(Boolean)
  return said.length === 0
    ? undefined
    : { said, from: { path: own.length > 0 && entry ? `${entry.path}/rules` : '/rules/items' } }
}

/** In a column that comes nearly every day, how often its answers are said again: nobody reads the same answer every evening. */
const AGAIN = 7

/** All of them the first time, then one after the other. */
function inTurn<T>(all: readonly T[], { task, column, index }: Scene): readonly T[] {
  const place = task?.cadence === 'frequent' && column ? index.place.get(occurrenceKey(task)) : 0
  if (place === undefined || place === 0) return all
  return place % AGAIN === 0 ? all.slice((place / AGAIN - 1) % Math.max(1, all.length)).slice(0, 1) : []
}

/** An answer that is nothing but the deadline is said by it. */
export function answers(scene: Scene): Found | undefined {
  const deadline = due(scene)?.forms ?? []
  const all = (scene.spec.welcome?.faq ?? []).filter(
    ({ for: homes, a }) => belongs(scene, homes) && !deadline.includes(a.replace(/ *[之以]?前[。！]?$/u, '').trim()),
  )
  const own = inTurn(all, scene)
  return own.length === 0
    ? undefined
    : { said: own.map(questionAndAnswer), forms: own.map(({ a }) => a), from: { path: '/welcome/faq' } }
}

/** Having put one's name down, and not coming. */
const NOT_COMING =
  /爽约|放鸽子|缺席|(?:报名|报了|接龙|约好|占)[^。；]{0,12}(?:不来|来不了|没来|不到|去不了|取消|退出)|来不了|不能来/u

/** House rules and answers on not coming, for whom they were written: those who meet at a place. What is said here by `适用` is not said twice. */
export function notComing(scene: Scene): Found | undefined {
  const { spec } = scene
  if (mainOf(scene)?.channel !== 'offline') return undefined
  const rule = (spec.rules?.items ?? []).filter((item) => !belongs(scene, item.for) && NOT_COMING.test(item.text))
  if (rule.length > 0) return { said: rule.map(({ text }) => text.trim()), from: { path: '/rules/items' } }
  const faq = (spec.welcome?.faq ?? []).filter((item) => !belongs(scene, item.for) && NOT_COMING.test(item.q))
  return faq.length === 0
    ? undefined
    : { said: faq.map(questionAndAnswer), forms: faq.map(({ a }) => a), from: { path: '/welcome/faq' } }
}

/** By id or title of the column, the event, its kind. */
function belongs({ column, entry, use, task, campaign }: Scene, homes: readonly string[] | undefined): boolean {
  const names = [task?.subject.id, column?.value.title, entry?.value.title, use, campaign?.value.title]
  return homes?.some((home) => names.includes(home)) ?? false
}
