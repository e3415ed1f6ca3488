/** The hours in which the author wants the group to be written to: what is of ours keeps to them. */
import { parseWindow } from '../when/time.ts'
import type { Frame } from './frame.ts'
import type { Intent } from './intent.ts'
import { withMove } from './intent.ts'
import { formatTime } from '../when/time.ts'
import { windowOf } from './settings.ts'

/**
 * Messages of ours that have an hour of their own outside the written windows are said in the nearest one. What is met for,
 * what hangs on the hour of something else, and whatever the author wrote stay where they are.
 */
export function intoOwnHours(frame: Frame, intents: readonly Intent[]): readonly Intent[] {
  const windows = (frame.spec.calendar?.windows ?? []).flatMap((text) => parseWindow(text) ?? [])
  if (windows.length === 0) return intents
  return intents.map((intent) => {
    const { wish, task, because, hard } = intent
    if (wish.type !== 'at' || hard || because.source === 'written' || task.side !== 'member-facing' || task.live)
      return intent
    const far = ({ start, end }: { start: number; end: number }): number =>
      wish.start < start ? start - wish.start : Math.max(0, wish.start - end + 1)
    const nearest = [...windows].sort((a, b) => far(a) - far(b))[0]
    if (!nearest || far(nearest) === 0) return intent
    return withMove(
      { ...intent, wish: { type: 'window', window: windowOf(nearest.start) } },
      `类型里是 ${formatTime(wish.start)}，不在写下的发布时段里，放进最近的一段`,
    )
  })
}
