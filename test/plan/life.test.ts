/** Mistakes that were once made in a plan someone had to live by. Each stays mended. */
import { describe, expect, test } from 'vitest'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Plan, Spec, Task } from '../../src/model.ts'
import { archetypes, findArchetype } from '../support/knowledge.ts'
import { planSpec } from '../../src/plan/index.ts'
import type { PlanOptions } from '../../src/plan/options.ts'
import { wholeSpec } from '../support/whole-spec.ts'
import { few } from '../support/search.ts'

const plan = (spec: Partial<Spec> & { readonly archetype: string }, options: PlanOptions = {}): Plan =>
  planSpec({ version: 1, name: '群', ...spec }, findArchetype(spec.archetype) as Archetype, {
    start: '2026-11-02',
    days: 30,
    ...options,
  })
const tasks = (of: Plan): readonly Task[] => of.days.flatMap((day) => day.tasks)
const find = (of: Plan, id: string) => tasks(of).find((task) => task.id === id)

describe.each(few(archetypes).map(({ id }) => id))('%s', (archetype) => {
  test.each([undefined, 3, 7, 14])(
    'service of %s days: welcome first, farewell last, nothing of ours in between that does not fit',
    (days) => {
      const made = plan({ archetype, ...(days === undefined ? {} : { structure: { end: { service_days: days } } }) })
      const opening = find(made, 'rhythm.opening/once/event')
      const events = tasks(made).filter((task) => task.id.startsWith('rhythm.') && task.id.endsWith('/event'))
      if (opening)
        expect(
          events.filter((task) => task.start < opening.start && task.id !== opening.id).map((task) => task.id),
        ).toEqual([])
      const closing = events.find((task) => task.id.includes('.closing'))
      if (closing && opening && (made.horizon.end ?? '') > made.horizon.launch)
        expect(closing.start > opening.end).toBe(true)
      if (days === undefined) return
      const late = tasks(made).filter(
        (task) =>
          task.id.endsWith('/event') &&
          task.start.slice(0, 10) > (made.horizon.end ?? '9999') &&
          !/closing|notice|questionnaire|testimony/.test(task.id),
      )
      expect(late.map((task) => task.id)).toEqual([])
    },
  )

  test('nothing but the opening and the launch speaks to the group before it is open', () => {
    const early = tasks(plan({ archetype, structure: { end: { service_days: 10, action: 'dissolve' } } })).filter(
      (task) =>
        task.start.slice(0, 10) < '2026-11-02' &&
        task.side === 'member-facing' &&
        ['group', 'announcement'].includes(task.channel),
    )
    expect(
      early.filter((task) => task.kind !== 'launch' && !task.id.includes('opening')).map((task) => task.id),
    ).toEqual([])
  })

  test.each(['growth', 'active', 'settle'] as const)('a community in stage %s is not opened again', (stage) => {
    const made = plan({ archetype, stage })
    expect(
      tasks(made)
        .filter((task) => /rhythm\.(opening|intro)/.test(task.id))
        .map((task) => task.id),
    ).toEqual([])
    expect(made.days.filter((day) => day.offset < 0).every((day) => day.stage === stage)).toBe(true)
  })
})

test('our programme does not depend on the start weekday or the horizon', () => {
  const own: Partial<Spec> = {
    activities: [
      { id: 'a', use: 'ama', when: '每周三 20:00' },
      { id: 'b', use: 'homework', when: '每周六 20:00' },
    ],
  }
  const ours = (options: PlanOptions) =>
    tasks(plan({ archetype: 'training-camp', ...own }, options))
      .filter((task) => task.id.startsWith('rhythm.') && task.kind === 'activity')
      .map((task) => task.id.split('/')[0])
      .filter((id, index, all) => all.indexOf(id) === index)
      .sort()
  const first = ours({ start: '2026-11-02' })
  for (const start of ['2026-11-03', '2026-11-05', '2026-11-06']) expect(ours({ start })).toEqual(first)
  for (const days of [28, 31, 60]) expect(ours({ start: '2026-11-02', days })).toEqual(first)
})

describe('by hand', () => {
  const base = {
    archetype: 'product-fans',
    activities: [{ id: 'talk', use: 'guest', when: 'D+10 20:00', guests: [{ name: '老周' }] }],
  } as const
  const pinned = (override: NonNullable<Spec['overrides']>[number]) => plan({ ...base, overrides: [override] })
  test('a pinned preview still knows its event', () => {
    const task = find(
      pinned({ action: 'pin', task: 'activity.talk/once/preview', date: '2026-11-10' }),
      'activity.talk/once/preview',
    )
    expect(task).toMatchObject({
      start: expect.stringContaining('2026-11-10'),
      subject: { event: { date: '2026-11-12', start: '20:00' } },
    })
  })
  test('a pin beyond the plan is said, and the event stays', () => {
    const made = pinned({ action: 'pin', task: 'activity.talk/once/event', date: '2027-12-20' })
    expect(find(made, 'activity.talk/once/event')).toBeDefined()
    expect(made.diagnostics.map(({ code }) => code)).toContain('plan/override-outside')
  })
  test('a pin onto a blackout is kept and reported', () => {
    const made = plan({
      ...base,
      content: { pillars: [{ id: 'tip', title: '一招', category: 'knowledge', cadence: '每天 12:00', lead_days: 0 }] },
      calendar: { blackout: [{ from: '2026-11-09' }] },
      overrides: [{ action: 'pin', task: 'content.tip/d005/publish', date: '2026-11-09', time: '12:00' }],
    })
    expect(find(made, 'content.tip/d005/publish')?.start).toBe('2026-11-09T12:00')
    expect(made.conflicts.some(({ kind }) => kind === 'blackout')).toBe(true)
  })
})

