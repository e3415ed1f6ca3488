/** A month at a glance: one cell a day, Monday first. */
import type { Day, Plan } from '../model.ts'
import { toDay, weekday } from '../calendar/date.ts'
import { cut, dayOffset, outward, pad } from './words.ts'

/** Columns of a cell: wide enough for a title where the terminal allows, never so wide that a week breaks over the line. */
const cellWidth = (columns: number): number => Math.max(10, Math.min(16, Math.floor((columns - 8) / 7)))
const ROWS = 4
const heads = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

/** @param columns of the terminal */
export function monthView(plan: Plan, columns: number): readonly string[] {
  const width = cellWidth(columns)
  const months = new Map<string, Day[]>()
  for (const day of plan.days) months.set(day.date.slice(0, 7), [...(months.get(day.date.slice(0, 7)) ?? []), day])
  return [...months].flatMap(([month, days]) => ['', `${month.replace('-', ' 年 ')} 月`, ...grid(days, width)]).slice(1)
}

function grid(days: readonly Day[], width: number): readonly string[] {
  const weeks = new Map<number, Day[]>()
  for (const day of days) {
    const number = toDay(day.date) ?? 0
    const monday = number - weekday(number) + 1
    weeks.set(monday, [...(weeks.get(monday) ?? []), day])
  }
  const rule = `+${heads.map(() => '-'.repeat(width)).join('+')}+`
  const row = (cells: readonly string[]) => `|${cells.map((cell) => pad(cut(cell, width), width)).join('|')}|`
  return [
    row(heads),
    ...[...weeks.values()].flatMap((week) => {
      const cells = heads.map((_, index) => cellOf(week.find((day) => day.weekday === index + 1)))
      return [rule, ...Array.from({ length: ROWS }, (_, line) => row(cells.map((cell) => cell[line] ?? '')))]
    }),
    rule,
  ]
}

/** Date, what kind of day, and the two things a member would notice most. */
function cellOf(day: Day | undefined): readonly string[] {
  if (!day) return []
  const marks = [day.kind === 'holiday' ? '休' : day.kind === 'makeup-workday' ? '班' : '', day.festivals[0] ?? '']
    .filter((mark) => mark !== '')
    .join(' ')
  const messages = outward(day.tasks)
  const first = [...messages]
    .sort(
      (a, b) => Number(b.live) - Number(a.live) || Number(b.heavy) - Number(a.heavy) || (a.start < b.start ? -1 : 1),
    )
    .slice(0, 2)
  return [
    `${Number(day.date.slice(8))} ${dayOffset(day.offset)} ${marks}`.trimEnd(),
    day.idle ? '（休）' : `对外${messages.length} 后台${day.tasks.length - messages.length}`,
    ...first.map((task) => `${task.start.slice(11)} ${task.title}`),
  ]
}
