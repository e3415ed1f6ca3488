import { launchStep } from '../../knowledge/look-up.ts'
import type { Knowledge } from '../../knowledge/types.ts'
import type { Spec } from '../../model.ts'

interface StepWords {
  readonly number: number
  readonly name: string
  readonly goal: string
  readonly deliverables: readonly string[]
  readonly exitCriteria: readonly string[]
}

/** One of the seven steps: the spec's own words where it has them, the method's where it has none. */
export function stepWords(spec: Spec, number: number | undefined, knowledge: Knowledge): StepWords | undefined {
  if (number === undefined) return undefined
  const own = spec.launch?.steps?.find((step) => step.step === number)
  const known = launchStep(knowledge, number, spec.archetype)
  return {
    number,
    name: known?.name ?? `第${number}步`,
    goal: own?.goal ?? known?.goal ?? '',
    deliverables: own?.deliverables?.length ? own.deliverables : (known?.deliverables ?? []),
    exitCriteria: own?.exit_criteria?.length ? own.exit_criteria : (known?.exit_criteria ?? []),
  }
}
