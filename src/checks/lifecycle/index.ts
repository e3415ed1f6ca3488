import { noEnd } from './no-end.ts'

export const lifecycleChecks = [noEnd] as const
