/** Who does, answers for, is asked and is told (M34), counted from the tasks of the plan. */
import type { Owner, Spec, Task } from '../../model.ts'
import { leadOf } from '../facts/people.ts'

export interface Raci {
  readonly people: readonly string[]
  readonly rows: readonly { readonly work: string; readonly cells: readonly string[] }[]
}

const works: readonly (readonly [name: string, is: (task: Task) => boolean])[] = [
  ['节日与大促', (task) => task.subject.type === 'campaign'],
  ['七步启动', (task) => task.kind === 'launch'],
  ['过关检查', (task) => task.kind === 'gate'],
  ['栏目备稿', (task) => task.kind === 'prepare' && task.subject.type === 'pillar'],
  ['栏目发布与回应', (task) => task.kind === 'content'],
  ['活动筹备', (task) => task.kind === 'prepare'],
  ['活动执行与收尾', (task) => task.subject.type === 'activity'],
  ['新人与成员照顾', (task) => task.kind === 'care'],
  ['巡群、数据与复盘', (task) => task.kind === 'operations'],
  ['公告、续费与收尾', (task) => task.kind === 'notice'],
  ['手工加的事', () => true],
]

/** One A a row: the lead, else whoever does most of it. The backup of the one who does most is asked (C), the others are told (I). */
export function raciOf(spec: Spec, tasks: readonly Task[]): Raci {
  const team = spec.team ?? []
  const people = [...new Set([...team.map((member) => member.name), ...tasks.map((task) => task.owner.name)])]
  const lead = leadOf(team)?.name ?? tasks.find((task) => task.owner.role === 'lead')?.owner.name
  const rows = works
    .map(([work], index) => ({ work, own: tasks.filter((task) => works.findIndex(([, is]) => is(task)) === index) }))
    .filter(({ own }) => own.length > 0)
  return {
    people,
    rows: rows.map(({ work, own }) => {
      const minutes = minutesBy(own.map((task) => ({ owner: task.owner, minutes: task.minutes })))
      const main = [...minutes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
      const answers = lead ?? main
      const backup = team.find((member) => member.name === main)?.backup
      const asked = team.find((member) => member.id === backup || member.name === backup)?.name
      const cell = (person: string): string => {
        const does = minutes.has(person)
        if (person === answers) return does ? 'A/R' : 'A'
        return does ? 'R' : person === asked ? 'C' : 'I'
      }
      return { work, cells: people.map(cell) }
    }),
  }
}

function minutesBy(work: readonly { readonly owner: Owner; readonly minutes: number }[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { owner, minutes } of work) sums.set(owner.name, (sums.get(owner.name) ?? 0) + minutes)
  return sums
}
