/** 危机预案.md: what goes wrong, who answers within which time, and the first words; the spec's own risks come first (M23). */
import { parseDuration } from '../../when/time.ts'
import type { Spec } from '../../model.ts'
import { crisesOf } from '../facts/crises-of.ts'
import type { CrisisHere } from '../facts/crises-of.ts'
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

export function crisisDraft(sources: DocumentSources): readonly Draft[] {
  const { spec } = sources
  if ([spec.team, spec.risks, spec.rules?.items].every((said) => (said ?? []).length === 0)) return []
  const base = baseContext(sources)
  const context: CrisisContext = {
    ...base,
    scenarios: crisesOf(spec, sources.plan, sources.knowledge).map((here) => scenario(sources, here)),
    onDuty: (base.inWords.team ?? []).map((member) => ({
      name: member.name,
      hours: hoursOf(member),
      backup: member.backup ?? '',
    })),
  }
  return [{ template: 'document/crisis', id: 'crisis', path: '危机预案.md', title: '危机预案', context }]
}

function scenario(
  { spec, say, scripts }: DocumentSources,
  { key, risk, crisis, owner }: CrisisHere,
): CrisisContext['scenarios'][number] {
  const to =
    risk?.escalate_to === undefined
      ? (leadOf(spec.team ?? [])?.name ?? personaOf(spec))
      : memberName(spec, risk.escalate_to)
  const name = owner === undefined ? personaOf(spec) : memberName(spec, owner)
  const written = (part: string): string | undefined =>
    scripts.find(({ id }) => key !== '' && id === `when/crisis/${key}/${part}`)?.messages.join('\n\n')
  // As in 遇到事情时, so that the two pages never differ.
  const quote = (part: string): string | undefined =>
    written(part) ?? (crisis && say(`crisis/${crisis.id}/${part}`, {}, owner))
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
    texts: [
      { title: '第一句话', text: first },
      { title: '私聊', text: quote('direct') },
      { title: '后续', text: quote('follow-up') },
      { title: '升级', text: written('escalation') },
    ].flatMap(({ title, text }) => (text ? [{ title, text }] : [])),
  }
}

/** There is nobody above the lead: then two heads, and the backup is the second. */
function together(spec: Spec, owner: string | undefined): string {
  const backup = spec.team?.find((member) => member.id === owner)?.backup
  return backup === undefined ? '先停下，隔一会儿再定' : `和${memberName(spec, backup)}商量，不一个人定`
}
