import { oneSided } from './one-sided.ts'

export const incentiveChecks = [oneSided] as const
