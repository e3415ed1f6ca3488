import { COUNT, parseCount } from './fold.ts'
import { mistake, type Reader } from './reading.ts'
import type { Rhythm } from './types.ts'
import { chineseWeekdays } from './weekdays.ts'

const WEEK = '(?:周|星期|礼拜)'
const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** `mon`, `Monday`, `mondays`, never the beginning of `month`. */
export const ENGLISH_DAY =
  '(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)(?![a-z])'
export const ENGLISH_DAYS = `${ENGLISH_DAY}(?: ?(?:,|/|&|and) ?${ENGLISH_DAY})*`

const english = new RegExp(`^(?:every other|fortnightly(?: on)?|every (\\d{1,2}) weeks(?: on)?) (${ENGLISH_DAYS})`, 'i')
const chinese = new RegExp(`^(?:每?隔(?:一|1)?个?${WEEK}|每 ?${COUNT} ?个?${WEEK})(?:的|逢)? ?`)
const weekend = new RegExp(`^${WEEK}?末`)

/** ISO weekdays of a text of `ENGLISH_DAYS`, ascending. */
export const englishWeekdays = (text: string): readonly number[] =>
  [
    ...new Set([...text.toLowerCase().matchAll(/mon|tue|wed|thu|fri|sat|sun/g)].map(([name]) => 1 + indexOf(name))),
  ].sort((a, b) => a - b)

const indexOf = (name: string): number => names.findIndex((known) => known === name)

/** `隔周周四`, `每两周的周四`, `每3周周一、四`, `隔周末`, `every other thu`, `every 2 weeks on thu`, `fortnightly thu`. */
export const readAlternate: Reader<Rhythm> = (text) => {
  const words = english.exec(text)
  if (words)
    return { read: spaced(Number(words[1] ?? 2), englishWeekdays(words[2] ?? '')), rest: text.slice(words[0].length) }
  const opening = chinese.exec(text)
  if (!opening) return undefined
  const interval = opening[1] === undefined ? 2 : parseCount(opening[1])
  if (interval === undefined) return undefined
  if (interval < 1 || interval > 52)
    return mistake(`“${opening[0].trim()}”排不出来：间隔要在1到52周之间。`, '如“隔周周四 20:00”“每3周周四 20:00”。')
  const both = weekend.exec(text.slice(opening[0].length))
  if (both) return { read: spaced(interval, [6, 7]), rest: text.slice(opening[0].length + both[0].length) }
  const days = chineseWeekdays(text, opening[0].length)
  return days && ('error' in days ? days : { read: spaced(interval, days.read), rest: days.rest })
}

const spaced = (interval: number, weekdays: readonly number[]): Rhythm =>
  interval === 1 ? { kind: 'weekly', weekdays } : { kind: 'weekly', weekdays, interval }
