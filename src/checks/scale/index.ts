import { capacityVsActivity } from './capacity-vs-activity.ts'
import { groupSize } from './group-size.ts'
import { platformLimit } from './platform-limit.ts'

export const scaleChecks = [capacityVsActivity, platformLimit, groupSize] as const
