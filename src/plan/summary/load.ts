/** Who works how much, week by week; and what that means per member (M05, M37). */
import type { Cost, Day, PersonLoad, Spec, WeekLoad } from '../../model.ts'

const weekOf = (day: Day): number => Math.floor(day.offset / 7) + 1

export function weeklyLoad(days: readonly Day[], spec: Spec): readonly WeekLoad[] {
  const weeks = new Map<number, Day[]>()
  for (const day of days) weeks.set(weekOf(day), [...(weeks.get(weekOf(day)) ?? []), day])
  return [...weeks].map(([week, own]) => {
    const tasks = own.flatMap((day) => day.tasks)
    return {
      week,
      from: own[0]?.date ?? '',
      to: own.at(-1)?.date ?? '',
      messages: tasks.filter((task) => task.side === 'member-facing').length,
      minutes: tasks.reduce((sum, task) => sum + task.minutes, 0),
      people: peopleOf(own, spec),
    }
  })
}

function peopleOf(days: readonly Day[], spec: Spec): readonly PersonLoad[] {
  const names = new Map<string, string>()
  for (const day of days) for (const { owner } of day.tasks) names.set(owner.person ?? owner.role, owner.name)
  return [...names]
    .map(([person, name]) => {
      const daily = days.map((day) =>
        day.tasks
          .filter(({ owner }) => (owner.person ?? owner.role) === person)
          .reduce((sum, task) => sum + task.minutes, 0),
      )
      const hours = spec.team?.find((member) => member.id === person)?.hours?.per_day
      return {
        person,
        name,
        minutes: daily.reduce((sum, minutes) => sum + minutes, 0),
        peak: Math.max(0, ...daily),
        ...(hours === undefined ? {} : { capacity: Math.round(hours * 60) }),
      }
    })
    .sort((a, b) => b.minutes - a.minutes || (a.person < b.person ? -1 : 1))
}

export function costOf(days: readonly Day[], spec: Spec): Cost {
  const minutes = days.flatMap((day) => day.tasks).reduce((sum, task) => sum + task.minutes, 0)
  const running = days.filter((day) => day.offset >= 0)
  const perWeek =
    (running.flatMap((day) => day.tasks).reduce((sum, task) => sum + task.minutes, 0) / Math.max(1, running.length)) * 7
  const members = spec.structure?.capacity ?? spec.audience?.seeds?.target
  const sources = (spec.growth?.sources ?? []).filter(
    (source) => source.cost_per_member !== undefined && source.expected !== undefined,
  )
  const expected = sources.reduce((sum, source) => sum + (source.expected ?? 0), 0)
  const spent = sources.reduce((sum, source) => sum + (source.expected ?? 0) * (source.cost_per_member ?? 0), 0)
  return {
    hours: round(minutes / 60),
    hoursPerWeek: round(perWeek / 60),
    ...(members === undefined ? {} : { members, minutesPerMemberWeek: round(perWeek / members) }),
    ...(expected === 0 ? {} : { acquisitionPerMember: round(spent / expected) }),
  }
}

const round = (value: number): number => Math.round(value * 10) / 10
