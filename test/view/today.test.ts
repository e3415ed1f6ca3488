import { describe, expect, test } from 'vitest'
import { stateOf } from '../../src/record/state.ts'
import { todayLines, todayOf } from '../../src/view/today.ts'
import { rowsOf } from '../../src/sheet/rows.ts'
import type { RowFact } from '../../src/record/facts.ts'
import { exampleBundle, exampleNames } from '../support/example-bundle.ts'

const wholes = await Promise.all(exampleNames.map(exampleBundle))

describe.each(wholes.map((whole) => [whole.plan.name, whole] as const))('%s', (_, { plan, scripts }) => {
  const rows = rowsOf(plan, scripts)

  test('all days together are all messages, each once, and every task', () => {
    const due = plan.days.flatMap(({ date }) => todayOf({ plan, scripts, date }).due)
    expect(new Set(due.map(({ row }) => row)).size).toBe(due.length)
    expect(due.flatMap(({ text }) => text || []).sort()).toEqual(
      scripts
        .filter(({ date }) => date !== undefined)
        .flatMap(({ messages }) => messages)
        .sort(),
    )
    expect(new Set(due.map(({ task }) => task)).size).toBe(plan.days.flatMap((day) => day.tasks).length)
    expect(due.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
      plan.days.flatMap((day) => day.tasks).reduce((sum, { minutes }) => sum + minutes, 0),
    )
  })

  test('what comes next is the first that is neither past nor done', () => {
    const date = plan.days.find((day) => day.tasks.length > 3)?.date ?? ''
    const own = rows.filter((row) => row.date === date)
    const third = own[2]!
    expect(todayOf({ plan, scripts, date, time: third.time }).next).toBe(own.find(({ time }) => time >= third.time)?.id)
    const done = own.map((row): RowFact => fact(row.id, 'done'))
    expect(todayOf({ plan, scripts, date, time: '00:00', record: stateOf(done.slice(0, 2)) }).next).toBe(third.id)
    expect(todayOf({ plan, scripts, date, time: '00:00', record: stateOf(done) }).next).toBeUndefined()
  })

  test('overdue is what is past and neither done nor dropped; nobody who keeps no record hears of it', () => {
    const date = plan.days.at(-1)?.date ?? ''
    expect(todayOf({ plan, scripts, date }).overdue).toEqual([])
    const past = rows.filter((row) => row.date < date)
    const facts = past.slice(2).map(({ id }, index) => fact(id, index % 2 === 0 ? 'done' : 'dropped'))
    const { overdue } = todayOf({ plan, scripts, date, record: stateOf(facts) })
    expect(overdue.map(({ row }) => row)).toEqual(past.slice(0, 2).map(({ id }) => id))
  })

  test('a blank of the next two days is asked for today', () => {
    const blank = rows.find(({ slots, date }) => slots.length > 0 && date > plan.horizon.from)
    expect(blank).toBeDefined()
    const eve = plan.days[plan.days.findIndex(({ date }) => date === blank?.date) - 1]?.date ?? ''
    const today = todayOf({ plan, scripts, date: eve })
    expect(today.ahead.find(({ title, date }) => title === blank?.title && date === blank.date)?.needs).toContain(
      `填：${blank?.slots[0]}`,
    )
    expect(todayLines(today, plan).join('\n')).toContain('今天顺手为后面准备：')
  })
})

const fact = (row: string, value: string): RowFact => ({
  version: 1,
  kind: 'status',
  on: '2026-12-01',
  from: '表.xlsx',
  row,
  task: row.replace(/#.*/, ''),
  planned: '2026-12-01T09:00',
  title: '',
  owner: '',
  value,
})
