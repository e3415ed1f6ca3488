/** Every cohort has its own dated work: once each, on its own days, none before it comes; a year of overlapping terms included. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromDay, toDay } from '../../src/calendar/date.ts'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Spec, Task } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'
import { findArchetype } from '../support/knowledge.ts'

const archetype = findArchetype('custom') as Archetype
const START = '2026-03-02'
const launch = toDay(START) ?? 0
const base: Spec = {
  version: 1,
  name: '三期连开',
  archetype: 'custom',
  team: [{ id: 'lan', name: '阿岚', functions: ['content', 'activity', 'media', 'service'], hours: { per_day: 8 } }],
  structure: { admission: { probation_days: 14 }, end: { service_days: 21, action: 'renew', notice_days: 4 } },
  welcome: {
    steps: [
      { after: '+0m', goal: '认一认' },
      { after: '+24h', goal: '问一句' },
    ],
  },
  paths: [
    {
      id: 'weeks',
      name: '头两周',
      steps: [
        { goal: '开口' },
        { day: 3, time: '15:00', goal: '看第一份', text: '第 3 天了，{第一步}做了吗？' },
        { day: 3, goal: '再问一句' },
      ],
    },
  ],
}
const tasksOf = (spec: Partial<Spec>, days = 366): readonly Task[] =>
  planSpec({ ...base, ...spec }, archetype, { start: START, days }).days.flatMap(({ tasks }) => tasks)
const ofMembers = (tasks: readonly Task[]): readonly Task[] =>
  tasks.filter(({ series }) => /^(?:path|lifecycle)\./.test(series))
const cohort = (id: string, after: number) => ({ id, name: `第${id}期`, start: fromDay(launch + after) })

const own = [
  ...['welcome/prepare', 'welcome/step-1', 'welcome/step-2'],
  ...['probation/begin', 'probation/half', 'probation/decide'],
  ...['end/notice', 'renewal/talk', 'renewal/settle'],
]
/** The launch prepares for the first, and the opening greets them. */
const ofFirst = own.filter((work) => !['welcome/prepare', 'welcome/step-1'].includes(work))
const steps = ['path.weeks/day-1', 'path.weeks/day-3', 'path.weeks/day-3-2']

test('each cohort has each of its works once, under its own name', () => {
  const written = [cohort('two', 30), cohort('three', 45), cohort('four', 200)]
  const tasks = ofMembers(tasksOf({ cohorts: written }))
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length)
  for (const { id, name } of written) {
    const theirs = tasks.filter(({ occurrence }) => occurrence === id)
    expect(theirs.map(({ series, part }) => `${series.replace('lifecycle.', '')}/${part}`).sort()).toEqual(
      [...own, ...steps].sort(),
    )
    expect(theirs.every(({ title }) => title.includes(`（${name}）`))).toBe(true)
  }
  const first = tasks.filter(({ occurrence }) => occurrence === 'once')
  expect(first.map(({ series, part }) => `${series.replace('lifecycle.', '')}/${part}`).sort()).toEqual(
    [...ofFirst, ...steps].sort(),
  )
})

test('at any days: none before its cohort comes, a step of the author’s on its very day', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 }), (starts) => {
      const written = starts.map((after, index) => cohort(String(index), after))
      for (const task of ofMembers(tasksOf({ cohorts: written }))) {
        const from = toDay(written.find(({ id }) => id === task.occurrence)?.start ?? START) ?? 0
        const day = (toDay(task.start.slice(0, 10)) ?? 0) - from
        // What has to be ready is ready before.
        if (task.side === 'member-facing') expect(day).toBeGreaterThanOrEqual(0)
        if (task.series === 'path.weeks') expect(day).toBe(task.part === 'day-1' ? 0 : 2)
      }
    }),
    { numRuns: 25 },
  ))

describe('what is left as it was', () => {
  test('without cohorts and paths nothing is added', () => {
    const { cohorts: _, paths: __, ...plain } = base
    const tasks = planSpec(plain, archetype, { start: START }).days.flatMap(({ tasks: all }) => all)
    expect(ofMembers(tasks).map(({ id }) => id)).toEqual(
      ['begin', 'half', 'decide'].map((part) => `lifecycle.probation/once/${part}`).concat('lifecycle.end/once/notice'),
    )
  })
  test('a running community has had its first cohort', () =>
    expect(
      ofMembers(tasksOf({ stage: 'active', cohorts: [cohort('two', 10)] })).every(
        ({ occurrence, series }) => occurrence === 'two' || series === 'lifecycle.end',
      ),
    ).toBe(true))
  test('one with the day of the opening is the first, not another', () =>
    expect(
      ofMembers(tasksOf({ cohorts: [{ id: 'one', start: START }] })).map(({ occurrence }) => occurrence),
    ).not.toContain('one'))
})

test('the end of a cohort is told with its own last day', async () => {
  const { writeScripts } = await import('../../src/copy/write-scripts.ts')
  const spec = { ...base, cohorts: [cohort('two', 40)] }
  const plan = planSpec(spec, archetype, { start: START, days: 90 })
  const { scripts } = await writeScripts(spec, plan)
  const said = scripts.find(({ task }) => task === 'lifecycle.end/two/notice')?.messages.join('\n')
  expect(said).toContain('第two期到 5月1日')
  const third = scripts.find(({ task }) => task === 'path.weeks/two/day-3')
  expect([third?.source, third?.messages.join('')]).toEqual(['author', '第 3 天了，〔待填:第一步〕做了吗？'])
})

test('what lies beyond the plan is told, and where it would be seen', () => {
  const { diagnostics } = planSpec({ ...base, cohorts: [cohort('late', 25), cohort('early', -60)] }, archetype, {
    start: START,
    days: 30,
  })
  const told = diagnostics
    .filter(({ code }) => ['plan/cohort-later', 'plan/out-of-reach'].includes(code))
    .map(({ message, cure }) => `${message} ${cure}`)
  expect(told.some((line) => line.includes('第late期') && line.includes('--days 46'))).toBe(true)
  expect(told.some((line) => line.includes('第early期') && line.includes('还没有开'))).toBe(true)
})
