/** Where the month stands: shares, figures, and for everything that slipped the sensible next step with what to say then. */
import type { Plan, Script, Spec } from '../model.ts'
import type { Fact } from '../record/facts.ts'
import { stateOf } from '../record/state.ts'
import { rowsOf } from '../sheet/rows.ts'
import { nextStepOf, type NextStep } from './next-step.ts'
import { progressOf, type Progress } from './progress.ts'
import { funnelLines, metricLines, type FunnelLine, type MetricLine } from './targets.ts'

export interface OutcomeInput {
  readonly spec: Spec
  readonly plan: Plan
  readonly scripts: readonly Script[]
  readonly facts: readonly Fact[]
  /** Wall time of the community, `YYYY-MM-DDTHH:MM`. */
  readonly now: string
  /** Until when is counted; now, where it is not said. */
  readonly until?: string
  /** Scripts of the spec planned anew, for texts that speak of another day. */
  readonly again: (spec: Spec) => Promise<readonly Script[]>
}

export interface Step extends NextStep {
  /** What to say, of the new day; none for what is not done late. */
  readonly texts: readonly string[]
}

export interface Outcome {
  readonly progress: Progress
  readonly metrics: readonly MetricLine[]
  readonly funnel: readonly FunnelLine[]
  readonly steps: readonly Step[]
}

export async function outcomeOf(input: OutcomeInput): Promise<Outcome> {
  const { spec, plan, scripts, facts, now, until = now } = input
  const record = stateOf(facts)
  const progress = progressOf(plan, rowsOf(plan, scripts), record, until)
  const slipped = [...new Set(progress.slipped.map(({ task }) => task))]
  return {
    progress,
    metrics: metricLines(spec, plan, record),
    funnel: funnelLines(plan, record),
    // Where nobody keeps a record everything has slipped: nothing to be advised on.
    steps:
      facts.length === 0
        ? []
        : await withTexts(
            slipped.map((task) => nextStepOf(task, plan, until < now ? until : now)),
            input,
          ),
  }
}

async function withTexts(steps: readonly NextStep[], { spec, again }: OutcomeInput): Promise<readonly Step[]> {
  const pins = steps.flatMap(({ step, task, on }) =>
    step === 'late' && on !== undefined
      ? [{ action: 'pin' as const, task, date: on.slice(0, 10), time: on.slice(11) }]
      : [],
  )
  const scripts = pins.length === 0 ? [] : await again({ ...spec, overrides: [...(spec.overrides ?? []), ...pins] })
  return steps.map((step) => ({
    ...step,
    texts:
      step.step === 'late' ? scripts.filter(({ task }) => task === step.task).flatMap(({ messages }) => messages) : [],
  }))
}
