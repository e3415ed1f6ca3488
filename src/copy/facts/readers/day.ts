/** The day on which it is sent, and what else is on. */
import { toDay } from '../../../calendar/date.ts'
import { dateWords, dayWords } from '../day-words.ts'
import { known } from '../fact.ts'
import type { Found } from '../fact.ts'
import { comingLine, eventsLaterToday, upcomingEvents } from '../agenda.ts'
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
export const festival = ({ day }: Scene): Found | undefined => known(dayWords(day).feast, 'calendar')

export function laterToday({ day, task, time }: Scene): Found | undefined {
  const said = eventsLaterToday(day, task, time).map((one) => `${one.time} ${one.title}`)
  return said.length === 0 ? undefined : { said, from: 'plan' }
}

export function upcoming({ plan, day, time }: Scene): Found | undefined {
  const said = upcomingEvents(plan, day, time).map(comingLine)
  return said.length === 0 ? undefined : { said, from: 'plan' }
}
