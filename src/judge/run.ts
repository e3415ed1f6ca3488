/** Runs rules over a view. What becomes of their findings is settled elsewhere (`settle.ts`). */
import { builtin } from '../knowledge/builtin.ts'
import type { Found } from '../diagnostic.ts'
import { deciderOf, thresholdUnder, type Policy } from './policy.ts'
import type { Check, Finding, View, ViewParts } from './types.ts'

export interface Run {
  /** Each at the level of its own case, in the order of the rules. */
  readonly found: readonly Found[]
  /** Ids of the rules that were really looked at. */
  readonly ran: ReadonlySet<string>
}

/** Every finding of `checks` on `view`; those that need more than the view holds, or that are turned off, are left out. */
export function runRules(checks: readonly Check[], view: ViewParts, policy: Policy = {}): Run {
  const decide = deciderOf(view.spec, view.archetype, policy)
  const ready = { knowledge: builtin, ...view, threshold: thresholdUnder(view.spec, policy) }
  const active = checks.filter(
    (check) => has(view, check.needs) && policy.only?.has(check.id) !== false && decide(check).level !== 'off',
  )
  return {
    found: active.flatMap((check) => findingsOf(check, ready).map((finding) => foundBy(check, finding))),
    ran: new Set(active.map(({ id }) => id)),
  }
}

const has = (view: ViewParts, needs: Check['needs']): boolean =>
  needs === 'spec' ||
  (needs === 'plan' ? view.plan !== undefined : view.scripts !== undefined && view.plan !== undefined)

function findingsOf(check: Check, view: View): readonly Finding[] {
  return (check.run as (view: View) => readonly Finding[])(view)
}

const foundBy = (check: Check, { severity = check.severity, source = check.source, ...finding }: Finding): Found => ({
  code: check.id,
  severity,
  ...finding,
  source,
})
