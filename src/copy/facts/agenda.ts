/** What the plan still holds, as seen from one message: the rest of today, the coming week. */
import type { Day, Plan, Task } from '../../model.ts'
import { eventWords } from './event-words.ts'
import { onItsDay } from './short-name.ts'

/** Something ahead; `start` as `YYYY-MM-DDTHH:MM`. */
export interface Coming {
  readonly start: string
  readonly phrase: string
  readonly title: string
}

/** 后天 19:30（周三）周三晚场 */
export const comingLine = ({ phrase, title }: Coming): string => `${phrase}${phrase.endsWith('）') ? '' : ' '}${title}`

/** Live events from now on until the same weekday of next week, before the opening those of the first week too, each once. */
export function upcomingEvents(plan: Plan, today: Day | undefined, time: string): readonly Coming[] {
  if (!today) return []
  const seen = new Set<string>()
  return plan.days
    .filter(({ offset }) => offset >= today.offset && offset < Math.max(today.offset, 0) + 7)
    .flatMap((day) => day.tasks)
    .filter((task) => isHappening(task) && task.side === 'member-facing' && task.start > `${today.date}T${time}`)
    .filter((task) => isNew(seen, `${task.subject.type}/${task.subject.id}/${task.start.slice(0, 10)}`))
    .map((task) => ({
      start:
        happening(task).start.length > 5 ? happening(task).start : `${happening(task).date}T${happening(task).start}`,
      title: onItsDay(task.subject.title, happening(task).date),
      phrase: eventWords(happening(task), today.date).phrase,
    }))
}

/** What all meet for; of what the author wrote also what is open for a while: a vote, an order list. */
export const isHappening = ({ live, part, subject, because, cadence }: Task): boolean =>
  live || (part === 'event' && subject.type === 'activity' && because.source === 'written' && cadence !== 'frequent')

/** Where all members meet. */
const shared: readonly Task['channel'][] = ['group', 'announcement', 'live', 'offline']
export const isShared = (channel: Task['channel']): boolean => shared.includes(channel)

/** What members can still look forward to today. Offers and notices are no events. */
export function eventsLaterToday(
  today: Day | undefined,
  self: Task | undefined,
  time: string,
): readonly { readonly title: string; readonly time: string }[] {
  if (!today) return []
  const seen = new Set<string>([self?.subject.id ?? ''])
  return today.tasks
    .filter(
      (task) =>
        task.side === 'member-facing' &&
        isShared(task.channel) &&
        (task.kind === 'content' || task.kind === 'activity') &&
        !task.promotes,
    )
    .map((task) => ({ task, at: startToday(task) }))
    .filter(({ at }) => at.slice(0, 10) === today.date && at.slice(11) > time)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .filter(({ task }) => isNew(seen, task.subject.id))
    .map(({ task, at }) => ({ title: onItsDay(task.subject.title, today.date), time: at.slice(11) }))
}

/** A preview speaks of an event: its own time counts, not the preview's. */
function startToday(task: Task): string {
  const { event } = task.subject
  return event ? `${event.date}T${event.start.slice(-5)}` : task.start
}

const happening = (task: Task): { date: string; start: string; end: string } =>
  task.subject.event ?? { date: task.start.slice(0, 10), start: task.start, end: task.end }

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false
  seen.add(key)
  return true
}
