/** What a caller decides about a plan. */
import type { ExtraDay } from '../calendar/types.ts'
import type { Knowledge } from '../knowledge/types.ts'
import type { Plan } from '../model.ts'
import type { Language } from '../schema/names.ts'

export interface PlanOptions {
  /** Activities, kits, operations, launch steps; ours when absent. */
  readonly knowledge?: Knowledge
  /** D+0, `YYYY-MM-DD`; replaces `launch.start`. */
  readonly start?: string
  /** Days from D+0 on, 1–366; 30 unless told otherwise. */
  readonly days?: number
  /** Holidays and make-up workdays that neither the tool nor the spec knows, e.g. of a year just announced. */
  readonly holidays?: readonly ExtraDay[]
  /** For a running community: the plan that was followed until now. Its days before `now` stay as they were. */
  readonly keep?: Plan
  /** `YYYY-MM-DD`, the first day that may still be changed; goes with `keep`. */
  readonly now?: string
  /** Of the keys in which notes and conflicts name fields; Chinese unless told otherwise. */
  readonly language?: Language
}
