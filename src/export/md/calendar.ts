/** 每日SOP日历.md: the month at a glance, then every day with its table and its checklist. */
import type { Artifact, Day, Task } from '../../model.ts'
import { fenced, lineText, table } from '../../markdown.ts'
import type { Bundle } from '../bundle.ts'
import type { LookUp } from '../look-up.ts'
import { picturePath } from '../picture/pictures.ts'
import { anchorOf, dateWord, idleWord, kindWord, scriptFile } from '../words.ts'
import { channelWord, dayWord, offsetWord, stageWord, weekdayWord, weekdayWords } from '../../words.ts'

export function calendar({ plan }: Bundle, look: LookUp): Artifact {
  const sections = [
    `# ${lineText(plan.name)} · 每日 SOP 日历`,
    `![月历](${picturePath('月历')})`,
    glance(plan.days),
    ...plan.days.map((day) => daySection(day, look)),
  ]
  return { path: '每日SOP日历.md', content: `${sections.join('\n\n')}\n` }
}

/** A row a week, Monday first. 休 is a day off, 班 a Saturday or Sunday that is a workday. */
function glance(days: readonly Day[]): string {
  const rows: string[][] = []
  for (const day of days) {
    if (rows.length === 0 || day.weekday === 1) rows.push(Array.from({ length: 7 }, () => ''))
    const row = rows.at(-1)
    if (row) row[day.weekday - 1] = cellOf(day)
  }
  return table(weekdayWords, rows)
}

const kindMarks: Readonly<Partial<Record<Day['kind'], string>>> = { holiday: '休', 'makeup-workday': '班' }

/** `9月20日 班`, 第14天, the festival, what members gather for, how many things there are to do. */
function cellOf(day: Day): string {
  const mark = kindMarks[day.kind]
  const gathering = day.tasks.find((task) => task.live || task.heavy)
  return [
    mark === undefined ? dateWord(day.date) : `${dateWord(day.date)} ${mark}`,
    dayWord(day.offset),
    ...day.festivals.slice(0, 1),
    ...(gathering ? [gathering.title] : []),
    day.idle ? idleWord({ ...day.idle, note: '' }) : `${day.tasks.length} 项`,
  ].join('\n')
}

function daySection(day: Day, look: LookUp): string {
  const title = `## ${dayWord(day.offset)} ${offsetWord(day.offset)} ${dateWord(day.date)} ${weekdayWord(day)} ${lineText(kindWord(day))}`
  const parts = [title, `阶段：${stageWord(day.stage)}`]
  if (day.idle) return [...parts, lineText(idleWord(day.idle))].join('\n\n')
  const rows = day.tasks.map((task) => [
    task.start.slice(11),
    task.title,
    channelWord(task.channel),
    task.owner.name,
    `${task.minutes} 分钟`,
    links(task, look),
  ])
  const list = checklist(day, look)
  return [
    ...parts,
    table(['时间', '事项', '渠道', '负责人', '用时', '话术'], rows, ['话术']),
    ...(list.length > 0 ? ['当日清单：', list.join('\n')] : []),
    ...byHand(day),
  ].join('\n\n')
}

/** Markdown links to the scripts of a task. */
function links(task: Task, look: LookUp): string {
  return look
    .scriptsOf(task)
    .map((script) => `[${lineText(script.title)}](<${scriptFile(script, look.offsetOf)}#${anchorOf(script)}>)`)
    .join('<br>')
}

function checklist(day: Day, look: LookUp): readonly string[] {
  const items = day.tasks.flatMap((task) => [
    ...look
      .scriptsOf(task)
      .flatMap((script) => script.slots.map((slot) => `${script.time ?? ''} “${script.title}”发之前填：${slot}`)),
    ...task.checklist.map((item) => `${task.start.slice(11)} ${task.title}：${item}`),
    ...(task.materials.length > 0 ? [`${task.start.slice(11)} ${task.title}：备好 ${task.materials.join('、')}`] : []),
  ])
  return [...new Set(items)].map((item) => `- [ ] ${lineText(item)}`)
}

/** Text written by hand stands in the day itself as well: whoever wrote it looks for it here. */
function byHand(day: Day): readonly string[] {
  return day.tasks.flatMap((task) =>
    task.text === undefined ? [] : [`${task.start.slice(11)} ${lineText(task.title)}：`, fenced(task.text)],
  )
}
