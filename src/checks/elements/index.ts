import { bond } from './bond.ts'
import { commonGoal } from './common-goal.ts'
import { operation } from './operation.ts'
import { output } from './output.ts'
import { replication } from './replication.ts'
import { structure } from './structure.ts'

export const elementChecks = [bond, structure, output, operation, replication, commonGoal] as const
