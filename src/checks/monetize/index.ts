import { channelOnly } from './channel-only.ts'
import { emphasisMismatch } from './emphasis-mismatch.ts'
import { funnelInconsistent } from './funnel-inconsistent.ts'
import { trafficUnsourced } from './traffic-unsourced.ts'

export const monetizeChecks = [funnelInconsistent, trafficUnsourced, channelOnly, emphasisMismatch] as const
