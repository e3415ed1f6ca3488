/** One day of a plan: what is due and when, what to say, what the days after need today, what was left undone. */
import { channelWord, dayWord, offsetWord } from '../words.ts'
import { dateText, fromDay, toDay, weekdayText } from '../calendar/date.ts'
import type { Plan, Script } from '../model.ts'
import type { RecordState } from '../record/state.ts'
import { rowsOf, type Row } from '../sheet/rows.ts'
import { thingsOf } from '../sheet/things.ts'

export interface TodayInput {
  readonly plan: Plan
  readonly scripts: readonly Script[]
  readonly date: string
  /** `HH:MM` now, when `date` is today: what is past counts as such. */
  readonly time?: string
  /** What was done, when somebody kept a record. */
  readonly record?: RecordState
}

export interface Due {
  /** 1…, for `--copy`; absent where there is nothing to say. */
  readonly n?: number
  readonly row: string
  readonly task: string
  readonly date: string
  readonly time: string
  readonly title: string
  readonly channel: string
  readonly owner: string
  readonly minutes: number
  readonly text: string
  readonly slots: readonly string[]
  readonly checklist: readonly string[]
  readonly materials: readonly string[]
  readonly done: boolean
}

export interface Today {
  readonly version: 1
  readonly date: string
  readonly now?: string
  readonly due: readonly Due[]
  /** Row of what comes next. */
  readonly next?: string
  /** What the next days need: blanks to be filled, things to be there. */
  readonly ahead: readonly {
    readonly date: string
    readonly time: string
    readonly title: string
    readonly needs: readonly string[]
  }[]
  /** Of the days before, and of today's hours that are past; only with a record. */
  readonly overdue: readonly Due[]
}

/** Whoever fills a blank or fetches a thing wants to hear of it this many days before. */
const AHEAD_DAYS = 2

export function todayOf({ plan, scripts, date, time, record }: TodayInput): Today {
  const rows = rowsOf(plan, scripts)
  const isDone = ({ id }: Row): boolean => ['done', 'dropped'].includes(record?.rows.get(id)?.status ?? 'todo')
  let n = 0
  const due = rows
    .filter((row) => row.date === date)
    .map((row) => dueOf(row, isDone(row), row.text === '' ? undefined : ++n))
  const left = due.find((one) => !one.done && one.time >= (time ?? ''))
  const prepared = new Set(rows.filter(({ task }) => task.kind === 'prepare').map(({ task }) => task.id))
  const last = fromDay((toDay(date) ?? 0) + AHEAD_DAYS)
  return {
    version: 1,
    date,
    ...(time === undefined ? {} : { now: time }),
    due,
    ...(left ? { next: left.row } : {}),
    ahead: rows.filter((row) => row.date > date && row.date <= last).flatMap((row) => needsOf(row, prepared)),
    overdue: record
      ? rows
          .filter((row) => (row.date < date || (row.date === date && row.time < (time ?? ''))) && !isDone(row))
          .map((row) => dueOf(row, false))
      : [],
  }
}

const dueOf = ({ id, task, date, time, title, channel, text, slots, first }: Row, done: boolean, n?: number): Due => ({
  ...(n === undefined ? {} : { n }),
  row: id,
  task: task.id,
  date,
  time,
  title,
  channel: channelWord(channel),
  owner: task.owner.name,
  minutes: first ? task.minutes : 0,
  text,
  slots,
  checklist: first ? task.checklist : [],
  materials: first ? thingsOf(task) : [],
  done,
})

/** What has a day of its own for getting ready is told on that day. */
function needsOf({ task, date, time, title, slots, first }: Row, prepared: ReadonlySet<string>): Today['ahead'] {
  const things = first && !task.depends_on.some((id) => prepared.has(id)) ? thingsOf(task) : []
  const needs = [...slots.map((slot) => `填：${slot}`), ...(things.length > 0 ? [`备好：${things.join('、')}`] : [])]
  return needs.length === 0 || task.kind === 'prepare' ? [] : [{ date, time, title, needs }]
}

/** For a terminal; each text stands as it is sent, two columns in. */
export function todayLines(today: Today, plan: Plan): readonly string[] {
  const number = toDay(today.date) ?? 0
  const offset = number - (toDay(plan.horizon.launch) ?? 0)
  const day = `${dayWord(offset)} ${offsetWord(offset)}`
  return [
    `${dateText(number)} ${weekdayText(number)}  ${day}  ${today.due.length === 0 ? '今天没有要做的事' : `${today.due.length} 件`}`,
    ...today.due.flatMap((due) => ['', ...dueLines(due, today.now !== undefined && today.next === due.row)]),
    ...section(
      '还没做完的：',
      today.overdue.map((due) => `${due.date.slice(5)} ${due.time}  ${due.title}  ${due.owner}`),
    ),
    ...section(
      '今天顺手为后面准备：',
      today.ahead.map((one) => `${one.date.slice(5)} ${one.time}  ${one.title}  ${one.needs.join('；')}`),
    ),
  ]
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]

export function dueLines(due: Due, isNext: boolean): readonly string[] {
  const mark = due.done ? '√' : isNext ? '→' : ' '
  const number = due.n === undefined ? '  ' : String(due.n).padStart(2)
  const blanks = due.slots.length > 0 ? [`      发之前填：${due.slots.join('、')}`] : []
  const list = [...due.checklist, ...(due.materials.length > 0 ? [`备好 ${due.materials.join('、')}`] : [])]
  return [
    `${mark} ${number}  ${due.time}  ${due.title}  （${[due.channel, due.owner, ...(due.minutes > 0 ? [`${due.minutes} 分钟`] : [])].join('，')}）`,
    ...list.map((item) => `      □ ${item}`),
    ...blanks,
    ...(due.text === '' ? [] : due.text.split('\n').map((line) => (line === '' ? '' : `      ${line}`))),
  ]
}
