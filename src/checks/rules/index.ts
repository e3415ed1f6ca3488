import { ladderComplete } from './ladder-complete.ts'
import { ladderOrder } from './ladder-order.ts'
import { missing } from './missing.ts'

export const ruleChecks = [missing, ladderComplete, ladderOrder] as const
