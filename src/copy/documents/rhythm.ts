/** What comes back every day and every week, read off the plan: the days themselves stand in 每日SOP日历. */
import { weekdayWord } from '../../words.ts'
import type { Day, Task } from '../../model.ts'
import { timeOf } from './days.ts'

export interface Recurring {
  readonly title: string
  /** Its usual time. */
  readonly time: string
  /** How often it comes at another time. */
  readonly otherTimes: number
  readonly owner: string
  readonly minutes: number
  /** How often the plan has it. */
  readonly times: number
  /** ISO weekdays; empty for what comes daily. */
  readonly weekdays: readonly number[]
  readonly tasks: readonly Task[]
}

export interface Rhythm {
  readonly daily: readonly Recurring[]
  readonly weekly: readonly Recurring[]
  /** The rest, in order of time. */
  readonly once: readonly Task[]
}

/** Six days of ten count as daily: rest days and holidays leave gaps. 推测. */
const DAILY = 0.6

/** `mine`: only these tasks. Days before the launch are all occasions of their own. */
export function rhythmOf(days: readonly Day[], mine: (task: Task) => boolean = () => true): Rhythm {
  const active = days.filter((day) => day.offset >= 0 && !day.idle)
  const weekdayOf = new Map(days.map((day) => [day.date, day.weekday]))
  const groups = new Map<string, Task[]>()
  for (const task of active
    .flatMap((day) => day.tasks)
    .filter(mine)
    .filter(recurs)) {
    const key = `${task.series}/${task.part}/${task.owner.name}`
    groups.set(key, [...(groups.get(key) ?? []), task])
  }
  const found = [...groups.values()].map((tasks): Recurring => {
    const times = new Set(tasks.map((task) => task.start.slice(0, 10))).size
    const on = [...new Set(tasks.map((task) => weekdayOf.get(task.start.slice(0, 10)) ?? 0))].sort((a, b) => a - b)
    const [first] = tasks as [Task, ...Task[]]
    const time = mostCommon(tasks.map(timeOf))
    const otherTimes = tasks.filter((task) => timeOf(task) !== time).length
    return {
      title: titleOf(first),
      time,
      otherTimes,
      owner: first.owner.name,
      minutes: first.minutes,
      times,
      weekdays: times >= active.length * DAILY ? [] : on,
      tasks,
    }
  })
  const daily = found.filter((item) => item.weekdays.length === 0).sort(byTime)
  const weekly = found
    .filter(
      (item) =>
        item.weekdays.length > 0 && item.weekdays.length <= 3 && item.times >= Math.max(2, item.weekdays.length),
    )
    .sort(byTime)
  const covered = new Set([...daily, ...weekly].flatMap((item) => item.tasks.map((task) => task.id)))
  return {
    daily,
    weekly,
    once: days
      .flatMap((day) => day.tasks)
      .filter(mine)
      .filter((task) => !covered.has(task.id)),
  }
}

/** `周一、周四` */
const weekdayList = (numbers: readonly number[]): string =>
  numbers.map((weekday) => weekdayWord({ weekday })).join('、')

/** `周五 17:45（另有 1 次不同，看日历）`; of what comes daily only the time. */
export const whenWords = ({ weekdays, time, otherTimes }: Recurring): string =>
  `${weekdays.length === 0 ? '' : `${weekdayList(weekdays)} `}${time}${otherTimes === 0 ? '' : `（另有 ${otherTimes} 次不同，看日历）`}`

const recurs = (task: Task): boolean =>
  ['content', 'activity', 'care', 'operations', 'notice', 'prepare'].includes(task.kind)

/** A task is named after its topic of the day; what comes back is the column or the activity. */
function titleOf(task: Task): string {
  const { part } = task
  const { title, topic } = task.subject
  const said =
    part === 'publish' || part === 'do' || part === 'event' ? title : part === 'prepare' ? `备稿：${title}` : task.title
  return topic ? said.replace(`：${topic.title}`, '') : said
}

function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

const byTime = (a: Recurring, b: Recurring): number => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)
