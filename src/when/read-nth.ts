import { COUNT, parseCount } from './fold.ts'
import { ENGLISH_DAY, englishWeekdays } from './read-alternate.ts'
import { mistake, type Reader, type Reading } from './reading.ts'
import type { Rhythm } from './types.ts'
import { weekdayOf } from './weekdays.ts'

/** The most of a kind that a month can hold. */
const MOST = { weekday: 5, workday: 23 } as const

const chinese = new RegExp(
  `^每个?月(?:的)? ?(?:第 ?${COUNT} ?个?|(最后一?个?|末个)|倒数第? ?${COUNT} ?个?|(首个|头一个|头个))(?:的)? ?(?:(工作日)|(?:周|星期|礼拜)([一二三四五六日天1-7]))`,
)
const ORDINAL = '(first|second|third|fourth|fifth|last|\\d{1,2}(?:st|nd|rd|th))'
const KIND = `(workday|working day|${ENGLISH_DAY})`
const english = [
  new RegExp(`^(?:monthly|every month)(?: on)?(?: the)? ${ORDINAL} ${KIND}`, 'i'),
  new RegExp(`^(?:the |every )?${ORDINAL} ${KIND} (?:of|in|each|every) ?(?:the|each|every)? ?month`, 'i'),
]
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

/** `每月第一个周五`, `每月最后一个工作日`, `每月倒数第2个周日`, `monthly first fri`, `last workday of the month`. */
export const readNth: Reader<Rhythm> = (text) => {
  const match = chinese.exec(text)
  if (match) {
    const [whole, nth, last, fromEnd, first, workday, weekday] = match
    const count = nth ?? fromEnd
    const number = last || first ? 1 : count === undefined ? undefined : parseCount(count)
    if (number === undefined) return undefined
    return of(whole, text, number, last !== undefined || fromEnd !== undefined, workday ?? weekdayOf(weekday ?? ''))
  }
  const words = english.map((pattern) => pattern.exec(text)).find((found) => found !== null)
  if (!words) return undefined
  const [whole, ordinal = '', kind = ''] = words
  const last = /last/i.test(ordinal)
  const number = last ? 1 : ordinals.indexOf(ordinal.toLowerCase()) + 1 || Number.parseInt(ordinal, 10)
  return of(whole, text, number, last, /work/i.test(kind) ? 'workday' : (englishWeekdays(kind)[0] ?? 1))
}

function of(whole: string, text: string, count: number, fromEnd: boolean, day: number | string): Reading<Rhythm> {
  const weekday = typeof day === 'number' ? day : 'workday'
  const most = typeof weekday === 'number' ? MOST.weekday : MOST.workday
  if (count < 1 || count > most)
    return mistake(
      `没有“${whole}”：一个月里最多${most}个${weekday === 'workday' ? '工作日' : '同样的星期几'}。`,
      '如“每月第一个周五 20:00”“每月最后一个工作日 18:00”。',
    )
  return {
    read: { kind: 'monthly-nth', nth: fromEnd ? -count : count, weekday },
    rest: text.slice(whole.length),
  }
}
