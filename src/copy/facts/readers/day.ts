/** The day on which it is sent, and what else is on. */
import { dateWords, dayWords } from '../day-words.ts'
import { known } from '../fact.ts'
import type { Found } from '../fact.ts'
import { eventsLaterToday, upcomingEvents } from '../agenda.ts'
import type { Scene } from '../../scene.ts'

export const date = ({ day }: Scene): Found | undefined => day && known(dateWords(day.date).text, 'calendar')
export const weekday = ({ day }: Scene): Found | undefined => day && known(dateWords(day.date).weekday, 'calendar')
export const dayNumber = ({ day }: Scene): Found | undefined =>
  day && day.offset >= 0 ? known(String(day.offset + 1), 'plan') : undefined
export const festival = ({ day }: Scene): Found | undefined => known(dayWords(day).feast, 'calendar')

export function laterToday({ day, task, time }: Scene): Found | undefined {
  const said = eventsLaterToday(day, task, time).map((one) => `${one.time} ${one.title}`)
  return said.length === 0 ? undefined : { said, from: 'plan' }
}

export function upcoming({ plan, day, time }: Scene): Found | undefined {
  const said = upcomingEvents(plan, day, time).map(
    ({ phrase, title }) => `${phrase}${phrase.endsWith('）') ? '' : ' '}${title}`,
  )
  return said.length === 0 ? undefined : { said, from: 'plan' }
}
