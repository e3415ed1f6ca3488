/** What holds of the words of any file: read from the spec and the finished messages, without the code that wrote them. */
import { messagesOf } from '../../src/copy/messages-of.ts'
import type { Message } from '../../src/copy/messages-of.ts'
import { faultsOf } from '../../src/copy/messages-of.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { findArchetype } from '../support/knowledge.ts'
import type { Plan, Spec } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'
import { markersIn } from '../support/marked-spec.ts'

export interface Month {
  readonly spec: Spec
  readonly plan: Plan
  readonly messages: readonly Message[]
  /** Every script, dated or not, by id. */
  readonly texts: ReadonlyMap<string, string>
  /** What waits for its occasion, by template. */
  readonly undated: ReadonlyMap<string, readonly string[]>
}

export async function monthOf(spec: Spec, start: string, days: number): Promise<Month> {
  const archetype = findArchetype(spec.archetype)
  if (!archetype) throw new Error(`no archetype ${spec.archetype}`)
  const plan = planSpec(spec, archetype, { start, days })
  const { scripts } = await writeScripts(spec, plan)
  return {
    spec,
    plan,
    messages: messagesOf(spec, plan, scripts),
    texts: new Map(scripts.map(({ id, messages }) => [id, messages.join('\n\n')])),
    undated: new Map(
      scripts.flatMap((script) =>
        script.date === undefined ? [[script.template, [script.messages.join('\n\n')]] as const] : [],
      ),
    ),
  }
}

export const textOf = ({ script }: Message): string => script.messages.join('\n\n')

/** Nothing owed is missing, no figure is unexplained, nothing is promised, no crowd is spoken to in private, no hour has passed. */
export const faultsIn = ({ messages }: Month): readonly string[] => [
  ...new Set(
    messages.flatMap((message) =>
      faultsOf(message, textOf(message), message.script.source ?? 'template').map(
        (fault) =>
          `${message.script.template} ${message.contract.channel}: ${fault.code} ${'fact' in fault ? `${fault.fact.name} ${fault.fact.said.join('；')}` : ''}${'word' in fault ? fault.word : ''}`,
      ),
    ),
  ),
]

/** What an author writes for one occurrence of a column and for all of them stands in that message. */
export const unsaidIn = ({ spec, messages }: Month): readonly string[] =>
  messages
    .filter(({ task, script }) => task.subject.type === 'pillar' && task.part === 'publish' && !script.source)
    .flatMap((message) => {
      const { subject } = message.task
      const column = spec.content?.pillars?.find(({ id }) => id === subject.id)
      // A word to one person has no heading: the column's name is for the group.
      const named = message.contract.audience === 'all'
      const heading = named ? column?.title : undefined
      const owed = [subject.topic?.title, subject.topic?.point, subject.topic?.ask, column?.ritual, heading]
      return owed
        .filter((one) => one !== undefined && !textOf(message).includes(one))
        .map((one) => `${message.script.template}: ${one}`)
    })

/** Words of a column, an event, a topic, a guest or an offer in a message that is about none of them. */
export const strayIn = ({ spec, messages }: Month): readonly string[] =>
  messages
    .filter(({ task }) => task.subject.type === 'pillar' || task.subject.type === 'activity')
    .flatMap((message) => {
      const allowed = new Set([...ownWords(spec, message), ...announced(message)])
      return [...markersIn(textOf(message))]
        .filter((one) => !allowed.has(one))
        .map((one) => `${message.task.id} ${message.script.template}: ${one}`)
    })

/** Of the column or event: its own words without its topics and guests, what is bound to this occurrence, what is sold in it. */
function ownWords(spec: Spec, { task }: Message): ReadonlySet<string> {
  const { type, id, topic } = task.subject
  const home = (type === 'pillar' ? spec.content?.pillars : spec.activities)?.find((one) => one.id === id)
  const {
    topics = [],
    guests = [],
    ...frame
  } = (home ?? {}) as {
    readonly topics?: readonly { readonly title: string }[]
    readonly guests?: readonly object[]
    readonly offer?: string
  }
  const place = topics.findIndex(({ title }) => title === topic?.title)
  const guest =
    guests.length === 1
      ? guests[0]
      : topics.length === 0
        ? guests[task.subject.index]
        : topics.length === guests.length && place >= 0
          ? guests[place]
          : undefined
  const offers = spec.monetization?.offers ?? []
  const word = topic?.offer ?? frame.offer
  const offer = offers.find((one) => one.id === word) ?? (offers.length === 1 ? offers[0] : undefined)
  const rules = (spec.rules?.items ?? []).filter(({ for: homes }) => homes?.includes(id))
  const answers = (spec.welcome?.faq ?? []).filter(({ for: homes }) => homes?.includes(id)).map(({ q, a }) => [q, a])
  return markersIn(JSON.stringify([frame, topic, guest, offer, rules, answers]))
}

/** What comes next, was on today, or is told at the opening of all that there will be. */
const announced = ({ facts }: Message): ReadonlySet<string> =>
  markersIn(
    (
      [
        '下一次',
        '要交的',
        '明天',
        '今天讲的',
        '这周讲的',
        '接下来',
        '近期活动',
        '固定活动',
        '开群',
        '今天还有',
        '本周还有',
        '群规',
        '固定栏目',
      ] as const
    )
      .flatMap((name) => facts.get(name)?.said ?? [])
      .join('\n'),
  )

/** All parts of one occurrence say the same facts of it. */
export function disagreeing({ messages }: Month): readonly string[] {
  const said = new Map<string, string>()
  return messages
    .filter(({ task }) => task.subject.type === 'activity')
    .flatMap(({ task, facts, script }) =>
      (['题目', '主题', '价格', '原价', '数量', '报名', '带走', '接到', '奖品', '地点'] as const).flatMap((name) => {
        const key = `${task.series}/${task.occurrence} ${name}`
        const words = JSON.stringify(facts.get(name)?.said ?? null)
        const before = said.get(key) ?? words
        said.set(key, before)
        return before === words ? [] : [`${key}: ${before} and, in ${script.template}, ${words}`]
      }),
    )
}
