/** 痛点题库.md: questions that start where members of this industry are stuck, this community's own pains first (M24, M30). */
import { findQuestions } from '../../knowledge/look-up.ts'
import { askOf, bankFor } from '../facts/asked.ts'
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
  // Of a file that names no trade nothing is known that would fill a page of its own.
  const bank = findQuestions(sources.knowledge, sources.spec.industry) && bankFor(sources.spec, sources.knowledge)
  if (!bank) return []
  const context: QuestionsContext = {
    ...baseContext(sources),
    bank: bank.name,
    caution: bank.caution,
    own: ownQuestions(sources),
    themes: bank.themes,
    places: sources.plan.days
      .flatMap((day) => day.tasks)
      .filter(
        (task) => task.kind === 'content' && task.category === 'interaction' && task.subject.topic?.ask === undefined,
      )
      .map((task) => ({ day: `${dayOf(task)} ${timeOf(task)}`, title: task.title, owner: task.owner.name })),
  }
  return [{ template: 'document/questions', id: 'questions', path: '痛点题库.md', title: '痛点题库', context }]
}

function ownQuestions({ spec }: DocumentSources): QuestionsContext['own'] {
  let asked = 0
  return (spec.audience?.segments ?? [])
    .map((segment) => ({
      who: segment.who ?? '',
      questions: (segment.pains ?? []).map((pain) => askOf(pain, asked++)),
    }))
    .filter(({ questions }) => questions.length > 0)
}
