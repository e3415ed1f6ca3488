import { afterEnd } from './after-end.ts'
import { blackout } from './blackout.ts'
import { dailyCap } from './daily-cap.ts'
import { day8Cliff } from './day-8-cliff.ts'
import { dependency } from './dependency.ts'
import { emptyDay } from './empty-day.ts'
import { funnelGap } from './funnel-gap.ts'
import { heavyDay } from './heavy-day.ts'
import { horizon } from './horizon.ts'
import { leave } from './leave.ts'
import { liveOverlap } from './live-overlap.ts'
import { minGap } from './min-gap.ts'
import { noReview } from './no-review.ts'
import { quietHours } from './quiet-hours.ts'
import { shift } from './shift.ts'

export const planChecks = [
  afterEnd,
  blackout,
  dailyCap,
  day8Cliff,
  dependency,
  emptyDay,
  funnelGap,
  heavyDay,
  horizon,
  leave,
  liveOverlap,
  minGap,
  noReview,
  quietHours,
  shift,
] as const
