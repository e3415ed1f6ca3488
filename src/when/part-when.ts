/** When a part of an event happens, counted from the event: `前一天 10:00`, `当天 18:00`, `活动-1h`, `结束+30分钟`. */
import { COUNT, fold, parseCount } from './fold.ts'
import { formatTime, parseDuration, parseTime } from './time.ts'

/** `offset`: days from the event's day. `at`: as the knowledge writes it: `20:00`, `event-60`, `end+30`; absent: the part's own. */
export interface PartWhen {
  readonly offset: number
  readonly at?: string
}

const before = new RegExp(`^(?:前|提前|早)${COUNT}天 ?`)
const after = new RegExp(`^(?:后|之后|晚)${COUNT}天 ?`)
const today = /^(?:当天|同一天|当日) ?/
const next = /^(?:次日|第二天) ?/

/** @returns undefined for what is no such time */
export function parsePartWhen(text: string): PartWhen | undefined {
  const words = fold(text)
  const beside = /^(活动|开始|结束|event|end) ?([-+]) ?(.+)$/.exec(words)
  return beside ? besideEvent(beside) : onDay(words)
}

function besideEvent([, edge = '', sign = '', length = '']: readonly string[]): PartWhen | undefined {
  const minutes = parseDuration(length)
  if (minutes === undefined) return undefined
  return { offset: 0, at: `${edge === '结束' || edge === 'end' ? 'end' : 'event'}${sign}${minutes}` }
}

function onDay(words: string): PartWhen | undefined {
  const day = dayOf(words)
  const rest = day ? words.slice(day.length) : words
  if (rest === '') return day && { offset: day.offset }
  const minutes = parseTime(rest)
  return minutes === undefined ? undefined : { offset: day?.offset ?? 0, at: formatTime(minutes) }
}

function dayOf(words: string): { readonly offset: number; readonly length: number } | undefined {
  const still = today.exec(words) ?? next.exec(words)
  if (still) return { offset: next.test(words) ? 1 : 0, length: still[0].length }
  const counted = before.exec(words) ?? after.exec(words)
  const days = parseCount(counted?.[1] ?? '')
  if (!counted || days === undefined) return undefined
  return { offset: before.test(words) ? -days : days, length: counted[0].length }
}
