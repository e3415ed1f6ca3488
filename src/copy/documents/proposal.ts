/** 活动策划书/<id>.md: one for each activity and campaign that the plan holds (M32). */
import { findActivity } from '../../knowledge/look-up.ts'
import type { Spec, Task } from '../../model.ts'
import { lever } from '../../schema/words.ts'
import { activityAt } from '../scene.ts'
import { campaignWords } from '../facts/campaign-words.ts'
import { eventWords } from '../facts/event-words.ts'
import { dateWords } from '../facts/day-words.ts'
import { formatTime, parseTime } from '../../when/time.ts'
import type { BaseContext, DocumentSources, Draft } from './document.ts'
import { fileName } from '../../file-name.ts'
import { baseContext } from './document.ts'
import { campaignSale, saleOf } from './sale.ts'
import { channelWord } from '../../words.ts'

interface Budget {
  readonly lines: readonly { readonly item: string; readonly amount: number }[]
  readonly total: number
}

export interface ProposalContext extends BaseContext {
  readonly title: string
  readonly theme: string
  readonly purpose: string
  readonly owner: string
  readonly times: readonly string[]
  readonly place: string
  readonly audience: string
  readonly goal: string
  readonly guests: readonly { readonly name: string; readonly bio: string; readonly topic: string }[]
  /** What the file wants spoken of, one for each time it is held. */
  readonly topics: readonly { readonly title: string; readonly point: string; readonly ask: string }[]
  readonly flow: readonly { readonly time: string; readonly text: string }[]
  readonly phases: readonly {
    readonly name: string
    readonly tasks: readonly {
      readonly day: string
      readonly time: string
      readonly title: string
      readonly owner: string
      readonly minutes: number
      readonly checklist: readonly string[]
    }[]
  }[]
  readonly materials: readonly string[]
  readonly cautions: readonly string[]
  readonly stakes: { readonly host: string; readonly guest: string; readonly member: string }
  /** What is sold at which price, what can be won, and which of the three factors of revenue it moves (M21). */
  readonly sale: readonly string[]
  readonly prize: string
  readonly lever: string
  readonly signup: string
  readonly takeaway: string
  readonly linksTo: string
  readonly budget: Budget | undefined
  readonly evaluation: readonly string[]
  readonly fallback: string
}

/** In the order in which the plan first speaks of them. */
export function proposalDrafts(sources: DocumentSources): readonly Draft[] {
  const subjects = new Map<string, [Task, ...Task[]]>()
  for (const task of sources.plan.days.flatMap((day) => day.tasks)) {
    if (task.subject.type !== 'activity' && task.subject.type !== 'campaign') continue
    const key = `${task.subject.type}/${task.subject.id}`
    const known = subjects.get(key)
    if (known) known.push(task)
    else subjects.set(key, [task])
  }
  return [...subjects.values()].map((tasks) => draft(sources, tasks))
}

function draft(sources: DocumentSources, tasks: readonly [Task, ...Task[]]): Draft {
  const [first] = tasks
  const events = tasks.filter(
    (task) =>
      task.part === 'event' ||
      (task.subject.event?.date === task.start.slice(0, 10) && task.start.endsWith(task.subject.event.start.slice(-5))),
  )
  const context = {
    ...baseContext(sources),
    ...(first.subject.type === 'campaign' ? campaignFacts(sources, first) : activityFacts(sources, first)),
    ...schedule(tasks, events),
  }
  const withFlow: ProposalContext = {
    ...context,
    flow: context.flow.length > 0 ? context.flow : flowOf(tasks, context),
  }
  return {
    template: 'document/proposal',
    id: `proposal/${first.subject.id}`,
    path: `活动策划书/${fileName(first.subject.id)}.md`,
    title: `活动策划书：${context.title}`,
    context: withFlow,
  }
}

type Facts = Omit<ProposalContext, keyof BaseContext | 'times' | 'phases' | 'owner' | 'materials'>

function activityFacts({ spec, knowledge }: DocumentSources, task: Task): Facts {
  const found = activityAt(spec, task, knowledge)
  const entry = found?.entry?.value
  const recipe = found && findActivity(knowledge, found.use)
  return {
    title: entry?.title || task.subject.title,
    theme: entry?.theme ?? '',
    purpose: recipe?.purpose ?? '',
    place: entry?.place || channelWord(entry?.channel ?? recipe?.channel ?? 'group'),
    audience: audienceOf(spec),
    goal: recipe?.metric ?? '',
    guests: (entry?.guests ?? []).map((guest) => ({
      name: guest.name,
      bio: guest.bio ?? '',
      topic: guest.topic ?? '',
    })),
    topics: (entry?.topics ?? []).map(({ title, point = '', ask = '' }) => ({ title, point, ask })),
    flow: [],
    cautions: [...(recipe?.prerequisites ?? []), ...(recipe?.risks ?? [])],
    stakes: { host: entry?.stakes?.host ?? '', guest: entry?.stakes?.guest ?? '', member: entry?.stakes?.member ?? '' },
    sale: saleOf(spec, task, knowledge),
    prize: entry?.prize ?? '',
    lever: entry?.lever === undefined ? '' : (lever.values[entry.lever][0] ?? ''),
    signup: entry?.signup ?? '',
    takeaway: entry?.takeaway ?? '',
    linksTo: entry?.links_to ?? '',
    budget: budgetOf(entry?.budget),
    evaluation: entry?.evaluation?.length ? entry.evaluation : recipe ? [recipe.metric] : [],
    fallback: entry?.fallback ?? '',
  }
}

