import { readDay } from './read-once.ts'
import { readTimes } from './read-times.ts'
import { mistake, type Days, type Reading } from './reading.ts'
import type { Once, TimeSpan } from './types.ts'

const SEPARATOR = /^ ?(?:[、,;&]|和|及|与|and(?![a-z])) ?/
/** `12-19`, `12月19日`, `19日` behind a date take its year, or its year and month. */
const SHORT_DATE = /^(?:(\d{1,2})(?:[-/.]| ?月 ?))?(\d{1,2})(?: ?[日号]|(?![\d:.点时日号-]))/

const unlike = mistake(
  '列出来的几天，钟点不一样。',
  '钟点一样的写在一起，如“2026-12-05、12-19 15:00”；不一样的分成两场写。',
)

/** What is listed: the days, and the hours said behind each of them, which must be the same. */
interface Listed {
  readonly days: readonly Once[]
  readonly hours?: string
  readonly rest: string
}

/**
 * A day that comes once, or several listed one by one: `2026-12-05、12-19`, `D+3、D+10`, `第1天和第8天`, `春节、元宵`. Hours behind
 * the last are left to the reader of hours; behind each of them they may be said as well.
 */
export function readDays(text: string): Reading<Days> | undefined {
  const first = readDay(text)
  if (!first || 'error' in first) return first
  let listed: Listed = { days: [first.read], rest: first.rest }
  for (;;) {
    const next = readNext(listed)
    if (!next) break
    if ('error' in next) return next
    listed = next.read
  }
  const { days, rest, hours } = listed
  const last = readTimes(rest.replace(/^ /, ''))
  if (hours !== undefined && last && !('error' in last) && textOf(last.read) !== hours) return unlike
  return { read: days.length === 1 ? first.read : { kind: 'dates', days }, rest }
}

function readNext({ days, hours, rest }: Listed): Reading<Listed> | undefined {
  const timed = readTimes(rest.replace(/^ /, ''))
  const behind = timed && !('error' in timed) ? timed : undefined
  const open = behind?.rest ?? rest
  const separator = SEPARATOR.exec(open)?.[0]
  const last = days.at(-1)
  if (separator === undefined || !last) return undefined
  const ahead = open.slice(separator.length)
  const day = readDay(ahead) ?? (last.anchor.type === 'date' ? readShort(ahead, last.anchor.date) : undefined)
  if (!day) return undefined
  if ('error' in day) return day
  const said = behind && textOf(behind.read)
  const differs = said !== undefined && (hours === undefined ? days.length > 1 : hours !== said)
  if (differs) return unlike
  if (days.some((one) => isSame(one, day.read)))
    return mistake(`“${ahead.slice(0, ahead.length - day.rest.length).trim()}”写了两次。`, '每一天写一次。')
  return {
    read: { days: [...days, day.read], rest: endOf(day.rest, said), ...(said === undefined ? {} : { hours: said }) },
    rest: day.rest,
  }
}

/** Hours that were said behind an earlier day are said for the last one too, or once for all. */
function endOf(rest: string, hours: string | undefined): string {
  const timed = hours === undefined ? undefined : readTimes(rest.replace(/^ /, ''))
  return hours === undefined || timed ? rest : ` ${hours}${rest}`
}

const textOf = (times: readonly TimeSpan[]): string =>
  times
    .map(({ start, end }) =>
      [start, end]
        .filter((one) => one !== undefined)
        .map(clock)
        .join('-'),
    )
    .join('、')
const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

const isSame = (one: Once, other: Once): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Of a month that is over by then the next year's: `2026-12-28、01-04`. */
function readShort(text: string, date: string): Reading<Once> | undefined {
  const [written, month, day] = SHORT_DATE.exec(text) ?? []
  if (written === undefined || day === undefined || (month === undefined && !/[日号]$/.test(written))) return undefined
  const [year, thisMonth, today] = date.split('-').map(Number) as [number, number, number]
  const named = Number(month ?? thisMonth)
  const over = named < thisMonth || (named === thisMonth && Number(day) < today)
  if (over && month === undefined) return undefined
  const full = readDay(`${over ? year + 1 : year}-${named}-${day}`)
  return full && ('error' in full ? full : { read: full.read, rest: text.slice(written.length) })
}
