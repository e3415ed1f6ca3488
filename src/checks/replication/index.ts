import { noCoreMembers } from './no-core-members.ts'
import { premature } from './premature.ts'

export const replicationChecks = [premature, noCoreMembers] as const
