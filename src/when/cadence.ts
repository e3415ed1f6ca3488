import type { Cadence, When } from './types.ts'

/** Days from a day of the month to the same day of the next, at the least. */
const MONTH = 28
const WEEK = 7
const WORKDAYS = 5

/**
 * Days between two occurrences, on average; undefined for what happens once. By what is written, never by how many days a
 * week happens to have: the same for every start and every horizon.
 */
export function intervalOf(when: When): number | undefined {
  switch (when.kind) {
    case 'once':
      return undefined
    case 'workdays':
      return WEEK / WORKDAYS
    case 'every':
      return when.days
    case 'weekly':
      return WEEK / when.weekdays.length
    case 'monthly':
      return MONTH
  }
}

export function cadenceOf(when: When): Cadence {
  const days = intervalOf(when)
  if (days === undefined) return 'once'
  return days < WEEK ? 'frequent' : days < MONTH ? 'weekly' : 'rare'
}
