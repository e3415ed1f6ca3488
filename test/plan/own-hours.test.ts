/** What the author says of the hours and days of his group binds whatever we bring to it. */
import { describe, expect, test } from 'vitest'
import { archetypes } from '../support/knowledge.ts'
import type { Plan, Spec, Task } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'

const team = [{ id: 'ke', name: '阿可', functions: ['content', 'activity', 'media', 'service', 'management'] }] as const
const base = (archetype: string): Spec => ({ version: 1, name: '桥头邻里', archetype, team })
const tasksOf = (plan: Plan): readonly Task[] => plan.days.flatMap(({ tasks }) => tasks)
const minutes = (time: string): number => Number(time.slice(-5, -3)) * 60 + Number(time.slice(-2))

describe.each(archetypes.map((one) => [one.id, one] as const))('%s', (id, archetype) => {
  test('speaks to everybody in the written hours only, but for what hangs on an hour of its own', () => {
    const spec = { ...base(id), calendar: { windows: ['12:00-13:30', '18:00-21:30'] } }
    const plan = planSpec(spec, archetype, { start: '2026-11-03' })
    const outside = tasksOf(plan).filter(
      ({ side, channel, live, part, start, kind, subject, cadence }) =>
        side === 'member-facing' &&
        channel === 'group' &&
        (kind === 'content' || kind === 'launch' || (part === 'event' && !live)) &&
        subject.topic === undefined &&
        cadence !== 'frequent' &&
        !(minutes(start) >= 12 * 60 && minutes(start) < 13 * 60 + 30) &&
        !(minutes(start) >= 18 * 60 && minutes(start) < 21 * 60 + 30),
    )
    // A crowded day may push one or the other a little past the end of its hours; it leaves a note.
    expect(
      outside.filter(({ because }) => because.moves.length === 0).map(({ id, start }) => `${start} ${id}`),
    ).toEqual([])
  })
  test('writes to nobody on days of silence', () => {
    const spec = { ...base(id), calendar: { blackout: [{ from: '2026-11-09', to: '2026-11-15', why: '店里关门' }] } }
    const plan = planSpec(spec, archetype, { start: '2026-11-03' })
    const spoken = plan.days
      .filter(({ date }) => date >= '2026-11-09' && date <= '2026-11-15')
      .flatMap(({ tasks }) => tasks)
      .filter(({ scripts, because }) => scripts.length > 0 && because.source !== 'written')
    expect(spoken.filter(({ cadence }) => cadence !== 'once').map(({ id, start }) => `${start} ${id}`)).toEqual([])
  })
})

test('who stays some weeks is put in charge of nothing, unless core members are written', () => {
  const archetype = archetypes.find(({ id }) => id === 'custom')
  if (!archetype) throw new Error('no archetype')
  const camp: Spec = { ...base('training-camp'), structure: { end: { date: '2026-11-30' } } }
  const asked = (spec: Spec): boolean =>
    tasksOf(
      planSpec(spec, archetypes.find(({ id }) => id === spec.archetype) ?? archetype, { start: '2026-11-03' }),
    ).some(({ scripts }) => scripts.some(({ template }) => template === 'launch/core-invite'))
  expect(asked(camp)).toBe(false)
  expect(asked({ ...camp, audience: { core: { share: 0.2 } } })).toBe(true)
  expect(asked(base('product-fans'))).toBe(true)
})

test('the next of a weekly gathering is spoken of when the last is over', () => {
  const archetype = archetypes.find(({ id }) => id === 'custom')
  if (!archetype) throw new Error('no archetype')
  const spec: Spec = {
    ...base('custom'),
    activities: [
      { id: 'ball', use: 'offline', title: '晚场', when: '每周三 19:30', place: '体育馆', stock: 12, signup: '接龙' },
    ],
  }
  const tasks = tasksOf(planSpec(spec, archetype, { start: '2026-11-03' })).filter(
    ({ series }) => series === 'activity.ball',
  )
  const events = tasks.filter(({ part }) => part === 'event').map(({ start }) => start)
  for (const { start, part, subject } of tasks.filter(({ part }) => part === 'signup')) {
    const own = `${subject.event?.date ?? ''}T${subject.event?.start ?? ''}`
    const before = events.filter((one) => one < own).at(-1)
    if (before !== undefined) expect(start > before, `${part} ${start} after ${before}`).toBe(true)
  }
})

test('nobody invites himself, nor a guest whom nobody wrote', () => {
  const archetype = archetypes.find(({ id }) => id === 'custom')
  if (!archetype) throw new Error('no archetype')
  const spec: Spec = {
    ...base('custom'),
    activities: [
      {
        id: 'case',
        use: 'guest',
        title: '案例夜',
        when: '每周三 20:00',
        topics: [{ title: '甲', guest: '阿可' }, { title: '乙', guest: '林会计' }, { title: '丙' }],
        guests: [
          { name: '林会计', bio: '做了八年代账' },
          { name: '阿可', bio: '税务师' },
        ],
      },
    ],
  }
  const invited = tasksOf(planSpec(spec, archetype, { start: '2026-11-03' }))
    .filter(({ series, part }) => series === 'activity.case' && part === 'invite')
    .map(({ subject }) => subject.topic?.guest)
  expect(invited.length).toBeGreaterThan(0)
  expect([...new Set(invited)]).toEqual(['林会计'])
})
