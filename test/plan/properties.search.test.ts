import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Plan, Task } from '../../src/model.ts'
import { findArchetype } from '../support/knowledge.ts'
import { planSpec } from '../../src/plan/index.ts'
import { spokenApart } from '../../src/plan/spoken-apart.ts'
import { randomCase, type Case } from '../support/random-spec.ts'
import { cases } from '../support/search.ts'

function planOf({ spec, start, days }: Case): Plan {
  const archetype = findArchetype(spec.archetype)
  if (!archetype) throw new Error(`no archetype ${spec.archetype}`)
  return planSpec(spec, archetype, { start, days })
}

const minutes = (moment: string) => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))
const outwardOf = (tasks: readonly Task[]) =>
  tasks.filter((task) => task.side === 'member-facing').sort((a, b) => (a.start < b.start ? -1 : 1))
const reported = (plan: Plan, kind: string, date: string, ids: readonly string[] = []) =>
  plan.conflicts.some(
    (conflict) => conflict.kind === kind && conflict.date === date && ids.every((id) => conflict.tasks.includes(id)),
  )

/** Knows nothing of the planner: reads the finished plan and says what is wrong and not reported. */
function silentFaults(plan: Plan, { spec }: Case): string[] {
  const faults: string[] = []
  const ids = plan.days.flatMap((day) => day.tasks.map((task) => task.id))
  if (new Set(ids).size !== ids.length) faults.push('an id stands twice')
  const [quietFrom = '', quietTo = ''] = plan.limits.quiet_hours.split('-')
  for (const day of plan.days) {
    if ((day.tasks.length === 0) !== (day.idle !== undefined)) faults.push(`${day.date}: neither a task nor a reason`)
    const outward = outwardOf(day.tasks)
    if (outward.length > plan.limits.daily_cap && !reported(plan, 'daily-cap', day.date))
      faults.push(`${day.date}: cap`)
    outward.forEach((task, index) => {
      const time = task.start.slice(11)
      const quiet = quietFrom > quietTo ? time >= quietFrom || time < quietTo : time >= quietFrom && time < quietTo
      if (quiet && !reported(plan, 'quiet-hours', day.date, [task.id])) faults.push(`${task.id}: quiet hours`)
      // A word to one person crowds nobody's chat.
      const next = outward.slice(index + 1).find((other) => !spokenApart(task, other))
      if (
        next &&
        minutes(next.start) - minutes(task.start) < plan.limits.min_gap &&
        !reported(plan, 'min-gap', day.date, [task.id, next.id])
      )
        faults.push(`${task.id}: gap`)
      if (task.start.slice(0, 10) !== day.date || task.end < task.start) faults.push(`${task.id}: not on its day`)
    })
    if (outward.filter((task) => task.heavy).length > 1 && !reported(plan, 'heavy-day', day.date))
      faults.push(`${day.date}: two heavy`)
    for (const member of spec.team ?? []) {
      const load = day.tasks
        .filter((task) => task.owner.person === member.id)
        .reduce((sum, task) => sum + task.minutes, 0)
      const explained = ['overload', 'shift', 'leave'].some((kind) => reported(plan, kind, day.date))
      if (member.hours?.per_day !== undefined && load > member.hours.per_day * 60 && !explained)
        faults.push(`${day.date}: ${member.id} overloaded`)
      if (load > 0 && member.leave?.includes(day.date) && !reported(plan, 'leave', day.date))
        faults.push(`${day.date}: ${member.id} on leave`)
    }
    const dark = spec.calendar?.blackout?.some(({ from, to }) => day.date >= from && day.date <= (to ?? from))
    if (dark && outward.length > 0 && !reported(plan, 'blackout', day.date)) faults.push(`${day.date}: blackout`)
  }
  const at = new Map(plan.days.flatMap((day) => day.tasks.map((task) => [task.id, task] as const)))
  for (const task of at.values()) {
    for (const need of task.depends_on) {
      const before = at.get(need)
      if (
        before &&
        before.end > task.start &&
        !plan.conflicts.some((c) => c.kind === 'dependency' && c.tasks.includes(need) && c.tasks.includes(task.id))
      )
        faults.push(`${task.id}: before ${need}`)
    }
  }
  return faults
}

