/** What a `When` text means. Times are minutes after midnight of the spec's own wall clock. */

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

export type When =
  | {
      readonly kind: 'once'
      readonly anchor: Anchor
      readonly offset: number
      readonly unit: 'day' | 'workday'
      readonly time?: TimeSpan
    }
  /** ISO weekdays, 1 = Monday … 7 = Sunday, ascending, without repeats. */
  | { readonly kind: 'weekly'; readonly weekdays: readonly number[]; readonly time?: TimeSpan }
  /** Every n days counted from D+0 (n = 1 is daily). */
  | { readonly kind: 'every'; readonly days: number; readonly time?: TimeSpan }
  /** The 31st means the last day in a shorter month. */
  | { readonly kind: 'monthly'; readonly day: number; readonly time?: TimeSpan }
  | { readonly kind: 'workdays'; readonly time?: TimeSpan }

/**
 * How often something comes. `frequent`: at intervals under seven days, a habit of which one may be missed; `weekly`: of a
 * week or more; `rare`: of a month or more.
 */
export type Cadence = 'once' | 'rare' | 'weekly' | 'frequent'

/** `message` says what is wrong, `cure` what may be written; both Chinese. */
export interface WhenError {
  readonly message: string
  readonly cure: string
}

export type WhenResult = { readonly ok: true; readonly when: When } | { readonly ok: false; readonly error: WhenError }

/** One nominal day of a `When`. */
export interface Occurrence {
  /** Days since 1970-01-01, see calendar/date.ts. */
  readonly day: number
  /**
   * Stable name, nominal and before any shifting: `once`, `d012` / `d-03` (day index from D+0), `w03` (week counted
   * from D+0, when the series has one day a week), `2026-12` (month), `2026-中秋` (festival-year).
   */
  readonly name: string
  /** How often the series comes that it belongs to. */
  readonly cadence: Cadence
  /** Chinese remark when the day is not literally what was written (31st → last day of the month). */
  readonly note?: string
}
