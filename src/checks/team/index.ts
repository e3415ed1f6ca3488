import { functions } from './functions.ts'
import { overload } from './overload.ts'
import { partTimeBackup } from './part-time-backup.ts'
import { premiumStable } from './premium-stable.ts'

export const teamChecks = [overload, functions, partTimeBackup, premiumStable] as const
