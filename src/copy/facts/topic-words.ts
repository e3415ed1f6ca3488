/** What an occurrence speaks of, and where in the file it was found: a pain is talked over otherwise than an answer. */
import type { Spec, Task, Topic } from '../../model.ts'
import type { TopicKind, TopicWords } from '../context.ts'
import { givenWords } from './given-words.ts'
import { askAbout } from './topic-asks.ts'

const none: TopicWords = { title: '', point: '', ask: '', kind: '' }

/** Columns in which somebody answers or asks: to read the house rules aloud there is no answer to anything. */
const talks: readonly string[] = ['content/question', 'content/faq', 'content/office-hours', 'content/knowledge', 'content/topic', 'content/discussion', 'content/reading']

/** Columns that end in a question to everybody. */
const converses: readonly string[] = ['content/question', 'content/faq', 'content/knowledge', 'content/topic', 'content/discussion', 'content/morning']

/**
 * The topic of this occurrence; none where only a rule was left to talk of in a column that talks with people. A bare line of
 * the file is given a question where the column needs one. `cycle`: after how many occurrences the topics come again.
 */
export function topicWords(spec: Spec, task: Task | undefined, cycle: number): TopicWords {
  const topic = task?.subject.topic
  if (!topic) return none
  const kind = kindOf(spec, task.subject.id, topic)
  const usedBy = (columns: readonly string[]): boolean => task.scripts.some(({ template }) => columns.includes(template))
  if (kind === 'rule' && usedBy(talks)) return none
  // Goods have columns of their own: to greet people with a price tag every morning sells once more.
  if (kind === 'offer' && usedBy(['content/morning'])) return none
  const ask = topic.ask || (usedBy(converses) ? askAbout(kind, givenWords(spec).kind, task.subject.index, cycle) : '')
  return { title: topic.title, point: topic.point ?? '', ask, kind }
}

function kindOf(spec: Spec, pillar: string, { title }: Topic): TopicKind {
  if (spec.content?.pillars?.find(({ id }) => id === pillar)?.topics?.some((topic) => topic.title === title)) return 'written'
  const { audience, culture, welcome, rules, monetization } = spec
  const sources: readonly (readonly [TopicKind, readonly (string | undefined)[] | undefined])[] = [
    ['pain', audience?.segments?.flatMap((segment) => segment.pains ?? [])],
    ['want', audience?.segments?.flatMap((segment) => segment.wants ?? [])],
    ['knowhow', culture?.knowhow],
    ['faq', welcome?.faq?.map(({ q }) => q)],
    ['rule', rules?.items?.map(({ text }) => text)],
    ['offer', monetization?.offers?.map(({ name }) => name)],
    ['word', culture?.vocabulary],
    ['value', [...(culture?.values ?? []), ...(culture?.charter ?? []), ...(spec.positioning?.member_value ?? [])]],
  ]
  return sources.find(([, texts]) => texts?.includes(title))?.[0] ?? 'written'
}
