/** What a column talks about, occurrence by occurrence: what the author wrote for it, or where he said to take it from. */
import type { Spec, Topic } from '../../model.ts'

type Pillar = NonNullable<NonNullable<Spec['content']>['pillars']>[number]
type Source = NonNullable<Pillar['topics_from']>[number]
type OwnTopic = NonNullable<Pillar['topics']>[number]

export interface TopicPool {
  /** Go round in this order. */
  readonly topics: readonly Topic[]
  /** Belong to one day: `YYYY-MM-DD` → topic. */
  readonly dated: ReadonlyMap<string, Topic>
  readonly once: boolean
}

/** @param path JSON pointer of the column */
export function topicPool(
  spec: Spec,
  path: string,
  {
    topics = [],
    topics_from: from = [],
    topics_once: once = false,
  }: Pick<Pillar, 'topics' | 'topics_from' | 'topics_once'>,
): TopicPool {
  const own = topics.map((topic, index) => ({ ...topic, from: `${path}/topics/${index}` }))
  const dated = new Map(
    own.flatMap((topic) => (topic.date === undefined ? [] : [[topic.date, withoutDate(topic)] as const])),
  )
  const undated = own.filter(({ date }) => date === undefined).map(withoutDate)
  return { topics: undated.length > 0 ? undated : from.flatMap((source) => sources[source](spec)), dated, once }
}

function withoutDate({ date: _, ...topic }: OwnTopic & { readonly from: string }): Topic {
  return topic
}

/** One for each day, in order: the day's own, else the next of the list, which goes round unless it is told once. */
export function topicsFor({ topics, dated, once }: TopicPool, days: readonly string[]): readonly (Topic | undefined)[] {
  let next = 0
  return days.map((day) => {
    const own = dated.get(day)
    if (own) return own
    const index = next++
    return topics.length === 0 || (once && index >= topics.length) ? undefined : topics[index % topics.length]
  })
}

const titled = (texts: readonly string[] | undefined, path: string): readonly Topic[] =>
  (texts ?? []).map((title, index) => ({ title, from: `${path}/${index}` }))

const sources: Readonly<Record<Source, (spec: Spec) => readonly Topic[]>> = {
  pains: (spec) =>
    spec.audience?.segments?.flatMap((one, index) => titled(one.pains, `/audience/segments/${index}/pains`)) ?? [],
  wants: (spec) =>
    spec.audience?.segments?.flatMap((one, index) => titled(one.wants, `/audience/segments/${index}/wants`)) ?? [],
  knowhow: (spec) => titled(spec.culture?.knowhow, '/culture/knowhow'),
  faq: (spec) =>
    (spec.welcome?.faq ?? []).map(({ q, a }, index) => ({ title: q, point: a, from: `/welcome/faq/${index}` })),
  offers: (spec) =>
    (spec.monetization?.offers ?? []).map(({ id, name }, index) => ({
      title: name,
      offer: id ?? name,
      from: `/monetization/offers/${index}`,
    })),
  values: (spec) => titled(spec.culture?.values, '/culture/values'),
  rules: (spec) =>
    (spec.rules?.items ?? []).map(({ text, why }, index) => ({
      title: text,
      ...(why === undefined ? {} : { point: why }),
      from: `/rules/items/${index}`,
    })),
  charter: (spec) => titled(spec.culture?.charter, '/culture/charter'),
  vocabulary: (spec) => titled(spec.culture?.vocabulary, '/culture/vocabulary'),
  member_value: (spec) => titled(spec.positioning?.member_value, '/positioning/member_value'),
}
