/** Wall times, `YYYY-MM-DDTHH:MM`, moved by minutes. No `Date`: see `date.ts`. */
import { fromDay, toDay } from './date.ts'

const DAY = 24 * 60

/** @throws RangeError for what is no wall time */
export function plusMinutes(moment: string, minutes: number): string {
  const day = toDay(moment.slice(0, 10))
  const clock = /^T(\d{2}):(\d{2})$/.exec(moment.slice(10))
  if (day === undefined || !clock) throw new RangeError(`no wall time: ${moment}`)
  const total = day * DAY + Number(clock[1]) * 60 + Number(clock[2]) + minutes
  const rest = ((total % DAY) + DAY) % DAY
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${fromDay(Math.floor(total / DAY))}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`
}
