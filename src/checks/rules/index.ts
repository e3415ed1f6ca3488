import { missing } from './missing.ts'

export const ruleChecks = [missing] as const
