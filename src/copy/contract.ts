/** What one message owes: made from its purpose and the facts at hand, as plain data. The measure of every text, whoever wrote it. */
import { findPlatform } from '../knowledge/look-up.ts'
import type { Channel } from '../model.ts'
import { linesOf } from './facts/fact.ts'
import type { Fact } from './facts/fact.ts'
import type { Facts } from './facts/index.ts'
import type { FactName } from './facts/names.ts'
import { templates as builtins } from './templates.generated.ts'
import { purposeOf } from './purposes.ts'
import type { Scene } from './scene.ts'

/** A fact in words: `said` as members read it, `forms` what counts as having said it, `from` where it comes from. */
export interface OwedFact {
  readonly name: FactName
  readonly said: readonly string[]
  readonly forms: readonly string[]
  /** JSON pointer into the spec, `plan` or `calendar`. */
  readonly from: string
}

export interface Contract {
  readonly task?: string
  readonly purpose: string
  readonly channel: Channel
  /** Everybody in the group · one person · strangers · the team. */
  readonly audience: 'all' | 'one' | 'strangers' | 'team'
  /** In the order in which they are said. */
  readonly must: readonly OwedFact[]
  readonly may: readonly OwedFact[]
  readonly mustNot: readonly FactName[]
  /** The one thing it asks. */
  readonly ask: string
  /** Longest message of the platform, as the platform counts. */
  readonly limit?: { readonly limit: number; readonly unit: 'bytes' | 'characters' }
}

const audiences: Readonly<Partial<Record<Channel, Contract['audience']>>> = {
  direct: 'one',
  moments: 'strangers',
  'official-account': 'strangers',
  internal: 'team',
}

const owed = ({ name, said, forms, from }: Fact): OwedFact => ({
  name,
  said: linesOf({ said }),
  forms,
  from: typeof from === 'string' ? from : from.path,
})

/** @param purpose id of a purpose; one that is unknown owes nothing */
export function contractFor(scene: Scene, facts: Facts, purpose: string | undefined): Contract {
  const rule = purposeOf(purpose)
  const not: readonly FactName[] = rule?.not ?? []
  const ends = facts.has('第一次') || facts.has('最后一次') || !facts.has('第几次') ? (rule?.ends ?? []) : []
  const closes = facts.has('最后一次') || !facts.has('第几次') ? (rule?.last ?? []) : []
  const must = [...(rule?.must ?? []), ...ends, ...closes]
    .filter((name) => !not.includes(name))
    .flatMap((name) => facts.get(name) ?? [])
  const may = [...facts.values()].filter((fact) => !must.includes(fact) && !not.includes(fact.name))
  const limit = findPlatform(scene.knowledge, scene.spec.structure?.platform ?? 'other')?.message
  return {
    ...(scene.task === undefined ? {} : { task: scene.task.id }),
    purpose: rule?.name ?? '',
    channel: scene.channel,
    audience: audiences[scene.channel] ?? 'all',
    must: must.map(owed),
    may: may.map(owed),
    mustNot: not,
    ask: rule?.asks ?? '',
    ...(limit === undefined ? {} : { limit: { limit: limit.limit, unit: limit.unit } }),
  }
}

/** The purpose that a template of ours names; a user's own template of the same name serves the same purpose. */
export const purposeIdOf = (template: string): string | undefined =>
  Object.hasOwn(builtins, template) ? builtins[template]?.meta.purpose : undefined
