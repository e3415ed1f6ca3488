/** Scripts without a date: what a newcomer meets from the first minute on, and the texts that are posted once. */
import { parseDuration } from '../when/time.ts'
import type { Channel, Spec } from '../model.ts'

export interface UndatedScript {
  readonly template: string
  /** Absent: the template's own title. */
  readonly title?: string
  readonly channel?: Channel
  /** `入群时`, `入群 2 小时后`; absent for texts that are posted once. */
  readonly after?: string
  readonly goal?: string
  /** Id of a team member. */
  readonly owner?: string
}

const HOUR = 60
const DAY = 24 * HOUR

type Step = { readonly after: string; readonly channel?: Channel; readonly goal?: string; readonly owner?: string }
/** A newcomer decides in the first week whether to stay: met at once, then after two hours, a day, three days, a week. */
const defaultSteps: readonly Step[] = [
  { after: '+0m', channel: 'group' },
  { after: '+0m', channel: 'direct' },
  { after: '+2h', channel: 'direct' },
  { after: '+24h', channel: 'direct' },
  { after: '+72h', channel: 'direct' },
  { after: '+7d', channel: 'direct' },
]

/** In the order they are used. */
export function undatedScripts(spec: Spec): readonly UndatedScript[] {
  const steps: readonly Step[] = spec.welcome?.steps?.length ? spec.welcome.steps : defaultSteps
  return [
    ...steps.map(welcomeScript),
    { template: 'welcome/intro-template' },
    { template: 'welcome/faq' },
    { template: 'welcome/rules' },
    { template: 'notice/rules' },
    { template: 'notice/announcement' },
  ]
}

function welcomeScript({ after, channel, goal, owner }: Step): UndatedScript {
  const minutes = parseDuration(after) ?? 0
  const words = afterWords(minutes)
  return {
    template: templateAfter(minutes, channel),
    after: words,
    title: goal ? `${words}：${goal}` : `${words}·${channel === 'group' ? '群内' : '私聊'}`,
    ...(channel ? { channel } : {}),
    ...(goal ? { goal } : {}),
    ...(owner ? { owner } : {}),
  }
}

/** The template whose moment is nearest. */
function templateAfter(minutes: number, channel: Channel | undefined): string {
  if (minutes < HOUR) return channel === 'direct' ? 'welcome/direct' : 'welcome/group'
  if (minutes < 12 * HOUR) return 'welcome/after-2h'
  if (minutes < 2 * DAY) return 'welcome/after-24h'
  return minutes < 5 * DAY ? 'welcome/after-72h' : 'welcome/after-7d'
}

/** Minutes since joining, in words. */
export function afterWords(minutes: number): string {
  if (minutes === 0) return '入群时'
  if (minutes < HOUR) return `入群 ${minutes} 分钟后`
  if (minutes <= DAY) return `入群 ${Math.round((minutes / HOUR) * 10) / 10} 小时后`
  return `入群 ${Math.round((minutes / DAY) * 10) / 10} 天后`
}
