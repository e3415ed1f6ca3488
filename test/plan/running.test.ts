/** A community that already runs: what has been done stays, what changes is told, what is too much can be levelled. */
import { describe, expect, test } from 'vitest'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Plan, Spec, Task } from '../../src/model.ts'
import { findArchetype } from '../support/knowledge.ts'
import { diffPlans } from '../../src/plan/diff.ts'
import { planSpec } from '../../src/plan/index.ts'
import type { PlanOptions } from '../../src/plan/options.ts'
import { levelPlan } from '../../src/plan/level.ts'
import { wholeSpec } from '../support/whole-spec.ts'

const archetype = findArchetype('product-fans') as Archetype
const plan = (spec: Spec, options: PlanOptions = {}): Plan =>
  planSpec(spec, archetype, { start: '2026-12-01', days: 30, ...options })
const tasks = (of: Plan): readonly Task[] => of.days.flatMap((day) => day.tasks)
const before = plan(wholeSpec)

describe('keep', () => {
  const now = '2026-12-10'
  const changed: Spec = {
    ...wholeSpec,
    activities: [
      ...(wholeSpec.activities ?? []),
      { id: 'extra', use: 'topic', when: 'D+3 20:00' },
      { id: 'later', use: 'topic', when: 'D+15 19:00' },
    ],
  }
  const kept = plan(changed, { keep: before, now })

  test('days before now are those of the kept plan, to the letter', () => {
    const past = (of: Plan) => JSON.stringify(of.days.filter((day) => day.date < now))
    expect(past(kept)).toBe(past(before))
    expect(before.days.filter((day) => day.date < now).length).toBeGreaterThan(10)
  })
  test('what was done is not planned again', () => {
    const ids = tasks(kept).map((task) => task.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  test('a new event in the past is not planned; one in the future is, with its parts', () => {
    const ids = tasks(kept).map((task) => task.id)
    expect(ids.filter((id) => id.startsWith('activity.extra/'))).toEqual([])
    expect(ids).toContain('activity.later/once/event')
  })
  test('preparation that should have begun earlier begins now', () => {
    const soon = plan(
      { ...wholeSpec, activities: [{ id: 'soon', use: 'guest', when: 'D+14 20:00', guests: [{ name: '老周' }] }] },
      { keep: before, now },
    )
    const parts = tasks(soon).filter((task) => task.id.startsWith('activity.soon/'))
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.every((task) => task.start.slice(0, 10) >= now)).toBe(true)
    expect(parts.some((task) => task.because.moves.some((move) => move.includes('已经过去')))).toBe(true)
  })
  test('without a change nothing moves', () => {
    const same = plan(wholeSpec, { keep: before, now })
    expect(diffPlans(before, same)).toMatchObject({ added: [], gone: [], moved: [], changed: [] })
  })
})

describe('diff', () => {
  test('an equal plan has no difference', () =>
    expect(diffPlans(before, plan(wholeSpec))).toMatchObject({ added: [], gone: [], moved: [], changed: [] }))
  test('a moved activity is moved, not gone and added', () => {
    const spec: Spec = {
      ...wholeSpec,
      activities: wholeSpec.activities?.map((entry) =>
        entry.id === 'talk' ? { ...entry, when: 'D+11 20:00' } : entry,
      ),
    }
    const diff = diffPlans(before, plan(spec))
    expect(diff.moved.find(({ id }) => id === 'activity.talk/once/event')).toMatchObject({
      before: '2026-12-11T20:00',
      after: '2026-12-12T20:00',
    })
    expect(diff.gone.filter((task) => task.id.startsWith('activity.talk'))).toEqual([])
  })
  test('a new pillar is added, a changed owner is a change', () => {
    const spec: Spec = {
      ...wholeSpec,
      team: wholeSpec.team?.map((member) => (member.id === 'zhou' ? { ...member, name: '小周周' } : member)),
    }
    const diff = diffPlans(before, plan(spec))
    expect(diff.changed.length).toBeGreaterThan(5)
    expect(diff.changed.every(({ field, after }) => field === 'owner' && after === '小周周')).toBe(true)
  })
})

const withThese = (spec: Spec) => (more: NonNullable<Spec['overrides']>) =>
  plan({ ...spec, overrides: [...(spec.overrides ?? []), ...more] })

describe('level', () => {
  const tight: Spec = { ...wholeSpec, team: wholeSpec.team?.map((member) => ({ ...member, hours: { per_day: 1.2 } })) }
  const crowded = plan(tight)
  const overloads = (of: Plan) => of.conflicts.filter(({ kind }) => kind === 'overload').length

  test('proposals are overrides that make the plan lighter', () => {
    const proposals = levelPlan(crowded, tight, withThese(tight))
    expect(overloads(crowded)).toBeGreaterThan(3)
    expect(proposals.length).toBeGreaterThan(0)
    const levelled = withThese(tight)(proposals.map(({ override }) => override))
    expect(overloads(levelled)).toBeLessThan(overloads(crowded))
    expect(levelled.conflicts.length).toBeLessThan(crowded.conflicts.length)
    expect(levelled.diagnostics.filter(({ code }) => code === 'plan/unknown-task')).toEqual([])
  })
  test('what members see is never moved', () => {
    const outward = new Set(
      tasks(crowded)
        .filter((task) => task.side === 'member-facing')
        .map((task) => task.id),
    )
    expect(levelPlan(crowded, tight, withThese(tight)).filter(({ task }) => outward.has(task))).toEqual([])
  })
  test('nothing is proposed where nobody is overloaded', () => {
    const free = { ...wholeSpec, team: wholeSpec.team?.map(({ hours: _, ...member }) => member) }
    expect(levelPlan(plan(free), free, withThese(free))).toEqual([])
  })
})

describe('overrides', () => {
  const with_ = (override: NonNullable<Spec['overrides']>[number]) => plan({ ...wholeSpec, overrides: [override] })
  test('pin moves one task and says so', () => {
    const task = tasks(
      with_({ action: 'pin', task: 'activity.talk/once/event', date: '2026-12-13', time: '15:00' }),
    ).find(({ id }) => id === 'activity.talk/once/event')
    expect(task).toMatchObject({ start: '2026-12-13T15:00' })
    expect(task?.because.moves[0]).toContain('手工')
  })
  test('drop takes an event and its parts', () =>
    expect(
      tasks(with_({ action: 'drop', task: 'activity.talk/once/event' })).filter(({ id }) =>
        id.startsWith('activity.talk/'),
      ),
    ).toEqual([]))
  test('patch changes words and owner, not the day', () => {
    const was = tasks(before).find(({ id }) => id === 'ops.patrol/d005/do')
    expect(
      tasks(with_({ action: 'patch', task: 'ops.patrol/d005/do', title: '看群', owner: 'lan', minutes: 7 })).find(
        ({ id }) => id === 'ops.patrol/d005/do',
      ),
    ).toMatchObject({
      title: '看群',
      minutes: 7,
      owner: { person: 'lan' },
      start: expect.stringContaining(was?.start.slice(0, 10) ?? 'never'),
    })
  })
  test('a task that does not exist is said, with near ids', () => {
    const [finding] = with_({ action: 'drop', task: 'activity.talk/w09/event' }).diagnostics.filter(
      ({ code }) => code === 'plan/unknown-task',
    )
    expect(finding?.cure).toContain('activity.talk/once')
  })
})
