/** A day number: whole days since 1970-01-01. Calendar dates never touch `Date`. */
export type DayNumber = number

export type DayKind = 'workday' | 'weekend' | 'holiday' | 'makeup-workday'

/** `official`: the State Council notice for the year is on board. `provisional`: statutory days by rule, 调休 unknown. */
export type YearStatus = 'official' | 'provisional'

/** Days the user supplies (`calendar.holidays_extra`). */
export interface ExtraDay {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly name?: string
  /** true: a day off. false: a make-up workday. */
  readonly off: boolean
}

export interface Calendar {
  readonly kind: (day: DayNumber) => DayKind
  /** Weekdays and make-up workdays that are not holidays. */
  readonly isWorkday: (day: DayNumber) => boolean
  /** Name of the official holiday the day belongs to (`春节`), also for provisional years. */
  readonly holidayName: (day: DayNumber) => string | undefined
  /** Festivals, solar terms and shopping days that fall on the day, most important first, e.g. `['除夕']`. */
  readonly festivals: (day: DayNumber) => readonly string[]
  /** Shopping seasons the day lies in (`双11`), as ranges per year. */
  readonly seasons: (day: DayNumber) => readonly string[]
  readonly yearStatus: (year: number) => YearStatus
  /**
   * The holiday whose notice decides whether people work on this day, while that notice is not known: a day beside a statutory
   * one of a provisional year, as far from it as any notice has reached yet. Undefined for days that are settled, by the user too.
   */
  readonly doubtful: (day: DayNumber) => string | undefined
  /** Where the year's table comes from, for printing: notice number and date; undefined for provisional years. */
  readonly yearSource: (year: number) => string | undefined
  /** n workdays after (n > 0) or before (n < 0) the day; n = 0 is the day itself if a workday, else the next workday. */
  readonly addWorkdays: (day: DayNumber, n: number) => DayNumber
  /** Day of a festival by its canonical Chinese name in a Gregorian year; undefined if it has none that year. */
  readonly festivalDay: (name: string, year: number) => DayNumber | undefined
}
