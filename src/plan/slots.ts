/** At which hours of a day an intent may start, best first. */
import type { DayNumber } from '../calendar/types.ts'
import type { Board } from './board.ts'
import type { Frame } from './frame.ts'
import type { Intent, Slot, WindowName } from './intent.ts'

const around = [0, 15, -15, 30, -30, 45, -45, 60, -60, 75, -75, 90, -90, 120, -120, 150, -150, 180, -180] as const
const windowOrder: Readonly<Record<WindowName, readonly WindowName[]>> = {
  morning: ['morning', 'noon', 'afternoon', 'evening'],
  noon: ['noon', 'afternoon', 'evening', 'morning'],
  afternoon: ['afternoon', 'evening', 'noon', 'morning'],
  evening: ['evening', 'afternoon', 'noon', 'morning'],
}

/** Minutes before the quiet hours that are left for saying how a vote or a group buy ended. */
const CLOSING_TIME = 30

/** A vote or a group buy that stays open closes before the quiet hours; a live event is as long as it is. */
function lastMinute(frame: Frame, intent: Intent, start: number): number {
  const end = start + intent.length
  const { quiet } = frame.settings
  const close = quiet.start - CLOSING_TIME
  return !intent.task.live && intent.length > CLOSING_TIME && start < close && end > close
    ? close
    : Math.min(end, Math.max(start, 24 * 60 - 1))
}

/** Hours at which it may start, best first. */
export function slotsOf(frame: Frame, board: Board, intent: Intent, day: DayNumber): readonly Slot[] {
  const slot = (start: number): Slot => ({ start, end: lastMinute(frame, intent, start) })
  const inDay = ({ start, end }: Slot) => start >= 0 && end <= 24 * 60
  const { wish } = intent
  switch (wish.type) {
    case 'office':
      return [slot(9 * 60 + 30)]
    case 'at':
      return around.map((shift) => slot(wish.start + shift)).filter(inDay)
    case 'window':
      return windowOrder[wish.window]
        .flatMap((name) => {
          const { start, end } = frame.settings.windows[name]
          const starts: number[] = []
          for (let at = start; at <= end; at += 15) starts.push(at)
          return starts.map(slot)
        })
        .filter(inDay)
    case 'event': {
      const event = intent.eventId === undefined ? undefined : board.get(intent.eventId)
      const base = (event ? (wish.from === 'start' ? event.slot.start : event.slot.end) : 20 * 60) + wish.minutes
      if (event && event.day !== day) return around.map((shift) => slot(base + shift)).filter(inDay)
      const direction = wish.from === 'start' && wish.minutes < 0 ? -15 : 15
      return Array.from({ length: 17 }, (_, step) => slot(base + step * direction)).filter(inDay)
    }
  }
}
