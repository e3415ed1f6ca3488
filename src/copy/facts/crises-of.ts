/** Which scenarios can happen here, the author's own risks first, and who answers and who decides. */
import { rolesOfFunction } from '../../knowledge/roles.ts'
import type { Crisis, Knowledge } from '../../knowledge/types.ts'
import type { Plan, Role, Spec } from '../../model.ts'
import { leadOf } from './people.ts'

export type Risk = NonNullable<Spec['risks']>[number]

export interface CrisisHere {
  /**
   * Names this scenario among the scripts, `''` where no crisis of ours stands behind it: `ads`; where several risks of the
   * file are like the same crisis, `ads/2`, `ads/3` for those after the first, in the order of the file.
   */
  readonly key: string
  /** The author's own entry; it replaces what the knowledge says. */
  readonly risk: Risk | undefined
  /** Undefined for a risk that none of ours is like. */
  readonly crisis: Crisis | undefined
  /** Id of the member who answers; undefined when nobody has that work and nobody leads. */
  readonly owner: string | undefined
  /** Who reports (id) to whom (name) when it is no longer the owner's to decide; undefined where nobody of the team stands above him. */
  readonly escalation: { readonly from: string; readonly to: string } | undefined
}

/** No word about guests where nobody meets, none about refunds where nothing is sold. */
export function crisesOf(spec: Spec, plan: Plan, { crises }: Pick<Knowledge, 'crises'>): readonly CrisisHere[] {
  const own = (spec.risks ?? []).map((risk) => ({
    risk,
    crisis: crises.find(({ words }) => words.some((word) => risk.scenario.includes(word))),
  }))
  const others = crises.filter((crisis) => own.every((one) => one.crisis !== crisis) && happens(spec, plan, crisis))
  const all = [...own, ...others.map((crisis) => ({ risk: undefined, crisis }))]
  return all.map(({ risk, crisis }, index) => {
    const owner = risk?.owner ?? memberOf(spec, crisis?.role ?? 'lead')
    const before = all.slice(0, index).filter((other) => other.crisis === crisis).length
    return {
      key: crisis ? keyOf(crisis, before) : '',
      risk,
      crisis,
      owner,
      escalation: escalationOf(spec, risk, owner),
    }
  })
}

const keyOf = ({ id }: Crisis, before: number): string => (before === 0 ? id : `${id}/${before + 1}`)

function happens(spec: Spec, plan: Plan, { onlyWith }: Crisis): boolean {
  const sells = (spec.monetization?.offers ?? []).length > 0 || spec.structure?.admission?.fee !== undefined
  if (onlyWith === 'sales') return sells
  if (onlyWith === 'prizes') return sells || (spec.activities ?? []).some((activity) => activity.prize !== undefined)
  return onlyWith !== 'events' || plan.days.some((day) => day.tasks.some((task) => task.live))
}

/** The member whose function is this role, else the lead. */
function memberOf(spec: Spec, role: Role): string | undefined {
  const team = spec.team ?? []
  return (team.find((member) => member.functions?.some((name) => rolesOfFunction[name] === role)) ?? leadOf(team))?.id
}

/**
 * Whoever began with it reports, to the member whom the spec names, else to the lead. None where he is that member himself, and
 * none to outsiders (a supplier, a hotline): our words ask for a decision, they do not file a complaint.
 */
function escalationOf(spec: Spec, risk: Risk | undefined, owner: string | undefined): CrisisHere['escalation'] {
  const team = spec.team ?? []
  const named = risk?.escalate_to
  const to =
    named === undefined
      ? leadOf(team)
      : team.find(({ id, name, roles }) => id === named || name === named || roles?.includes(named))
  return to === undefined || owner === undefined || owner === to.id || owner === to.name
    ? undefined
    : { from: owner, to: to.name }
}
