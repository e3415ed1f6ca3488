/** Hours of a spec as minutes after midnight. */
import type { Spec } from '../../model.ts'
import { parseTime, parseWindow, splitWindow } from '../../when/time.ts'

export interface Hours {
  readonly start: number
  readonly end: number
}

/** Readable windows; those that are not are told by the loader. */
export const hoursOf = (texts: readonly string[] | undefined): readonly Hours[] =>
  (texts ?? []).flatMap((text) => parseWindow(text) ?? [])

export const overlaps = (a: Hours, b: Hours): boolean => a.start < b.end && b.start < a.end

/** Quiet hours as one or, across midnight, two stretches of a day. */
export function quietOf(spec: Spec, fallback: string | undefined): readonly Hours[] {
  const text = spec.calendar?.quiet_hours ?? fallback
  const ends = text === undefined ? undefined : splitWindow(text.normalize('NFKC').trim())
  const [start, end] = [ends && parseTime(ends[0]), ends && parseTime(ends[1])]
  if (start === undefined || end === undefined) return []
  return start <= end
    ? [{ start, end }]
    : [
        { start, end: 24 * 60 },
        { start: 0, end },
      ]
}
