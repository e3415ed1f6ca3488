/** 七步启动表.md: each step with its goal, owner, dates, work, deliverables and the gate at its end (M13–M20). */
import type { Task } from '../../model.ts'
import { dateWords } from '../facts/day-words.ts'
import { stepWords } from '../facts/step-words.ts'
import type { BaseContext, DocumentSources, Draft } from './document.ts'
import { baseContext } from './document.ts'

export interface LaunchContext extends BaseContext {
  readonly steps: readonly {
    readonly number: number
    readonly name: string
    readonly goal: string
    readonly owner: string
    readonly from: string
    readonly to: string
    readonly deliverables: readonly string[]
    readonly exitCriteria: readonly string[]
    readonly tasks: readonly {
      readonly day: string
      readonly time: string
      readonly title: string
      readonly owner: string
      readonly minutes: number
    }[]
    readonly gate: string
  }[]
}

export function launchDraft(sources: DocumentSources): Draft {
  const context: LaunchContext = {
    ...baseContext(sources),
    steps: [1, 2, 3, 4, 5, 6, 7].map((number) => step(sources, number)),
  }
  return { template: 'document/launch', id: 'launch', path: '七步启动表.md', title: '七步启动表', context }
}

function step({ spec, plan, knowledge }: DocumentSources, number: number): LaunchContext['steps'][number] {
  const tasks = plan.days.flatMap((day) => day.tasks).filter((task) => task.step === number)
  const gate = tasks.find((task) => task.kind === 'gate')
  const words = stepWords(spec, number, knowledge)
  const written = spec.launch?.steps?.find((item) => item.step === number)?.owner
  return {
    number,
    name: words?.name ?? '',
    goal: words?.goal ?? '',
    owner:
      (written && spec.team?.find((member) => member.id === written)?.name) ??
      gate?.owner.name ??
      tasks[0]?.owner.name ??
      '',
    from: tasks[0] ? dayOf(tasks[0]) : '',
    to: tasks[0] ? dayOf(tasks.at(-1) ?? tasks[0]) : '',
    deliverables: words?.deliverables ?? [],
    exitCriteria: words?.exitCriteria ?? [],
    tasks: tasks.map((task) => ({
      day: dayOf(task),
      time: task.start.slice(11),
      title: task.title,
      owner: task.owner.name,
      minutes: task.minutes,
    })),
    gate: gate ? `${dayOf(gate)} ${gate.start.slice(11)}，${gate.owner.name}` : '',
  }
}

function dayOf(task: Task): string {
  const { text, weekday } = dateWords(task.start.slice(0, 10))
  return `${text} ${weekday}`
}
