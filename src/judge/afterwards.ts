/** What would become of a community if the cures of some findings were followed to the letter. */
import type { Diagnostic, Severity } from '../diagnostic.ts'
import type { Loaded } from '../load/load.ts'
import type { Plan, Spec } from '../model.ts'
import { diffPlans } from '../plan/diff.ts'
import type { Data } from '../say.ts'
import { applyWrites } from './apply-writes.ts'
import { judgeLoaded, type CheckOptions, type Judged } from './judge-loaded.ts'

export interface Afterwards {
  /** No longer found. */
  readonly ended: readonly Diagnostic[]
  /** Found only now. */
  readonly fresh: readonly Diagnostic[]
  readonly left: Readonly<Record<Severity, number>>
  /** Absent where there was no plan before. */
  readonly plan?: {
    readonly added: number
    readonly gone: number
    readonly moved: number
    /** Person-minutes of the whole plan. */
    readonly minutes: { readonly before: number; readonly after: number }
    /** Days after the opening on which members see nothing. */
    readonly mute: { readonly before: number; readonly after: number }
  }
}

/** Undefined where none of the cures says what to write. The file itself stays as it is. */
export async function afterwards(
  loaded: Loaded,
  judged: Judged,
  cured: readonly Diagnostic[],
  options: CheckOptions,
): Promise<Afterwards | undefined> {
  const writes = cured.flatMap((finding) => judged.writes(finding))
  if (writes.length === 0 || loaded.spec === undefined) return undefined
  const spec = applyWrites(loaded.spec as unknown as Data, writes) as unknown as Spec
  const again = await judgeLoaded({ ...loaded, spec }, options)
  const [before, after] = [new Set(judged.diagnostics.map(nameOf)), new Set(again.diagnostics.map(nameOf))]
  const count = (severity: Severity): number => again.diagnostics.filter((one) => one.severity === severity).length
  return {
    ended: judged.diagnostics.filter((one) => !after.has(nameOf(one))),
    fresh: again.diagnostics.filter((one) => !before.has(nameOf(one))),
    left: { error: count('error'), warning: count('warning'), info: count('info') },
    ...(judged.plan && again.plan ? { plan: compared(judged.plan, again.plan) } : {}),
  }
}

const nameOf = ({ code, path, message }: Diagnostic): string => `${code} ${path ?? ''} ${message}`

function compared(before: Plan, after: Plan): NonNullable<Afterwards['plan']> {
  const { added, gone, moved } = diffPlans(before, after)
  return {
    added: added.length,
    gone: gone.length,
    moved: moved.length,
    minutes: { before: minutesOf(before), after: minutesOf(after) },
    mute: { before: muteDays(before), after: muteDays(after) },
  }
}

const minutesOf = ({ days }: Plan): number =>
  days.flatMap(({ tasks }) => tasks).reduce((sum, { minutes }) => sum + minutes, 0)

const muteDays = ({ days }: Plan): number =>
  days.filter(
    ({ offset, idle, tasks }) =>
      offset >= 0 &&
      idle?.reason !== 'ended' &&
      !tasks.some(({ side, channel }) => side === 'member-facing' && channel !== 'direct'),
  ).length
