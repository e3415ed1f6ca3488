/** Pass 4. Holidays, blackouts and days of rest: which occurrences step aside, and which move. */
import type { DayNumber } from '../calendar/types.ts'
import type { Frame } from './frame.ts'
import type { Intent } from './intent.ts'
import { withoutFollowers } from './followers.ts'
import { fromDay, toDay, weekday } from '../calendar/date.ts'
import { withMove } from './intent.ts'

export interface Skipped {
  readonly intent: Intent
  readonly day: DayNumber
  readonly reason: 'blackout' | 'paused' | 'rest'
  readonly note: string
  /** Nobody who does it works on such days: a fact about the team, told once. */
  readonly unattended?: true
}

export interface DayPolicy {
  /** Nothing goes out to members on such a day. */
  readonly blackout: (day: DayNumber) => string | undefined
  /** The author keeps this weekday free, or nobody is on duty in a community of this type. */
  readonly rest: (day: DayNumber) => boolean
  /** Why this day is not for this intent; undefined when it is. What the author dated is not judged. */
  readonly against: (intent: Intent, day: DayNumber) => string | undefined
}

export function dayPolicy(frame: Frame): DayPolicy {
  const { spec, settings } = frame
  const spans = (spec.calendar?.blackout ?? []).flatMap(({ from, to, why }) => {
    const first = toDay(from)
    const last = to === undefined ? first : toDay(to)
    return first === undefined || last === undefined ? [] : [{ first, last, why: why ?? '停发' }]
  })
  const policy: DayPolicy = {
    blackout: (day) => spans.find(({ first, last }) => day >= first && day <= last)?.why,
    rest: (day) =>
      settings.restWeekdays.includes(weekday(day)) ||
      (settings.workdaysOnly && day >= frame.launch && !frame.calendar.isWorkday(day)),
    against: (intent, day) => judge(frame, policy, intent, day)?.note,
  }
  return policy
}

export function applyPolicy(
  frame: Frame,
  policy: DayPolicy,
  intents: readonly Intent[],
): { readonly intents: readonly Intent[]; readonly skipped: readonly Skipped[] } {
  const kept: Intent[] = []
  const skipped: Skipped[] = []
  const nominals = new Map<string, DayNumber[]>()
  for (const intent of intents)
    if (intent.eventId === undefined)
      nominals.set(intent.series, [...(nominals.get(intent.series) ?? []), intent.nominal])
  const fixed = intents.filter(({ hard, part }) => hard && part === 'event')
  for (const intent of intents) {
    const verdict = intent.eventId === undefined ? judge(frame, policy, intent, intent.nominal) : undefined
    if (!verdict) {
      kept.push(intent)
      continue
    }
    const day =
      isFrequent(intent) || verdict.skip
        ? undefined
        : nextFreeDay(frame, policy, intent, { siblings: nominals.get(intent.series) ?? [], fixed })
    const { skip: _, ...why } = verdict
    if (day === undefined) skipped.push({ intent, day: intent.nominal, ...why })
    else
      kept.push(
        withMove({ ...intent, nominal: day }, `${fromDay(intent.nominal)} ${verdict.note}，移到 ${fromDay(day)}`),
      )
  }
  return { intents: withoutFollowers(kept, new Set(skipped.map(({ intent }) => intent.id))), skipped }
}

/**
 * The author's own, and what goes before and after it: its days are those he wrote. That a type of community is at work on
 * workdays only is a habit of ours for what that type brings; no words of his.
 */
const isWritten = ({ because }: Intent): boolean => because.source === 'written' || because.source === 'library'

/** Several times a week: a missed one is simply missed. */
const isFrequent = (intent: Intent): boolean => intent.cadence === 'frequent'

