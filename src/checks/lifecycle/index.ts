import { campLength } from './camp-length.ts'
import { exit } from './exit.ts'
import { noEnd } from './no-end.ts'

export const lifecycleChecks = [noEnd, exit, campLength] as const
