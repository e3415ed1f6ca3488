/** Scripts without a date: what a newcomer meets from the first minute on, and the texts that are posted once. */
import { parseDuration } from '../when/time.ts'
import type { Channel, Spec } from '../model.ts'
import { defaultSteps, welcomeTemplate, type WelcomeStep } from '../knowledge/welcome-steps.ts'

export interface UndatedScript {
  readonly template: string
  /** Absent: the template's own title. */
  readonly title?: string
  readonly channel?: Channel
  /** `入群时`, `入群 2 小时后`; absent for texts that are posted once. */
  readonly after?: string
  readonly goal?: string
  /** The author's own words for the step, and where the step stands. */
  readonly text?: string
  readonly path?: string
  /** Id of a team member. */
  readonly owner?: string
}

const HOUR = 60
const DAY = 24 * HOUR

/** In the order they are used; those of the welcome's steps stand first, in the order of the steps. */
export function undatedScripts(spec: Spec): readonly UndatedScript[] {
  const own = spec.welcome?.steps
  const steps: readonly WelcomeStep[] = own?.length ? own : defaultSteps
  return [
    ...steps.map((step, index) => welcomeScript(step, own?.length ? `/welcome/steps/${index}` : undefined)),
    { template: 'welcome/intro-template' },
    { template: 'welcome/faq' },
    { template: 'welcome/rules' },
    { template: 'notice/rules' },
    { template: 'notice/announcement' },
  ]
}

function welcomeScript({ after, channel, goal, text, owner }: WelcomeStep, path: string | undefined): UndatedScript {
  const minutes = parseDuration(after) ?? 0
  const words = afterWords(minutes)
  return {
    template: welcomeTemplate(minutes, channel),
    after: words,
    title: goal ? `${words}：${goal}` : `${words}·${channel === 'group' ? '群内' : '私聊'}`,
    ...(channel ? { channel } : {}),
    ...(goal ? { goal } : {}),
    ...(text ? { text } : {}),
    ...(path ? { path } : {}),
    ...(owner ? { owner } : {}),
  }
}

/** Minutes since joining, in words. */
function afterWords(minutes: number): string {
  if (minutes === 0) return '入群时'
  if (minutes < HOUR) return `入群 ${minutes} 分钟后`
  if (minutes <= DAY) return `入群 ${Math.round((minutes / HOUR) * 10) / 10} 小时后`
  return `入群 ${Math.round((minutes / DAY) * 10) / 10} 天后`
}
