/** A plan for the terminal: one block a day, one line a task, conflicts at the end. */
import type { ChalkInstance } from 'chalk'
import { dateText, toDay, weekdayText } from '../calendar/date.ts'
import type { Conflict, Day, Plan } from '../model.ts'
import { channelWord, offsetWord, stageWord, workWord } from '../words.ts'
import { displayWidth, padTo } from './help/display-width.ts'
import { visible } from './visible.ts'

/** Longer titles push their line to the right. */
const TITLE_WIDTH = 48

/** @param paint colours, or none */
export function planTable(plan: Plan, paint: ChalkInstance): string {
  const tasks = plan.days.flatMap((day) => day.tasks)
  const widths = {
    title: Math.min(TITLE_WIDTH, widest(tasks.map((task) => task.title))),
    channel: widest(tasks.map(({ channel }) => channelWord(channel))),
  }
  return [
    headline(plan, paint),
    ...plan.days.flatMap((day) => ['', dayLine(day, paint), ...dayBody(day, widths, paint)]),
    '',
    ...conflictLines(plan.conflicts, paint),
    '',
  ].join('\n')
}

function headline({ name, horizon, days }: Plan, paint: ChalkInstance): string {
  const tasks = days.reduce((sum, day) => sum + day.tasks.length, 0)
  const lead = horizon.lead > 0 ? `，开群前筹备 ${horizon.lead} 天` : ''
  return `${paint.bold(visible(name))}  ${horizon.launch} 开群${lead}，排到 ${horizon.to}；共 ${tasks} 件事`
}

function dayLine(day: Day, paint: ChalkInstance): string {
  const number = toDay(day.date) ?? 0
  const offset = offsetWord(day.offset)
  const label = day.offset >= 0 ? `第${day.offset + 1}天 ${offset}` : offset
  const eve = day.eve === undefined ? [] : [`明天${day.eve}放假`]
  const seasons = day.seasons.filter((season) => !day.festivals.includes(season)).map((season) => `${season}期间`)
  const marks = [...new Set([workWord(day), ...eve, ...day.festivals, ...seasons])]
  return `${paint.bold.cyan(padTo(label, 14))}${paint.bold(`${dateText(number)} ${weekdayText(number)}`)}  ${marks.join('、')}  ${paint.dim(stageWord(day.stage))}`
}

function dayBody(
  day: Day,
  widths: { readonly title: number; readonly channel: number },
  paint: ChalkInstance,
): string[] {
  if (day.idle) return [`  ${paint.dim(`不排事：${visible(day.idle.note)}`)}`]
  return day.tasks.map((task) => {
    const line = `  ${task.start.slice(11)}  ${padTo(visible(task.title), widths.title)}  ${padTo(channelWord(task.channel), widths.channel)}  ${visible(task.owner.name)}`
    return task.side === 'backstage' ? paint.dim(line) : line
  })
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth))

function conflictLines(conflicts: readonly Conflict[], paint: ChalkInstance): string[] {
  if (conflicts.length === 0) return [paint.green('没有冲突。')]
  return [
    paint.yellow(`有 ${conflicts.length} 处没排顺：`),
    ...conflicts.flatMap((conflict) => [
      `  ${conflict.date}  ${visible(conflict.message)}`,
      `              应该：${visible(conflict.cure)}`,
    ]),
  ]
}
