/** What a pillar talks about, occurrence by occurrence: always the community's own words, never ours. */
import type { DefaultPillar } from '../../knowledge/types.ts'
import { columnTraits } from '../../knowledge/column-traits.ts'
import type { Spec, Topic } from '../../model.ts'

/** A text used more often than this in one plan reads like a machine. Goods on sale may come back. */
const ROUNDS = 2

export interface TopicPool {
  readonly topics: readonly Topic[]
  readonly endless: boolean
  /** Written for this column by the author, not borrowed from elsewhere in the spec. */
  readonly own: boolean
}

/**
 * The author's list, else the named parts of the spec, in their order; where these are empty and the column cannot do
 * without a subject, whatever else the spec says of its members.
 */
export function topicPool(
  spec: Spec,
  written: readonly Topic[] | undefined,
  from: DefaultPillar['topicsFrom'],
  template: string,
): TopicPool {
  if (written && written.length > 0) return { topics: written, endless: false, own: true }
  const own = from.flatMap((source) => sources[source](spec))
  // A column that asks what to bring in next is not answered by a pain: the product, else no topic, and the trade's own question.
  if (own.length === 0 && from.includes('offers') && columnTraits(template).subject === true)
    return {
      topics: titled(spec.positioning?.product ? [spec.positioning.product.name] : []),
      endless: false,
      own: false,
    }
  const topics =
    own.length > 0 || columnTraits(template).subject !== true
      ? own
      : fallback.flatMap((source) => sources[source](spec))
  return { topics, endless: from.includes('offers'), own: false }
}

/** Where a pillar looks when its own sources are empty in this spec. */
const fallback: DefaultPillar['topicsFrom'] = ['pains', 'wants', 'knowhow', 'member_value', 'rules']

export function topicAt({ topics, endless }: TopicPool, index: number): Topic | undefined {
  if (topics.length === 0 || (!endless && index >= topics.length * ROUNDS)) return undefined
  return topics[index % topics.length]
}

const titled = (texts: readonly string[] | undefined): readonly Topic[] => (texts ?? []).map((title) => ({ title }))

const sources: Readonly<Record<DefaultPillar['topicsFrom'][number], (spec: Spec) => readonly Topic[]>> = {
  pains: (spec) => titled(spec.audience?.segments?.flatMap((segment) => segment.pains ?? [])),
  wants: (spec) => titled(spec.audience?.segments?.flatMap((segment) => segment.wants ?? [])),
  knowhow: (spec) => titled(spec.culture?.knowhow),
  faq: (spec) => (spec.welcome?.faq ?? []).map(({ q, a }) => ({ title: q, point: a })),
  offers: (spec) => (spec.monetization?.offers ?? []).map(({ name }) => ({ title: name })),
  values: (spec) => titled(spec.culture?.values),
  rules: (spec) =>
    (spec.rules?.items ?? []).map(({ text, why }) => ({ title: text, ...(why === undefined ? {} : { point: why }) })),
  charter: (spec) => titled(spec.culture?.charter),
  vocabulary: (spec) => titled(spec.culture?.vocabulary),
  member_value: (spec) => titled(spec.positioning?.member_value),
}
