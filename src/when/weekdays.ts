import { mistake, type Reading } from './reading.ts'

const NAMES = '一二三四五六日'

/** A bare digit is a weekday only where no time can begin; 一次 is a number of times. */
const WEEKDAY = /^(?:周|星期|礼拜)?(?:([一二三四五六日天](?!次))|([1-7])(?![\d:点时次分小天a-z]))/i

/** `三`, `一三五`, `一、三、五`, `一至五` from `at` on, as ISO weekdays; undefined where no weekday stands there. */
export function chineseWeekdays(text: string, at: number): Reading<readonly number[]> | undefined {
  const days: number[] = []
  let rest = text.slice(at)
  for (let separator = ''; ; ) {
    const next = WEEKDAY.exec(rest.slice(separator.length))
    if (!next) break
    const day = weekdayOf(next[1] ?? next[2] ?? '')
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
  return days.length === 0 ? undefined : { read: [...new Set(days)].sort((a, b) => a - b), rest }
}

/** 1 = Monday … 7 = Sunday, from one sign. */
export const weekdayOf = (sign: string): number =>
  sign === '天' ? 7 : /\d/.test(sign) ? Number(sign) : NAMES.indexOf(sign) + 1

/** 一 … 日 of an ISO weekday. */
export const weekdaySign = (weekday: number): string => NAMES[weekday - 1] ?? ''
