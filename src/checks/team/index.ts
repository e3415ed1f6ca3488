import { functions } from './functions.ts'
import { noBackup } from './no-backup.ts'
import { noHours } from './no-hours.ts'
import { overload } from './overload.ts'
import { partTimeBackup } from './part-time-backup.ts'
import { premiumStable } from './premium-stable.ts'
import { unknownName } from './unknown-name.ts'
import { workGroup } from './work-group.ts'

export const teamChecks = [
  overload,
  functions,
  partTimeBackup,
  premiumStable,
  noBackup,
  workGroup,
  noHours,
  unknownName,
] as const
