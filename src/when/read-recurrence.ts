import { COUNT, parseCount } from './fold.ts'
import { mistake, type Reader, type Reading } from './reading.ts'
import type { When } from './types.ts'

const EVERY_WEEK = '(?:每个?|每逢|逢)?(?:周|星期|礼拜)'
const chineseDays = '一二三四五六日'
const englishDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** A bare digit is a weekday only where no time can begin. */
const WEEKDAY = '(?:周|星期|礼拜)?([一二三四五六日天]|[1-7](?![\\d:点时次]))'
const ENGLISH_DAY = '(mon|tue|wed|thu|fri|sat|sun)[a-z]*'

/** `每周三`, `每周一三五`, `每周一、三、五`, `每周一至五`, `每周末`, `周三`. */
export const readWeekly: Reader = (text) => {
  const weekend = new RegExp(`^(?:${EVERY_WEEK}末|every weekend|weekends)`, 'i').exec(text)
  if (weekend) return weekly([6, 7], text.slice(weekend[0].length))
  const opening = new RegExp(`^${EVERY_WEEK} ?(?=${WEEKDAY})`).exec(text)
  if (!opening) return undefined
  let rest = text.slice(opening[0].length)
  const days: number[] = []
  for (let separator = ''; ; ) {
    const next = new RegExp(`^${WEEKDAY}`).exec(rest.slice(separator.length))
    if (!next) break
    const day = chineseWeekday(next[1] ?? '')
    const first = days.at(-1)
    if (/[至到~-]/.test(separator)) {
      if (first === undefined || day < first)
        return mistake(
          `“${text}”里的星期倒过来了。`,
          '从前往后写，如“每周一至五 9:00”；跨周的分开写，如“每周六、日、一”。',
        )
      for (let between = first + 1; between < day; between++) days.push(between)
    }
    days.push(day)
    rest = rest.slice(separator.length + next[0].length)
    separator = /^ ?(?:[、,/和及与至到~+-] ?)?/.exec(rest)?.[0] ?? ''
  }
  return weekly(days, rest)
}

/** `weekly wed`, `weekly mon,thu`, `every friday`. */
export const readEnglishWeekly: Reader = (text) => {
  const match = new RegExp(`^(?:weekly(?: on)?|every) (${ENGLISH_DAY}(?: ?(?:,|/|&|and) ?${ENGLISH_DAY})*)`, 'i').exec(
    text,
  )
  if (!match) return undefined
  const days = [...(match[1] ?? '').toLowerCase().matchAll(/mon|tue|wed|thu|fri|sat|sun/g)].map(
    (found) => englishDays.indexOf(found[0] as 'mon') + 1,
  )
  return weekly(days, text.slice(match[0].length))
}

/** `每天`, `daily`, `每3天`, `隔天`, `every 3 days`. */
export const readEvery: Reader = (text) => {
  const daily = /^(?:每[天日]|天天|daily|every ?day)/i.exec(text)
  if (daily) return every(1, text, daily[0])
  const alternate = /^(?:每?隔[天日]|每?隔一[天日])/.exec(text)
  if (alternate) return every(2, text, alternate[0])
  const match = new RegExp(`^每 ?${COUNT} ?[天日]`).exec(text) ?? /^every (\d+) days?/i.exec(text)
  if (!match) return undefined
  const days = parseCount(match[1] ?? '')
  if (days === undefined) return undefined
  if (days < 1 || days > 366) return mistake(`“${match[0]}”排不出来：间隔要在1到366天之间。`, '如“每3天 20:00”。')
  return every(days, text, match[0])
}

/** `每月1日`, `每月31日`, `每月最后一天`, `monthly 15`. */
export const readMonthly: Reader = (text) => {
  const last = /^(?:每个?月(?:的)?(?:最后一[天日]|月末|月底|末|底)|monthly last)/i.exec(text)
  if (last) return { when: { kind: 'monthly', day: 31 }, rest: text.slice(last[0].length) }
  const match = new RegExp(`^每个?月 ?${COUNT} ?[日号]`).exec(text) ?? /^monthly (\d{1,4})(?![\d:])/i.exec(text)
  if (!match) return undefined
  const day = parseCount(match[1] ?? '')
  if (day === undefined) return undefined
  if (day < 1 || day > 31)
    return mistake(`每月没有${day}日。`, '写1到31，如“每月15日 20:00”；每月最后一天写“每月最后一天”。')
  return { when: { kind: 'monthly', day }, rest: text.slice(match[0].length) }
}

/** `每个工作日`, `工作日`, `every workday`. */
export const readWorkdays: Reader = (text) => {
  const match = /^(?:(?:每个?|逢)?工作日|every workday|workdays)/i.exec(text)
  return match ? { when: { kind: 'workdays' }, rest: text.slice(match[0].length) } : undefined
}

function weekly(days: readonly number[], rest: string): Reading {
  const when: When = { kind: 'weekly', weekdays: [...new Set(days)].sort((a, b) => a - b) }
  return { when, rest }
}

function every(days: number, text: string, read: string): Reading {
  return { when: { kind: 'every', days }, rest: text.slice(read.length) }
}

function chineseWeekday(word: string): number {
  if (word === '天') return 7
  return /\d/.test(word) ? Number(word) : chineseDays.indexOf(word) + 1
}
