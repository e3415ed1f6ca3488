import { incomplete } from './incomplete.ts'

export const cultureChecks = [incomplete] as const
