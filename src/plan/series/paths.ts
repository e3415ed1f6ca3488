/** What each member meets from his own first day on, dated for every cohort: the steps of a path, and of the welcome for later ones. */
import { PATH_STEP } from '../../knowledge/path-step.ts'
import type { Channel } from '../../model.ts'
import { parseDuration, parseTimeSpan } from '../../when/time.ts'
import { cohortsOf, titleOf, type Cohort } from '../cohorts.ts'
import type { Frame } from '../frame.ts'
import { named, type Intent, type TimeWish } from '../intent.ts'
import { priorities } from '../priority.ts'

export function expandPaths(frame: Frame): readonly Intent[] {
  return cohortsOf(frame).flatMap((cohort) => [...stepsOfPaths(frame, cohort), ...welcomeOf(frame, cohort)])
}

interface Step {
  readonly series: string
  /** Unique within the series. */
  readonly part: string
  /** Days after the first one. */
  readonly offset: number
  readonly wish: TimeWish
  readonly goal: string
  readonly title: string
  readonly channel: Channel
  readonly owner?: string
  readonly text?: string
  /** JSON pointer of the step. */
  readonly path: string
  readonly specPath: string
}

function stepsOfPaths({ spec }: Frame, cohort: Cohort): readonly Intent[] {
  return (spec.paths ?? []).flatMap(({ id, name, steps }, index) =>
    steps.map(({ day = 1, time, goal, channel = 'direct', owner, text }, nth) => {
      const at = time === undefined ? undefined : parseTimeSpan(time)
      const sameDay = steps.slice(0, nth).filter((other) => (other.day ?? 1) === day).length
      return intent(cohort, {
        series: `path.${id ?? name}`,
        part: sameDay === 0 ? `day-${day}` : `day-${day}-${sameDay + 1}`,
        offset: day - 1,
        wish: at ? { type: 'at', start: at.start } : { type: 'window', window: 'afternoon' },
        goal,
        title: `${name}·${goal}`,
        channel,
        ...(owner === undefined ? {} : { owner }),
        ...(text === undefined ? {} : { text }),
        path: `/paths/${index}/steps/${nth}`,
        specPath: `/paths/${id ?? name}`,
      })
    }),
  )
}

const DAY = 24 * 60

/** The first members are welcomed as they come, by scripts without a date; a later cohort comes on a day. */
function welcomeOf({ spec }: Frame, cohort: Cohort): readonly Intent[] {
  if (cohort.name === undefined) return []
  return (spec.welcome?.steps ?? []).map(({ after, channel = 'direct', goal, owner, text }, nth) =>
    intent(cohort, {
      series: 'lifecycle.welcome',
      part: `step-${nth + 1}`,
      offset: Math.floor((parseDuration(after) ?? 0) / DAY),
      wish: { type: 'window', window: (parseDuration(after) ?? 0) % DAY === 0 ? 'morning' : 'afternoon' },
      goal,
      title: `迎新·${goal}`,
      channel,
      ...(owner === undefined ? {} : { owner }),
      ...(text === undefined ? {} : { text }),
      path: `/welcome/steps/${nth}`,
      specPath: '/welcome/steps',
    }),
  )
}

function intent(cohort: Cohort, step: Step): Intent {
  const title = titleOf(step.title, cohort)
  return {
    ...named({ series: step.series, occurrence: cohort.occurrence, part: step.part }),
    cadence: 'once',
    nominal: cohort.start + step.offset,
    flex: { before: 0, after: 0 },
    wish: step.wish,
    length: 10,
    hard: true,
    yields: false,
    recurring: false,
    essential: true,
    light: true,
    priority: priorities.writtenMessage,
    role: 'service',
    ...(step.owner === undefined ? {} : { person: step.owner }),
    needs: [],
    scriptsAfter: [{ ref: { template: PATH_STEP, title: step.goal }, after: 0 }],
    task: {
      side: 'member-facing',
      sending: 'by-hand',
      funnel: 'retain',
      feelings: ['belonging'],
      kind: 'care',
      title,
      channel: step.channel,
      minutes: 15,
      promotes: false,
      heavy: false,
      live: false,
      materials: [],
      checklist: [],
      ...(step.text === undefined ? {} : { text: step.text }),
    },
    subject: { type: 'path', id: step.series, index: 0, title: step.goal, step: step.path },
    because: { source: 'written', specPath: step.specPath, moves: [] },
  }
}
