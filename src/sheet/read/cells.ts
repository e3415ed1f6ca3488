/** What a cell says, however its program keeps it. */
import { fromDay, toDay } from '../../calendar/date.ts'
import { parseTime } from '../../when/time.ts'
import { serialDate, serialTime } from '../serial.ts'

/** As the libraries hand it over; a `Date` is a wall time in UTC. */
export type Value = string | number | boolean | Date | null

/** Full-width signs as plain ones; blanks at the ends gone. */
const folded = (text: string): string => text.normalize('NFKC').trim()

/** '' for an empty cell. */
export function textOf(value: Value): string {
  if (value === null) return ''
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return ''
    const iso = value.toISOString()
    return iso.startsWith('1899-12-3') ? iso.slice(11, 16) : iso.slice(0, 10)
  }
  return String(value)
}

/**
 * A calendar date: a serial number, `2026-9-7`, `2026/9/7`, `2026.9.7`, `2026年9月7日`, `9月7日`, `9.7`, `9/7`, `20260907`. Without
 * a year the one nearest to `near` is meant.
 * @returns undefined for what is none
 */
export function dateOf(value: Value, near: string): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10)
  if (typeof value === 'number')
    return value >= 20_000 && value < 80_000 ? serialDate(value) : compactDate(String(value))
  if (typeof value !== 'string') return undefined
  const text = folded(value)
    .replace(/[（(]?(?:周|星期|礼拜)[一二三四五六日天][)）]?/g, '')
    .trim()
  const full = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/.exec(text)
  if (full) return real(full[1], full[2], full[3])
  const short = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(?:\s+\d{1,2}:\d{2})?$/.exec(text)
  if (short) return nearest(short[1], short[2], near)
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : undefined
  return serial === undefined ? compactDate(text) : dateOf(serial, near)
}

const compactDate = (text: string): string | undefined => {
  const found = /^(20\d{2})(\d{2})(\d{2})$/.exec(text)
  return found ? real(found[1], found[2], found[3]) : undefined
}

function real(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return toDay(date) === undefined ? undefined : date
}

function nearest(month: string | undefined, day: string | undefined, near: string): string | undefined {
  const year = Number(near.slice(0, 4))
  const at = toDay(near) ?? 0
  const found = [year - 1, year, year + 1].flatMap((one) => toDay(real(String(one), month, day) ?? '') ?? [])
  const best = found.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
  return best === undefined ? undefined : fromDay(best)
}

/** `HH:MM` of a part of a day, `17:30`, `17：30:00`, `晚上8点半`, `PT20H15M00S`, `5:30 PM`; undefined for what is no time of day. */
export function timeOf(value: Value): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : serialTime(value.getTime() / 86_400_000)
  if (typeof value === 'number') return value >= 0 && value < 80_000 ? serialTime(value) : undefined
  if (typeof value !== 'string') return undefined
  const text = folded(value)
  const period = /^PT(\d{1,2})H(\d{1,2})M/.exec(text)
  if (period) return clock(Number(period[1]), Number(period[2]))
  const english = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*(am|pm)$/i.exec(text)
  if (english) return clock((Number(english[1]) % 12) + (/pm/i.test(english[3] ?? '') ? 12 : 0), Number(english[2]))
  const minutes = parseTime(
    text.replace(/^(\d{1,2}:\d{2}):\d{2}(?:\.\d+)?$/, '$1').replace(/^(\d{4}-\d{1,2}-\d{1,2}[T ])/, ''),
  )
  return minutes === undefined ? undefined : clock(Math.floor(minutes / 60), minutes % 60)
}

const clock = (hour: number, minute: number): string | undefined =>
  hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : undefined

/** A figure as people write it, 35% as 0.35; undefined for what is none. */
export function numberOf(value: Value): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string') return undefined
  const found = /^(-?\d+(?:\.\d+)?)\s*(%?)\s*[\p{Script=Han}]{0,2}$/u.exec(
    folded(value).replace(/(?<=\d),(?=\d{3})/g, ''),
  )
  if (!found) return undefined
  const number = Number(found[1])
  return found[2] === '%' ? Math.round(number * 1e6) / 1e8 : number
}
