/** What an occurrence speaks of, and where in the file it was found: a pain is talked over otherwise than an answer. */
import type { Day, Spec, Task, Topic } from '../../model.ts'
import type { TopicKind, TopicWords } from '../context.ts'
import { asksAsMember } from './member-faq.ts'
import { givenWords } from './given-words.ts'
import { offerOf } from './offer-words.ts'
import { askAbout } from './topic-asks.ts'

const none: TopicWords = { title: '', point: '', ask: '', kind: '' }

/** Columns in which somebody answers or asks: to read the house rules aloud there is no answer to anything. */
const talks: readonly string[] = [
  'content/question',
  'content/faq',
  'content/office-hours',
  'content/knowledge',
  'content/topic',
  'content/discussion',
  'content/reading',
]

/** Columns that end in a question to everybody. */
const converses: readonly string[] = [
  'content/question',
  'content/faq',
  'content/knowledge',
  'content/topic',
  'content/discussion',
  'content/morning',
]

/**
 * The topic of this occurrence; none where only a rule was left to talk of in a column that talks with people. A bare line of
 * the file is given a question where the column needs one. `cycle`: after how many occurrences the topics come again. `day`:
 * what else is on.
 */
export function topicWords(spec: Spec, task: Task | undefined, cycle: number, day?: Day): TopicWords {
  const topic = task?.subject.topic
  if (!topic) return none
  const kind = kindOf(spec, task.subject.id, topic)
  const usedBy = (columns: readonly string[]): boolean =>
    task.scripts.some(({ template }) => columns.includes(template))
  if (kind === 'rule' && usedBy(talks)) return none
  // Members know what the group is for and what they paid.
  if (kind === 'faq' && !asksAsMember(spec, topic.title)) return none
  // Goods have columns of their own: to greet people with a price tag every morning sells once more.
  if (kind === 'offer' && usedBy(['content/morning'])) return none
  const sale = usedBy(['content/arrival']) ? saleToCome(spec, task, day) : undefined
  // Who is to wait for the sale is not asked for an order now: our own column speaks of something else, the author's says when.
  if (sale && kind === 'offer') return none
  if (sale)
    return {
      title: topic.title,
      point: topic.point ?? '',
      ask: `「${sale.title}」${sale.time} 开始，想要的等那一条，这会儿先不接。`,
      kind,
    }
  const ask = topic.ask || (usedBy(converses) ? askAbout(kind, givenWords(spec).kind, task.subject.index, cycle) : '')
  return { title: topic.title, point: topic.point ?? '', ask, kind }
}

/** The event later on the same day that sells what this message tells of. */
function saleToCome(
  spec: Spec,
  task: Task,
  day: Day | undefined,
): { readonly title: string; readonly time: string } | undefined {
  const offer = offerOf(spec, task)
  if (!day || !offer) return undefined
  return day.tasks
    .filter(
      (other) => other.promotes && other.subject.event?.date === day.date && offerOf(spec, other)?.name === offer.name,
    )
    .map(({ subject }) => ({ title: subject.title, time: subject.event?.start.slice(-5) ?? '' }))
    .find(({ time }) => time > task.start.slice(11))
}

function kindOf(spec: Spec, pillar: string, { title }: Topic): TopicKind {
  if (spec.content?.pillars?.find(({ id }) => id === pillar)?.topics?.some((topic) => topic.title === title))
    return 'written'
  const { audience, culture, welcome, rules, monetization, positioning } = spec
  const sources: readonly (readonly [TopicKind, readonly (string | undefined)[] | undefined])[] = [
    ['pain', audience?.segments?.flatMap((segment) => segment.pains ?? [])],
    ['want', audience?.segments?.flatMap((segment) => segment.wants ?? [])],
    ['knowhow', culture?.knowhow],
    ['faq', welcome?.faq?.map(({ q }) => q)],
    ['rule', rules?.items?.map(({ text }) => text)],
    ['offer', [...(monetization?.offers ?? []).map(({ name }) => name), positioning?.product?.name]],
    ['word', culture?.vocabulary],
    ['value', [...(culture?.values ?? []), ...(culture?.charter ?? []), ...(positioning?.member_value ?? [])]],
  ]
  return sources.find(([, texts]) => texts?.includes(title))?.[0] ?? 'written'
}
