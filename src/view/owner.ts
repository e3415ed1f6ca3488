/** Who carries how much, week by week, as bars against the hours each person has. */
import type { Plan } from '../model.ts'
import { bar, hours, pad } from './words.ts'

export function ownerView(plan: Plan): readonly string[] {
  const people = new Map<string, string>()
  for (const week of plan.summary.weeks) for (const person of week.people) people.set(person.person, person.name)
  return [...people]
    .flatMap(([id, name]) => {
      const weeks = plan.summary.weeks.flatMap((week) =>
        week.people.filter(({ person }) => person === id).map((person) => ({ week: week.week, person })),
      )
      const most = Math.max(1, ...weeks.map(({ person }) => person.minutes))
      const total = weeks.reduce((sum, { person }) => sum + person.minutes, 0)
      const capacity = weeks[0]?.person.capacity
      return [
        '',
        `${name}  共 ${hours(total)}${capacity === undefined ? '（没有写工时，不知道够不够）' : `，每天有 ${hours(capacity)}`}`,
        ...weeks.map(({ week, person }) => {
          const label = pad(week > 0 ? `第 ${week} 周` : `前 ${1 - week} 周`, 8)
          const share = capacity === undefined ? person.minutes / most : person.minutes / (capacity * 7)
          const peak =
            capacity !== undefined && person.peak > capacity
              ? `  最忙一天 ${hours(person.peak)}，超了`
              : `  最忙一天 ${hours(person.peak)}`
          return `  ${label} ${bar(share)} ${hours(person.minutes)}${peak}`
        }),
      ]
    })
    .slice(1)
}
