/**
 * Levelling proposes, it does not move: overrides that take an overload away, each tried by planning again.
 * Only office work is offered: what members see stays where it is.
 */
import type { Conflict, LevelProposal, Plan, Spec, Task } from '../model.ts'

/** Days to either side within which a piece of office work may be done instead. */
const REACH = 4
/** Plans tried at the most; one takes some ten milliseconds. */
const TRIES = 150

type Override = LevelProposal['override']

/** @param replan the same plan with these overrides added to the spec's own */
export function levelPlan(
  plan: Plan,
  spec: Spec,
  replan: (overrides: readonly Override[]) => Plan,
): readonly LevelProposal[] {
  let best = plan
  let proposals: readonly LevelProposal[] = []
  let tries = 0
  for (const conflict of overloads(plan)) {
    for (const task of officeWork(best, conflict)) {
      if (!overloads(best).some(({ date, specPath }) => date === conflict.date && specPath === conflict.specPath)) break
      for (const override of alternatives(best, spec, task, conflict.date)) {
        if (tries >= TRIES) return proposals
        tries += 1
        const chosen = [...proposals.map((proposal) => proposal.override), override]
        const next = replan(chosen)
        if (next.conflicts.length > best.conflicts.length || excess(next) >= excess(best)) continue
        const name = task.owner.name
        const minutes = (of: Plan) => minutesOn(of, task.owner.person, conflict.date)
        proposals = [
          ...proposals,
          {
            task: task.id,
            title: task.title,
            override,
            effect: `${name} ${conflict.date}：${minutes(best)} → ${minutes(next)} 分钟`,
          },
        ]
        best = next
        break
      }
    }
  }
  return proposals
}

const overloads = (plan: Plan): readonly Conflict[] => plan.conflicts.filter(({ kind }) => kind === 'overload')

/** Minutes over everybody's hours, all days together: what levelling brings down. */
function excess(plan: Plan): number {
  const tasks = new Map(plan.days.flatMap((day) => day.tasks.map((task) => [task.id, task] as const)))
  const capacity = new Map(
    plan.summary.weeks.flatMap((week) =>
      week.people.map((person) => [person.person, person.capacity ?? Infinity] as const),
    ),
  )
  return overloads(plan).reduce((sum, conflict) => {
    const own = conflict.tasks.flatMap((id) => tasks.get(id) ?? [])
    return sum + own.reduce((total, task) => total + task.minutes, 0) - (capacity.get(own[0]?.owner.person ?? '') ?? 0)
  }, 0)
}

function officeWork(plan: Plan, conflict: Conflict): readonly Task[] {
  const day = plan.days.find(({ date }) => date === conflict.date)
  const person = conflict.specPath?.split('/').at(-1)
  // Daily rounds belong to their day.
  return (day?.tasks ?? [])
    .filter((task) => task.owner.person === person && task.side === 'backstage' && !isRound(task))
    .sort((a, b) => b.minutes - a.minutes || (a.id < b.id ? -1 : 1))
}

const isRound = (task: Task): boolean => task.subject.type === 'operation' && task.cadence === 'frequent'

/** Nearest workdays first, then somebody else on the same day. */
function alternatives(plan: Plan, spec: Spec, task: Task, date: string): readonly Override[] {
  const index = plan.days.findIndex((day) => day.date === date)
  const days = Array.from({ length: REACH }, (_, step) => [
    plan.days[index - step - 1],
    plan.days[index + step + 1],
  ]).flat()
  const dates = days.flatMap((day) =>
    day && (day.kind === 'workday' || day.kind === 'makeup-workday') ? [day.date] : [],
  )
  const others = (spec.team ?? []).filter((member) => member.id !== task.owner.person)
  return [
    ...dates.map((other): Override => ({ action: 'pin', task: task.id, date: other })),
    ...others.map((member): Override => ({ action: 'patch', task: task.id, owner: member.id })),
  ]
}

function minutesOn(plan: Plan, person: string | undefined, date: string): number {
  const day = plan.days.find((one) => one.date === date)
  return (day?.tasks ?? []).filter((task) => task.owner.person === person).reduce((sum, task) => sum + task.minutes, 0)
}
