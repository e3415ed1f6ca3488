import { sockPuppet } from './sock-puppet.ts'

export const complianceChecks = [sockPuppet] as const
