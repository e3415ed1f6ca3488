/** One message with everything that explains it: its words, whose they are, its contract and the facts it was written from. */
import { builtin } from '../knowledge/builtin.ts'
import type { Knowledge } from '../knowledge/types.ts'
import type { Plan, Script, ScriptRef, Spec, Task } from '../model.ts'
import { contractFor, purposeIdOf } from './contract.ts'
import type { Contract } from './contract.ts'
import { channelOf } from './channel.ts'
import { factsOf, hasNoYesterday } from './facts/index.ts'
import type { Facts } from './facts/index.ts'
import { indexPlan } from './plan-index.ts'
import { sceneOf } from './scene.ts'
import { templates as builtins } from './templates.generated.ts'
import { verify } from './verify/index.ts'
import type { Author, Fault } from './verify/index.ts'

export interface Message {
  readonly script: Script
  readonly task: Task
  readonly contract: Contract
  readonly facts: Facts
}

/** Every dated message of a plan. `scripts` are those of `writeScripts` for the same spec and plan. */
export function messagesOf(
  spec: Spec,
  plan: Plan,
  scripts: readonly Script[],
  knowledge: Knowledge = builtin,
): readonly Message[] {
  const index = indexPlan(plan)
  const tasks = new Map(plan.days.flatMap(({ tasks: all }) => all.map((task) => [task.id, task] as const)))
  return scripts.flatMap((script) => {
    const task = tasks.get(script.task ?? '')
    if (!task) return []
    const ref: ScriptRef = task.scripts[Number(script.id.split('#').at(-1)) - 1] ?? {
      template: script.template,
      title: script.title,
    }
    const day = index.days.get(task.start.slice(0, 10))
    const meta = Object.hasOwn(builtins, ref.template) ? builtins[ref.template]?.meta : undefined
    const scene = sceneOf(
      { spec, plan, index, knowledge },
      { task, ref, ...(day ? { day } : {}) },
      channelOf(task.channel, meta?.channel),
    )
    const facts = factsOf(scene)
    return [{ script, task, facts, contract: contractFor(scene, facts, purposeIdOf(ref.template)) }]
  })
}

/** What a text that somebody wrote for this message lacks, invents or says wrongly. */
export function faultsOf({ script, task, facts, contract }: Message, text: string, by: Author): readonly Fault[] {
  const guest = facts.get('嘉宾名')
  return verify(
    text,
    contract,
    {
      date: task.start.slice(0, 10),
      time: script.time ?? task.start.slice(11),
      first: hasNoYesterday(facts),
      last: facts.has('最后一次'),
      owner: task.owner.name,
      ...(guest === undefined ? {} : { guest: String(guest.said) }),
    },
    by,
  )
}
