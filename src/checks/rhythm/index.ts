import { atAll } from './at-all.ts'
import { dailyCapHigh } from './daily-cap-high.ts'
import { quietCoversAudience } from './quiet-covers-audience.ts'
import { windowsMissAudience } from './windows-miss-audience.ts'

export const rhythmChecks = [atAll, quietCoversAudience, windowsMissAudience, dailyCapHigh] as const
