/** The day on which it is sent, and what else is on. */
import { toDay } from '../../../calendar/date.ts'
import { dateWords, dayWords } from '../day-words.ts'
import { known } from '../fact.ts'
import type { Found } from '../fact.ts'
import { findActivity } from '../../../knowledge/look-up.ts'
import type { Task } from '../../../model.ts'
import { eventWords } from '../event-words.ts'
import { onItsDay } from '../short-name.ts'
import { comingLine, eventsLaterToday, isHappening, upcomingEvents } from '../agenda.ts'
import { activityAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'

export const date = ({ day }: Scene): Found | undefined => day && known(dateWords(day.date).text, 'calendar')
export const weekday = ({ day }: Scene): Found | undefined => day && known(dateWords(day.date).weekday, 'calendar')
/** Counted from the opening; for those who came in together, from their own first day. */
export function dayNumber({ day, task }: Scene): Found | undefined {
  if (!day) return undefined
  const starts = task?.cohort?.starts
  const offset = starts === undefined ? day.offset : (toDay(day.date) ?? 0) - (toDay(starts) ?? 0)
  return offset >= 0 ? known(String(offset + 1), 'plan') : undefined
}
/** By the hour at which it is sent. */
export function hello({ time }: Scene): Found | undefined {
  const hour = Number(time.slice(0, 2))
  if (!time) return undefined
  return known(hour < 11 ? '早上好' : hour < 13 ? '中午好' : hour < 18 ? '下午好' : '晚上好', 'plan')
}
export const festival = ({ day }: Scene): Found | undefined => known(dayWords(day).feast, 'calendar')

export function laterToday({ day, task, time }: Scene): Found | undefined {
  const said = eventsLaterToday(day, task, time).map((one) => `${one.time} ${one.title}`)
  return said.length === 0 ? undefined : { said, from: 'plan' }
}

export function upcoming({ plan, day, time }: Scene): Found | undefined {
  const said = upcomingEvents(plan, day, time).map(comingLine)
  return said.length === 0 ? undefined : { said, from: 'plan' }
}

/** Evenings of the month ahead that do not come every week: the author's, and the opening. Nobody finds them among what is fixed. */
export function ahead({ plan, day, spec, knowledge }: Scene): Found | undefined {
  if (!day) return undefined
  const isOpening = (task: Task): boolean =>
    findActivity(knowledge, activityAt(spec, task, knowledge)?.use ?? '')?.role === 'opening'
  const said = plan.days
    .filter(({ offset }) => offset > day.offset && offset <= day.offset + MONTH)
    .flatMap(({ tasks }) => tasks)
    .filter(
      (task) =>
        isHappening(task) &&
        task.part === 'event' &&
        task.subject.type === 'activity' &&
        isSeldom(task.cadence) &&
        (task.because.source === 'written' || isOpening(task)),
    )
    .map(({ start, end, subject }) =>
      comingLine({
        start,
        phrase: eventWords({ date: start.slice(0, 10), start, end }, day.date).phrase,
        title: onItsDay(subject.title, start.slice(0, 10)),
      }),
    )
  return said.length === 0 ? undefined : { said: said.slice(0, MOST), from: 'plan' }
}

const MONTH = 30
/** Lines: who reads more than these reads none. */
const MOST = 5
const isSeldom = (cadence: string): boolean => cadence === 'once' || cadence === 'rare'
