/** Words and columns that the views share. */
import type { Task } from '../model.ts'
import { dateText, toDay, weekdayText } from '../calendar/date.ts'
import { displayWidth } from '../display-width.ts'

/** `12月1日 周二`. */
export const dayName = (date: string): string => {
  const day = toDay(date) ?? 0
  return `${dateText(day)} ${weekdayText(day)}`
}
export const hours = (minutes: number): string => `${Math.round(minutes / 6) / 10} 小时`

export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))
export const padLeft = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text

/** A bar of `width` columns for a share of 0…1; what is over full is marked. */
export function bar(share: number, width = 20): string {
  const full = Math.max(0, Math.min(width, Math.round(share * width)))
  return '█'.repeat(full) + '░'.repeat(width - full) + (share > 1 ? '!' : '')
}

export const outward = (tasks: readonly Task[]): readonly Task[] =>
  tasks.filter((task) => task.side === 'member-facing')
