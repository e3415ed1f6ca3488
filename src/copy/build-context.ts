/** From the plan and the spec to what one script may say. Pure: the same task always gives the same context. */
import { builtin } from '../knowledge/builtin.ts'
import { isEdible } from '../knowledge/edible.ts'
import { toDay } from '../calendar/date.ts'
import type { Day, Plan, ScriptRef, Spec, Task } from '../model.ts'
import type { ScriptContext } from './context.ts'
import { READER } from './dialect.ts'
import { activityWords } from './facts/activity-words.ts'
import { questionsFor } from './facts/asked.ts'
import { eventsLaterToday, upcomingEvents } from './facts/agenda.ts'
import { awaited, closingWords } from './facts/closing.ts'
import { campaignWords } from './facts/campaign-words.ts'
import { completeSpec } from './facts/complete.ts'
import { cyclesOf } from './facts/cycles.ts'
import { dateWords, dayWords, partOfDay } from './facts/day-words.ts'
import { eventWords } from './facts/event-words.ts'
import { groupName } from './facts/group-name.ts'
import { givenWords } from './facts/given-words.ts'
import { withoutHollow } from './facts/hollow.ts'
import { memberFaq } from './facts/member-faq.ts'
import { isHeld, isReduced, offerOf } from './facts/offer-words.ts'
import { orderNoteAt, orderNotes } from './facts/order-notes.ts'
import { ordinalOf, ordinalsOf } from './facts/ordinals.ts'
import { leadWords, ownerWords, personaOf } from './facts/people.ts'
import { pillarOf } from './facts/pillar-words.ts'
import { shortName } from './facts/short-name.ts'
import { stepWords } from './facts/step-words.ts'
import { topicWords } from './facts/topic-words.ts'
import { welcomeWords } from './facts/welcome-words.ts'
import { hash } from './hash.ts'
import type { UndatedScript } from './welcome-steps.ts'

/** Where one script stands. All absent for scripts without a date (welcome, rules). */
export interface Moment {
  readonly day?: Day
  readonly task?: Task
  readonly ref?: ScriptRef
  /** The step of the welcome, for scripts that have one. */
  readonly welcome?: UndatedScript
  /** Titles as they stand in the file, for what is read like a heading; else by the name that people use in a sentence. */
  readonly wholeTitles?: boolean
}

/** The parts of a context that are the same for every script of a community. */
export interface CommunityFacts {
  readonly spec: Spec
  readonly plan: Plan
  /** The spec with blanks for all it does not say. */
  readonly community: Spec
  /** Series → after how many occurrences it says the same again. */
  readonly cycles: ReadonlyMap<string, number>
  /** What may be asked when nobody wrote a question. */
  readonly questions: readonly string[]
  /** What the file says of fetching, delivery and exchange. */
  readonly orderNotes: readonly string[]
  readonly edible: boolean
  readonly memberFaq: ReturnType<typeof memberFaq>
  /** Occurrence → which one of its series it is among those placed. */
  readonly ordinals: ReadonlyMap<string, number>
  /** Task → when the first work that waits for it starts. */
  readonly awaited: ReadonlyMap<string, string>
}

export const communityFacts = (spec: Spec, plan: Plan): CommunityFacts => ({
  spec,
  plan,
  community: withoutHollow(completeSpec(spec)),
  cycles: cyclesOf(spec, plan),
  questions: questionsFor(spec),
  orderNotes: orderNotes(spec),
  edible: isEdible(spec, builtin),
  memberFaq: memberFaq(spec),
  ordinals: ordinalsOf(plan),
  awaited: awaited(plan),
})

