/** Which part of a plan is looked at: days, people, stages, steps. The horizon stays what was planned. */
import type { Day, Plan, Task } from '../index.ts'
import { stage as stages } from '../schema/words.ts'
import { UserError } from './failures.ts'
import { rangeOf, type Range } from './horizon.ts'

export interface PlanFilters extends Range {
  readonly owner?: string
  readonly stage?: string
  readonly step?: string
}

/** @throws UserError for a person, stage or step the plan does not know, naming those it does; and when nothing is left */
export function filterPlan(plan: Plan, filters: PlanFilters): Plan {
  const [from, to] = rangeOf(filters)
  const keeps = taskFilter(plan, filters)
  const within = ({ date }: { readonly date: string }): boolean =>
    (from === undefined || date >= from) && (to === undefined || date <= to)
  const days = plan.days.filter(within).flatMap((day): readonly Day[] => {
    if (!keeps) return [day]
    const tasks = day.tasks.filter(keeps)
    return tasks.length > 0 ? [{ ...day, tasks }] : []
  })
  if (plan.days.filter(within).length === 0)
    throw new UserError(
      '这段日子不在计划里。',
      `计划从 ${plan.horizon.from} 到 ${plan.horizon.to}，--from 和 --to 写在这之间。`,
    )
  if (days.length === 0) throw new UserError('这样一筛，一件任务也没有。', '放宽 --owner、--stage、--step 或日期。')
  return { ...plan, days, conflicts: plan.conflicts.filter(within) }
}

function taskFilter(plan: Plan, { owner, stage, step }: PlanFilters): ((task: Task) => boolean) | undefined {
  if (owner === undefined && stage === undefined && step === undefined) return undefined
  const person = owner === undefined ? undefined : personOf(plan, owner)
  const stageId = stage === undefined ? undefined : stageOf(stage)
  const number = step === undefined ? undefined : stepOf(step)
  return (task) =>
    (person === undefined || task.owner.name === person) &&
    (stageId === undefined || task.stage === stageId) &&
    (number === undefined || task.step === number)
}

function personOf(plan: Plan, word: string): string {
  const owners = plan.days.flatMap((day) => day.tasks.map((task) => task.owner))
  const found = owners.find((owner) => owner.person === word || owner.name === word || owner.role === word)
  if (found) return found.name
  throw new UserError(
    `计划里没有“${word}”的任务。`,
    `有任务的人：${[...new Set(owners.map((owner) => owner.name))].join('、')}。`,
  )
}

function stageOf(word: string): string {
  const found = Object.entries(stages.values).find(([id, words]) => id === word || words.some((one) => one === word))
  if (found) return found[0]
  throw new UserError(
    `没有“${word}”这个阶段。`,
    `可以写：${Object.values(stages.values)
      .map((words) => words[0])
      .join('、')}。`,
  )
}

function stepOf(word: string): number {
  const step = Number(word.normalize('NFKC').replace(/[第步\s]/g, ''))
  if (Number.isInteger(step) && step >= 1 && step <= 7) return step
  throw new UserError(`--step“${word}”不行。`, '写 1 到 7，例如：--step 2')
}
