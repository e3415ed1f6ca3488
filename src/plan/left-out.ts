import type { LeftOut } from '../programme/types.ts'
import { readTaskId } from '../task-id.ts'
import { broughtSeries } from './intent.ts'

/** What would bear this id, or one of the same series, were it not left out. */
export function leftOutUnder(leftOut: readonly LeftOut[], id: string): LeftOut | undefined {
  const { series } = readTaskId(id)
  return leftOut.find((one) => broughtSeries(one.id) === series)
}
