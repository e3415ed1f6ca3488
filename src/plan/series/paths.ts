/** The steps of the author's own that each member meets from his first day on, dated for every cohort. */
import { PATH_STEP } from '../../knowledge/path-step.ts'
import type { Channel } from '../../model.ts'
import { parseTimeSpan } from '../../when/time.ts'
import { cohortFor, titleOf, type Cohort } from '../cohorts.ts'
import type { Frame } from '../frame.ts'
import { named, type Intent, type TimeWish } from '../intent.ts'
import { priorities } from '../priority.ts'

/** Those whose day is planned. */
export const expandPaths = (frame: Frame): readonly Intent[] =>
  frame.cohorts
    .flatMap((cohort) => pathSteps(frame, cohort))
    .filter(({ nominal }) => nominal >= frame.from && nominal <= frame.to)

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

/** Every step of a cohort, also what lies on days that no plan of this length reaches. */
export function pathSteps({ spec }: Frame, cohort: Cohort): readonly Intent[] {
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

/** Who is named for the step, else who leads the cohort. */
function personOf({ owner }: Step, { person }: Cohort): { readonly person?: string } {
  const name = owner ?? person
  return name === undefined ? {} : { person: name }
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
    ...personOf(step, cohort),
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
      ...(cohort.specPath === undefined ? {} : { cohort: cohortFor(cohort) }),
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
