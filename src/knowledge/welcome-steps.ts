/** What a newcomer is told when, and by which script. */
import type { Channel } from '../model.ts'

export interface WelcomeStep {
  /** Since joining, as authors write it: `+0m`, `+72h`, `+7d`. */
  readonly after: string
  readonly channel?: Channel
  readonly goal?: string
  readonly text?: string
  readonly owner?: string
}

/** A newcomer is met at once; whether he stays is settled in the first week. What is said in between the author writes. */
export const defaultSteps: readonly WelcomeStep[] = [
  { after: '+0m', channel: 'group' },
  { after: '+2h', channel: 'direct' },
  { after: '+7d', channel: 'direct' },
]

const HOUR = 60
const DAY = 24 * HOUR

/** At once or later: a newcomer is greeted, then asked how he gets on. @param minutes since joining */
export function welcomeTemplate(minutes: number, channel: Channel | undefined): string {
  if (minutes < 12 * HOUR && channel === 'direct') return 'welcome/direct'
  if (minutes < HOUR) return 'welcome/group'
  return minutes < 5 * DAY ? 'welcome/follow-up' : 'welcome/first-week'
}

/** Where a step is said that does not say where: all are greeted together, and asked one by one. */
export const welcomeChannel = (minutes: number): Channel => (minutes < HOUR ? 'group' : 'direct')
