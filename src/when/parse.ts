import { fold } from './fold.ts'
import { explainUnknown, isKnownSlip } from './near-miss.ts'
import { readEvent } from './read-event.ts'
import { readExceptions } from './read-exceptions.ts'
import { readDays } from './read-dates.ts'
import { readDay } from './read-once.ts'
import { readRecurrence } from './read-recurrence.ts'
import { readRun } from './read-run.ts'
import { readTimes } from './read-times.ts'
import { mistake, UNDERSTOOD, type Days, type Reading } from './reading.ts'
import { countOf } from './read-count.ts'
import { explainTime } from './near-miss-time.ts'
import type { Exception, Run, TimeSpan, When, WhenError, WhenResult } from './types.ts'

/** No text of the language is longer; a whole paragraph is not quoted back. */
const MAX_LENGTH = 160

/** What the clauses of a text have said so far. */
interface Draft {
  readonly days?: Days
  readonly run?: Run
  readonly times?: readonly TimeSpan[]
  readonly count?: number
  readonly except?: readonly Exception[]
}

/**
 * Reads a text of the small language of times (see `UNDERSTOOD` in reading.ts): clauses in any order that say which days, from
 * when to when, at which hours, how often, and what is left out; or a moment counted from another event, whose name is not
 * looked up here. Full-width characters are read as plain ones, capitals as small ones. Never throws; what it does not
 * understand comes back as an error with a cure, both Chinese.
 */
export function parseWhen(text: string): WhenResult {
  const folded = fold(text)
  if (folded.length > MAX_LENGTH)
    return refused({ message: `这里只写一个时间，现在有${folded.length}个字。`, cure: UNDERSTOOD })
  const found = readClauses(folded)
  if ('when' in found) return { ok: true, when: found.when }
  if (found.firm || isKnownSlip(folded)) return refused(found.error)
  const event = readEvent(folded, (name) => 'when' in readClauses(name))
  if (!event) return refused(found.error)
  return 'error' in event ? refused(event.error) : { ok: true, when: event.read }
}

const refused = (error: WhenError): WhenResult => ({ ok: false, error })

type Outcome =
  | { readonly when: When }
  | { readonly error: WhenError /** Read, and wrong in itself. */; readonly firm: boolean }

function readClauses(folded: string): Outcome {
  let draft: Draft = {}
  let rest = folded
  while (rest !== '') {
    const clause = readClause(rest, draft)
    if (!clause) return { error: explainRest(folded, rest, draft), firm: false }
    if ('error' in clause) return { error: clause.error, firm: true }
    draft = clause.read
    rest = clause.rest.replace(/^(?: |,|;|的|\(|\))+/, '')
  }
  return finish(folded, draft)
}

/** The next clause, laid over what was said before. */
function readClause(text: string, draft: Draft): Reading<Draft> | undefined {
  const rhythm = draft.days !== undefined || draft.run !== undefined
  const except = readExceptions(text, rhythm)
  if (except) return laid(draft, 'except', except, '例外')
  const count = countOf(text)
  if (count) return laid(draft, 'count', count, '次数')
  const run = readRun(text)
  if (run) return 'error' in run ? run : joined(draft, run)
  const days = readDays(text) ?? readRecurrence(text)
  if (days) return laid(draft, 'days', days, '哪些天')
  const times = Object.keys(draft).length > 0 ? readTimes(text) : undefined
  return times && laid(draft, 'times', times, '钟点')
}

function laid<K extends keyof Draft>(
  draft: Draft,
  key: K,
  reading: Reading<NonNullable<Draft[K]>>,
  said: string,
): Reading<Draft> {
  if ('error' in reading) return reading
  return draft[key] === undefined ? { read: { ...draft, [key]: reading.read }, rest: reading.rest } : twice(said)
}

const twice = (said: string) =>
  mistake(
    `${said}写了两次。`,
    said === '哪些天' || said === '钟点'
      ? '一条只写一种规律，几个钟点写在一起，如“每天 8:00、20:00”；不一样的规律写成两条（两个栏目、两场活动）。'
      : '写在一起，如“每天 18:00 除了 周日、春节”“每周三 20:00 共 8 次”。',
  )

/** A first day and a last day may stand apart. */
function joined(draft: Draft, { read, rest }: Exclude<Reading<Run>, { error: WhenError }>): Reading<Draft> {
  const run = draft.run
  const already =
    run && ((run.from && read.from) || ((run.to ?? run.days) !== undefined && (read.to ?? read.days) !== undefined))
  return already
    ? mistake('起止写了两次。', '只写一段日子，如“从 2026-12-05 到 12-25 每天 18:00”“D+3 起 21 天 每天 19:00”。')
    : { read: { ...draft, run: { ...run, ...read } }, rest }
}

function finish(folded: string, { days, run, times, count, except }: Draft): Outcome {
  const hours = times && { times }
  if (days?.kind === 'once') {
    const extra = run ? '起止' : count === undefined ? (except ? '例外' : undefined) : '次数'
    if (extra === undefined) return { when: { ...days, ...hours } }
    return {
      ...mistake(
        `“${folded}”只有一天，不能再写${extra}。`,
        '要好几天，写“从 2026-12-05 到 12-25 每天 18:00”“D+3 起 21 天 每天 19:00”“每周三 20:00 共 8 次”。',
      ),
      firm: true,
    }
  }
  // A stretch of days without a rhythm is every day of it.
  if (!days && !run) return { error: explainUnknown(folded), firm: false }
  const rhythm = days ?? { kind: 'every' as const, days: 1 }
  return {
    when: {
      ...rhythm,
      ...hours,
      ...(run && { run }),
      ...(count !== undefined && { count }),
      ...(except && { except }),
    },
  }
}

/** As much of a text as is worth quoting. */
const short = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text)
const QUOTED = 20

/** Why the rest of a text, behind what was read, is none of the language. */
function explainRest(folded: string, rest: string, draft: Draft): WhenError {
  const whole = explainUnknown(folded)
  if (Object.keys(draft).length === 0) return whole
  const ahead = rest.replace(/^(?:[、,/&]|和|及|与|and ) ?/i, '')
  const again = draft.days && (readDay(ahead) ?? readRecurrence(ahead))
  if (again) return twice('哪些天').error
  if (/^ ?[-~到至] ?\d+(?!\d*[:点时])/.test(rest) && draft.days?.kind === 'once')
    return {
      message: `“${folded}”的最后一天没写全。`,
      cure: '一段日子两头都写全，如“D+0..D+6 8:00”“第1-7天 8:00”“从 2026-12-05 到 12-25 18:00”。',
    }
  const badTime = explainTime(rest)
  if (badTime) return badTime
  const guessed = typeof whole.cure === 'string' && whole.cure.startsWith('是不是')
  if (whole.cure !== UNDERSTOOD && !guessed) return whole
  const head = folded.slice(0, folded.length - rest.length).replace(/[ ,;的()]+$/, '')
  const first = draft.times ? undefined : `后面只能跟时间，如“${head} 20:00”或“${head} 20:00-21:30”`
  const others = `起止“从 D+3 到 D+20”、次数“共 21 次”、例外“除了 周日、春节”`
  return {
    message: `“${head}”后面的“${short(rest)}”读不懂。`,
    cure:
      draft.days?.kind === 'once'
        ? `${first ?? `到“${head}”为止就够了，去掉“${short(rest)}”`}。`
        : `${first ? `${first}；还可以写` : '后面还可以写'}${others}。`,
  }
}
