/** 日常维护表.md (M28): a line for each thing to do, with room to tick and to note the number. */
import type { Artifact, Day } from '../../model.ts'
import { lineText, table } from '../../markdown.ts'
import type { Bundle } from '../bundle.ts'
import type { LookUp } from '../look-up.ts'
import { dateWord, idleWord } from '../words.ts'
import { dayWord, offsetWord, weekdayWord } from '../../words.ts'

const head = ['日期', '时段', '动作', '话术', '素材', '负责人', '完成', '数据']

export function maintenance({ spec, plan }: Bundle, look: LookUp): Artifact {
  const weeks = new Map<string, string[][]>()
  for (const day of plan.days) {
    const week = day.offset < 0 ? '开群前' : `第${Math.floor(day.offset / 7) + 1}周`
    weeks.set(week, [...(weeks.get(week) ?? []), ...rows(day, look)])
  }
  const sections = [...weeks].map(([week, lines]) => `## ${week}\n\n${table(head, lines)}`)
  const group = spec.structure?.groups?.work_group
  // A sheet is ticked where the team meets.
  const told = group ? [`做完在工作群「${lineText(group)}」里说一声。`] : []
  return {
    path: '日常维护表.md',
    content: `${[`# ${lineText(plan.name)} · 日常维护表`, ...told, ...sections].join('\n\n')}\n`,
  }
}

/** The date stands in the first line of its day only. */
function rows(day: Day, look: LookUp): readonly string[][] {
  const label = `${dateWord(day.date)} ${weekdayWord(day)} ${dayWord(day.offset)} ${offsetWord(day.offset)}`
  if (day.idle) return [[label, '', idleWord(day.idle), '', '', '', '', '']]
  return day.tasks.map((task, index) => [
    index === 0 ? label : '',
    task.start.slice(11),
    task.title,
    look
      .scriptsOf(task)
      .map((script) => script.title)
      .join('、'),
    task.materials.join('、'),
    task.owner.name,
    '',
    task.metric ?? '',
  ])
}