test('what cannot be reached is said: a date before the plan, a step that is not planned', () => {
  const made = plan({
    archetype: 'trial-camp',
    activities: [{ id: 'old', use: 'poll', when: '2025-12-31' }],
    launch: { steps: [{ step: 5, goal: '裂变' }] },
  })
  expect(
    made.diagnostics
      .filter(({ code }) => code === 'plan/out-of-reach')
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['/activities/old', '/launch/steps/0'])
})

test('keep: what the policy had moved past today is still to come; a recap still knows its event', () => {
  const spec: Spec = {
    ...wholeSpec,
    calendar: { holiday_policy: 'shift' },
    activities: [{ id: 'talk', use: 'ama', when: '每周三 20:00' }],
    campaigns: [],
    overrides: [],
  }
  const archetype = findArchetype('product-fans') as Archetype
  const before = planSpec(spec, archetype, { start: '2026-09-14', days: 30 })
  for (const now of ['2026-09-24', '2026-10-08']) {
    const after = planSpec(spec, archetype, { start: '2026-09-14', days: 30, keep: before, now })
    expect(
      tasks(after)
        .map((task) => task.id)
        .sort(),
    ).toEqual(
      tasks(before)
        .map((task) => task.id)
        .sort(),
    )
    for (const task of tasks(after).filter((one) => one.id.endsWith('/recap'))) expect(task.subject.event).toBeDefined()
  }
})

test('roles in words are understood where functions are not written', () => {
  const made = plan({
    archetype: 'product-fans',
    team: [
      { id: 'a', name: '老板', roles: ['群主'] },
      { id: 'b', name: '小客', roles: ['客服'] },
      { id: 'c', name: '小编', roles: ['内容运营'] },
    ],
  })
  for (const id of ['a', 'b', 'c'])
    expect(tasks(made).filter((task) => task.owner.person === id).length).toBeGreaterThan(3)
})

test('nobody is asked to care for a core that has not been found yet', () => {
  const made = plan({ archetype: 'product-fans' })
  const [pick, care] = ['ops.core-pick', 'ops.core-care'].map((series) =>
    tasks(made).find((task) => task.id.startsWith(`${series}/`)),
  )
  expect(care && pick && care.start > pick.start).toBe(true)
})

describe.each(few(archetypes).map(({ id }) => id))('%s through the year', (archetype) => {
  const offers = [{ id: 'one', name: '一样东西', price: 10 }]
  test.each(['2026-01-26', '2026-04-13', '2026-09-08', '2026-09-15', '2026-11-02'])(
    'opened on %s: what is sold is used before it is looked back on, points are earned before they are counted',
    (start) => {
      const made = plan({ archetype, monetization: { offers } }, { start })
      const day = (id: string) => find(made, id)?.start.slice(0, 10)
      const [offer, visit, review] = ['offer', 'buyer-visit', 'deal-review'].map((part) =>
        day(`launch.step7/once/${part}`),
      )
      if (offer && visit) expect(visit > offer).toBe(true)
      if (visit && review) expect(review >= visit).toBe(true)
      const [mechanism, board] = ['mechanism', 'first-board'].map((part) => day(`launch.step6/once/${part}`))
      if (mechanism && board) expect(Date.parse(board) - Date.parse(mechanism)).toBeGreaterThanOrEqual(2 * 24 * 3600e3)
    },
  )

  test.each([
    ['2026-02-03', ['2026-02-16', '2026-02-17']],
    ['2026-09-08', ['2026-09-25', '2026-10-01']],
  ])('opened on %s: no news of the launch on %j', (start, feasts) => {
    const made = plan({ archetype, monetization: { offers } }, { start, days: 45 })
    const news = tasks(made).filter(
      (task) => task.kind === 'launch' && task.side === 'member-facing' && feasts.includes(task.start.slice(0, 10)),
    )
    expect(news.map((task) => `${task.start} ${task.id}`)).toEqual([])
  })
})

test('a support group works on workdays, the make-up Sunday is one; days of rest in the spec say otherwise', () => {
  const on = (made: Plan, date: string) => made.days.find((day) => day.date === date)
  const made = plan({ archetype: 'support' }, { start: '2026-09-08' })
  const daily = (day: ReturnType<typeof on>) =>
    day?.tasks.filter((task) => /^(rhythm\.duty|ops\.(patrol|newcomer))\//.test(task.id)).length
  expect([daily(on(made, '2026-09-12')), daily(on(made, '2026-09-20')), daily(on(made, '2026-10-02'))]).toEqual([
    0, 3, 0,
  ])
  expect(on(made, '2026-09-12')?.idle).toMatchObject({ reason: 'rest', declared: true })
  const own = plan({ archetype: 'support', calendar: { rest_weekdays: ['wed'] } }, { start: '2026-09-08' })
  expect(daily(on(own, '2026-09-12'))).toBe(2)
})

test.each(archetypes.filter(({ steps }) => Math.min(...steps.map(({ offset }) => offset)) <= -7).map(({ id }) => id))(
  '%s: what was learnt from the first users is settled before the doors open',
  (archetype) => {
    for (const start of ['2026-12-08', '2026-11-02', '2026-06-02']) {
      const gate = find(plan({ archetype }, { start }), 'launch.step2/once/gate')
      expect(gate === undefined || gate.start.slice(0, 10) < start, `${start} ${gate?.start}`).toBe(true)
    }
  },
)