/** Why this day is not for this intent; undefined when it is. What the author dated stays, and is reported by the audit. */
function judge(
  frame: Frame,
  policy: DayPolicy,
  intent: Intent,
  day: DayNumber,
): (Omit<Skipped, 'intent' | 'day'> & { readonly skip?: boolean }) | undefined {
  const { calendar, settings } = frame
  if (intent.hard && (!intent.recurring || intent.fixedDay !== undefined)) return undefined
  const outward = intent.task.side === 'member-facing'
  // Work of ours in which somebody is written to is a message too.
  const blackout = outward || intent.scriptsAfter.length > 0 ? policy.blackout(day) : undefined
  if (blackout !== undefined) return { reason: 'blackout', note: `停发（${blackout}）` }
  const rests = settings.workdaysOnly && isWritten(intent) ? false : policy.rest(day)
  if (outward && rests && (intent.recurring ? isFrequent(intent) || intent.yields : !intent.essential))
    return { reason: 'rest', note: '是休息日，不排内容' }
  if (settings.workdaysOnly && rests && intent.recurring && isFrequent(intent))
    return { reason: 'rest', note: '不是工作日，没有人值守' }
  if (
    outward &&
    intent.yields &&
    isFrequent(intent) &&
    settings.lightWeekdays.includes(weekday(day)) &&
    !intent.task.feelings.includes('ritual') &&
    intent.task.channel !== 'direct'
  ) {
    return { reason: 'rest', note: '这一天从轻' }
  }
  if (!outward && isFrequent(intent) && intent.because.source !== 'written' && !attended(frame, intent, day))
    return { reason: 'rest', note: '没有人上班', unattended: true }
  if (calendar.kind(day) !== 'holiday' || !(intent.recurring || intent.yields)) return undefined
  const name = calendar.holidayName(day) ?? '假日'
  if (settings.holidayPolicy === 'pause' && outward)
    return { reason: 'paused', note: `${name}放假，暂停`, skip: intent.recurring }
  if (settings.holidayPolicy === 'shift' && !intent.light) return { reason: 'paused', note: `${name}放假，顺延` }
  if (settings.holidayPolicy === 'shift' && outward && !isFrequent(intent))
    return { reason: 'paused', note: `${name}放假，顺延` }
  if (settings.holidayPolicy === 'soften' && (!intent.light || intent.task.heavy) && outward)
    return { reason: 'paused', note: `${name}放假，减量` }
  return undefined
}

/** Is it a day on which its owner, or who stands in, comes to work? */
export function attended({ staff }: Frame, intent: Intent, day: DayNumber): boolean {
  const member = staff.assign(intent.role, intent.person)
  return member === undefined || staff.usuallyWorks(member, day)
}

/** Days between a moved occurrence and the next of its series. */
const TOO_NEAR = 3

/** Two evenings of the author's at one hour, or two that take the whole evening. */
function meets(intent: Intent, other: Intent, day: DayNumber): boolean {
  if (other.nominal !== day || other.series === intent.series || !intent.task.live || !other.task.live) return false
  if (intent.task.heavy && other.task.heavy) return true
  return (
    intent.wish.type === 'at' &&
    other.wish.type === 'at' &&
    intent.wish.start < other.wish.start + other.length &&
    other.wish.start < intent.wish.start + intent.length
  )
}

/** The next day within a week on which nothing speaks against it. */
function nextFreeDay(
  frame: Frame,
  policy: DayPolicy,
  intent: Intent,
  { siblings, fixed }: { readonly siblings: readonly DayNumber[]; readonly fixed: readonly Intent[] },
): DayNumber | undefined {
  for (let day = intent.nominal + 1; day <= intent.nominal + 10; day += 1) {
    if (frame.end !== undefined && day > frame.end) return undefined
    // The next one of the series is near: two of them in a row help nobody.
    if (siblings.some((sibling) => sibling > intent.nominal && sibling - day <= TOO_NEAR)) return undefined
    if (
      judge(frame, policy, intent, day) === undefined &&
      !fixed.some((other) => meets(intent, other, day)) &&
      (frame.settings.holidayPolicy !== 'shift' || frame.calendar.isWorkday(day) || !isOffice(intent))
    )
      return day
  }
  return undefined
}

const isOffice = (intent: Intent): boolean => intent.task.side === 'backstage'
