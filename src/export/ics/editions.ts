/**
 * How a calendar follows a plan that changes: an event that reads otherwise than in the last file is a newer edition of
 * itself (RFC 5545, 3.8.7.4), one that is gone is cancelled, so that importing again mends and never doubles.
 */
import { plusMinutes } from '../../calendar/moment.ts'
import { unfolded } from './lines.ts'

export interface Edition {
  readonly sequence: number
  readonly cancelled: boolean
  readonly lines: readonly string[]
}

/** Events by UID of a file that this program wrote; none for any other text. */
export function editionsIn(text: string): ReadonlyMap<string, Edition> {
  const found = new Map<string, Edition>()
  let lines: string[] | undefined
  for (const line of unfolded(text)) {
    if (line === 'BEGIN:VEVENT') lines = []
    else if (line === 'END:VEVENT' && lines) {
      const uid = lines.find((one) => one.startsWith('UID:'))?.slice('UID:'.length)
      const sequence = Number(lines.find((one) => one.startsWith('SEQUENCE:'))?.slice('SEQUENCE:'.length))
      if (uid !== undefined && Number.isInteger(sequence))
        found.set(uid, {
          sequence,
          cancelled: lines.includes('STATUS:CANCELLED'),
          lines: lines.filter((one) => !/^(?:SEQUENCE|DTSTAMP|STATUS):/.test(one)),
        })
      lines = undefined
    } else lines?.push(line)
  }
  return found
}

/** The next edition of an event, or the first. */
export function nextEdition(lines: readonly string[], before: Edition | undefined): Edition {
  if (!before) return { sequence: 0, cancelled: false, lines }
  const same = !before.cancelled && before.lines.join('\n') === lines.join('\n')
  return { sequence: same ? before.sequence : before.sequence + 1, cancelled: false, lines }
}

/** What is no longer planned. It stays in the file, so that a calendar that missed one import still hears of it. */
export const cancelledEdition = (before: Edition): Edition =>
  before.cancelled ? before : { sequence: before.sequence + 1, cancelled: true, lines: withoutAlarm(before.lines) }

const withoutAlarm = (lines: readonly string[]): readonly string[] => {
  const at = lines.indexOf('BEGIN:VALARM')
  return at < 0 ? lines : lines.slice(0, at)
}

/**
 * All lines of the event. Its stamp is no clock: the first day of the plan and a second for each edition, so that of two
 * editions the later one has the later stamp, and the same plan has the same bytes.
 */
export function editionLines({ sequence, cancelled, lines }: Edition, from: string): readonly string[] {
  const minute = plusMinutes(`${from}T00:00`, Math.floor(sequence / 60)).replace(/[-:]/g, '')
  const stamp = `DTSTAMP:${minute}${String(sequence % 60).padStart(2, '0')}Z`
  return [
    'BEGIN:VEVENT',
    ...lines.slice(0, 1),
    stamp,
    `SEQUENCE:${sequence}`,
    ...(cancelled ? ['STATUS:CANCELLED'] : []),
    ...lines.slice(1),
    'END:VEVENT',
  ]
}
