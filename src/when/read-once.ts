import { daysInMonth, toDay, weekdayText } from '../calendar/date.ts'
import { lunarTableYears as YEARS } from '../knowledge/festivals/lunar-table.ts'
import { readFestival } from './festival-names.ts'
import { COUNT, parseCount } from './fold.ts'
import { firstOf, MAX_OFFSET, mistake, type Reader, type Reading } from './reading.ts'
import type { Anchor, Once } from './types.ts'

const WORKDAYS = '(?: ?(?:个)?(?:工作日|workdays?|wd))'
const signedOffset = new RegExp(`^ ?([+-]) ?(\\d+)(?:(${WORKDAYS})| ?(?:天|日|days?))?(?![\\d:])`, 'i')
const spokenOffset = new RegExp(`^ ?(?:的)?(前|后) ?${COUNT}(?:(${WORKDAYS})| ?(?:天|日))`, 'i')

const nthDay = new RegExp(`^第 ?${COUNT} ?[天日]`)

/** `2026-12-01`, `2026/12/1`, `2026.12.1`, `2026年12月1日`; a weekday behind it (`（周二）`) must be the right one. */
const readDate: Reader<Once> = (text) => {
  const match =
    /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?/.exec(text) ??
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)[Tt]?/.exec(text)
  if (!match) return undefined
  const [year, month, day] = match
    .slice(1)
    .filter((part) => /^\d+$/.test(part))
    .map(Number) as [number, number, number]
  const written = text.slice(0, match[0].length).replace(/[Tt ]+$/, '')
  const cure = '写一个日历上有的日子，如“2026-12-01”。'
  if (month < 1 || month > 12) return mistake(`没有“${written}”这一天：月份只有1到12。`, cure)
  const last = daysInMonth(year, month)
  if (day < 1) return mistake(`没有“${written}”这一天：日从1开始。`, cure)
  if (day > last) return mistake(`没有“${written}”这一天：${year}年${month}月只有${last}天。`, cure)
  if (year < YEARS.first || year > YEARS.last)
    return mistake(
      `“${written}”在历法表之外：只认得 ${YEARS.first} 到 ${YEARS.last} 年。`,
      '核对年份，写成“2026-12-01”的样子。',
    )
  const date = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-')
  const number = toDay(date)
  if (number === undefined) throw new Error(`${date} passed the checks but is no day`)
  const rest = text.slice(match[0].length)
  const named = /^ ?\(?(?:周|星期)([一二三四五六日天])\)?/.exec(rest)
  if (named && weekdayText(number) !== `周${named[1]?.replace('天', '日')}`) {
    return mistake(
      `${date}是${weekdayText(number)}，不是${named[0].replace(/[ ()]/g, '')}。`,
      '改日期或改星期；只写日期也可以。',
    )
  }
  return {
    read: { kind: 'once', anchor: { type: 'date', date }, offset: 0, unit: 'day' },
    rest: rest.slice(named?.[0].length ?? 0),
  }
}

/** `D-3`, `D+7`, `D0`, `D-3工作日`, `D+5wd`; 开营 and 启动 stand for D. */
const readRelative: Reader<Once> = (text) => {
  const named = /^(?:开营|开群|开班|启动|launch)(?:日|当天)?/i.exec(text)
  if (named) return once({ type: 'launch' }, text.slice(named[0].length))
  const signed = text.replace(/^d(?: ?0(?![\d:])|日|当天)/i, 'D+0')
  if (/^d ?[+-] ?\d/i.test(signed)) return once({ type: 'launch' }, signed.slice(1))
  const bare = /^d ?(\d+)/i.exec(text)
  if (!bare) return undefined
  const count = Number(bare[1])
  return mistake(
    `“${bare[0]}”少了加减号。`,
    `开营后第${count}天之后写“D+${count}”（也就是第${count + 1}天），开营前写“D-${count}”。`,
  )
}

/** `第1天`, `day 1` is D+0. */
const readNthDay: Reader<Once> = (text) => {
  const match = nthDay.exec(text) ?? /^day (\d{1,4})(?![\d:])/i.exec(text)
  const nth = match ? parseCount(match[1] ?? '') : undefined
  if (!match || nth === undefined) return undefined
  if (nth === 0) return mistake('没有第0天：第1天就是开营日（D+0）。', '开营日写“第1天”或“D0”，开营前一天写“D-1”。')
  if (nth > MAX_OFFSET) return tooFar(match[0])
  return {
    read: { kind: 'once', anchor: { type: 'launch' }, offset: nth - 1, unit: 'day' },
    rest: text.slice(match[0].length),
  }
}

/** `结营-1`, `结束-3 20:00`, `end-1`, `结营前1天`, `结营`. */
const readEnd: Reader<Once> = (text) => {
  const match = /^(?:结营|结束|结课|收官|闭营|end(?![a-z]))(?:日|当天)?/i.exec(text)
  return match ? once({ type: 'end' }, text.slice(match[0].length)) : undefined
}

/** `春节`, `中秋-3`, `双11`, `中秋前3天`, `除夕 20:00`. */
const readFestivalDay: Reader<Once> = (text) => {
  const found = readFestival(text)
  return found
    ? once({ type: 'festival', festival: found.festival }, found.rest.replace(/^(?:当天|当日)/, ''))
    : undefined
}

/** Any day that comes once. */
export const readDay: Reader<Once> = firstOf([readDate, readRelative, readNthDay, readEnd, readFestivalDay])

function once(anchor: Anchor, rest: string): Reading<Once> {
  const shift = readOffset(rest)
  if (!shift) return { read: { kind: 'once', anchor, offset: 0, unit: 'day' }, rest }
  if (Math.abs(shift.offset) > MAX_OFFSET) return tooFar(rest.slice(0, shift.length).trim())
  return { read: { kind: 'once', anchor, offset: shift.offset, unit: shift.unit }, rest: rest.slice(shift.length) }
}

function readOffset(
  text: string,
): { readonly offset: number; readonly unit: 'day' | 'workday'; readonly length: number } | undefined {
  const signed = signedOffset.exec(text)
  const match = signed ?? spokenOffset.exec(text)
  if (!match) return undefined
  const count = parseCount(match[2] ?? '') ?? Number(match[2])
  if (Number.isNaN(count)) return undefined
  const backwards = match[1] === '-' || match[1] === '前'
  return {
    offset: backwards && count !== 0 ? -count : count,
    unit: match[3] ? 'workday' : 'day',
    length: match[0].length,
  }
}

function tooFar(written: string): Reading<Once> {
  return mistake(`“${written}”太远了，超过十年。`, '写开营前后几天到几个月之内的日子，如“D-14”“D+30”。')
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
