/** Which part of a month is written: the same days, people and stages as `plan` filters by. */
import type { Bundle } from '../index.ts'
import { filterPlan, type PlanFilters } from './plan-filters.ts'

export interface BundleFilters extends PlanFilters {
  /** Pages asked for by name; they are then written whole. */
  readonly doc?: string
}

/**
 * Tables and scripts of that part. What no day and no stage holds goes by its speaker alone; pages about the whole group
 * are left out, unless they are asked for by name: half of one would look like the whole.
 */
export function filterBundle(bundle: Bundle, filters: BundleFilters): Bundle {
  const { from, to, owner, stage } = filters
  if ([from, to, owner, stage].every((one) => one === undefined)) return bundle
  const plan = filterPlan(bundle.plan, filters)
  const tasks = plan.days.flatMap((day) => day.tasks)
  const ids = new Set(tasks.map(({ id }) => id))
  const names = new Set(tasks.map((task) => task.owner.name))
  const undated = [from, to, stage].every((one) => one === undefined)
  // A part says nothing about what became of the rest.
  const { before: _, ...rest } = bundle
  return {
    ...rest,
    plan,
    scripts: bundle.scripts.filter(({ task, owner: name }) =>
      task === undefined ? undated && (name === undefined || names.has(name)) : ids.has(task),
    ),
    documents: filters.doc === undefined ? [] : bundle.documents,
  }
}
