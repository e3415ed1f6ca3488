import { fromDay, toDay } from '../../calendar/date.ts'
import { dateWords } from './day-words.ts'

/** The event that a preview, reminder, opening or recap speaks of, as seen from the day the message is sent. */
export interface EventWords {
  readonly date: string
  readonly text: string
  readonly weekday: string
  readonly start: string
  readonly end: string
  /** `今天` `明天` `后天`, else `12月5日`; past: `昨天`, … */
  readonly relative: string
  /** The whole of it: `今晚 20:00(周三)`, `明天 10:00(周六)`, `12月9日(周三)20:00`. */
  readonly phrase: string
  /** When it closes: `今晚 22:00`, `明天 12:00（周六）`, `12月9日（周三）22:00`; its end, unless it stays open for days. */
  readonly deadline: string
  /** Days from the sending day; 0 today, negative past. */
  readonly daysAway: number
  readonly minutes: number
}

const near: Readonly<Record<number, string>> = { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }

/**
 * An event as one would speak of it on the day `from` (`YYYY-MM-DD`; without it only the date is used).
 * `start` and `end` are `HH:MM` or whole wall times `YYYY-MM-DDTHH:MM`.
 */
export function eventWords(
  event: { readonly date: string; readonly start: string; readonly end: string; readonly until?: string },
  from: string | undefined,
): EventWords {
  const [start, end] = [clock(event.start), clock(event.end)]
  const { text, weekday } = dateWords(event.date)
  const daysAway = daysBetween(from ?? event.date, event.date)
  const relative = from === undefined ? text : (near[daysAway] ?? text)
  return {
    date: event.date,
    text,
    weekday,
    start,
    end,
    relative,
    daysAway,
    phrase: eventPhrase(relative, text, weekday, start),
    deadline: deadlineWords(event.until ?? endOf(event.date, start, end), from),
    minutes: minutesBetween(start, end),
  }
}

/** When something closes (`YYYY-MM-DDTHH:MM`), the hour last: 明天（周六）12:00; of today the weekday need not be said. */
export function deadlineWords(until: string, from: string | undefined): string {
  const date = until.slice(0, 10)
  const { text, weekday } = dateWords(date)
  const away = daysBetween(from ?? date, date)
  const day = nearDay(from === undefined ? text : (near[away] ?? text), clock(until))
  return from !== undefined && away === 0 ? `${day} ${clock(until)}` : `${day}（${weekday}）${clock(until)}`
}

/** 今晚 20:00（周三） · 明天 10:00（周六） · 12月9日（周三）20:00 */
function eventPhrase(relative: string, text: string, weekday: string, start: string): string {
  if (relative === text) return `${text}（${weekday}）${start}`
  return `${nearDay(relative, start)} ${start}（${weekday}）`
}

/** 今晚 for what is in the evening; the word for the day else. */
export const nearDay = (relative: string, hour: string): string =>
  hour >= '18:00' && ['今天', '明天', '昨天'].includes(relative) ? relative.replace('天', '晚') : relative

/** What ends earlier than it starts ends on the next day. */
const endOf = (date: string, start: string, end: string): string =>
  `${end < start ? fromDay((toDay(date) ?? 0) + 1) : date}T${end}`

const clock = (time: string): string => time.slice(time.indexOf('T') + 1)
const daysBetween = (from: string, to: string): number => (toDay(to) ?? 0) - (toDay(from) ?? 0)

function minutesBetween(start: string, end: string): number {
  const of = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return (((of(end) - of(start)) % 1440) + 1440) % 1440
}
