import { COUNT, fold, parseCount } from './fold.ts'
import type { TimeSpan } from './types.ts'

const DAY = 24 * 60
/** Parts of the day that an hour may be said with, for use inside a pattern. */
export const PERIOD = '凌晨|清晨|早晨|早上|上午|中午|下午|午后|傍晚|晚上|夜里|早|晚'
const period = `(${PERIOD})`
const clockTime = new RegExp(`^${period}? ?(\\d{1,2}):(\\d{2})$`)
const spokenTime = new RegExp(`^${period}? ?${COUNT}(?:点|时)(?:(半|一刻|三刻|整|钟)|${COUNT}分?)?$`)

/**
 * Minutes after midnight of `20:00`, `8:30`, `20：00`, `20点半`, `晚上8点`, `早上8:30`; undefined for anything else.
 * Times run from 00:00 to 23:59.
 */
export function parseTime(text: string): number | undefined {
  const minutes = readTime(fold(text))
  return minutes !== undefined && minutes < DAY ? minutes : undefined
}

/**
 * A window such as `20:00-21:30` (also `–`, `~`, `至`, `到`) as minutes after midnight. Undefined when either end is no
 * time, or the end is not after the start. `24:00` is allowed as an end only.
 */
export function parseWindow(text: string): { readonly start: number; readonly end: number } | undefined {
  const ends = splitWindow(fold(text))
  if (!ends) return undefined
  const [start, end] = [parseTime(ends[0]), readTime(borrowPeriod(ends[0], ends[1]))]
  if (start === undefined || end === undefined || end > DAY || end <= start) return undefined
  return { start, end }
}

/** A time or a window. */
export function parseTimeSpan(text: string): TimeSpan | undefined {
  const start = parseTime(text)
  return start === undefined ? parseWindow(text) : { start }
}

/** The two ends of what looks like a window, whether or not they are times. Takes folded text. */
export function splitWindow(text: string): readonly [string, string] | undefined {
  const match = /^(.+?) ?(?:-|~|至|到) ?(.+)$/.exec(text)
  return match ? [match[1] ?? '', match[2] ?? ''] : undefined
}

/** `20:00`; `24:00` for the end of the day. */
export function formatTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** `20:00` or `20:00-21:30`. */
export function formatTimeSpan({ start, end }: TimeSpan): string {
  return end === undefined ? formatTime(start) : `${formatTime(start)}-${formatTime(end)}`
}

/**
 * Minutes of a duration: `30分钟`, `2小时`, `1.5h`, `1小时30分`, `半小时`, `3天`, `2周`, `90m`, `+24h`, `+0m`. A leading `+`
 * changes nothing. Undefined for anything else, a bare number included: its unit would be a guess.
 */
export function parseDuration(text: string): number | undefined {
  let rest = fold(text).replace(/^\+ ?/, '').toLowerCase()
  if (rest === '') return undefined
  let total = 0
  while (rest !== '') {
    const match =
      /^(\d+(?:\.\d+)?|半|[一二两三四五六七八九十]{1,3})(个半|个)? ?([a-z]+|[^\d半\s]+?)(?= ?(?:\d|半|[一二两三四五六七八九十]|$)) ?/.exec(
        rest,
      )
    if (!match) return undefined
    const [whole, amount = '', measure, unit = ''] = match
    const count = amount === '半' ? 0.5 : /^\d/.test(amount) ? Number(amount) : parseCount(amount)
    const factor = minutesPer[unit]
    if (count === undefined || factor === undefined) return undefined
    total += (count + (measure === '个半' ? 0.5 : 0)) * factor
    rest = rest.slice(whole.length)
  }
  return Math.round(total)
}

/** A duration in words that `parseDuration` reads back: `30分钟`, `1小时30分钟`, `2天`. */
export function formatDuration(minutes: number): string {
  if (minutes > 0 && minutes % DAY === 0) return `${minutes / DAY}天`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return hours === 0 ? `${rest}分钟` : rest === 0 ? `${hours}小时` : `${hours}小时${rest}分钟`
}

const minutesPer: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [1, ['m', 'min', 'mins', 'minute', 'minutes', '分', '分钟']],
      [60, ['h', 'hr', 'hrs', 'hour', 'hours', '时', '小时', '钟头']],
      [DAY, ['d', 'day', 'days', '天', '日']],
      [7 * DAY, ['w', 'week', 'weeks', '周', '星期']],
    ] as const
  ).flatMap(([minutes, units]) => units.map((unit) => [unit, minutes])),
)

/** `晚上8点-9点` means 20:00–21:00: the end takes the start's part of the day unless it names its own. */
function borrowPeriod(start: string, end: string): string {
  const named = new RegExp(`^${period}`)
  return named.test(end) ? end : (named.exec(start)?.[0] ?? '') + end
}

function readTime(text: string): number | undefined {
  const clock = clockTime.exec(text)
  const spoken = clock ? null : spokenTime.exec(text)
  const match = clock ?? spoken
  if (!match) return undefined
  const hour = parseCount(match[2] ?? '')
  const minute = clock ? Number(clock[3]) : spokenMinute(spoken?.[3], spoken?.[4])
  if (hour === undefined || minute === undefined || minute > 59) return undefined
  const shifted = hourInPeriod(match[1], hour)
  if (shifted === undefined || shifted > 24 || (shifted === 24 && minute > 0)) return undefined
  return shifted * 60 + minute
}

function spokenMinute(word: string | undefined, count: string | undefined): number | undefined {
  if (count !== undefined) return parseCount(count)
  return word === '半' ? 30 : word === '一刻' ? 15 : word === '三刻' ? 45 : 0
}

/** 24-hour value of an hour said with a part of the day; 晚上12点 is refused: it could be either midnight. */
function hourInPeriod(part: string | undefined, hour: number): number | undefined {
  if (part === undefined) return hour
  if (['下午', '午后', '傍晚', '晚上', '夜里', '晚'].includes(part))
    return hour === 12 ? undefined : hour < 12 ? hour + 12 : hour
  if (part === '中午') return hour < 10 ? hour + 12 : hour
  return hour > 12 ? undefined : hour
}
