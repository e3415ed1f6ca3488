/** The month as a wall calendar: what members get, day by day, Monday first. A week is as high as its fullest day. */
import type { Day, Plan, Task } from '../../model.ts'
import { dayWord, stageWord, weekdayWords } from '../../words.ts'
import type { Markup } from '../markup.ts'
import { weeksOf } from '../weeks.ts'
import { dateWord } from '../words.ts'
import { picture, rectangle, WIDTH, words, type Box } from './frame.ts'

const CELL = WIDTH / 7
const HEAD = 34
const LINE = 18
const TOP = 46
/** Lines of a day; a fuller one says how many more. */
const MOST = 7

export function monthPicture(plan: Plan): Markup {
  const { from, to } = plan.horizon
  const days = new Map(plan.days.map((day) => [day.date, day]))
  const weeks = weeksOf(from, to).map((dates) => dates.map((date) => days.get(date)))
  let y = HEAD
  const body = weeks.flatMap((week) => {
    const height = TOP + LINE * Math.max(1, ...week.map((day) => linesOf(day).length)) + 8
    const row = week.flatMap((day, column) =>
      day ? cell(day, { x: column * CELL + 2, y: y + 2, width: CELL - 4, height: height - 4 }) : [],
    )
    y += height
    return row
  })
  const told = `${dateWord(from)}到${dateWord(to)}，每天给成员看的消息和活动；日程里有同样的内容。`
  return picture('month', `${plan.name}的月历`, told, y + 4, [...weekdayWords.map(head), ...body])
}

const head = (word: string, column: number): Markup =>
  words(word, { x: (column + 0.5) * CELL, y: 22, ink: 'soft', anchor: 'middle' })

function cell(day: Day, box: Box): readonly Markup[] {
  const [left, room] = [box.x + 8, box.width - 16]
  const off = day.kind === 'holiday'
  const mark = [off ? '休' : day.kind === 'makeup-workday' ? '班' : '', day.festivals[0] ?? '']
    .filter(Boolean)
    .join(' ')
  const stage = day.tasks.length > 0 ? stageWord(day.stage) : ''
  return [
    rectangle(box, day.offset === 0 ? 'shade' : 'card', 6),
    words(dateWord(day.date), { x: left, y: box.y + 18, size: 14, bold: true, ink: off ? 'red' : 'ink' }),
    words(mark, { x: box.x + box.width - 8, y: box.y + 18, size: 12, ink: 'red', anchor: 'end', room: room / 2 }),
    words([dayWord(day.offset), stage].filter(Boolean).join(' · '), {
      x: left,
      y: box.y + 35,
      size: 11,
      ink: 'soft',
      room,
    }),
    ...linesOf(day).map((text, index) =>
      words(text, {
        x: left,
        y: box.y + TOP + 8 + index * LINE,
        size: 12,
        room,
        ink: /^\d/.test(text) ? 'ink' : 'soft',
      }),
    ),
  ]
}

function linesOf(day: Day | undefined): readonly string[] {
  if (!day) return []
  if (day.idle) return [day.idle.note]
  const outside = day.tasks.filter(({ side }) => side === 'member-facing').toSorted(byStart)
  const office = day.tasks.length - outside.length
  const shown = outside.length > MOST ? outside.slice(0, MOST - 1) : outside
  return [
    ...shown.map(({ start, title }) => `${start.slice(11)} ${title}`),
    ...(outside.length > shown.length ? [`还有 ${outside.length - shown.length} 条`] : []),
    ...(office > 0 ? [`后台 ${office} 件`] : []),
  ]
}

const byStart = (a: Task, b: Task): number => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)
