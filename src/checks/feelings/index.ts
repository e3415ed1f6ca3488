import { uncovered } from './uncovered.ts'

export const feelingChecks = [uncovered] as const
