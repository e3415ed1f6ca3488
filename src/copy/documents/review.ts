/** 复盘表.md: a form for each week and one for the month, with this community's figures and events already in it (M23, M34). */
import { toDay } from '../../calendar/date.ts'
import { findOperation } from '../../knowledge/look-up.ts'
import type { Operation } from '../../knowledge/types.ts'
import type { Plan, Task } from '../../model.ts'
import { activityAt } from '../scene.ts'
import { campaignWords } from '../facts/campaign-words.ts'
import { counted, yuan } from './amounts.ts'
import { dayOf, timeOf } from './days.ts'
import { metricRows, weekTitle, weeksOf } from './dashboard.ts'
import type { MetricRow } from './dashboard.ts'
import type { BaseContext, DocumentSources, Draft } from './document.ts'
import { baseContext } from './document.ts'

interface EventRow {
  readonly day: string
  readonly title: string
  readonly owner: string
  readonly expected: string
}

export interface ReviewContext extends BaseContext {
  readonly metrics: readonly MetricRow[]
  readonly weeks: readonly {
    readonly title: string
    /** When it is filled in, and who calls it. */
    readonly held: string
    readonly messages: number
    readonly target: string
    readonly events: readonly EventRow[]
    readonly gates: readonly string[]
  }[]
  readonly month: {
    readonly held: string
    readonly events: number
    readonly messages: number
    readonly selling: number
    readonly hours: number
    readonly revenue: string
  }
}

export function reviewDraft(sources: DocumentSources): readonly Draft[] {
  const { spec, plan } = sources
  if (
    [spec.metrics, spec.activities, spec.content?.pillars, spec.monetization?.funnel].every(
      (said) => said === undefined,
    )
  )
    return []
  const tasks = plan.days.flatMap((day) => day.tasks)
  const { coverage, cost, targets } = plan.summary
  const context: ReviewContext = {
    ...baseContext(sources),
    metrics: metricRows(spec),
    weeks: weeksOf(plan).map((week) => {
      const own = tasks.filter(({ start }) => start.slice(0, 10) >= week.from && start.slice(0, 10) <= week.to)
      return {
        title: weekTitle(week),
        held: heldAt(
          sources,
          tasks.filter(({ start }) => (toDay(start.slice(0, 10)) ?? 0) > (toDay(week.from) ?? 0) + HALF),
          'week',
        ),
        messages: week.messages,
        target: targetOf(targets.find((target) => target.week === week.week)),
        events: own.filter(isEvent).map((task) => ({
          day: `${dayOf(task)} ${timeOf(task)}`,
          title: task.title,
          owner: task.owner.name,
          expected: expectedOf(sources, task),
        })),
        gates: own.filter((task) => task.kind === 'gate').map((task) => task.title),
      }
    }),
    month: {
      held: heldAt(sources, tasks, 'month'),
      events: tasks.filter(isEvent).length,
      messages: coverage.messages,
      selling: coverage.selling,
      hours: cost.hours,
      revenue: spec.monetization?.targets ? yuan(spec.monetization.targets.revenue) : '',
    },
  }
  return [{ template: 'document/review', id: 'review', path: '复盘表.md', title: '复盘表', context }]
}

/** A week is looked back on after its first half: a review on its first day is about the week before. */
const HALF = 3

/** The event itself, not what announces or follows it. */
export const isEvent = (task: Task): boolean =>
  task.part === 'event' && (task.subject.type === 'activity' || task.subject.type === 'campaign')

function heldAt({ knowledge }: DocumentSources, tasks: readonly Task[], review: Operation['review']): string {
  const task = tasks.find(
    ({ subject }) => subject.type === 'operation' && findOperation(knowledge, subject.id)?.review === review,
  )
  return task ? `${dayOf(task)} ${timeOf(task)}，${task.owner.name}` : ''
}

const targetOf = (target: Plan['summary']['targets'][number] | undefined): string =>
  target ? [counted(target.traffic, '人触达'), counted(target.orders, '单'), yuan(target.revenue)].join('，') : ''

/** What the author wants to look at; else what the library measures. */
function expectedOf({ spec, knowledge }: DocumentSources, task: Task): string {
  const written =
    task.subject.type === 'campaign'
      ? campaignWords(spec, task, knowledge)?.evaluation
      : activityAt(spec, task, knowledge)?.entry?.value.evaluation
  return (written?.length ? written : [task.metric ?? '']).filter(Boolean).join('、')
}
