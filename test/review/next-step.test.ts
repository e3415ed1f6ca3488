import { describe, expect, test } from 'vitest'
import { stateOf } from '../../src/record/state.ts'
import type { Fact, RowFact } from '../../src/record/facts.ts'
import { nextStepOf } from '../../src/review/next-step.ts'
import { outcomeOf } from '../../src/review/outcome.ts'
import { progressOf } from '../../src/review/progress.ts'
import { rowsOf } from '../../src/sheet/rows.ts'
import { exampleBundle } from '../support/example-bundle.ts'

const whole = await exampleBundle('fruit-shop')
const { plan, spec, scripts } = whole
const rows = rowsOf(plan, scripts)
const tasks = plan.days.flatMap((day) => day.tasks)
const task = (find: (one: (typeof tasks)[number]) => boolean) => tasks.find(find)!
const fact = (row: (typeof rows)[number], kind: RowFact['kind'], value: string): Fact => ({
  version: 1,
  on: '2026-09-20',
  from: '表.xlsx',
  kind,
  row: row.id,
  task: row.task.id,
  planned: `${row.date}T${row.time}`,
  title: row.title,
  owner: row.task.owner.name,
  value,
})

describe('what to do about a thing that was not done', () => {
  const event = task(({ part, kind, start }) => part === 'event' && kind === 'activity' && start > '2026-09-10')
  const announced = task(
    ({ subject, part, start }) =>
      part !== 'event' &&
      subject.event !== undefined &&
      start < `${subject.event.date}T${subject.event.start}` &&
      subject.id === event.subject.id &&
      start > '2026-09-01',
  )
  const begins = `${announced.subject.event!.date}T${announced.subject.event!.start}`

  test('what announces: late while there is time, never behind the event', () => {
    const early = nextStepOf({ ...announced, kind: 'activity' }, plan, `${announced.start.slice(0, 10)}T23:00`)
    expect(early.step).toBe('late')
    expect(early.on! < begins).toBe(true)
    expect(nextStepOf({ ...announced, kind: 'activity' }, plan, begins).step).toBe('drop')
  })
  test('what is prepared: late while something waits for it', () => {
    const prepared = task(({ kind, id }) => kind === 'prepare' && tasks.some((one) => one.depends_on.includes(id)))
    const waiting = tasks.find((one) => one.depends_on.includes(prepared.id))!
    expect(nextStepOf(prepared, plan, prepared.start)).toMatchObject({
      step: 'late',
      why: expect.stringContaining(waiting.title) as string,
    })
    expect(nextStepOf(prepared, plan, '2026-10-05T23:00').step).toBe('drop')
  })
  test('what comes back: together with the next time', () => {
    const patrol = task(({ kind, cadence }) => kind === 'operations' && cadence === 'frequent')
    const next = tasks.find(
      (one) => one.series === patrol.series && one.part === patrol.part && one.start > patrol.start,
    )!
    expect(nextStepOf(patrol, plan, patrol.start)).toMatchObject({ step: 'merge', on: next.start })
  })
  test('a column that comes every day is not made up for', () => {
    const daily = task(({ kind, cadence }) => kind === 'content' && cadence === 'frequent')
    expect(nextStepOf(daily, plan, daily.start).step).toBe('drop')
  })
  test('a step of the launch is; on a day with room', () => {
    const step = task(({ kind, side }) => kind === 'launch' && side === 'member-facing')
    const { step: what, on = '' } = nextStepOf(step, plan, step.start)
    expect(what).toBe('late')
    const day = plan.days.find(({ date }) => date === on.slice(0, 10))!
    expect(day.tasks.filter(({ side }) => side === 'member-facing').length).toBeLessThan(plan.limits.daily_cap)
  })
  test('when the month is over nothing is', () => expect(nextStepOf(event, plan, '2026-12-01T09:00').step).toBe('drop'))
})

describe('shares', () => {
  const until = '2026-09-09T23:59'
  const due = rows.filter((row) => `${row.date}T${row.time}` <= until)
  test('due, done and in time; what was cancelled does not count', () => {
    const [a, b, c, d] = due as [
      (typeof rows)[number],
      (typeof rows)[number],
      (typeof rows)[number],
      (typeof rows)[number],
    ]
    const state = stateOf([
      fact(a, 'status', 'done'),
      fact(b, 'status', 'done'),
      fact(b, 'done-at', '2026-09-30'),
      fact(c, 'status', 'dropped'),
      fact(d, 'status', 'postponed'),
      fact(d, 'status', 'done'),
    ])
    const progress = progressOf(plan, rows, state, until)
    expect(progress.all).toEqual({ name: '全部', due: due.length - 1, done: 3, inTime: 1 })
    expect(progress.owners.reduce((sum, one) => sum + one.due, 0)).toBe(due.length - 1)
    expect(progress.weeks.reduce((sum, one) => sum + one.due, 0)).toBe(due.length - 1)
    expect(progress.slipped.map(({ id }) => id)).toEqual(due.slice(4).map(({ id }) => id))
  })

  test('a metric is lit by its own direction; the funnel stands beside the plan', async () => {
    const figure = { version: 1, on: '2026-09-20', from: '表.xlsx' } as const
    const facts: readonly Fact[] = [
      { ...figure, kind: 'metric', figure: 'refund-same-day', week: 1, value: 0.85 },
      { ...figure, kind: 'metric', figure: 'refund-same-day', week: 2, value: 0.99 },
      { ...figure, kind: 'metric', figure: 'waste', week: 1, value: 0.05 },
      { ...figure, kind: 'metric', figure: 'repeat', week: 1, value: 0.1 },
      { ...figure, kind: 'funnel', figure: 'orders', week: 1, value: 30 },
    ]
    const again = () => Promise.resolve(scripts)
    const { metrics, funnel } = await outcomeOf({ spec, plan, scripts, facts, now: until, again })
    expect(metrics.map(({ name, week, value, light }) => [name, week, value, light])).toEqual([
      ['坏果当天退款率', 2, '99%', '达标'],
      ['周复购人数占比', 1, '10%', '预警'],
      ['损耗率', 1, '5%', '达标'],
    ])
    expect(funnel).toEqual([{ week: 1, what: '成交', planned: plan.summary.targets[0]?.orders, actual: 30 }])
  })

  test('texts of what is done late are asked for once, of a plan that has it on its new day', async () => {
    const asked: number[] = []
    const again: Parameters<typeof outcomeOf>[0]['again'] = ({ overrides = [] }) => {
      asked.push(overrides.length)
      expect(overrides.at(-1)).toMatchObject({ action: 'pin' })
      return Promise.resolve(scripts)
    }
    const { steps } = await outcomeOf({
      spec,
      plan,
      scripts,
      facts: [fact(due[0]!, 'status', 'done')],
      now: until,
      again,
    })
    expect(asked).toHaveLength(1)
    expect(steps.some(({ step, texts }) => step === 'late' && texts.length > 0)).toBe(true)
    expect(steps.filter(({ step }) => step !== 'late').every(({ texts }) => texts.length === 0)).toBe(true)
  })
})
