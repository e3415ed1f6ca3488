/** What every pass may look at and none may change: spec, knowledge, limits, horizon, calendar. */
import type { Archetype, Knowledge } from '../knowledge/types.ts'
import type { Calendar, DayNumber } from '../calendar/types.ts'
import type { Spec } from '../model.ts'
import type { Cohort } from './cohorts.ts'
import type { Settings } from './settings.ts'
import type { Staff } from './staff.ts'

export interface Frame {
  readonly spec: Spec
  readonly archetype: Archetype
  readonly knowledge: Knowledge
  readonly settings: Settings
  readonly calendar: Calendar
  readonly staff: Staff
  /** D+0. */
  readonly launch: DayNumber
  /** The group is open from here on: D+0 or before. */
  readonly opens: DayNumber
  /** First lead day. */
  readonly from: DayNumber
  /** First day that may still be changed; days before it are history. */
  readonly now: DayNumber
  /** Last day that is planned. */
  readonly to: DayNumber
  /** Last day of service, when there is one. */
  readonly end: DayNumber | undefined
  /** Last day on which anybody is served: the end of service, or a later one of a cohort. */
  readonly served: DayNumber | undefined
  /** Events after the horizon whose preparation falls inside it are expanded up to this day. */
  readonly lookahead: DayNumber
  /** None where the file writes none. */
  readonly cohorts: readonly Cohort[]
  /** Launch steps still to be done; a running community has left some behind. */
  readonly steps: readonly StepSpan[]
}

export interface StepSpan {
  readonly step: number
  readonly first: DayNumber
  readonly days: number
  readonly goal?: string
  readonly person?: string
  readonly deliverables: readonly string[]
  readonly exitCriteria: readonly string[]
}
