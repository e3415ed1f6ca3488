/** Cohorts: whoever comes in on whatever day, each of them gets each of its works once, on its day, or is told of it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromDay, toDay } from '../../src/calendar/date.ts'
import { planSpec } from '../../src/plan/index.ts'
import type { Plan, Spec, Task } from '../../src/model.ts'
import { archetypes } from '../support/knowledge.ts'
import { cases } from '../support/search.ts'

const START = '2026-11-02'
const launch = toDay(START) ?? 0

type Cohort = NonNullable<Spec['cohorts']>[number]

const cohort = fc.record(
  {
    id: fc.constantFrom('once', 'once-2', 'p2', 'p3', '八月营', 'a.b', 'w02'),
    name: fc.constantFrom('第二期', '第三期', '夜班'),
    start: fc.integer({ min: -20, max: 90 }).map((n) => (n < 0 ? fromDay(launch + n) : `D+${n}`)),
    days: fc.integer({ min: 1, max: 60 }),
    size: fc.integer({ min: 1, max: 60 }),
    owner: fc.constantFrom('a', 'b'),
  },
  { requiredKeys: ['id', 'name', 'start'] },
)

const file = fc.record({
  archetype: fc.constantFrom(...archetypes),
  cohorts: fc.uniqueArray(cohort, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
  probation: fc.constantFrom(0, 1, 5, 14),
  steps: fc.constantFrom(undefined, ['+0m'], ['+0m', '+2h', '+72h'], ['+1d', '+7d', '+30d']),
  end: fc.record(
    {
      service_days: fc.integer({ min: 1, max: 40 }),
      action: fc.constantFrom('dissolve' as const, 'migrate' as const, 'renew' as const, 'alumni' as const),
      notice_days: fc.integer({ min: 0, max: 10 }),
    },
    { requiredKeys: [] },
  ),
  stage: fc.constantFrom(undefined, 'preheat' as const, 'growth' as const),
  days: fc.integer({ min: 5, max: 140 }),
})

type File = typeof file extends fc.Arbitrary<infer T> ? T : never

const specOf = ({ archetype, cohorts, probation, steps, end, stage }: File): Spec => ({
  version: 1,
  name: '群',
  archetype: archetype.id,
  ...(stage === undefined ? {} : { stage }),
  team: [
    { id: 'a', name: '甲', functions: ['content', 'activity'], hours: { per_day: 8 }, backup: 'b' },
    { id: 'b', name: '乙', functions: ['service', 'media'], hours: { per_day: 8 }, backup: 'a' },
  ],
  structure: { admission: { probation_days: probation }, end },
  cohorts,
  ...(steps === undefined ? {} : { welcome: { steps: steps.map((after) => ({ after, goal: '说一句' })) } }),
})
/** Whoever comes in before a new group is open has nowhere to come into: that is told, see below. */
const fits = (one: File): boolean => one.stage === 'growth' || one.cohorts.every((entry) => startOf(entry) >= launch)
const planOf = (one: File): Plan => planSpec(specOf(one), one.archetype, { start: START, days: one.days })
const tasksOf = (plan: Plan): readonly Task[] => plan.days.flatMap(({ tasks }) => tasks)

const startOf = ({ start }: Cohort): number =>
  start.startsWith('D+') ? launch + Number(start.slice(2)) : (toDay(start) ?? 0)
/** Of a new community the one that is written with the day of the opening: its tasks are called as if nobody had named it. */
const isFirst = (one: Cohort, { stage, cohorts }: File): boolean =>
  stage !== 'growth' && cohorts.find((entry) => startOf(entry) === launch) === one
function occurrenceOf(one: Cohort, whole: File): string {
  if (isFirst(one, whole)) return 'once'
  const { id = '' } = one
  return id !== 'once' ? id : whole.cohorts.some((other) => other.id === 'once-2') ? 'once-3' : 'once-2'
}
const lastOf = (one: Cohort, { archetype, end }: File): number | undefined => {
  const term = one.days ?? end.service_days ?? archetype.lifespan
  return term === undefined ? undefined : startOf(one) + term - 1
}

/** Said again, independently of the planner: what a cohort is to get and on which day, `path/part` → day. */
function due(one: Cohort, whole: File): ReadonlyMap<string, number> {
  const { probation, end } = whole
  const starts = startOf(one)
  const ends = lastOf(one, whole)
  const withLaunch = isFirst(one, whole)
  const works = new Map<string, number>()
  if (!withLaunch) works.set('welcome/prepare', starts - 1)
  const steps = (whole.steps ?? ['+0m', '+2h', '+7d']).map((text) =>
    text.endsWith('d') ? Number(text.slice(1, -1)) : text === '+72h' ? 3 : 0,
  )
  for (const [index, offset] of steps.entries())
    if (starts + offset <= (ends ?? Infinity) && !(withLaunch && offset === 0))
      works.set(`welcome/step-${index + 1}`, starts + offset)
  if (probation > 0) {
    works.set('probation/begin', starts)
    if (probation >= 6) works.set('probation/half', starts + Math.floor(probation / 2))
    works.set('probation/decide', starts + probation)
  }
  if (ends === undefined) return works
  const told = ends - starts < 3 ? ends : Math.max(starts, ends - (end.notice_days ?? 7))
  const action = end.action ?? 'dissolve'
  works.set('end/notice', told)
  if (action === 'renew') {
    works.set('renewal/talk', told)
    works.set('renewal/settle', ends)
  } else works.set('closing/settle', ends)
  if (action === 'alumni') {
    works.set('alumni/invite', ends + 1)
    works.set('alumni/revisit', ends + 30)
  }
  return works
}

