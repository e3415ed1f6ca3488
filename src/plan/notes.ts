/** What the reader of a plan should know besides conflicts: unpublished holidays, suggestions that found no room, topics that run out. */
import type { Diagnostic } from '../diagnostic.ts'
import type { Frame } from './frame.ts'
import type { Intent } from './intent.ts'
import { fromDay, yearOf } from '../calendar/date.ts'
import { parseWhen } from '../when/parse.ts'
import { whenDay } from '../when/occurrences.ts'
import { topicNeeds } from './series/pillars.ts'

export function planNotes(frame: Frame, yielded: readonly Intent[], gaveWay: readonly Intent[]): readonly Diagnostic[] {
  return [...unknownYears(frame), ...outOfReach(frame), ...gaveWayTo(frame, gaveWay), ...noRoom(frame, yielded), ...shortTopics(frame), ...lostCountdown(frame)]
}

function unknownYears(frame: Frame): readonly Diagnostic[] {
  const years = [...new Set([yearOf(frame.from), yearOf(frame.to)])].filter((year) => frame.calendar.yearStatus(year) === 'provisional')
  return years.map((year) => ({
    code: 'calendar/year-unknown',
    severity: 'warning' as const,
    message: `${year} 年的放假调休表还没有收录：这一年只按法定节日推算，哪个周末要调休上班、假期连放几天都不知道`,
    cure: `国务院办公厅公布后，把放假和调休的日子写进 calendar.holidays_extra（补充假日），或者升级本工具，再排一次`,
    path: '/calendar',
  }))
}

/** What the author wrote and no day of this plan can hold: before its first day, or a launch step that is not planned. */
function outOfReach(frame: Frame): readonly Diagnostic[] {
  const note = (path: string, message: string, cure: string): Diagnostic => ({ code: 'plan/out-of-reach', severity: 'warning', message, cure, path })
  const early = (text: string | undefined) => {
    const parsed = text === undefined ? undefined : parseWhen(text)
    if (!parsed?.ok || parsed.when.kind !== 'once') return false
    const day = whenDay(parsed.when, { launch: frame.launch, calendar: frame.calendar, ...(frame.end === undefined ? {} : { end: frame.end }) })
    return day !== undefined && day < frame.from
  }
  const dated = [
    ...(frame.spec.activities ?? []).map((entry) => ({ path: `/activities/${entry.id ?? entry.use}`, name: entry.title ?? entry.id ?? entry.use, when: entry.when })),
    ...(frame.spec.campaigns ?? []).map((entry) => ({ path: `/campaigns/${entry.id ?? entry.use ?? ''}`, name: entry.title ?? entry.id ?? '', when: entry.when })),
  ]
  const steps = (frame.spec.launch?.steps ?? []).flatMap((own, index) => (frame.steps.some(({ step }) => step === own.step) ? [] : [{ own, index }]))
  return [
    ...dated.filter(({ when }) => early(when)).map(({ path, name, when }) => note(path, `“${name}”写的是 ${when ?? ''}，在计划的第一天 ${fromDay(frame.from)} 之前，没有排进来`, '改成计划里的日子；已经办过的可以删掉')),
    ...steps.map(({ own, index }) => note(`/launch/steps/${index}`, `第 ${own.step} 步没有排：这种类型不做这一步，或者社群已经过了这一步，或者它在服务期结束之后才开始`, '核对 stage（阶段）、这一步的 offset（起点）和 structure.end（结束）；不需要就删掉这一步')),
  ]
}

function gaveWayTo(frame: Frame, gaveWay: readonly Intent[]): readonly Diagnostic[] {
  return gaveWay.filter(({ nominal }) => nominal <= frame.to).map((intent) => ({
    code: 'plan/gave-way',
    severity: 'info' as const,
    message: `${fromDay(intent.nominal)} 已经有一场只办一次的活动，当天的“${intent.task.title}”让给它，这一次不办`,
    cure: '要两场都办，就把只办一次的那场换一天',
    path: intent.because.specPath,
  }))
}

function noRoom(frame: Frame, yielded: readonly Intent[]): readonly Diagnostic[] {
  const series = new Map<string, Intent[]>()
  for (const intent of yielded.filter(({ nominal }) => nominal <= frame.to)) series.set(intent.series, [...(series.get(intent.series) ?? []), intent])
  return [...series.values()].map((intents) => ({
    code: 'plan/yielded',
    severity: 'info' as const,
    message: `类型自带的「${intents[0]?.subject.title ?? ''}」有 ${intents.length} 次没有排：那几天消息已满、人手已满，或推销占比已到上限`,
    cure: '这是自动让位，不用处理；想保住它，就提高 content.daily_cap（每日上限）或给团队加工时',
    path: '/content',
  }))
}

/** A topic may come back once; beyond that the message goes out without one. */
function shortTopics(frame: Frame): readonly Diagnostic[] {
  return topicNeeds(frame).filter(({ needed, written }) => needed > written * 2).map(({ id, title, needed, written }) => ({
    code: 'plan/topics-short',
    severity: 'info' as const,
    message: `栏目「${title}」这段时间要发 ${needed} 期，选题只有 ${written} 个：用完两轮之后的话术会没有具体内容`,
    cure: `在 content.pillars（栏目）的 ${id} 下把 topics（选题）补到 ${Math.ceil(needed / 2)} 个以上`,
    path: `/content/pillars/${id}`,
  }))
}

/** A countdown to an end that nobody wrote never comes. */
function lostCountdown(frame: Frame): readonly Diagnostic[] {
  if (frame.end !== undefined) return []
  return (frame.spec.activities ?? []).filter((entry) => /结营|结束|end/.test(entry.when ?? '')).map((entry) => ({
    code: 'plan/no-end',
    severity: 'warning' as const,
    message: `活动「${entry.title ?? entry.id ?? entry.use}」写的是「${entry.when ?? ''}」，可是这个社群没有结束的日子，排不出来`,
    cure: '在 structure.end（结束）里写 date 或 service_days（天数）',
    path: `/activities/${entry.id ?? entry.use}`,
  }))
}
