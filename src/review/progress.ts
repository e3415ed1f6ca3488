/** How the month goes, out of plan and record: what is due, done, in time; by person, by activity, by week. */
import type { Plan } from '../model.ts'
import type { RecordState } from '../record/state.ts'
import type { Row } from '../sheet/rows.ts'

export interface Share {
  readonly name: string
  /** Due until now, without what was cancelled. */
  readonly due: number
  readonly done: number
  /** Of those that are done: not later than the day it was planned for. */
  readonly inTime: number
}

export interface Progress {
  /** Until which moment was counted, `YYYY-MM-DDTHH:MM`. */
  readonly until: string
  readonly all: Share
  readonly owners: readonly Share[]
  readonly activities: readonly Share[]
  readonly weeks: readonly Share[]
  /** Due, not done, not cancelled; in the order of time. */
  readonly slipped: readonly Row[]
}

export function progressOf(plan: Plan, rows: readonly Row[], record: RecordState, until: string): Progress {
  const stateOf = (row: Row): string => record.rows.get(row.id)?.status ?? 'todo'
  const due = rows.filter((row) => `${row.date}T${row.time}` <= until && stateOf(row) !== 'dropped')
  const share = (name: string, own: readonly Row[]): Share => {
    const done = own.filter((row) => stateOf(row) === 'done')
    return { name, due: own.length, done: done.length, inTime: done.filter((row) => inTime(row, record)).length }
  }
  const grouped = (keyOf: (row: Row) => string | undefined): readonly Share[] => {
    const groups = new Map<string, Row[]>()
    for (const row of due) {
      const key = keyOf(row)
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), row])
    }
    return [...groups].map(([name, own]) => share(name, own))
  }
  return {
    until,
    all: share('全部', due),
    owners: grouped(({ task }) => task.owner.name),
    activities: grouped(({ task: { subject } }) =>
      ['activity', 'campaign', 'pillar'].includes(subject.type) ? subject.title : undefined,
    ),
    weeks: grouped(({ date }) => weekOf(plan, date)),
    slipped: due.filter((row) => stateOf(row) !== 'done'),
  }
}

/** Who says nothing about when did it on its day; a state of 顺延 before that was late. */
function inTime(row: Row, record: RecordState): boolean {
  const state = record.rows.get(row.id)
  if (!state) return true
  const planned = (state.planned === '' ? row.date : state.planned).slice(0, 10)
  return state.doneAt === '' ? !state.wasPostponed : state.doneAt.slice(0, 10) <= planned
}

function weekOf(plan: Plan, date: string): string {
  const day = plan.days.find((one) => one.date === date)
  return day === undefined || day.offset < 0 ? '开群前' : `第${Math.floor(day.offset / 7) + 1}周`
}
