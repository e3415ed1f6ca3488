import { findKit } from '../../knowledge/index.ts'
import type { Spec, Task } from '../../model.ts'
import type { ScriptContext } from '../context.ts'

/** The season a task belongs to, as the spec writes it; what it leaves out is blank, a kit invents no goals. `called`: from a title to what it is called in a sentence. */
export function campaignWords(
  spec: Spec,
  task: Task,
  called = (title: string): string => title,
): ScriptContext['campaign'] {
  if (task.subject.type !== 'campaign') return undefined
  const entry =
    spec.campaigns?.find((item) => item.id === task.subject.id) ??
    spec.campaigns?.find((item) => item.title === task.subject.title)
  const kit = findKit(entry?.use ?? task.subject.id)
  return {
    title: called(entry?.title || task.subject.title),
    name: kit?.said ?? kit?.name ?? called(entry?.title ?? task.subject.title),
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