describe('any well-formed community', () => {
  test('has a plan without a silent fault', () => {
    fc.assert(
      fc.property(randomCase, (sample) => {
        expect(silentFaults(planOf(sample), sample)).toEqual([])
      }),
      cases(300, 20261122),
    )
  })

  test('gets the same bytes twice, in any time zone of the machine', () => {
    const zone = process.env['TZ']
    fc.assert(
      fc.property(randomCase, (sample) => {
        const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'UTC', 'Pacific/Apia']
        const plans = zones.map((tz) => {
          process.env['TZ'] = tz
          return JSON.stringify(planOf(sample))
        })
        expect(new Set(plans).size).toBe(1)
      }),
      cases(40, 7),
    )
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  test('plans a year without a silent fault', () => {
    fc.assert(
      fc.property(randomCase, (sample) => {
        const year = { ...sample, days: 366 }
        expect(silentFaults(planOf(year), year)).toEqual([])
      }),
      cases(25, 366),
    )
  })

  test('has ids of the form series/occurrence/part', () => {
    fc.assert(
      fc.property(randomCase, (sample) => {
        for (const day of planOf(sample).days)
          for (const task of day.tasks)
            expect(task.id).toMatch(/^[a-z]+\.[^/]+\/(once|d-?\d{2,3}|w\d{2,3}|\d{4}-\d{2}|\d{4}-[^/]+)\/[a-z0-9-]+$/u)
      }),
      cases(100, 11),
    )
  })

  test('keeps its ids when an unrelated pillar is added', () => {
    fc.assert(
      fc.property(randomCase, (sample) => {
        const before = planOf(sample)
        const pillars = [
          ...(sample.spec.content?.pillars ?? []),
          { id: 'zz-new', title: '新栏目', category: 'service' as const, cadence: '每周三 12:00', lead_days: 0 },
        ]
        const after = planOf({ ...sample, spec: { ...sample.spec, content: { ...sample.spec.content, pillars } } })
        const written = (plan: Plan) =>
          plan.days
            .flatMap((day) =>
              day.tasks
                .filter((task) => task.because.source === 'written' && !task.id.startsWith('content.zz-new'))
                .map((task) => task.id),
            )
            .sort()
        expect(written(after)).toEqual(written(before))
      }),
      cases(60, 5),
    )
  })
})

test('the generator reaches what the properties are about', () => {
  const seen = { cap: 0, shift: 0, overload: 0, blackout: 0, moved: 0, holiday: 0, ended: 0 }
  const samples = fc.sample(randomCase, { numRuns: 200, seed: 20261122 })
  for (const sample of samples) {
    const plan = planOf(sample)
    const kinds = new Set(plan.conflicts.map((conflict) => conflict.kind))
    const full = plan.days.some((day) => outwardOf(day.tasks).length >= plan.limits.daily_cap)
    if (full) seen.cap += 1
    if (kinds.has('shift') || kinds.has('leave')) seen.shift += 1
    if (kinds.has('overload')) seen.overload += 1
    if (
      plan.days.some((day) =>
        sample.spec.calendar?.blackout?.some(({ from, to }) => day.date >= from && day.date <= (to ?? from)),
      )
    )
      seen.blackout += 1
    if (plan.days.some((day) => day.tasks.some((task) => task.because.moves.length > 0))) seen.moved += 1
    if (plan.days.some((day) => day.kind === 'holiday')) seen.holiday += 1
    if (plan.days.some((day) => day.idle?.reason === 'ended')) seen.ended += 1
  }
  for (const [what, count] of Object.entries(seen))
    expect(count, `${what} happens in ${count} of ${samples.length} samples`).toBeGreaterThanOrEqual(
      samples.length / 10,
    )
})