export function buildContext(
  {
    spec,
    plan,
    community,
    cycles,
    questions,
    orderNotes,
    edible,
    memberFaq: faq,
    ordinals,
    awaited: waiting,
  }: CommunityFacts,
  { day, task, ref, welcome, wholeTitles = false }: Moment,
): ScriptContext {
  const time = ref?.at ?? task?.start.slice(11) ?? ''
  const product = spec.positioning?.product
  const index = task?.subject.index ?? 0
  const offer = offerOf(spec, task)
  const segment = task?.segment ?? undefined
  const cycle = (task && recurs(task) && cycles.get(task.series)) || 1
  const owner = ownerWords(
    spec,
    task?.owner ??
      (welcome?.owner === undefined ? undefined : { role: 'lead', person: welcome.owner, name: welcome.owner }),
  )
  const called = (title: string): string =>
    wholeTitles ? title : shortName(title, task?.subject.event?.date ?? day?.date)
  const number = ordinalOf(ordinals, task)
  const activity = task && activityWords(spec, task, called)
  return {
    community,
    name: spec.name,
    group: groupName(spec.name),
    persona: personaOf(spec),
    address: spec.voice?.address || '大家',
    tone: spec.voice?.tone ?? 'warm',
    signOff: signedBy(spec, owner.name),
    lead: leadWords(spec),
    owner,
    today: dayWords(day),
    time,
    partOfDay: partOfDay(time),
    week: day && day.offset >= 0 ? Math.floor(day.offset / 7) + 1 : 0,
    event: task?.subject.event && eventWords(task.subject.event, day?.date),
    closes: task && day ? closingWords(plan, waiting, task, `${day.date}T${time}`) : '',
    subject: {
      title: task ? called(task.subject.title) : spec.name,
      index,
      number,
      turn: turnOf(task, index, day),
      cycle,
    },
    topic: topicWords(spec, task, cycle, day),
    question: nth(questions, questionIndex(task, index, day)),
    gives: givenWords(spec),
    welcome: welcomeWords(spec, welcome?.goal),
    edible,
    memberFaq: faq,
    orderNote: task && recurs(task) ? orderNoteAt(orderNotes, number) : nth(orderNotes, index),
    ritual: (task && pillarOf(spec, task)?.ritual) ?? '',
    activity,
    campaign: task && campaignWords(spec, task, called),
    offer: completed(community, offer?.id, offer?.name),
    reduced: isReduced(offer, activity),
    held: isHeld(spec, offer),
    step: stepWords(spec, task?.step),
    segment:
      segment === undefined
        ? undefined
        : community.audience?.segments?.find((item) => item.id === segment || item.who === segment),
    product: product && { name: product.name, price: product.price, mvp: product.mvp ?? '' },
    upcoming: upcomingEvents(plan, day, time),
    laterToday: eventsLaterToday(day, task, time),
    lastDay: lastDayWords(plan, day),
    nickname: READER,
    seed: task ? seedOf(task) : spec.id || spec.name,
  }
}

const nth = (items: readonly string[], index: number): string =>
  items[((index % items.length) + items.length) % items.length] ?? ''

/** A series goes through the questions from a place of its own; what happens once goes by the day, so that no two of a month agree. */
const questionIndex = (task: Task | undefined, index: number, day: Day | undefined): number =>
  task && recurs(task) ? (hash(task.series) % 1009) + index : (day?.offset ?? 0)

/** Who sends it signs it: where the sign-off names somebody else of the team, the sender's name stands there. */
function signedBy(spec: Spec, sender: string): string {
  const written = spec.voice?.sign_off ?? ''
  const names = (spec.team ?? []).flatMap((member) => member.name ?? [])
  const other =
    written.includes(sender) || !names.includes(sender)
      ? undefined
      : names.find((name) => name !== '' && written.includes(name))
  return other === undefined ? written : written.replaceAll(other, sender)
}

/** A series of days or weeks is numbered; anything else happens once, or once a month. */
const recurs = ({ cadence }: Task): boolean => cadence === 'weekly' || cadence === 'frequent'

/**
 * Different series of one template would meet in the same words by chance. Those that happen once share one round and go by
 * the day, so that two of them within a round of days never agree; two on one day part by the half hour. (A prime above the
 * 48 half hours: whatever the number of variants, neither swallows the other.)
 */
const turnOf = (task: Task | undefined, index: number, day: Day | undefined): number =>
  task && !recurs(task) && day ? day.offset * 101 + halfHours(task.start.slice(11)) : index
const halfHours = (time: string): number => Number(time.slice(0, 2)) * 2 + (time.slice(3) >= '30' ? 1 : 0)

/** Series and part; of what happens once only the part. */
const seedOf = (task: Task): string => (recurs(task) ? `${task.series}/${task.part}` : task.part)

/** The same offer, with blanks for what it leaves out. */
function completed(community: Spec, id: string | undefined, name: string | undefined): ScriptContext['offer'] {
  return name === undefined
    ? undefined
    : community.monetization?.offers?.find(
        (offer) => offer.name === name && (offer.id || undefined) === (id || undefined),
      )
}

function lastDayWords(plan: Plan, day: Day | undefined): ScriptContext['lastDay'] {
  const { end } = plan.horizon
  if (end === undefined) return undefined
  return { ...dateWords(end), daysLeft: (toDay(end) ?? 0) - (toDay(day?.date ?? plan.horizon.launch) ?? 0) }
}
