import { exitCriteria } from './exit-criteria.ts'
import { order } from './order.ts'
import { owner } from './owner.ts'
import { step1Carrier } from './step1-carrier.ts'
import { step2Seeds } from './step2-seeds.ts'
import { step3Frequency } from './step3-frequency.ts'
import { step5Premature } from './step5-premature.ts'
import { step7Model } from './step7-model.ts'

export const launchChecks = [
  step1Carrier,
  step2Seeds,
  step3Frequency,
  step5Premature,
  step7Model,
  order,
  exitCriteria,
  owner,
] as const
