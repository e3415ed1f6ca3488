/** Pillars: what is said at fixed times, and the drafting that goes before it. */
import type { DefaultPillar } from '../../knowledge/types.ts'
import type { Because } from '../../model.ts'
import type { Occurrence, When } from '../../when/types.ts'
import type { Frame } from '../frame.ts'
import type { Intent, WindowName } from '../intent.ts'
import { broughtColumns } from '../../programme/columns.ts'
import { ownActivities, ownColumns } from '../../programme/own.ts'
import type { Column } from '../../programme/types.ts'
import { findActivity, findColumn } from '../../knowledge/look-up.ts'
import { broughtSeries, named } from '../intent.ts'
import { openingTime } from '../opening.ts'
import { laterOf, priorities } from '../priority.ts'
import type { Category, CategoryTraits } from '../../knowledge/categories.ts'
import { categories } from '../../knowledge/categories.ts'
import { columnKind, usualChannel } from '../../knowledge/column-purposes.ts'
import type { ColumnPurpose } from '../../knowledge/column-purposes.ts'
import { cadenceOf } from '../../when/cadence.ts'
import { taskId } from '../../task-id.ts'
import { parseTimeSpan } from '../../when/time.ts'
import { titleHere } from '../../knowledge/edible.ts'
import { fromDay } from '../../calendar/date.ts'
import { parseWhen } from '../../when/parse.ts'
import { stageOn } from '../timeline.ts'
import { daysFrom, following, type FindEvent } from './events.ts'
import { topicPool, topicsFor } from './topics.ts'
import type { TopicPool } from './topics.ts'

interface Pillar {
  readonly series: string
  readonly id: string
  readonly title: string
  readonly traits: CategoryTraits
  readonly funnel: CategoryTraits['funnel']
  readonly feelings: CategoryTraits['feelings']
  readonly category: Category
  readonly when: When
  /** Where in the day it comes when no hour is said. */
  readonly window: WindowName
  /** Minutes it takes when no end is said. */
  readonly length: number
  readonly minutes: number
  readonly person?: string
  readonly role: Intent['role']
  readonly channel: Intent['task']['channel']
  readonly side: Intent['task']['side']
  readonly sending: Intent['task']['sending']
  readonly promotes: boolean
  readonly do: ColumnPurpose
  readonly leadDays: number
  readonly stages?: DefaultPillar['stages']
  readonly pool: TopicPool
  readonly materials: readonly string[]
  readonly because: Because
}

export function expandPillars(frame: Frame, find: FindEvent): readonly Intent[] {
  const pillars = pillarsOf(frame)
  const first = firstSet(frame, pillars, find)
  return pillars.flatMap((pillar) => expandPillar(frame, pillar, find, first))
}

const DAY = 24 * 60

/** Minutes, from day 0 on, at which an occurrence is said; the end of its day where no hour is written. */
const minuteOf = ({ day, time }: Occurrence): number => day * DAY + (time?.start ?? DAY - 1)

/** When a column first sets something to do; undefined where none does, or a check-in of the author's sets it. */
function firstSet(frame: Frame, pillars: readonly Pillar[], find: FindEvent): number | undefined {
  if (ownActivities(frame.spec).some(({ item }) => findActivity(frame.knowledge, item.use)?.checksIn === true))
    return undefined
  const sets = pillars.filter((pillar) => pillar.do === 'assign').flatMap((pillar) => daysOf(frame, pillar, find))
  return sets.length === 0 ? undefined : Math.min(...sets.map(minuteOf))
}

/** Speak of what was set before. */
const chasing: readonly ColumnPurpose[] = ['nudge', 'collect', 'review', 'rank']

/** Without the times at which nothing has been set yet; the first that stays tells of them. */
function afterFirst(days: readonly Occurrence[], pillar: Pillar, first: number | undefined): readonly Occurrence[] {
  if (first === undefined || !chasing.includes(pillar.do)) return days
  const early = days.filter((one) => minuteOf(one) < first)
  const [next, ...later] = days.filter((one) => minuteOf(one) >= first)
  if (early.length === 0 || next === undefined) return days
  const skipped = `${early.map(({ day }) => fromDay(day)).join('、')} 还没有布置过，那时不发`
  return [{ ...next, note: next.note === undefined ? skipped : `${next.note}；${skipped}` }, ...later]
}

