/**
 * Levelling proposes, it does not move: overrides that would take an overload away, each with its effect.
 * Only office work is offered: what members see stays where it is.
 */
import type { Day, LevelProposal, Plan, Spec, Task } from '../model.ts'

/** Days to either side within which a piece of office work may be done instead. */
const REACH = 4

export function levelPlan(plan: Plan, spec: Spec): readonly LevelProposal[] {
  const team = spec.team ?? []
  const load = new Map<string, number>()
  const key = (person: string, date: string) => `${person} ${date}`
  for (const day of plan.days) for (const task of day.tasks) if (task.owner.person !== undefined) add(load, key(task.owner.person, day.date), task.minutes)
  const capacity = (person: string, day: Day): number => {
    const hours = team.find(({ id }) => id === person)?.hours
    if (hours?.per_day === undefined) return Infinity
    const works = hours.days === 'workdays' ? day.kind === 'workday' || day.kind === 'makeup-workday' : hours.days === 'weekend' ? day.kind === 'weekend' || day.kind === 'holiday' : true
    return works && !team.find(({ id }) => id === person)?.leave?.includes(day.date) ? hours.per_day * 60 : 0
  }
  const dateOf = new Map(plan.days.flatMap((day) => day.tasks.map((task) => [task.id, day.date] as const)))
  const waiting = new Map<string, string[]>()
  for (const day of plan.days) for (const task of day.tasks) for (const need of task.depends_on) waiting.set(need, [...(waiting.get(need) ?? []), task.id])

  const proposals: LevelProposal[] = []
  for (const [index, day] of plan.days.entries()) {
    for (const member of team) {
      const now = () => load.get(key(member.id, day.date)) ?? 0
      const limit = capacity(member.id, day)
      const movable = day.tasks.filter((task) => task.owner.person === member.id && task.side === 'backstage').sort((a, b) => b.minutes - a.minutes || (a.id < b.id ? -1 : 1))
      for (const task of movable) {
        if (now() <= limit) break
        const choice = otherDay(task, index) ?? otherPerson(task, member.id, day)
        if (!choice) continue
        const before = now()
        add(load, key(member.id, day.date), -task.minutes)
        add(load, key(choice.person ?? member.id, choice.date ?? day.date), task.minutes)
        if (choice.date !== undefined) dateOf.set(task.id, choice.date)
        proposals.push({
          task: task.id,
          title: task.title,
          override: { action: choice.date === undefined ? 'patch' : 'pin', task: task.id, ...(choice.date === undefined ? { owner: choice.person as string } : { date: choice.date }) },
          effect: `${member.name} ${day.date}：${before} → ${now()} 分钟（每天 ${limit} 分钟）`,
        })
      }
    }
  }
  return proposals

  /** The nearest day with room for it, between what it waits for and what waits for it. */
  function otherDay(task: Task, index: number): { readonly date: string; readonly person?: undefined } | undefined {
    const person = task.owner.person as string
    // Daily rounds belong to their day.
    if (/\/d-?\d+\/do$/.test(task.id)) return undefined
    const first = task.depends_on.reduce((latest, need) => maxText(latest, dateOf.get(need) ?? ''), '')
    const last = (waiting.get(task.id) ?? []).reduce((earliest, other) => minText(earliest, dateOf.get(other) ?? '9999'), '9999')
    for (let step = 1; step <= REACH; step += 1) {
      for (const target of [plan.days[index - step], plan.days[index + step]]) {
        if (!target || target.date < first || target.date > last || (last === target.date && last !== '9999')) continue
        if (target.kind !== 'workday' && target.kind !== 'makeup-workday') continue
        if ((load.get(key(person, target.date)) ?? 0) + task.minutes <= capacity(person, target)) return { date: target.date }
      }
    }
    return undefined
  }

  function otherPerson(task: Task, person: string, day: Day): { readonly person: string; readonly date?: undefined } | undefined {
    const other = team.find(({ id }) => id !== person && (load.get(key(id, day.date)) ?? 0) + task.minutes <= capacity(id, day))
    return other ? { person: other.id } : undefined
  }
}

const add = (map: Map<string, number>, key: string, minutes: number): void => void map.set(key, (map.get(key) ?? 0) + minutes)
const maxText = (a: string, b: string): string => (a > b ? a : b)
const minText = (a: string, b: string): string => (a < b ? a : b)
