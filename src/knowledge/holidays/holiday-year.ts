/** One holiday of a notice. Dates are `YYYY-MM-DD`, both ends of `off` inclusive, exactly as the notice lists them. */
export interface OfficialHoliday {
  /** Short Chinese name, the festival's canonical one where there is one (`国庆`). */
  readonly name: string
  readonly off: readonly [first: string, last: string]
  /** Make-up workdays on weekends. */
  readonly work?: readonly string[]
}

/** The State Council notice a year's table is taken from. */
export interface HolidayNotice {
  readonly title: string
  readonly number: string
  /** Date of the notice, `YYYY-MM-DD`. */
  readonly date: string
  /** Later notices that changed it, in words. */
  readonly amended?: string
}

export interface HolidayYear {
  readonly year: number
  readonly source: HolidayNotice
  readonly holidays: readonly OfficialHoliday[]
}