/** Of the members of the opening these may be done otherwise: the end of service tells the group, a type has its own talk. */
const byOthers = (one: Cohort, whole: File, work: string): boolean =>
  isFirst(one, whole) && ['end/notice', 'renewal/talk'].includes(work)

describe('cohorts', () => {
  test('ids are unique, and every cohort has each of its works once, on its day or one later', () => {
    fc.assert(
      fc.property(file, (one) => {
        fc.pre(fits(one))
        const plan = planOf(one)
        const tasks = tasksOf(plan)
        expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length)
        const [from, to] = [toDay(plan.horizon.from) ?? 0, toDay(plan.horizon.to) ?? 0]
        for (const entry of one.cohorts)
          for (const [work, day] of due(entry, one)) {
            const [path, part] = work.split('/')
            const found = tasks.filter(({ id }) => id === `lifecycle.${path}/${occurrenceOf(entry, one)}/${part}`)
            if (byOthers(entry, one, work) && found.length === 0) continue
            expect(`${work} ${found.length}`).toBe(`${work} ${day < from || day > to ? 0 : 1}`)
            const on = found.map(({ start }) => (toDay(start.slice(0, 10)) ?? 0) - day)
            const [early, late] = part === 'prepare' || part === 'notice' ? [-2, 0] : [0, 1]
            if (part !== 'prepare')
              expect(found.every(({ start }) => (toDay(start.slice(0, 10)) ?? 0) >= startOf(entry))).toBe(true)
            expect(on.every((shift) => shift >= early && shift <= late) ? [] : [work, ...on]).toEqual([])
          }
      }),
      cases(150, 11),
    )
  })

  test('nothing else is done for a cohort; each task says whose it is, who does it and how long it takes', () => {
    fc.assert(
      fc.property(file, (one) => {
        for (const task of tasksOf(planOf(one)).filter(({ cohort: of }) => of !== undefined)) {
          const entry = one.cohorts.find((of) => occurrenceOf(of, one) === task.occurrence)
          // Those of the opening, whom the file does not name.
          if (!entry) continue
          expect([...due(entry, one).keys()]).toContain(`${task.subject.id}/${task.part}`)
          const ends = lastOf(entry, one)
          expect(task.cohort).toEqual({
            id: task.occurrence,
            name: entry.name,
            starts: fromDay(startOf(entry)),
            ...(ends === undefined ? {} : { ends: fromDay(ends) }),
          })
          expect(task.title.endsWith(`（${entry.name}）`)).toBe(true)
          expect(task.because.specPath).toBe(`/cohorts/${entry.id}`)
          expect(task.owner.person).toBeDefined()
          if (entry.owner !== undefined && task.because.moves.length === 0) expect(task.owner.person).toBe(entry.owner)
          expect(task.minutes).toBeGreaterThan(0)
          expect(task.side === 'backstage' ? task.scripts.length : Math.min(1, task.scripts.length)).toBe(
            task.side === 'backstage' ? 0 : 1,
          )
        }
      }),
      cases(80, 12),
    )
  })

  test('what lies beyond the plan is told, each with its day', () => {
    fc.assert(
      fc.property(file, (one) => {
        const plan = planOf(one)
        const told = plan.diagnostics.filter(({ code }) => code === 'plan/cohort-later')
        for (const entry of one.cohorts) {
          const later = [...due(entry, one)].filter(([, day]) => day > (toDay(plan.horizon.to) ?? 0))
          const note = told.find(({ path }) => path === `/cohorts/${entry.id}`)
          for (const [work, day] of later)
            if (!byOthers(entry, one, work)) expect(note?.message ?? '').toContain(fromDay(day))
        }
        for (const { message } of told)
          for (const [date] of message.split('之后：')[1]?.matchAll(/\d{4}-\d{2}-\d{2}(?=「)/g) ?? [])
            expect((toDay(date) ?? 0) > (toDay(plan.horizon.to) ?? 0)).toBe(true)
      }),
      cases(80, 13),
    )
  })

  test('one that comes before a new group is open is told', () => {
    const [archetype] = archetypes
    const told = (stage: 'growth' | undefined): readonly string[] =>
      planSpec(
        {
          version: 1,
          name: '群',
          archetype: archetype?.id ?? '',
          ...(stage === undefined ? {} : { stage }),
          cohorts: [{ id: 'p2', name: '第二期', start: '2026-10-30' }],
        },
        archetype as (typeof archetypes)[number],
        { start: START },
      ).diagnostics.flatMap(({ code, path }) => (code === 'plan/out-of-reach' ? [path ?? ''] : []))
    expect([told(undefined), told('growth')]).toEqual([['/cohorts/p2'], []])
  })

  test('a cohort that is taken away takes its own works and no other cohort’s', () => {
    const lifecycle = (plan: Plan): readonly string[] =>
      tasksOf(plan).flatMap(({ id, cohort: of }) => (of === undefined ? [] : [id]))
    fc.assert(
      fc.property(file, (one) => {
        const [gone, ...rest] = one.cohorts
        // With the last of them, or with the one of the opening, the others are told apart anew.
        fc.pre(
          rest.length > 0 &&
            gone !== undefined &&
            startOf(gone) !== launch &&
            !rest.some(({ id }) => id.startsWith('once')),
        )
        fc.pre(gone?.id.startsWith('once') === false)
        const before = lifecycle(planOf(one)).filter((id) => id.split('/')[1] !== gone?.id)
        expect([...lifecycle(planOf({ ...one, cohorts: rest }))].sort()).toEqual([...before].sort())
      }),
      cases(60, 14),
    )
  })
})
