/** 日历: a week in three rows, Monday first: the dates, how much is done, what members hear and when. */
import { weekdayWords } from '../../words.ts'
import type { Day } from '../../model.ts'
import { dateSerial } from '../../sheet/serial.ts'
import { idleWord } from '../words.ts'
import { letterOf } from '../../sheet/letters.ts'
import { type Cell, type Sheet } from './book.ts'
import { DAILY } from './daily.ts'
import type { DailyRow } from './columns.ts'
import { rowHeight } from './row-height.ts'

const WIDTH = 22

/** @param last last row of 每日SOP that is counted */
export function calendarSheet(days: readonly Day[], rows: readonly DailyRow[], last: number): Sheet {
  const weeks: (Day | undefined)[][] = []
  for (const day of days) {
    if (weeks.length === 0 || day.weekday === 1) weeks.push(Array.from({ length: 7 }, () => undefined))
    const week = weeks.at(-1)
    if (week) week[day.weekday - 1] = day
  }
  const linesOf = (day: Day | undefined): string => (day ? dayLines(day, rows) : '')
  return {
    name: '日历',
    columns: weekdayWords.map(() => ({ width: WIDTH })),
    rows: [
      weekdayWords.map((name): Cell => ({ value: name, look: 'head' })),
      ...weeks.flatMap((week, index) => [
        week.map(
          (day): Cell =>
            day
              ? { value: dateSerial(day.date), look: isOff(day) ? 'day-off' : 'day' }
              : { value: null, look: 'plain' },
        ),
        week.map(
          (day, column): Cell =>
            day ? doneOf(day, rows, `${letterOf(column)}${index * 3 + 2}`, last) : { value: null, look: 'plain' },
        ),
        week.map((day): Cell => ({ value: linesOf(day) || null, look: 'text' })),
      ]),
    ],
    heights: new Map(
      weeks.map((week, index) => [
        index * 3 + 3,
        // The whole week, however long its longest day.
        Math.max(30, ...week.map((day) => rowHeight([[linesOf(day), WIDTH]], Infinity))),
      ]),
    ),
    frozen: { rows: 1, columns: 0 },
    onePage: true,
  }
}

const isOff = (day: Day): boolean => day.kind === 'holiday' || (day.kind === 'weekend' && day.festivals.length > 0)

/** Counts by the date of the cell above, so that it follows what is moved. */
function doneOf(day: Day, rows: readonly DailyRow[], cell: string, last: number): Cell {
  const all = rows.filter((row) => row.date === day.date).length
  const [dates, states] = [`${DAILY}!$C$2:$C$${last}`, `${DAILY}!$B$2:$B$${last}`]
  return {
    value: `完成 0/${all}`,
    formula: `"完成 "&COUNTIFS(${dates},${cell},${states},"完成")&"/"&COUNTIF(${dates},${cell})`,
    look: 'hint',
  }
}

function dayLines(day: Day, rows: readonly DailyRow[]): string {
  const marks = [...(day.holiday === undefined ? [] : [day.holiday]), ...day.festivals]
  const own = rows.filter((row) => row.date === day.date && row.task.side === 'member-facing')
  return [
    ...(marks.length > 0 ? [[...new Set(marks)].join('、')] : []),
    ...(day.idle ? [idleWord(day.idle)] : own.map((row) => `${row.time} ${row.title}`)),
  ].join('\n')
}
