import { dayOf, daysInMonth, fromDay, monthOf, toDay, yearOf } from '../calendar/date.ts'
import { COUNT, parseCount } from './fold.ts'
import { readDay } from './read-once.ts'
import { MAX_OFFSET, mistake, type Reader, type Reading } from './reading.ts'
import type { DayRef, Once, Run } from './types.ts'

const BETWEEN = /^ ?(?:(?:一直|直)?(?:到|至)|~|-|\.{2,3}|(?:to|until|till|through)(?![a-z])) ?/i
const CLOSING = /^ ?(?:为止|止|之间|期间|这段时间)/
const LENGTH = `${COUNT} ?(?:个)?(天|日|周|星期|days?|weeks?)(?![a-z])`

/** First number, its unit, last number, its unit. */
const numbered = [
  new RegExp(`^第 ?${COUNT} ?([天日周])? ?(?:-|~|到|至|\\.{2,3}) ?第? ?${COUNT} ?([天日周])`),
  new RegExp(`^第 ?${COUNT} ?个?(周|星期)(?![一二三四五六日天末])()()`),
  /^(?:days?|weeks?) (\d{1,4})()(?: ?(?:-|~|to|\.{2,3}) ?(\d{1,4}))(?![\d:])()/i,
  /^week (\d{1,4})()()()(?![\d:])/i,
]
const lengthBehind = new RegExp(`^ ?,? ?(?:连续|一共|共|为期|持续|for)? ?${LENGTH}`, 'i')
const lengthAhead = new RegExp(`^(?:前|头|一共|总共|共|连续|为期|持续|for |the first |first ) ?${LENGTH}`, 'i')

/** `第1-7天`, `第1天到第7天`, `days 1-7`; `第2周`, `第1-2周`, `week 2`. 第1天 is D+0, 第1周 D+0 … D+6. */
const readNumbered: Reader<Run> = (text) => {
  const match = numbered.map((pattern) => pattern.exec(text)).find((found) => found !== null)
  if (!match) return undefined
  const [whole, first = '', unitOfFirst, last, unit] = match
  const weeks = /周|星期|week/i.test(unit || unitOfFirst || whole)
  // 第1周到第7天 counts in two ways.
  if (unitOfFirst && unit && /周|星期/.test(unitOfFirst) !== /周|星期/.test(unit)) return undefined
  const [from, to] = [parseCount(first), last ? parseCount(last) : parseCount(first)]
  if (from === undefined || to === undefined) return undefined
  if (from === 0)
    return mistake(
      `没有“${whole}”：从第1${weeks ? '周' : '天'}数起，第1天就是开营日（D+0）。`,
      '如“第1-7天 每天 8:00”。',
    )
  if (to < from) return upsideDown(whole)
  if (to * (weeks ? 7 : 1) > MAX_OFFSET) return tooLong(whole)
  const [start, end] = weeks ? [(from - 1) * 7, to * 7 - 1] : [from - 1, to - 1]
  return { read: { from: launched(start), to: launched(end) }, rest: text.slice(whole.length) }
}

/** `D+0..D+6`, `从 2026-12-05 到 12-25`, `D+3 起 21 天`, `从 D+3 起`, `from D+3 for 21 days`. */
const readFrom: Reader<Run> = (text) => {
  const opening = /^(?:从|自|由|from )? ?/i.exec(text)?.[0] ?? ''
  const first = readDay(text.slice(opening.length))
  if (!first) return undefined
  if ('error' in first) return opening.trim() === '' ? undefined : first
  const between = BETWEEN.exec(first.rest)
  const last = between ? readLast(first.read, first.rest.slice(between[0].length)) : undefined
  if (last) return 'error' in last ? last : closed(text, first.read, last)
  const onward = /^ ?(?:起|开始|onwards?)(?![a-z])/i.exec(first.rest)
  if (!onward && opening.trim() === '') return undefined
  const rest = first.rest.slice(onward?.[0].length ?? 0)
  const length = lengthBehind.exec(rest)
  if (!length) return { read: { from: refOf(first.read) }, rest }
  return lengthened(length, rest, refOf(first.read))
}