function campaignFacts({ spec, knowledge }: DocumentSources, task: Task): Facts {
  const words = campaignWords(spec, task, knowledge)
  const entry = spec.campaigns?.find((item) => item.id === task.subject.id)
  return {
    title: words?.title ?? task.subject.title,
    theme: words?.theme ?? '',
    purpose: words?.purpose ?? '',
    place: channelWord('group'),
    audience: words?.audience || audienceOf(spec),
    goal: words?.goal ?? '',
    guests: [],
    topics: [],
    flow: (words?.flow ?? []).map((text, index) => ({ time: `第${index + 1}步`, text })),
    cautions: words?.risk ?? [],
    stakes: { host: '', guest: '', member: '' },
    sale: campaignSale(spec, words?.offers ?? []),
    prize: '',
    lever: '',
    signup: '',
    takeaway: '',
    linksTo: '',
    budget: budgetOf(entry?.budget),
    evaluation: words?.evaluation ?? [],
    fallback: '',
  }
}

const audienceOf = (spec: Spec): string =>
  (spec.audience?.segments ?? [])
    .map((segment) => segment.who)
    .filter(Boolean)
    .join('；')

/** The lines' own sum stands in for a total that is not written. */
function budgetOf(
  budget:
    | { readonly lines?: readonly { readonly item: string; readonly amount: number }[]; readonly total?: number }
    | undefined,
): Budget | undefined {
  if (!budget) return undefined
  const lines = budget.lines ?? []
  return { lines, total: budget.total ?? Math.round(lines.reduce((sum, line) => sum + line.amount, 0) * 100) / 100 }
}

function schedule(
  tasks: readonly Task[],
  events: readonly Task[],
): Pick<ProposalContext, 'times' | 'phases' | 'owner' | 'materials'> {
  const days = new Set(events.map((task) => task.start.slice(0, 10)))
  const phase = (task: Task): number => {
    const date = task.subject.event?.date ?? [...days][0] ?? task.start.slice(0, 10)
    const day = task.start.slice(0, 10)
    return day < date ? 0 : day === date ? 1 : 2
  }
  // Parts repeat with every occurrence: one of each is enough to plan by, the calendar has them all.
  const rounds = new Set([...new Set(tasks.map((task) => task.subject.index))].slice(0, 1))
  const listed = tasks.filter((task) => rounds.has(task.subject.index))
  return {
    owner: (events[0] ?? tasks[0])?.owner.name ?? '',
    times: [
      ...new Map(
        tasks.flatMap((task) => (task.subject.event ? [task.subject.event] : [])).map((event) => [event.date, event]),
      ).values(),
    ]
      .map((event) => eventWords(event, undefined))
      .map((event) => `${event.text}（${event.weekday}）${event.start}–${event.end}`),
    materials: [...new Set(tasks.flatMap((task) => task.materials))],
    phases: ['准备', '执行', '收尾'].map((name, index) => ({
      name,
      tasks: listed.filter((task) => phase(task) === index).map(row),
    })),
  }
}

function row(task: Task): ProposalContext['phases'][number]['tasks'][number] {
  const { text, weekday } = dateWords(task.start.slice(0, 10))
  return {
    day: `${text} ${weekday}`,
    time: task.start.slice(11),
    title: task.title,
    owner: task.owner.name,
    minutes: task.minutes,
    checklist: task.checklist,
  }
}

/** A gathering has the course of M32; what runs for a day or has no meeting is the row of its messages. */
function flowOf(tasks: readonly [Task, ...Task[]], facts: Facts): ProposalContext['flow'] {
  const gathering = tasks.find((task) => task.live && task.subject.event)
  const meeting = gathering?.subject.event && eventWords(gathering.subject.event, undefined)
  if (gathering && meeting && meeting.minutes >= SHORT && meeting.minutes <= MEETING) return eventFlow(gathering, facts)
  const [first] = tasks
  return tasks
    .filter((task) => task.side === 'member-facing' && task.subject.index === first.subject.index)
    .flatMap((task) =>
      task.scripts.map((script) => ({
        at: `${task.start.slice(0, 11)}${script.at ?? task.start.slice(11)}`,
        text: script.title,
      })),
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ at, text }) => ({ time: `${dateWords(at.slice(0, 10)).text} ${at.slice(11)}`, text }))
}

/** Minutes: a quarter of an hour has no course of its own, and nobody meets online for longer than an afternoon. */
const SHORT = 30
const MEETING = 240

/** Sign-in to farewell of M32, in shares of the event's length rounded to five minutes; 推测, to be changed freely. */
function eventFlow(task: Task, facts: Facts): ProposalContext['flow'] {
  const { event } = task.subject
  if (!event) return []
  const { start, minutes } = eventWords(event, undefined)
  const from = parseTime(start) ?? 0
  const at = (share: number): string => formatTime((from + Math.round((minutes * share) / 5) * 5) % 1440)
  const guest = facts.guests[0]?.name
  return [
    { time: formatTime(Math.max(0, from - 10)), text: '签到：报名的人回个数字，主持确认设备' },
    { time: start, text: '开场：说清今天得到什么、多久结束' },
    { time: at(0.1), text: `主题：${facts.theme || facts.title}${guest ? `（${guest}）` : ''}` },
    { time: at(0.55), text: '互动：问答与当场动手' },
    { time: at(0.9), text: `总结致谢：${facts.takeaway ? `带走一件事——${facts.takeaway}` : '一句话总结，谢谢每一位'}` },
    { time: at(1), text: '结束：说下一步和下次的时间' },
  ]
}
