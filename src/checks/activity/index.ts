import { broadcastOnly } from './broadcast-only.ts'
import { budgetSum } from './budget-sum.ts'
import { checkinRule } from './checkin-rule.ts'
import { depositRisk } from './deposit-risk.ts'
import { firstRepeats } from './first-repeats.ts'
import { guestPipeline } from './guest-pipeline.ts'
import { lateRecap } from './late-recap.ts'
import { leadTime } from './lead-time.ts'
import { noEvaluation } from './no-evaluation.ts'
import { noNext } from './no-next.ts'
import { noOffline } from './no-offline.ts'
import { noTakeaway } from './no-takeaway.ts'
import { stakesMisaligned } from './stakes-misaligned.ts'

export const activityChecks = [
  stakesMisaligned,
  guestPipeline,
  noNext,
  noTakeaway,
  noOffline,
  broadcastOnly,
  budgetSum,
  noEvaluation,
  firstRepeats,
  leadTime,
  lateRecap,
  checkinRule,
  depositRisk,
] as const
