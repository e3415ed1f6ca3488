import type { Spec, Task } from '../../model.ts'

type Pillar = NonNullable<NonNullable<Spec['content']>['pillars']>[number]

/** The written pillar a task belongs to; archetype pillars have no wording of this community. */
export function pillarOf(spec: Spec, task: Task): Pillar | undefined {
  if (task.subject.type !== 'pillar') return undefined
  const pillars = spec.content?.pillars ?? []
  return (
    pillars.find((pillar) => pillar.id === task.subject.id) ??
    pillars.find((pillar) => pillar.title === task.subject.title)
  )
}