export interface TopicNeed {
  readonly id: string
  readonly title: string
  /** Times it comes within the plan. */
  readonly needed: number
  readonly has: number
}

/** How many topics each written pillar would need within the plan, and how many it has. What members bring needs none. */
export function topicNeeds(frame: Frame, find: FindEvent): readonly TopicNeed[] {
  const brought = new Set(
    (frame.spec.content?.pillars ?? []).filter(({ source }) => source === 'member').map(({ id, title }) => id ?? title),
  )
  return pillarsOf(frame)
    .filter((pillar) => pillar.because.source === 'written' && pillar.category !== 'digest' && !brought.has(pillar.id))
    .map((pillar) => ({
      id: pillar.id,
      title: pillar.title,
      needed: daysOf(frame, pillar, find).filter(({ day }) => day <= frame.to).length,
      has: pillar.pool.topics.length,
    }))
}

function pillarsOf(frame: Frame): readonly Pillar[] {
  return [
    ...ownColumns(frame.spec).flatMap(({ item }) => readWritten(frame, item) ?? []),
    ...broughtColumns(frame).kept.flatMap((pillar) => readDefault(frame, pillar) ?? []),
  ]
}

function readWritten(frame: Frame, pillar: Column): Pillar | undefined {
  const id = pillar.id ?? pillar.title ?? ''
  const column = pillar.use === undefined ? undefined : findColumn(frame.knowledge, pillar.use)
  const model = column ?? frame.archetype.pillars.find((own) => own.id === id)
  const parsed = parseWhen(
    pillar.cadence ?? model?.cadence ?? (pillar.time === undefined ? '每周三 20:00' : `每天 ${pillar.time}`),
  )
  if (!parsed.ok) return undefined
  const own = pillar.time === undefined ? undefined : parseTimeSpan(pillar.time)
  const title = pillar.title ?? (model && ('title' in model ? model.title : model.name)) ?? id
  const said = pillar.channel ?? model?.channel
  const { do: purpose, category } = columnKind({
    title,
    do: pillar.do ?? model?.do,
    category: pillar.category ?? model?.category,
    channel: said,
  })
  const channel = said ?? usualChannel(purpose)
  const traits = categories[category]
  const minutes = model?.minutes ?? traits.minutes
  return {
    series: `content.${id}`,
    id,
    category,
    traits,
    minutes,
    funnel: model?.funnel ?? traits.funnel,
    feelings: model?.feelings ?? traits.feelings,
    title,
    // An hour of its own goes before the one in the rhythm.
    when: own ? { ...parsed.when, times: [own] } : parsed.when,
    window: windowOf(category),
    length: Math.max(5, minutes),
    role: model?.role ?? traits.role,
    ...(pillar.owner === undefined ? {} : { person: pillar.owner }),
    channel,
    side: 'member-facing',
    sending: pillar.sending ?? 'by-hand',
    promotes: model?.promotes ?? traits.promotes,
    do: purpose,
    leadDays: pillar.lead_days ?? model?.lead_days ?? (traits.writing === 0 ? 0 : 2),
    pool: topicPool(frame.spec, `/content/pillars/${(frame.spec.content?.pillars ?? []).indexOf(pillar)}`, pillar),
    materials: pillar.formats ?? [],
    because: { source: 'written', specPath: `/content/pillars/${id}`, moves: [] },
  }
}

