/** Wall times of zones with summer time, by the tables of the machine. */

/** @returns `YYYY-MM-DDTHH:MM` in UTC; undefined for a zone that the machine does not know */
export function toUtc(wall: string, zone: string): string | undefined {
  const clock = clockOf(zone)
  if (!clock) return undefined
  const asUtc = Date.parse(`${wall}:00Z`)
  // Twice: the first guess may lie on the other side of a change of clocks.
  const first = asUtc - offsetAt(clock, asUtc)
  const second = asUtc - offsetAt(clock, first)
  return new Date(second).toISOString().slice(0, 16)
}

/** The wall time of a zone at an instant, `YYYY-MM-DDTHH:MM`; undefined for a zone that the machine does not know. */
export function wallTime(instant: number, zone: string): string | undefined {
  const clock = clockOf(zone)
  return clock && new Date(instant + offsetAt(clock, instant)).toISOString().slice(0, 16)
}

const parts = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, ...parts, hourCycle: 'h23' })
  } catch {
    return undefined
  }
}

/** Milliseconds east of UTC. */
function offsetAt(clock: Intl.DateTimeFormat, instant: number): number {
  const part = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]))
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(part.get(type))
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return wall - Math.floor(instant / 1000) * 1000
}

/** Whether the system knows a time zone of this name. */
export const isZone = (name: string): boolean => wallTime(0, name) !== undefined
