import { capacityVsActivity } from './capacity-vs-activity.ts'
import { platformLimit } from './platform-limit.ts'

export const scaleChecks = [capacityVsActivity, platformLimit] as const