function readDefault(frame: Frame, pillar: DefaultPillar): Pillar | undefined {
  const parsed = parseWhen(pillar.cadence)
  if (!parsed.ok) return undefined
  const traits = categories[pillar.category]
  return {
    series: broughtSeries(pillar.id),
    id: pillar.id,
    category: pillar.category,
    traits,
    funnel: pillar.funnel,
    feelings: pillar.feelings,
    title: titleHere(frame, pillar),
    when: parsed.when,
    minutes: pillar.minutes,
    window: windowOf(pillar.category),
    length: Math.max(5, Math.min(30, pillar.minutes)),
    role: pillar.role,
    channel: pillar.channel ?? 'group',
    side: pillar.side ?? 'member-facing',
    sending: 'by-hand',
    promotes: pillar.promotes ?? false,
    do: pillar.do,
    leadDays: pillar.lead_days ?? 0,
    ...(pillar.stages === undefined ? {} : { stages: pillar.stages }),
    // What our own column speaks of the author has yet to say: it is left blank, never filled from elsewhere in the file.
    pool: topicPool(frame.spec, '', {}),
    materials: [],
    because: { source: 'archetype', specPath: '/archetype', item: `pillars/${pillar.id}`, moves: [] },
  }
}

function windowOf(category: Category): WindowName {
  return category === 'ritual'
    ? 'morning'
    : category === 'knowledge' || category === 'product'
      ? 'noon'
      : category === 'interaction'
        ? 'afternoon'
        : 'evening'
}

/** Days of talk before there is something to sum up. */
const FIRST_DIGEST = 3

function daysOf(frame: Frame, pillar: Pillar, find: FindEvent): readonly Occurrence[] {
  const to = frame.end === undefined ? frame.lookahead : Math.min(frame.end, frame.lookahead)
  const ours = pillar.because.source === 'archetype'
  const age =
    ours && pillar.do === 'show'
      ? 1
      : pillar.category === 'digest' && cadenceOf(pillar.when) !== 'frequent'
        ? FIRST_DIGEST
        : 0
  const from = ours && pillar.when.kind !== 'once' ? frame.launch + age : frame.from
  const days = daysFrom(frame, pillar.when, find, { from, to }).filter(
    ({ day }) => pillar.when.kind === 'once' || day < frame.launch || day >= frame.launch + age,
  )
  const open = ours ? openingTime(frame) : undefined
  // Nothing of ours is said in the group on the opening day before it is opened.
  const opened = days.filter(
    ({ day, time }) => open === undefined || day !== frame.launch || time === undefined || time.start >= open,
  )
  return pillar.stages ? opened.filter(({ day }) => pillar.stages?.includes(stageOn(frame, day))) : opened
}

function expandPillar(frame: Frame, pillar: Pillar, find: FindEvent, first: number | undefined): readonly Intent[] {
  const days = afterFirst(daysOf(frame, pillar, find), pillar, first)
  const own = pillar.because.source === 'written'
  const spine = pillar.feelings.includes('ritual') || pillar.category === 'service'
  const drafted = pillar.leadDays > 0 && pillar.traits.writing > 0 ? drafts(frame, pillar, days) : []
  const draftOf = new Map(
    drafted.flatMap((draft) => draft.occurrences.map((name) => [name, [draft.intent.id]] as const)),
  )
  const topics = topicsFor(
    pillar.pool,
    days.map(({ day }) => fromDay(day)),
  )
  const messages = days.map((occurrence, index): Intent => {
    const { day, name, cadence, time, note } = occurrence
    const follows = following(occurrence, find)
    const topic = topics[index]
    return {
      ...base(pillar, { occurrence: name, cadence, part: 'publish' }),
      ...(note === undefined ? {} : { because: { ...pillar.because, moves: [note] } }),
      nominal: day,
      // A column belongs to its day: on a full day it steps aside rather than push its neighbours along.
      flex: { before: 0, after: 0 },
      ...(follows === undefined ? {} : { eventId: follows.eventId, offset: follows.offset }),
      wish: time ? { type: 'at', start: time.start } : (follows?.wish ?? { type: 'window', window: pillar.window }),
      length: time?.end === undefined ? pillar.length : time.end - time.start,
      hard: own,
      yields: !own,
      recurring: pillar.when.kind !== 'once',
      light: pillar.traits.light,
      essential: own || spine,
      priority: own
        ? laterOf(priorities.writtenPillar, ...(follows ? [follows.atLeast] : []))
        : spine
          ? priorities.defaultRitual
          : pillar.when.kind === 'weekly'
            ? priorities.defaultWeekly
            : priorities.defaultDaily,
      needs: [...(draftOf.get(name) ?? [])],
      scriptsAfter: [{ ref: { template: `content/${pillar.do}`, title: pillar.title }, after: 0 }],
      task: {
        side: pillar.side,
        sending: pillar.sending,
        funnel: pillar.funnel,
        feelings: pillar.feelings,
        kind: 'content',
        category: pillar.category,
        title: topic ? `${pillar.title}：${topic.title}` : pillar.title,
        channel: pillar.channel,
        minutes: pillar.minutes,
        promotes: pillar.promotes,
        heavy: false,
        live: false,
        materials: [...pillar.materials, ...(topic?.materials ?? [])],
        checklist: [],
      },
      subject: {
        type: 'pillar',
        id: pillar.id,
        index,
        title: pillar.title,
        do: pillar.do,
        ...(topic ? { topic } : {}),
      },
    }
  })
  return [...messages, ...drafted.map((draft) => draft.intent)]
}

