import { intervalOf } from '../when/cadence.ts'
import { parseWhen } from '../when/parse.ts'

/** How often a written rhythm comes in a week, on average; 0 for what comes once, or is not understood. */
export function timesAWeek(text: string | undefined): number {
  const parsed = text === undefined ? undefined : parseWhen(text)
  const interval = parsed?.ok ? intervalOf(parsed.when) : undefined
  return interval === undefined ? 0 : 7 / interval
}
