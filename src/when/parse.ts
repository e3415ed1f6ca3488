import { fold } from './fold.ts'
import { explainTime, explainUnknown } from './near-miss.ts'
import { readDate, readEnd, readFestivalDay, readNthDay, readRelative } from './read-once.ts'
import { readEnglishWeekly, readEvery, readMonthly, readWeekly, readWorkdays } from './read-recurrence.ts'
import { UNDERSTOOD, type Reader } from './reading.ts'
import { parseTimeSpan } from './time.ts'
import type { WhenResult } from './types.ts'

/** No text of the language is longer; a whole paragraph is not quoted back. */
const MAX_LENGTH = 60

/** In the order they are tried; the first whose form it is decides. */
const readers: readonly Reader[] = [
  readDate,
  readRelative,
  readNthDay,
  readWorkdays,
  readWeekly,
  readEnglishWeekly,
  readEvery,
  readMonthly,
  readEnd,
  readFestivalDay,
]

/**
 * Reads a text of the small language of times (see `UNDERSTOOD` in reading.ts): a day or a recurrence, then perhaps a time
 * of day or a window. Full-width characters are read as plain ones, capitals as small ones. Never throws; what it does
 * not understand comes back as an error with a cure, both Chinese.
 */
export function parseWhen(text: string): WhenResult {
  const folded = fold(text)
  if (folded.length > MAX_LENGTH)
    return { ok: false, error: { message: `这里只写一个时间，现在有${folded.length}个字。`, cure: UNDERSTOOD } }
  for (const read of readers) {
    const reading = read(folded)
    if (!reading) continue
    if ('error' in reading) return { ok: false, error: reading.error }
    const rest = reading.rest.replace(/^(?: |,|的)+/, '')
    if (rest === '') return { ok: true, when: reading.when }
    const time = parseTimeSpan(rest)
    if (time) return { ok: true, when: { ...reading.when, time } }
    const badTime = explainTime(rest)
    if (badTime) return { ok: false, error: badTime }
    const head = folded.slice(0, folded.length - rest.length).replace(/[ ,的]+$/, '')
    const whole = explainUnknown(folded)
    if (whole.cure !== UNDERSTOOD && !whole.cure.startsWith('是不是')) return { ok: false, error: whole }
    return {
      ok: false,
      error: {
        message: `“${head}”后面的“${rest}”读不懂。`,
        cure: `后面只能跟时间，如“${head} 20:00”或“${head} 20:00-21:30”。`,
      },
    }
  }
  return { ok: false, error: explainUnknown(folded) }
}