/** A column of several days a week is drafted a week at a time; a rarer one piece by piece. */
function drafts(
  frame: Frame,
  pillar: Pillar,
  days: readonly Occurrence[],
): readonly { readonly intent: Intent; readonly occurrences: readonly string[] }[] {
  const weeks = new Map<string, Occurrence[]>()
  for (const occurrence of days) {
    const week = `w${String(Math.floor((occurrence.day - frame.launch) / 7) + 1).padStart(2, '0')}`
    weeks.set(week, [...(weeks.get(week) ?? []), occurrence])
  }
  return [...weeks].map(([week, group], index) => {
    const first = group[0] as Occurrence
    const minutes = Math.min(90, pillar.traits.writing + (group.length - 1) * Math.ceil(pillar.traits.writing / 3))
    const own = pillar.because.source === 'written'
    const intent: Intent = {
      ...base(pillar, {
        ...(cadenceOf(pillar.when) === 'frequent'
          ? { occurrence: week, cadence: 'weekly' as const }
          : { occurrence: first.name, cadence: first.cadence }),
        part: 'prepare',
      }),
      nominal: frame.calendar.addWorkdays(first.day, -pillar.leadDays),
      flex: { before: 3, after: Math.max(0, pillar.leadDays - 1) },
      wish: { type: 'office' },
      length: minutes,
      hard: false,
      yields: !own,
      essential: true,
      recurring: true,
      light: true,
      priority: own ? priorities.writtenDraft : priorities.defaultDraft,
      needs: [],
      serves: group.map(({ name }) => taskId({ series: pillar.series, occurrence: name, part: 'publish' })),
      scriptsAfter: [],
      task: {
        side: 'backstage',
        sending: 'by-hand',
        funnel: pillar.funnel,
        feelings: ['organisation'],
        kind: 'prepare',
        title: group.length === 1 ? `备稿并请人看一遍：${pillar.title}` : `备稿：${pillar.title}（${group.length} 期）`,
        channel: 'internal',
        minutes,
        promotes: false,
        heavy: false,
        live: false,
        materials: pillar.materials,
        checklist: ['事实、价格、时间都核对过', '换一个人读一遍，读得懂、敢转发'],
      },
      subject: { type: 'pillar', id: pillar.id, index, title: pillar.title },
    }
    return { intent, occurrences: group.map(({ name }) => name) }
  })
}

const base = (pillar: Pillar, name: Pick<Intent, 'occurrence' | 'cadence' | 'part'>) => ({
  ...named({ series: pillar.series, occurrence: name.occurrence, part: name.part }),
  cadence: name.cadence,
  role: pillar.role,
  ...(pillar.person === undefined ? {} : { person: pillar.person }),
  because: pillar.because,
})
