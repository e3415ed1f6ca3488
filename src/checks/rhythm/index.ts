import { atAll } from './at-all.ts'
import { dailyCapHigh } from './daily-cap-high.ts'
import { quietCoversAudience } from './quiet-covers-audience.ts'
import { reminderToAll } from './reminder-to-all.ts'
import { weekendFit } from './weekend-fit.ts'
import { windowsMissAudience } from './windows-miss-audience.ts'

export const rhythmChecks = [
  atAll,
  quietCoversAudience,
  windowsMissAudience,
  dailyCapHigh,
  reminderToAll,
  weekendFit,
] as const
