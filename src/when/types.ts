/** What a `When` text means. Times are minutes after midnight of the spec's own wall clock. */
import type { Text } from '../say.ts'

/** A time of day, or a window of it (`20:00-21:30`). `end` is after `start`; no window crosses midnight. */
export interface TimeSpan {
  readonly start: number
  readonly end?: number
}

export type Anchor =
  | { readonly type: 'date' /** `YYYY-MM-DD` */; readonly date: string }
  | { readonly type: 'launch' }
  | { readonly type: 'end' }
  /** `festival` is the canonical Chinese name, e.g. `春节`, `双11`. */
  | { readonly type: 'festival'; readonly festival: string }

/** One day, counted from something that has a date. */
export interface DayRef {
  readonly anchor: Anchor
  readonly offset: number
  readonly unit: 'day' | 'workday'
}

/** A day that comes once (a festival: once a year). */
export type Once = { readonly kind: 'once' } & DayRef

/** Days that come back by a rule. */
export type Rhythm =
  /**
   * ISO weekdays, 1 = Monday … 7 = Sunday, ascending, without repeats. `interval`: every n-th week, 2 or more; weeks are seven
   * days counted from the first day of the run, else from D+0.
   */
  | { readonly kind: 'weekly'; readonly weekdays: readonly number[]; readonly interval?: number }
  /** Every n days counted from the first day of the run, else from D+0 (n = 1 is daily). */
  | { readonly kind: 'every'; readonly days: number }
  /** The 31st means the last day in a shorter month. */
  | { readonly kind: 'monthly'; readonly day: number }
  /**
   * The n-th such day of a month, 1 the first, -1 the last; months without an n-th are left out. `weekday`: 1 = Monday … 7 =
   * Sunday, or the workdays of the calendar.
   */
  | { readonly kind: 'monthly-nth'; readonly nth: number; readonly weekday: number | 'workday' }
  | { readonly kind: 'workdays' }
  /** Public holidays, with all days off of their notice. */
  | { readonly kind: 'holidays' }

/** Days that come more than once: by a rule, or listed one by one, two or more, as written; these may lie before D+0. */
export type Recurrence = Rhythm | { readonly kind: 'dates'; readonly days: readonly Once[] }

/** The stretch of days in which a recurrence lies. `to` and `days` never stand together; what is not said is open. */
export interface Run {
  /** First day; without it D+0. */
  readonly from?: DayRef
  /** Last day, inclusive; a festival is the first one on or after the first day. */
  readonly to?: DayRef
  /** Days from the first one on, in place of `to`. */
  readonly days?: number
}

/** Days that are left out: a single stretch, or a recurrence. A festival that is a public holiday stands for all its days off. */
export type Exception = Once | (Rhythm & { readonly run?: Run })

/** `times`: ascending by start, no start twice; absent where no hour is said. */
interface Hours {
  readonly times?: readonly TimeSpan[]
}

export type When =
  | (Once & Hours)
  | (Recurrence &
      Hours & {
        readonly run?: Run
        /** How often at most, counted from the first day of the run; several hours of one day count each. */
        readonly count?: number
        readonly except?: readonly Exception[]
      })
  /**
   * Counted from another thing of the spec, by its id or title as written. `shift` in minutes from its start or end; where `times`
   * are said `shift` is whole days and only the day counts.
   */
  | ({
      readonly kind: 'event'
      readonly event: string
      readonly edge: 'start' | 'end'
      readonly shift: number
    } & Hours)

/**
 * How often something comes. `frequent`: at intervals under seven days, a habit of which one may be missed; `weekly`: of a
 * week or more; `rare`: of a month or more.
 */
export type Cadence = 'once' | 'rare' | 'weekly' | 'frequent'

/** `message` says what is wrong, `cure` what may be written; both Chinese, fields by their paths. */
export interface WhenError {
  readonly message: string
  readonly cure: Text
}

export type WhenResult = { readonly ok: true; readonly when: When } | { readonly ok: false; readonly error: WhenError }

/** One nominal day, and hour where one is said, of a `When`. */
export interface Occurrence {
  /** Days since 1970-01-01, see calendar/date.ts. */
  readonly day: number
  /**
   * Stable name, nominal and before any shifting: `once`, `d012` / `d-03` (day index from D+0), `w03` (week counted
   * from D+0, when the series has one day a week), `2026-12` (month), `2026-中秋` (festival-year). With several hours a day the
   * hour follows: `d012.0800`. Neither the horizon nor another hour of the day changes it.
   */
  readonly name: string
  /** How often the series comes that it belongs to. */
  readonly cadence: Cadence
  readonly time?: TimeSpan
  /** The event it is counted from, and which time of it; minutes from its start or end. */
  readonly relative?: {
    readonly event: string
    readonly occurrence: string
    readonly edge: 'start' | 'end'
    readonly shift: number
  }
  /** Chinese remark when the day is not literally what was written (31st → last day of the month), or was open to two readings. */
  readonly note?: string
}
