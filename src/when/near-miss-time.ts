import { formatTime, parseTime, splitWindow } from './time.ts'
import type { WhenError } from './types.ts'

/** Why folded text that stands where a time of day should is none; undefined when it does not look like a time at all. */
export function explainTime(text: string): WhenError | undefined {
  const cure = '时间写00:00到23:59，如“20:00”；一段时间写“20:00-21:30”。'
  const ends = splitWindow(text)
  if (!ends) return looksLikeTime(text) ? { message: `没有“${text}”这个时间。`, cure } : undefined
  const wrong = ends.find((end) => looksLikeTime(end) && parseTime(end) === undefined && end !== '24:00')
  if (wrong !== undefined) return { message: `没有“${wrong}”这个时间。`, cure }
  const [start, end] = ends.map((part) => (part === '24:00' ? 24 * 60 : parseTime(part)))
  if (start === undefined || end === undefined) return undefined
  if (end > start) return { message: `没有“${ends[0]}”这个时间。`, cure }
  const crossing = end < start && end <= 6 * 60
  return {
    message: `“${text}”的结束时间不晚于开始时间。`,
    cure: crossing
      ? `一段时间不能跨过零点：到当天为止写“${formatTime(start)}-24:00”。`
      : `先写开始、后写结束${end < start ? `，如“${formatTime(end)}-${formatTime(start)}”` : '；只有一个时刻就只写一个'}。`,
  }
}

function looksLikeTime(text: string): boolean {
  return /^\D{0,2} ?\d{1,3}(?::\d{1,3}|[点时]\S{0,3})$/.test(text)
}
