import { promiseUnkept } from './promise-unkept.ts'
import { promiseUnmeasured } from './promise-unmeasured.ts'
import { vague } from './vague.ts'

export const positionChecks = [vague, promiseUnmeasured, promiseUnkept] as const
