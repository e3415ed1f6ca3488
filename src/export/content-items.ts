/** Every content item of a plan with the days on which it is drafted, read and sent; the mix that comes of it. */
import { fromDay, toDay } from '../calendar/date.ts'
import { contentSource } from '../schema/words.ts'
import type { Spec, Task } from '../model.ts'
import { categoryWord } from '../words.ts'
import type { Bundle } from './bundle.ts'

export interface ContentItem {
  readonly task: Task
  readonly column: string
  readonly topic: string
  readonly category: string
  readonly source: string
  readonly formats: string
  readonly ritual: string
  /** `YYYY-MM-DD`; '' for what is written on the day itself. */
  readonly draft: string
  /** The last day on which somebody else can still read it: the day before it is sent, never before it is written. */
  readonly review: string
  readonly reviewer: string
}

export function contentItems({ spec, plan }: Bundle): readonly ContentItem[] {
  const tasks = plan.days.flatMap((day) => day.tasks)
  const byId = new Map(tasks.map((task) => [task.id, task]))
  return tasks
    .filter((task) => task.kind === 'content')
    .map((task) => {
      const pillar = spec.content?.pillars?.find((one) => one.id === task.subject.id)
      const draft =
        task.depends_on
          .map((id) => byId.get(id))
          .find((one) => one?.kind === 'prepare')
          ?.start.slice(0, 10) ?? ''
      return {
        task,
        column: task.subject.title,
        topic: task.subject.topic?.title ?? '',
        category: categoryWord(task.category),
        source: pillar?.source === undefined ? '' : (contentSource.values[pillar.source][0] ?? ''),
        formats: (pillar?.formats ?? []).join('、'),
        ritual: pillar?.ritual ?? '',
        draft,
        review: draft === '' ? '' : dayBefore(task.start.slice(0, 10), draft),
        reviewer: draft === '' ? '' : reviewerOf(spec, task),
      }
    })
}

function dayBefore(date: string, earliest: string): string {
  const before = fromDay((toDay(date) ?? 1) - 1)
  return before < earliest ? earliest : before
}

/** Whoever stands in for the owner reads it: he has to be able to send it. */
function reviewerOf({ team }: Spec, task: Task): string {
  const backup = team?.find((member) => member.id === task.owner.person)?.backup
  return (
    team?.find((member) => member.id === backup)?.name ??
    team?.find((member) => member.id !== task.owner.person)?.name ??
    ''
  )
}

export interface MixRow {
  readonly category: string
  readonly count: number
  readonly actual: number
  readonly target: number | undefined
}

/**
 * Shares of the four categories of `content.mix` in what members receive: columns by their category, whatever sells as
 * product, events that sell nothing as interaction. Services, rituals and digests are not part of it.
 */
export function mixOf({ spec, plan }: Bundle): readonly MixRow[] {
  const found = plan.days.flatMap((day) => day.tasks).map(categoryOf)
  const counts = mixed.map((category) => found.filter((one) => one === category).length)
  const total = counts.reduce((sum, count) => sum + count, 0)
  return mixed
    .map((category, index) => ({
      category: categoryWord(category),
      count: counts[index] ?? 0,
      actual: total === 0 ? 0 : (counts[index] ?? 0) / total,
      target: spec.content?.mix?.[category],
    }))
    .filter(({ count, target }) => count > 0 || target !== undefined)
}

const mixed = ['knowledge', 'interaction', 'story', 'product'] as const

function categoryOf(task: Task): string | undefined {
  if (task.side !== 'member-facing') return undefined
  if (task.promotes) return 'product'
  return task.kind === 'activity' && task.part === 'event' ? 'interaction' : task.category
}
