/** An hour at which what a cure proposes is in nobody's way. */
import type { Day, Plan } from '../model.ts'

const EVENINGS = ['20:00', '19:00', '21:00', '18:00', '12:30'] as const

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** The first of the usual hours that keeps the gap to every message of these days; without a plan, eight in the evening. */
export function freeHour(plan: Plan | undefined, on: (day: Day) => boolean): string {
  if (plan === undefined) return EVENINGS[0]
  const taken = plan.days
    .filter(on)
    .flatMap(({ tasks }) => tasks)
    .filter(({ side }) => side === 'member-facing')
    .map(({ start }) => minutes(start.slice(11, 16)))
  const free = (time: string): boolean => taken.every((at) => Math.abs(at - minutes(time)) >= plan.limits.min_gap)
  return EVENINGS.find(free) ?? EVENINGS[0]
}

/** 1 is Monday. */
export const onWeekday =
  (weekday: number) =>
  (day: Day): boolean =>
    day.weekday === weekday
