/** The planner yields conflicts; checks turn them into findings. */
import type { Conflict, ConflictKind } from '../model.ts'
import { indexedPath } from '../spec-path.ts'
import type { Finding, PlanView } from '../judge/types.ts'

/**
 * One finding for each place in the spec that conflicts of this kind come from: thirty days that fail for one reason are
 * one mistake. The first is told in full, the rest are counted.
 */
export function conflictFindings(
  { spec, plan }: PlanView,
  kind: ConflictKind,
  fallbackPath: string,
): readonly Finding[] {
  const groups = new Map<string, Conflict[]>()
  for (const conflict of plan.conflicts) {
    if (conflict.kind !== kind) continue
    const path = indexedPath(spec, conflict.specPath ?? fallbackPath)
    groups.set(path, [...(groups.get(path) ?? []), conflict])
  }
  return [...groups].flatMap(([path, conflicts]) => {
    const [first, ...rest] = conflicts
    if (first === undefined) return []
    const dated = first.message.includes(first.date) ? first.message : `${first.date}：${first.message}`
    const more = rest.length === 0 ? '' : `（另有 ${rest.length} 处同样，最后一处在 ${rest.at(-1)?.date ?? ''}）`
    return [{ path, message: `${dated.replace(/。$/, '')}${more}。`, cure: `${first.cure.replace(/。$/, '')}。` }]
  })
}
