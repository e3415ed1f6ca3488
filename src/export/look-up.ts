/** Scripts by task and days by date, made once for a bundle. */
import type { Day, Script, Task } from '../model.ts'
import type { Bundle } from './bundle.ts'

export interface LookUp {
  readonly scriptsOf: (task: Task) => readonly Script[]
  readonly taskOf: (script: Script) => Task | undefined
  /** Name of who sends it. */
  readonly ownerOf: (script: Script) => string
  /** D±n of a date of the plan. */
  readonly offsetOf: (date: string) => number
  readonly dayOf: (date: string) => Day | undefined
}

export function lookUp({ plan, scripts }: Bundle): LookUp {
  const byTask = new Map<string, Script[]>()
  for (const script of scripts)
    if (script.task !== undefined) byTask.set(script.task, [...(byTask.get(script.task) ?? []), script])
  const tasks = new Map(plan.days.flatMap((day) => day.tasks).map((task) => [task.id, task]))
  const days = new Map(plan.days.map((day) => [day.date, day]))
  const taskOf = (script: Script): Task | undefined => (script.task === undefined ? undefined : tasks.get(script.task))
  return {
    scriptsOf: (task) => byTask.get(task.id) ?? [],
    taskOf,
    ownerOf: (script) => taskOf(script)?.owner.name ?? script.owner ?? '',
    offsetOf: (date) => days.get(date)?.offset ?? 0,
    dayOf: (date) => days.get(date),
  }
}
