import { toDay } from './date.ts'
import type { ExtraDay } from './types.ts'

/**
 * Days of a holiday-cn file (`{ year, papers, days: [{ name, date, isOffDay }] }`, the form of NateScarlet/holiday-cn).
 * Takes the parsed JSON. Undefined when it has another shape or holds a day that does not exist; an unpublished year has
 * no days and gives [].
 */
export function parseHolidayCn(json: unknown): readonly ExtraDay[] | undefined {
  if (!isRecord(json) || !Array.isArray(json['days'])) return undefined
  const days: ExtraDay[] = []
  for (const entry of json['days'] as readonly unknown[]) {
    if (!isRecord(entry)) return undefined
    const { name, date, isOffDay } = entry
    if (typeof date !== 'string' || toDay(date) === undefined || typeof isOffDay !== 'boolean') return undefined
    days.push({ date, off: isOffDay, ...(typeof name === 'string' && name !== '' && { name }) })
  }
  return days
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
