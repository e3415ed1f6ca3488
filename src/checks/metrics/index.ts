import { activityOnly } from './activity-only.ts'

export const metricChecks = [activityOnly] as const
