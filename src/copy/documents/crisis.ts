/** 危机预案.md: what goes wrong, who answers within which time, and the first words; the spec's own risks come first (M23). */
import { parseDuration } from '../../when/time.ts'
import { crises } from '../../knowledge/index.ts'
import { rolesOfFunction } from '../../knowledge/roles.ts'
import type { Crisis } from '../../knowledge/types.ts'
import type { Role, Spec } from '../../model.ts'
import { leadOf, memberName, personaOf } from '../facts/people.ts'
import { delay } from './amounts.ts'
import type { BaseContext, DocumentSources, Draft } from './document.ts'
import { baseContext } from './document.ts'
import { hoursOf } from './profile-people.ts'

export interface CrisisContext extends BaseContext {
  readonly scenarios: readonly {
    readonly name: string
    readonly trigger: string
    readonly within: string
    readonly owner: string
    /** When it is no longer the owner's to decide, and whose it is then. */
    readonly escalateWhen: string
    readonly escalateTo: string
    readonly steps: readonly string[]
    readonly never: readonly string[]
    readonly texts: readonly { readonly title: string; readonly text: string }[]
  }[]
  readonly onDuty: readonly { readonly name: string; readonly hours: string; readonly backup: string }[]
}

type Risk = NonNullable<Spec['risks']>[number]

export function crisisDraft(sources: DocumentSources): readonly Draft[] {
  const { spec } = sources
  if ([spec.team, spec.risks, spec.rules?.items].every((said) => (said ?? []).length === 0)) return []
  const base = baseContext(sources)
  const own = (spec.risks ?? []).map((risk) => ({ risk, crisis: crises.find(({ words }) => words.some((word) => risk.scenario.includes(word))) }))
  const others = crises.filter((crisis) => own.every((one) => one.crisis !== crisis) && happens(sources, crisis))
  const context: CrisisContext = {
    ...base,
    scenarios: [...own, ...others.map((crisis) => ({ risk: undefined, crisis }))].map(({ risk, crisis }) => scenario(sources, risk, crisis)),
    onDuty: (base.inWords.team ?? []).map((member) => ({ name: member.name, hours: hoursOf(member), backup: member.backup ?? '' })),
  }
  return [{ template: 'document/crisis', id: 'crisis', path: '危机预案.md', title: '危机预案', context }]
}

/** No word about guests where nobody meets, none about refunds where nothing is sold. */
function happens({ spec, plan }: DocumentSources, { onlyWith }: Crisis): boolean {
  const sells = (spec.monetization?.offers ?? []).length > 0 || spec.structure?.admission?.fee !== undefined
  if (onlyWith === 'sales') return sells
  if (onlyWith === 'prizes') return sells || (spec.activities ?? []).some((activity) => activity.prize !== undefined)
  return onlyWith !== 'events' || plan.days.some((day) => day.tasks.some((task) => task.live))
}

function scenario({ spec, say }: DocumentSources, risk: Risk | undefined, crisis: Crisis | undefined): CrisisContext['scenarios'][number] {
  const owner = risk?.owner ?? memberOf(spec, crisis?.role ?? 'lead')
  const to = risk?.escalate_to === undefined ? (leadOf(spec.team ?? [])?.name ?? personaOf(spec)) : memberName(spec, risk.escalate_to)
  const name = owner === undefined ? personaOf(spec) : memberName(spec, owner)
  const quote = (part: string): string | undefined => crisis && say(`crisis/${crisis.id}/${part}`, {}, owner)
  const first = risk?.script ?? quote('first')
  const minutes = risk?.respond_within === undefined ? undefined : parseDuration(risk.respond_within)
  return {
    name: risk?.scenario ?? crisis?.name ?? '',
    trigger: risk?.trigger ?? crisis?.trigger ?? '',
    within: minutes !== undefined ? delay(minutes) : crisis ? delay(crisis.within) : '',
    owner: name,
    escalateWhen: crisis?.escalate ?? (risk?.escalate_to === undefined ? '' : '处理不了'),
    escalateTo: to === name ? together(spec, owner) : to,
    steps: crisis?.steps ?? [],
    never: crisis?.never ?? [],
    texts: [{ title: '第一句话', text: first }, { title: '私聊', text: quote('direct') }, { title: '后续', text: quote('follow-up') }].flatMap(({ title, text }) => (text ? [{ title, text }] : [])),
  }
}

/** There is nobody above the lead: then two heads, and the backup is the second. */
function together(spec: Spec, owner: string | undefined): string {
  const backup = spec.team?.find((member) => member.id === owner)?.backup
  return backup === undefined ? '先停下，隔一会儿再定' : `和${memberName(spec, backup)}商量，不一个人定`
}

/** Id of the member whose function is this role; undefined when nobody has it and nobody leads. */
function memberOf(spec: Spec, role: Role): string | undefined {
  const team = spec.team ?? []
  return (team.find((member) => member.functions?.some((name) => rolesOfFunction[name] === role)) ?? leadOf(team))?.id
}
