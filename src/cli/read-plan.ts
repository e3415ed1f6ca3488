/** A plan that was saved with `plan --json`: for `--keep` and `diff`. */
import { resolve } from 'node:path'
import type { Plan } from '../index.ts'
import { UserError } from './failures.ts'
import type { Io } from './io.ts'
import { readNamed } from './read-plain.ts'

export async function readPlan(name: string, io: Io): Promise<Plan> {
  const text = readNamed(resolve(io.cwd, name), name)
  if (text === undefined)
    throw new UserError(`找不到计划文件“${name}”。`, '先保存一份：社群 plan community.yaml --json -o plan.json')
  const plan = parsed(text)
  if (!plan)
    throw new UserError(`“${name}”不是一份计划。`, '要的是 社群 plan community.yaml --json -o plan.json 写出来的文件。')
  return plan
}

/** Only what is looked at later is tested: a plan of an older version still has its days. */
function parsed(text: string): Plan | undefined {
  try {
    const value = JSON.parse(text.replace(/^\ufeff/, '')) as Partial<Plan>
    const days =
      Array.isArray(value.days) && value.days.every((day) => typeof day.date === 'string' && Array.isArray(day.tasks))
    return days && typeof value.horizon?.launch === 'string' ? (value as Plan) : undefined
  } catch {
    return undefined
  }
}
