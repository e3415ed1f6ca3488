import { findKit } from '../../knowledge/look-up.ts'
import type { Knowledge } from '../../knowledge/types.ts'
import type { Spec, Task } from '../../model.ts'

/** A season as a page of the team tells it: what the spec leaves out, the kit's own advice stands for. */
export interface CampaignWords {
  readonly title: string
  readonly name: string
  readonly theme: string
  readonly purpose: string
  readonly audience: string
  readonly goal: string
  readonly offers: readonly string[]
  readonly flow: readonly string[]
  readonly risk: readonly string[]
  readonly evaluation: readonly string[]
}

/** The season a task belongs to, as the spec writes it; what it leaves out is blank, a kit invents no goals. */
export function campaignWords(spec: Spec, task: Task, knowledge: Knowledge): CampaignWords | undefined {
  if (task.subject.type !== 'campaign') return undefined
  const entry =
    spec.campaigns?.find((item) => item.id === task.subject.id) ??
    spec.campaigns?.find((item) => item.title === task.subject.title)
  const kit = findKit(knowledge, entry?.use ?? task.subject.id)
  return {
    title: entry?.title || task.subject.title,
    name: kit?.said ?? kit?.name ?? entry?.title ?? task.subject.title,
    theme: entry?.theme ?? '',
    purpose: entry?.purpose ?? kit?.purpose ?? '',
    audience: entry?.audience ?? '',
    goal: entry?.goal ?? '',
    offers: entry?.offers ?? [],
    flow: entry?.flow ?? [],
    risk: entry?.risk ?? kit?.risks ?? [],
    evaluation: entry?.evaluation ?? kit?.evaluation ?? [],
  }
}
