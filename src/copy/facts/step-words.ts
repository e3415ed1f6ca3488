import { launchStep } from '../../knowledge/index.ts'
import type { Spec } from '../../model.ts'
import type { ScriptContext } from '../context.ts'

/** One of the seven steps: the spec's own words where it has them, the method's where it has none. */
export function stepWords(spec: Spec, number: number | undefined): ScriptContext['step'] {
  if (number === undefined) return undefined
  const own = spec.launch?.steps?.find((step) => step.step === number)
  const known = launchStep(number, spec.archetype)
  return {
    number,
    name: known?.name ?? `第${number}步`,
    goal: own?.goal ?? known?.goal ?? '',
    deliverables: own?.deliverables?.length ? own.deliverables : (known?.deliverables ?? []),
    exitCriteria: own?.exit_criteria?.length ? own.exit_criteria : (known?.exit_criteria ?? []),
  }
}
