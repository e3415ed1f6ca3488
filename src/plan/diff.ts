/** What changes between two plans: by task id, so that a moved task is one change and not two. */
import type { Plan, PlanDiff, Task, TaskChange } from '../model.ts'

const fields = ['title', 'channel', 'minutes', 'side', 'kind', 'stage', 'end', 'sending', 'metric', 'promotes'] as const
const lists = ['checklist', 'materials', 'scripts', 'depends_on'] as const

export function diffPlans(before: Plan, after: Plan): PlanDiff {
  const old = indexed(before)
  const now = indexed(after)
  const moved: TaskChange[] = []
  const changed: TaskChange[] = []
  for (const [id, task] of now) {
    const was = old.get(id)
    if (!was) continue
    if (was.start !== task.start) moved.push({ id, title: task.title, before: was.start, after: task.start })
    for (const field of fields)
      if (was[field] !== task[field] && !(field === 'end' && was.start !== task.start))
        changed.push({
          id,
          title: task.title,
          field,
          before: String(was[field] ?? ''),
          after: String(task[field] ?? ''),
        })
    for (const field of lists)
      if (JSON.stringify(was[field]) !== JSON.stringify(task[field]))
        changed.push({ id, title: task.title, field, before: listed(was[field]), after: listed(task[field]) })
    if (was.owner.name !== task.owner.name)
      changed.push({ id, title: task.title, field: 'owner', before: was.owner.name, after: task.owner.name })
    if ((was.text ?? '') !== (task.text ?? ''))
      changed.push({ id, title: task.title, field: 'text', before: was.text ?? '', after: task.text ?? '' })
  }
  return {
    added: [...now.values()].filter((task) => !old.has(task.id)),
    gone: [...old.values()].filter((task) => !now.has(task.id)),
    moved,
    changed,
    load: loads(before, after),
    conflicts: { before: before.conflicts.length, after: after.conflicts.length },
  }
}

const listed = (items: Task[(typeof lists)[number]]): string =>
  items.map((item) => (typeof item === 'string' ? item : item.template)).join('、')

const indexed = (plan: Plan): ReadonlyMap<string, Task> =>
  new Map(plan.days.flatMap((day) => day.tasks.map((task) => [task.id, task] as const)))

function loads(before: Plan, after: Plan): PlanDiff['load'] {
  const sum = (plan: Plan) => {
    const people = new Map<string, number>()
    for (const week of plan.summary.weeks)
      for (const person of week.people) people.set(person.name, (people.get(person.name) ?? 0) + person.minutes)
    return people
  }
  const [old, now] = [sum(before), sum(after)]
  return [...new Set([...old.keys(), ...now.keys()])].map((name) => ({
    name,
    before: old.get(name) ?? 0,
    after: now.get(name) ?? 0,
  }))
}
