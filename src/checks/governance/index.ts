import { owner } from './owner.ts'
import { prohibitedContent } from './prohibited-content.ts'
import { reportChannel } from './report-channel.ts'

export const governanceChecks = [owner, reportChannel, prohibitedContent] as const
