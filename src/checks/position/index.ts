import { notFor } from './not-for.ts'
import { oneLiner } from './one-liner.ts'
import { promiseUnkept } from './promise-unkept.ts'
import { promiseUnmeasured } from './promise-unmeasured.ts'
import { vague } from './vague.ts'

export const positionChecks = [vague, promiseUnmeasured, promiseUnkept, notFor, oneLiner] as const
