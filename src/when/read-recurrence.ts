import { COUNT, parseCount } from './fold.ts'
import { ENGLISH_DAYS, englishWeekdays, readAlternate } from './read-alternate.ts'
import { readNth } from './read-nth.ts'
import { firstOf, mistake, type Reader, type Reading } from './reading.ts'
import type { Rhythm } from './types.ts'
import { chineseWeekdays } from './weekdays.ts'

const EVERY_WEEK = '(?:每个?|每逢|逢)?(?:周|星期|礼拜)'
const weekend = new RegExp(`^(?:${EVERY_WEEK}末|every weekend|weekends?(?![a-z]))`, 'i')
const weekOpening = new RegExp(`^${EVERY_WEEK} ?`)
const englishWeekly = new RegExp(`^(?:(?:weekly|every|on)(?: on)? )?(${ENGLISH_DAYS})`, 'i')
const everyFew = new RegExp(`^每 ?${COUNT} ?[天日]`)
const monthly = new RegExp(`^每个?月 ?(?:${COUNT} ?[日号]|第 ?${COUNT} ?[天日])`)

/** `每周三`, `每周一三五`, `每周一、三、五`, `每周一至五`, `每周末`, `周三`. */
const readWeekly: Reader<Rhythm> = (text) => {
  const both = weekend.exec(text)
  if (both) return { read: { kind: 'weekly', weekdays: [6, 7] }, rest: text.slice(both[0].length) }
  const opening = weekOpening.exec(text)
  const days = opening ? chineseWeekdays(text, opening[0].length) : undefined
  return days && ('error' in days ? days : { read: { kind: 'weekly', weekdays: days.read }, rest: days.rest })
}

/** `weekly wed`, `weekly mon,thu`, `every friday`, `sundays`. */
const readEnglishWeekly: Reader<Rhythm> = (text) => {
  const match = englishWeekly.exec(text)
  return match
    ? { read: { kind: 'weekly', weekdays: englishWeekdays(match[1] ?? '') }, rest: text.slice(match[0].length) }
    : undefined
}

/** `每天`, `daily`, `每3天`, `隔天`, `every 3 days`. */
const readEvery: Reader<Rhythm> = (text) => {
  const daily = /^(?:每[天日]|天天|daily|every ?day)/i.exec(text)
  if (daily) return every(1, text, daily[0])
  const alternate = /^(?:每?隔[天日]|每?隔一[天日]|every other day)/i.exec(text)
  if (alternate) return every(2, text, alternate[0])
  const match = everyFew.exec(text) ?? /^every (\d+) days?/i.exec(text)
  const days = match ? parseCount(match[1] ?? '') : undefined
  if (!match || days === undefined) return undefined
  if (days < 1 || days > 366) return mistake(`“${match[0]}”排不出来：间隔要在1到366天之间。`, '如“每3天 20:00”。')
  return every(days, text, match[0])
}

/** `每月1日`, `每月31日`, `每月最后一天`, `每月第一天`, `monthly 15`. */
const readMonthly: Reader<Rhythm> = (text) => {
  const last = /^(?:每个?月(?:的)?(?:最后一[天日]|月末|月底|末|底)|monthly last(?: day)?(?! ?[a-z]))/i.exec(text)
  if (last) return { read: { kind: 'monthly', day: 31 }, rest: text.slice(last[0].length) }
  const match = monthly.exec(text) ?? /^monthly (?:on )?(?:the )?(\d{1,4})(?:st|nd|rd|th)?(?![\d:a-z])/i.exec(text)
  const day = match ? parseCount(match[1] ?? match[2] ?? '') : undefined
  if (!match || day === undefined) return undefined
  if (day < 1 || day > 31)
    return mistake(`每月没有${day}日。`, '写1到31，如“每月15日 20:00”；每月最后一天写“每月最后一天”。')
  return { read: { kind: 'monthly', day }, rest: text.slice(match[0].length) }
}

/** `每个工作日`, `工作日`, `every workday`; `节假日`, `holidays`. */
const readByCalendar: Reader<Rhythm> = (text) => {
  const workday = /^(?:(?:每个?|逢)?工作日|every workday|workdays)/i.exec(text)
  if (workday) return { read: { kind: 'workdays' }, rest: text.slice(workday[0].length) }
  const holiday = /^(?:每个|每逢|逢)?(?:法定)?(?:节假日|假日|假期)|^(?:every )?(?:public )?holidays?(?![a-z])/i.exec(
    text,
  )
  return holiday ? { read: { kind: 'holidays' }, rest: text.slice(holiday[0].length) } : undefined
}

/** Any days that come back. */
export const readRecurrence: Reader<Rhythm> = firstOf([
  readByCalendar,
  readAlternate,
  readWeekly,
  readEvery,
  readNth,
  readMonthly,
  readEnglishWeekly,
])

function every(days: number, text: string, read: string): Reading<Rhythm> {
  return { read: { kind: 'every', days }, rest: text.slice(read.length) }
}
