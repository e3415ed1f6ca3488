/** The evening on which the group is opened: before it nobody is there to read. */
import { findActivity } from '../knowledge/look-up.ts'
import { parseWhen } from '../when/parse.ts'
import { isRunning } from './running.ts'
import type { Frame } from './frame.ts'

/** Minute of the opening on D+0: the author's, else the archetype's. */
export function openingTime(frame: Frame): number | undefined {
  if (isRunning(frame.spec)) return undefined
  const text =
    frame.spec.activities?.find((entry) => findActivity(frame.knowledge, entry.use)?.role === 'opening')?.when ??
    frame.archetype.activities.find((entry) => findActivity(frame.knowledge, entry.use)?.role === 'opening')?.when
  const parsed = text === undefined ? undefined : parseWhen(text)
  return parsed?.ok ? parsed.when.times?.[0]?.start : undefined
}
