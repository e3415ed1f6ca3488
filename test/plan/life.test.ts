/** Mistakes that were once made in a plan someone had to live by. Each stays mended. */
import { describe, expect, test } from 'vitest'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Plan, Spec, Task } from '../../src/model.ts'
import { archetypes, findArchetype } from '../../src/knowledge/index.ts'
import { planSpec, type PlanOptions } from '../../src/plan/index.ts'
import { wholeSpec } from '../support/whole-spec.ts'

const plan = (spec: Partial<Spec> & { readonly archetype: string }, options: PlanOptions = {}): Plan =>
  planSpec({ version: 1, name: '群', ...spec }, findArchetype(spec.archetype) as Archetype, { start: '2026-11-02', days: 30, ...options })
const tasks = (of: Plan): readonly Task[] => of.days.flatMap((day) => day.tasks)
const find = (of: Plan, id: string) => tasks(of).find((task) => task.id === id)

describe.each(archetypes.map(({ id }) => id))('%s', (archetype) => {
  test.each([undefined, 3, 7, 14])('service of %s days: welcome first, farewell last, nothing of ours in between that does not fit', (days) => {
    const made = plan({ archetype, ...(days === undefined ? {} : { structure: { end: { service_days: days } } }) })
    const opening = find(made, 'rhythm.opening/once/event')
    const events = tasks(made).filter((task) => task.id.startsWith('rhythm.') && task.id.endsWith('/event'))
    if (opening) expect(events.filter((task) => task.start < opening.start && task.id !== opening.id).map((task) => task.id)).toEqual([])
    const closing = events.find((task) => task.id.includes('.closing'))
    if (closing && opening && (made.horizon.end ?? '') > made.horizon.launch) expect(closing.start > opening.end).toBe(true)
    if (days === undefined) return
    const late = tasks(made).filter((task) => task.id.endsWith('/event') && task.start.slice(0, 10) > (made.horizon.end ?? '9999') && !/closing|notice|questionnaire|testimony/.test(task.id))
    expect(late.map((task) => task.id)).toEqual([])
  })

  test('nothing but the opening and the launch speaks to the group before it is open', () => {
    const early = tasks(plan({ archetype, structure: { end: { service_days: 10, action: 'dissolve' } } })).filter((task) => task.start.slice(0, 10) < '2026-11-02' && task.side === 'member-facing' && ['group', 'announcement'].includes(task.channel))
    expect(early.filter((task) => task.kind !== 'launch' && !task.id.includes('opening')).map((task) => task.id)).toEqual([])
  })

  test.each(['growth', 'active', 'settle'] as const)('a community in stage %s is not opened again', (stage) => {
    const made = plan({ archetype, stage })
    expect(tasks(made).filter((task) => /rhythm\.(opening|intro)/.test(task.id)).map((task) => task.id)).toEqual([])
    expect(made.days.filter((day) => day.offset < 0).every((day) => day.stage === stage)).toBe(true)
  })
})

test('our programme does not depend on the start weekday or the horizon', () => {
  const own: Partial<Spec> = { activities: [{ id: 'a', use: 'ama', when: '每周三 20:00' }, { id: 'b', use: 'homework', when: '每周六 20:00' }] }
  const ours = (options: PlanOptions) => tasks(plan({ archetype: 'training-camp', ...own }, options)).filter((task) => task.id.startsWith('rhythm.') && task.kind === 'activity').map((task) => task.id.split('/')[0]).filter((id, index, all) => all.indexOf(id) === index).sort()
  const first = ours({ start: '2026-11-02' })
  for (const start of ['2026-11-03', '2026-11-05', '2026-11-06']) expect(ours({ start })).toEqual(first)
  for (const days of [28, 31, 60]) expect(ours({ start: '2026-11-02', days })).toEqual(first)
})

describe('by hand', () => {
  const base = { archetype: 'product-fans', activities: [{ id: 'talk', use: 'guest', when: 'D+10 20:00', guests: [{ name: '老周' }] }] } as const
  const pinned = (override: NonNullable<Spec['overrides']>[number]) => plan({ ...base, overrides: [override] })
  test('a pinned preview still knows its event', () => {
    const task = find(pinned({ action: 'pin', task: 'activity.talk/once/preview', date: '2026-11-10' }), 'activity.talk/once/preview')
    expect(task).toMatchObject({ start: expect.stringContaining('2026-11-10'), subject: { event: { date: '2026-11-12', start: '20:00' } } })
  })
  test('a pin beyond the plan is said, and the event stays', () => {
    const made = pinned({ action: 'pin', task: 'activity.talk/once/event', date: '2027-12-20' })
    expect(find(made, 'activity.talk/once/event')).toBeDefined()
    expect(made.diagnostics.map(({ code }) => code)).toContain('plan/override-outside')
  })
  test('a pin onto a blackout is kept and reported', () => {
    const made = plan({ ...base, content: { pillars: [{ id: 'tip', title: '一招', category: 'knowledge', cadence: '每天 12:00', lead_days: 0 }] }, calendar: { blackout: [{ from: '2026-11-09' }] }, overrides: [{ action: 'pin', task: 'content.tip/d005/publish', date: '2026-11-09', time: '12:00' }] })
    expect(find(made, 'content.tip/d005/publish')?.start).toBe('2026-11-09T12:00')
    expect(made.conflicts.some(({ kind }) => kind === 'blackout')).toBe(true)
  })
})

test('what cannot be reached is said: a date before the plan, a step that is not planned', () => {
  const made = plan({ archetype: 'trial-camp', activities: [{ id: 'old', use: 'poll', when: '2025-12-31' }], launch: { steps: [{ step: 5, goal: '裂变' }] } })
  expect(made.diagnostics.filter(({ code }) => code === 'plan/out-of-reach').map(({ path }) => path).sort()).toEqual(['/activities/old', '/launch/steps/0'])
})

test('keep: what the policy had moved past today is still to come; a recap still knows its event', () => {
  const spec: Spec = { ...wholeSpec, calendar: { holiday_policy: 'shift' }, activities: [{ id: 'talk', use: 'ama', when: '每周三 20:00' }], campaigns: [], overrides: [] }
  const archetype = findArchetype('product-fans') as Archetype
  const before = planSpec(spec, archetype, { start: '2026-09-14', days: 30 })
  for (const now of ['2026-09-24', '2026-10-08']) {
    const after = planSpec(spec, archetype, { start: '2026-09-14', days: 30, keep: before, now })
    expect(tasks(after).map((task) => task.id).sort()).toEqual(tasks(before).map((task) => task.id).sort())
    for (const task of tasks(after).filter((one) => one.id.endsWith('/recap'))) expect(task.subject.event).toBeDefined()
  }
})

test('roles in words are understood where functions are not written', () => {
  const made = plan({ archetype: 'product-fans', team: [{ id: 'a', name: '老板', roles: ['群主'] }, { id: 'b', name: '小客', roles: ['客服'] }, { id: 'c', name: '小编', roles: ['内容运营'] }] })
  for (const id of ['a', 'b', 'c']) expect(tasks(made).filter((task) => task.owner.person === id).length).toBeGreaterThan(3)
})

test('nobody is asked to care for a core that has not been found yet', () => {
  const made = plan({ archetype: 'product-fans' })
  const [pick, care] = ['ops.core-pick', 'ops.core-care'].map((series) => tasks(made).find((task) => task.id.startsWith(`${series}/`)))
  expect(care && pick && care.start > pick.start).toBe(true)
})
