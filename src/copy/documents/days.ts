/** Dates of pages: always with what one needs to find them in a calendar. */
import type { Task } from '../../model.ts'
import { dateWords } from '../facts/day-words.ts'

/** `2026年12月1日（周二）` */
export function fullDate(date: string): string {
  const { text, weekday } = dateWords(date)
  return `${date.slice(0, 4)}年${text}（${weekday}）`
}

/** `12月1日 周二` */
export function shortDate(date: string): string {
  const { text, weekday } = dateWords(date)
  return `${text} ${weekday}`
}

/** `12月1日–12月7日` */
export const span = (from: string, to: string): string =>
  from === to ? dateWords(from).text : `${dateWords(from).text}–${dateWords(to).text}`

export const dayOf = (task: Task): string => shortDate(task.start.slice(0, 10))
export const timeOf = (task: Task): string => task.start.slice(11)
