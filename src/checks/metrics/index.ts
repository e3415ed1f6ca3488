import { activityOnly } from './activity-only.ts'
import { firstReply } from './first-reply.ts'
import { noFormula } from './no-formula.ts'
import { valueMeasured } from './value-measured.ts'

export const metricChecks = [activityOnly, valueMeasured, noFormula, firstReply] as const
