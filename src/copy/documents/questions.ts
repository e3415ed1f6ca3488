/** 痛点题库.md: questions that start where members of this industry are stuck, this community's own pains first (M24, M30). */
import { findQuestions } from '../../knowledge/index.ts'
import { dayOf, timeOf } from './days.ts'
import type { BaseContext, DocumentSources, Draft } from './document.ts'
import { baseContext } from './document.ts'

export interface QuestionsContext extends BaseContext {
  readonly bank: string
  readonly caution: string
  readonly own: readonly { readonly who: string; readonly questions: readonly string[] }[]
  readonly themes: readonly { readonly name: string; readonly questions: readonly string[] }[]
  /** Messages of the plan that ask and have no topic of their own. */
  readonly places: readonly { readonly day: string; readonly title: string; readonly owner: string }[]
}

export function questionsDraft(sources: DocumentSources): readonly Draft[] {
  const bank = findQuestions(sources.spec.industry)
  if (!bank) return []
  const context: QuestionsContext = {
    ...baseContext(sources),
    bank: bank.name,
    caution: bank.caution,
    own: ownQuestions(sources),
    themes: bank.themes,
    places: sources.plan.days.flatMap((day) => day.tasks)
      .filter((task) => task.kind === 'content' && task.category === 'interaction' && task.subject.topic?.ask === undefined)
      .map((task) => ({ day: `${dayOf(task)} ${timeOf(task)}`, title: task.title, owner: task.owner.name })),
  }
  return [{ template: 'document/questions', id: 'questions', path: '痛点题库.md', title: '痛点题库', context }]
}

/** Easy to answer, each in another way: when, which of three, how often, whose advice. */
const ways: readonly ((pain: string) => string)[] = [
  (pain) => `“${pain}”，上一次是什么时候？写个大概的日子就行`,
  (pain) => `遇到“${pain}”，你一般：1 先放着 2 问人 3 自己查`,
  (pain) => `“${pain}”，一个月里有几回？只写数字`,
  (pain) => `有人跟你说“${pain}”，你会先问他哪一句？`,
  (pain) => `“${pain}”这件事，你试过哪个办法没用？说出来，别人少走一遍`,
]

function ownQuestions({ spec }: DocumentSources): QuestionsContext['own'] {
  let asked = 0
  return (spec.audience?.segments ?? [])
    .map((segment) => ({ who: segment.who ?? '', questions: (segment.pains ?? []).map((pain) => (ways[asked++ % ways.length] as (text: string) => string)(pain.replace(/[。！？；，、.!?]+$/u, ''))) }))
    .filter(({ questions }) => questions.length > 0)
}
