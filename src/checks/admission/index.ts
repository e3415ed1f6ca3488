import { openDoor } from './open-door.ts'
import { premiumThreshold } from './premium-threshold.ts'
import { referralQuota } from './referral-quota.ts'

export const admissionChecks = [premiumThreshold, openDoor, referralQuota] as const