/** `到 D+20 为止`, `直到 2026-12-25`, `until D+30`. */
const readUntil: Reader<Run> = (text) => {
  const opening = /^(?:一直到|直到|到|至|截至|截止到?|until |till |through )/i.exec(text)
  const last = opening ? readDay(text.slice(opening[0].length).trimStart()) : undefined
  if (!last || 'error' in last) return last
  return { read: { to: refOf(last.read) }, rest: last.rest.replace(CLOSING, '') }
}

/** `前 21 天`, `共 21 天`, `连续三周`, `for 21 days`, `first 21 days`. */
const readLength: Reader<Run> = (text) => {
  const match = lengthAhead.exec(text)
  return match ? lengthened(match, text, undefined) : undefined
}

/** A stretch of days, from any of the ways to say it. */
export const readRun: Reader<Run> = (text) =>
  readNumbered(text) ?? readFrom(text) ?? readUntil(text) ?? readLength(text)

function lengthened(match: RegExpExecArray, text: string, from: DayRef | undefined): Reading<Run> | undefined {
  const count = parseCount(match[1] ?? '')
  if (count === undefined) return undefined
  const days = count * (/周|星期|week/i.test(match[2] ?? '') ? 7 : 1)
  if (days < 1) return mistake(`“${match[0].trim()}”一天也没有。`, '写几天，如“D+3 起 21 天 每天 19:00”。')
  if (days > MAX_OFFSET) return tooLong(match[0].trim())
  return { read: { ...(from && { from }), days }, rest: text.slice(match[0].length) }
}

function closed(text: string, first: Once, last: { readonly read: Once; readonly rest: string }): Reading<Run> {
  const whole = text.slice(0, text.length - last.rest.length)
  const [from, to] = [positionOf(first), positionOf(last.read)]
  const comparable = first.anchor.type === last.read.anchor.type && first.unit === last.read.unit
  if (comparable && from !== undefined && to !== undefined && to < from) return upsideDown(whole)
  return { read: { from: refOf(first), to: refOf(last.read) }, rest: last.rest.replace(CLOSING, '') }
}

/** The last day may leave out the year, and the month, of a date before it. */
function readLast(first: Once, text: string): Reading<Once> | undefined {
  const start = first.anchor.type === 'date' ? toDay(first.anchor.date) : undefined
  const short =
    start === undefined
      ? null
      : (/^(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?(?![\d:-])/.exec(text) ?? /^()(\d{1,2})[日号](?!\d)/.exec(text))
  if (start === undefined || !short) return readDay(text)
  const month = short[1] ? Number(short[1]) : monthOf(start)
  const date = Number(short[2])
  const year = short[1] && month < monthOf(start) ? yearOf(start) + 1 : yearOf(start)
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month))
    return mistake(`没有“${short[0]}”这一天。`, '写一个日历上有的日子，如“从 2026-12-05 到 12-25”。')
  return {
    read: { kind: 'once', anchor: { type: 'date', date: fromDay(dayOf(year, month, date)) }, offset: 0, unit: 'day' },
    rest: text.slice(short[0].length),
  }
}

/** Where it lies among days of its own kind of anchor. */
function positionOf({ anchor, offset }: DayRef): number | undefined {
  if (anchor.type === 'festival') return undefined
  return anchor.type === 'date' ? (toDay(anchor.date) ?? 0) + offset : offset
}

const launched = (offset: number): DayRef => ({ anchor: { type: 'launch' }, offset, unit: 'day' })
const refOf = ({ anchor, offset, unit }: Once): DayRef => ({ anchor, offset, unit })
const upsideDown = (written: string) =>
  mistake(
    `“${written.trim()}”的结束早于开始。`,
    '先写开始、后写结束，如“从 2026-12-05 到 12-25 每天 18:00”“第1-7天 每天 8:00”。',
  )
const tooLong = (written: string) =>
  mistake(`“${written}”太长了，超过十年。`, '写几天到几个月，如“D+3 起 21 天 每天 19:00”。')
