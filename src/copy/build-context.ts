/** From the plan and the spec to what one script may say. Pure: the same task always gives the same context. */
import { findPlatform } from '../knowledge/index.ts'
import { toDay } from '../calendar/date.ts'
import type { Day, Plan, ScriptRef, Spec, Task } from '../model.ts'
import type { ScriptContext } from './context.ts'
import { activityWords } from './facts/activity-words.ts'
import { eventsLaterToday, upcomingEvents } from './facts/agenda.ts'
import { campaignWords } from './facts/campaign-words.ts'
import { completeSpec } from './facts/complete.ts'
import { dateWords, dayWords, partOfDay } from './facts/day-words.ts'
import { eventWords } from './facts/event-words.ts'
import { offerOf } from './facts/offer-words.ts'
import { leadWords, ownerWords, personaOf } from './facts/people.ts'
import { pillarOf } from './facts/pillar-words.ts'
import { stepWords } from './facts/step-words.ts'

/** Where one script stands. All absent for scripts without a date (welcome, rules). */
export interface Moment {
  readonly day?: Day
  readonly task?: Task
  readonly ref?: ScriptRef
}

/** The parts of a context that are the same for every script of a community. */
export interface CommunityFacts {
  readonly spec: Spec
  readonly plan: Plan
  /** The spec with blanks for all it does not say. */
  readonly community: Spec
}

export const communityFacts = (spec: Spec, plan: Plan): CommunityFacts => ({ spec, plan, community: completeSpec(spec) })

export function buildContext({ spec, plan, community }: CommunityFacts, { day, task, ref }: Moment): ScriptContext {
  const time = ref?.at ?? task?.start.slice(11) ?? ''
  const product = spec.positioning?.product
  const index = task?.subject.index ?? 0
  const topic = task?.subject.topic
  const segment = task?.segment ?? undefined
  return {
    community,
    name: spec.name,
    persona: personaOf(spec),
    address: spec.voice?.address || '大家',
    signOff: spec.voice?.sign_off ?? '',
    lead: leadWords(spec),
    owner: ownerWords(spec, task?.owner),
    today: dayWords(day),
    time,
    partOfDay: partOfDay(time),
    week: day && day.offset >= 0 ? Math.floor(day.offset / 7) + 1 : 0,
    event: task?.subject.event && eventWords(task.subject.event, day?.date),
    subject: { title: task?.subject.title ?? spec.name, index, number: index + 1 },
    topic: { title: topic?.title ?? '', point: topic?.point ?? '', ask: topic?.ask ?? '' },
    ritual: (task && pillarOf(spec, task)?.ritual) ?? '',
    activity: task && activityWords(spec, task),
    campaign: task && campaignWords(spec, task),
    offer: completed(community, offerOf(spec, task)?.id, offerOf(spec, task)?.name),
    step: stepWords(spec, task?.step),
    segment: segment === undefined ? undefined : community.audience?.segments?.find((item) => item.id === segment || item.who === segment),
    product: product && { name: product.name, price: product.price, mvp: product.mvp ?? '' },
    upcoming: upcomingEvents(plan, day, time),
    laterToday: eventsLaterToday(day, task, time),
    lastDay: lastDayWords(plan, day),
    nickname: findPlatform(spec.structure?.platform ?? '')?.nickname ?? '（对方昵称）',
    seed: task ? seedOf(task) : spec.id || spec.name,
  }
}

/** Series and part of the task id, without the occurrence: `index` counts that. */
function seedOf({ id }: Task): string {
  const [series = '', , ...part] = id.split('/')
  return [series, ...part].join('/')
}

/** The same offer, with blanks for what it leaves out. */
function completed(community: Spec, id: string | undefined, name: string | undefined): ScriptContext['offer'] {
  return name === undefined ? undefined : community.monetization?.offers?.find((offer) => offer.name === name && (offer.id || undefined) === (id || undefined))
}

function lastDayWords(plan: Plan, day: Day | undefined): ScriptContext['lastDay'] {
  const { end } = plan.horizon
  if (end === undefined) return undefined
  return { ...dateWords(end), daysLeft: (toDay(end) ?? 0) - (toDay(day?.date ?? plan.horizon.launch) ?? 0) }
}
