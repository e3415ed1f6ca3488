/** A month at a glance: one cell a day, Monday first. */
import type { Day, Plan } from '../model.ts'
import { toDay, weekday } from '../calendar/date.ts'
import { cut, displayWidth } from '../display-width.ts'
import { outward, pad } from './words.ts'
import { offsetWord, weekdayWords } from '../words.ts'

/** Columns of a cell: as wide as the terminal allows up to 22, and never so wide that a week breaks over the line. */
const cellWidth = (columns: number): number => Math.max(5, Math.min(22, Math.floor((columns - 8) / 7)))
/** From here on a title has its time before it; below `TITLED` there is no room for any title. */
const TIMED = 15
const TITLED = 9
const TITLES = 3

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
  const rule = `+${weekdayWords.map(() => '-'.repeat(width)).join('+')}+`
  const row = (cells: readonly string[]) => `|${cells.map((cell) => pad(cut(cell, width), width)).join('|')}|`
  return [
    row(weekdayWords),
    ...[...weeks.values()].flatMap((week) => {
      const cells = weekdayWords.map((_, index) =>
        cellOf(
          week.find((day) => day.weekday === index + 1),
          width,
        ),
      )
      const rows = Math.max(...cells.map((cell) => cell.length))
      return [rule, ...Array.from({ length: rows }, (_, line) => row(cells.map((cell) => cell[line] ?? '')))]
    }),
    rule,
  ]
}

/** Date, what kind of day, how much, and what a member would notice most, in the order of the day. */
function cellOf(day: Day | undefined, width: number): readonly string[] {
  if (!day) return []
  const mark = day.kind === 'holiday' ? '休' : day.kind === 'makeup-workday' ? '班' : ''
  const messages = outward(day.tasks)
  const noticed = [...messages]
    .sort(
      (a, b) => Number(b.live) - Number(a.live) || Number(b.heavy) - Number(a.heavy) || (a.start < b.start ? -1 : 1),
    )
    .slice(0, width < TITLED ? 0 : TITLES)
    .sort((a, b) => (a.start < b.start ? -1 : 1))
  return [
    fitting([String(Number(day.date.slice(8))), mark, offsetWord(day.offset), day.festivals[0] ?? ''], width),
    day.idle ? '（休）' : counts(messages.length, day.tasks.length - messages.length, width),
    ...noticed.map(({ start, title }) => (width < TIMED ? title : `${start.slice(11)} ${title}`)),
  ]
}

const counts = (outside: number, office: number, width: number): string =>
  width < 12 ? `外${outside} 内${office}` : `对外${outside} 后台${office}`

/** As many of the words, from the first on, as there is room for whole. */
function fitting(words: readonly string[], width: number): string {
  return words
    .filter((word) => word !== '')
    .reduce((line, word, index) => (index > 0 && displayWidth(`${line} ${word}`) > width ? line : `${line} ${word}`))
}
