import { automation } from './automation.ts'
import { distributionLevels } from './distribution-levels.ts'
import { forcedShare } from './forced-share.ts'
import { inducedShare } from './induced-share.ts'

export const platformChecks = [inducedShare, forcedShare, automation, distributionLevels] as const
