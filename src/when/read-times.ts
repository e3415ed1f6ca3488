import { COUNT } from './fold.ts'
import { explainTime } from './near-miss-time.ts'
import { mistake, type Reading } from './reading.ts'
import { formatTime, parseTimeSpan, PERIOD, splitWindow } from './time.ts'
import type { TimeSpan } from './types.ts'

const SPOKEN = `${COUNT}(?:点|时)(?:半|一刻|三刻|整|钟|${COUNT}分?(?!点|时))?`
const TOKEN = `(?:${PERIOD})? ?(?:\\d{1,3}:\\d{1,3}|${SPOKEN})`
const ONE = new RegExp(`^${TOKEN}(?: ?(?:-|~|至|到) ?${TOKEN})?`)
const SEPARATOR = /^ ?(?:[、,/&;]|和|及|与|and(?![a-z])) ?|^ /
const NAMED = new RegExp(`^(${PERIOD})`)
/** More hours a day than this are a timetable, not a habit. */
const MOST = 24

/** `20:00`, `20:00-21:30`, `8:00、12:00、20:00`, `晚上8点和9点`; undefined where no hour stands. */
export function readTimes(text: string): Reading<readonly TimeSpan[]> | undefined {
  const times: TimeSpan[] = []
  let rest = text
  let period = ''
  for (let separator = ''; ; separator = SEPARATOR.exec(rest)?.[0] ?? '') {
    if (times.length > 0 && separator === '') break
    const written = ONE.exec(rest.slice(separator.length))?.[0]
    if (written === undefined) break
    const named = NAMED.exec(written)?.[1]
    const span = parseTimeSpan(written) ?? undefined
    if (!span) return { error: explainTime(written) ?? noSuchTime(written) }
    const borrowed = named === undefined && period !== '' && !written.includes(':') ? period + written : written
    const meant = parseTimeSpan(borrowed) ?? span
    const last = times.at(-1)
    if (last && meant.start === last.start)
      return mistake(`“${written}”写了两次。`, '一天里每个钟点写一次，如“每天 8:00、12:00、20:00”。')
    if (last && meant.start < last.start && !written.includes(':'))
      return mistake(`“${written}”是上午还是晚上，看不出来。`, `从早到晚写，用24小时的写法，如“8:00、12:00、20:00”。`)
    if (times.length === MOST)
      return mistake(
        `一天写了${MOST}个以上的钟点。`,
        '一天里的几个钟点写全，如“每天 8:00、12:00、20:00”；太多就分成几个栏目。',
      )
    times.push(meant)
    rest = rest.slice(separator.length + written.length)
    period = named ?? period
  }
  if (times.length === 0) return undefined
  const ordered = [...times].sort((a, b) => a.start - b.start)
  const clash = ordered.find((span, i) => i > 0 && span.start < (ordered[i - 1]?.end ?? 0))
  if (clash)
    return mistake(
      `“${text.slice(0, text.length - rest.length).trim()}”里有两段叠在一起（${formatTime(clash.start)}）。`,
      '一段结束之后再开始下一段，如“8:00-9:00、20:00-21:00”。',
    )
  if (new Set(ordered.map(({ start }) => start)).size < ordered.length)
    return mistake('同一个钟点写了两次。', '一天里每个钟点写一次，如“每天 8:00、12:00、20:00”。')
  return { read: ordered, rest }
}

const noSuchTime = (written: string) => ({
  message: `没有“${splitWindow(written)?.[0] ?? written}”这个时间。`,
  cure: '时间写00:00到23:59，如“20:00”；一段时间写“20:00-21:30”。',
})
