/** What the reader of a plan should know besides conflicts: unpublished holidays, suggestions that found no room, topics that run out. */
import type { Found } from '../diagnostic.ts'
import { field, key, say, write, type Text } from '../say.ts'
import type { Frame } from './frame.ts'
import type { Intent } from './intent.ts'
import { fromDay, monthOf, toDay, yearOf } from '../calendar/date.ts'
import { holidayYears } from '../knowledge/holidays/index.ts'
import type { Day, Spec } from '../model.ts'
import { parseWhen } from '../when/parse.ts'
import { whenDay } from '../when/occurrences.ts'
import type { Skipped } from './policy.ts'
import type { FindEvent } from './series/events.ts'
import { isRunning } from './running.ts'
import { calledOf } from './cohorts.ts'
import { cohortWorks } from './series/cohorts.ts'
import { pathSteps } from './series/paths.ts'
import { topicNeeds } from './series/pillars.ts'

/** What was wanted and has no day. */
export interface Unplaced {
  readonly yielded: readonly Intent[]
  readonly gaveWay: readonly Intent[]
  readonly skipped: readonly Skipped[]
}

/** @param days as planned, with their tasks */
export function planNotes(
  frame: Frame,
  days: readonly Day[],
  { yielded, gaveWay, skipped }: Unplaced,
  find: FindEvent,
): readonly Found[] {
  return [
    ...unknownYears(frame, days),
    ...outOfReach(frame),
    ...cohortsOutside(frame, days, skipped),
    ...gaveWayTo(frame, gaveWay),
    ...noRoom(frame, yielded),
    ...nobodyThere(frame, skipped),
    ...shortTopics(frame, find),
    ...lostCountdown(frame),
  ]
}

/** How many notices are named to tell when the next one may be looked for. */
const RECENT = 3

/** Nobody can act on a year that is merely not announced: that is for information. What members are promised on a day that may turn out otherwise is a warning. */
function unknownYears(frame: Frame, days: readonly Day[]): readonly Found[] {
  const { calendar } = frame
  const years = Array.from(
    { length: yearOf(frame.to) - yearOf(frame.from) + 1 },
    (_, i) => yearOf(frame.from) + i,
  ).filter((year) => calendar.yearStatus(year) === 'provisional')
  const busy = days.flatMap(({ date, tasks }) => {
    const day = toDay(date) ?? 0
    const holiday = tasks.some(({ side }) => side === 'member-facing') ? calendar.doubtful(day) : undefined
    // The last of a December belongs to the 元旦 behind it.
    return holiday === undefined
      ? []
      : [{ date, holiday, year: holiday === '元旦' && monthOf(day) === 12 ? yearOf(day) + 1 : yearOf(day) }]
  })
  const recent = holidayYears.slice(-RECENT)
  const when = `${recent[0]?.year}—${recent.at(-1)?.year} 年的通知分别在 ${recent.map(({ source }) => source.date).join('、')} 发出`
  return years.map((year): Found => {
    const doubtful = busy.filter((one) => one.year === year)
    const found = { code: 'calendar/year-unknown', path: '/calendar' }
    if (doubtful.length === 0)
      return {
        ...found,
        severity: 'info',
        message: `${year} 年的放假调休表还没有收录，这一年只按法定节日推算；这份计划没有事排在可能调休的日子`,
        cure: `现在不用改。国务院办公厅公布以后（${when}）升级本工具，再排一次`,
      }
    const names = [...new Set(doubtful.map(({ holiday }) => holiday))].join('、')
    return {
      ...found,
      severity: 'warning',
      message: `${year} 年的放假调休表还没有收录：${names}前后放几天、哪天调休上班还不知道，${spans(doubtful.map(({ date }) => date))} 排了事，到时可能要挪`,
      cure: say`国务院办公厅公布以后（${when}）升级本工具再排一次；已经知道的，现在就写进${field('calendar.holidays_extra')}，每天一条，例如${write('/calendar/holidays_extra/-', { date: doubtful[0]?.date ?? '', off: true })}`,
    }
  })
}

/** `2026-12-31、2027-01-02 至 2027-01-04`; ascending, days in a row joined. */
function spans(dates: readonly string[]): string {
  const runs: (readonly [string, string])[] = []
  for (const date of dates) {
    const last = runs.at(-1)
    if (last && (toDay(last[1]) ?? 0) + 1 === toDay(date)) runs[runs.length - 1] = [last[0], date]
    else runs.push([date, date])
  }
  return runs.map(([from, to]) => (from === to ? from : `${from} 至 ${to}`)).join('、')
}

/** What the author wrote and no day of this plan can hold: before its first day, or a launch step that is not planned. */
function outOfReach(frame: Frame): readonly Found[] {
  const note = (path: string, message: string, cure: Text): Found => ({
    code: 'plan/out-of-reach',
    severity: 'warning',
    message,
    cure,
    path,
  })
  const early = (text: string | undefined) => {
    const parsed = text === undefined ? undefined : parseWhen(text)
    if (!parsed?.ok || parsed.when.kind !== 'once') return false
    const day = whenDay(parsed.when, {
      launch: frame.launch,
      calendar: frame.calendar,
      ...(frame.end === undefined ? {} : { end: frame.end }),
    })
    return day !== undefined && day < frame.from
  }
  const dated = [
    ...(frame.spec.activities ?? []).map((entry) => ({
      path: `/activities/${entry.id ?? entry.use}`,
      name: entry.title ?? entry.id ?? entry.use,
      when: entry.when,
    })),
    ...(frame.spec.campaigns ?? []).map((entry) => ({
      path: `/campaigns/${entry.id ?? entry.use ?? ''}`,
      name: entry.title ?? entry.id ?? '',
      when: entry.when,
    })),
  ]
  const steps = (frame.spec.launch?.steps ?? []).flatMap((own, index) =>
    frame.steps.some(({ step }) => step === own.step) ? [] : [{ own, index }],
  )
  return [
    ...dated
      .filter(({ when }) => early(when))
      .map(({ path, name, when }) =>
        note(
          path,
          `“${name}”写的是 ${when ?? ''}，在计划的第一天 ${fromDay(frame.from)} 之前，没有排进来`,
          '改成计划里的日子；已经办过的可以删掉',
        ),
      ),
    ...steps.map(({ own, index }) =>
      note(
        `/launch/steps/${index}`,
        `第 ${own.step} 步没有排：这种类型不做这一步，或者社群已经过了这一步，或者它在服务期结束之后才开始`,
        say`核对${field('stage')}、这一步的${key('launch.steps.offset')}和${field('structure.end')}；不需要就删掉这一步`,
      ),
    ),
  ]
}

/** What is to be done for a cohort and has no day in this plan: it is still to come, is over already, or falls on days of silence. */
function cohortsOutside(frame: Frame, days: readonly Day[], skipped: readonly Skipped[]): readonly Found[] {
  const silent = new Map(skipped.map((one) => [one.intent.id, one]))
  const planned = new Set(days.flatMap(({ tasks }) => tasks.map(({ id }) => id)))
  return frame.cohorts.flatMap((cohort) => {
    const works = [...cohortWorks(frame, cohort), ...pathSteps(frame, cohort)]
    const called = calledOf(cohort)
    const path = cohort.specPath ?? firstPath(frame.spec)
    const named = (intents: readonly Intent[]): string =>
      intents.map(({ nominal, task }) => `${fromDay(nominal)}「${task.title}」`).join('、')
    const later = works.filter(({ nominal }) => nominal > frame.to)
    const held = frame.spec.cohorts === undefined ? [] : works.filter(({ id }) => silent.has(id) && !planned.has(id))
    const early = cohort.start < frame.opens && !isRunning(frame.spec)
    return [
      ...(later.length === 0
        ? []
        : [
            {
              code: 'plan/cohort-later',
              severity: 'info' as const,
              message: `${called}还有 ${later.length} 件事在计划最后一天 ${fromDay(frame.to)} 之后：${named(later)}`,
              cure: longerPlan(Math.max(...later.map(({ nominal }) => nominal)) - frame.launch + 1),
              path,
            },
          ]),
      ...(early
        ? [
            {
              code: 'plan/out-of-reach',
              severity: 'warning' as const,
              message: `${called}写的是 ${fromDay(cohort.start)} 进来，那时群还没有开（${fromDay(frame.opens)} 才开）`,
              cure: say`核对这一批的${key('cohorts.start')}；社群已经在运营，就写上${field('stage')}`,
              path,
            },
          ]
        : []),
      ...(held.length === 0
        ? []
        : [
            {
              code: 'plan/out-of-reach',
              severity: 'warning' as const,
              message: `${called}有 ${held.length} 件事没有排，那几天不发消息：${named(held)}`,
              cure: say`换一天进来，或者把${field('calendar.blackout')}改短`,
              path,
            },
          ]),
    ]
  })
}

/** @param days from the opening to the last work */
const longerPlan = (days: number): Found['cure'] =>
  days <= LONGEST
    ? `排得长一些就看得到：--days ${days}`
    : say`一次最多排 ${LONGEST} 天：过些日子把${field('launch.start')}往后写，再排一次`

/** What asks for work for those of the opening, where the file does not name them. */
const firstPath = ({ cohorts, paths }: Spec): string =>
  cohorts !== undefined ? '/cohorts' : paths !== undefined ? '/paths' : '/structure/admission/probation_days'

/** Days of the longest plan. */
const LONGEST = 366

function gaveWayTo(frame: Frame, gaveWay: readonly Intent[]): readonly Found[] {
  return gaveWay
    .filter(({ nominal }) => nominal <= frame.to)
    .map((intent) => ({
      code: 'plan/gave-way',
      severity: 'info' as const,
      message: `${fromDay(intent.nominal)} 已经有一场只办一次的活动，当天的“${intent.task.title}”让给它，这一次不办`,
      cure: '要两场都办，就把只办一次的那场换一天',
      path: intent.because.specPath,
    }))
}

function noRoom(frame: Frame, yielded: readonly Intent[]): readonly Found[] {
  const series = new Map<string, Intent[]>()
  for (const intent of yielded.filter(({ nominal }) => nominal <= frame.to))
    series.set(intent.series, [...(series.get(intent.series) ?? []), intent])
  const why = '那几天消息已满、人手已满，或推销占比已到上限'
  return [...series.values()].map((intents) => ({
    code: 'plan/yielded',
    severity: 'info' as const,
    message: `类型自带的「${intents[0]?.subject.title ?? ''}」有 ${intents.length} 次没有排：${why}`,
    counted: { what: intents[0]?.subject.title ?? '', times: intents.length, why },
    cure: say`这是自动让位，不用处理；想保住它，就提高${field('content.daily_cap')}或给团队加工时`,
    path: '/content',
  }))
}

/** Days on which nobody looks after the group: the author should know, and may have good reason. */
function nobodyThere(frame: Frame, skipped: readonly Skipped[]): readonly Found[] {
  const missed = skipped.filter(({ unattended, day }) => unattended === true && day <= frame.to)
  const days = [...new Set(missed.map(({ day }) => day))].sort((a, b) => a - b)
  const titles = [...new Set(missed.map(({ intent }) => `「${intent.task.title}」`))].join('、')
  return days.length === 0
    ? []
    : [
        {
          code: 'plan/nobody-on-duty',
          severity: 'info',
          message: `有 ${days.length} 天没有人上班，${titles}那几天没有排：${spans(days.map(fromDay))}`,
          cure: say`有意这样安排，就在群公告里写明哪几天不答复；不是的话，在${field('team')}里写一位这几天在的${key('team.backup')}，或者改${key('team.hours')}里的${key('team.hours.days')}`,
          path: '/team',
        },
      ]
}

/** A list goes round: that is told, for members read the same again. A column without any topic is another matter. */
function shortTopics(frame: Frame, find: FindEvent): readonly Found[] {
  return topicNeeds(frame, find)
    .filter(({ needed, has }) => has > 0 && needed > has)
    .map(({ id, title, needed, has }) => ({
      code: 'plan/topics-short',
      severity: 'info' as const,
      message: `栏目「${title}」这段时间要发 ${needed} 期，选题只有 ${has} 个，轮回来会重复 ${Math.ceil(needed / has) - 1} 遍`,
      cure: say`在${field('content.pillars')}的 ${id} 下把${key('content.pillars.topics')}多写几个；不想重复，就把${key('content.pillars.topics_once')}写成“是”`,
      path: `/content/pillars/${id}`,
    }))
}

/** A countdown to an end that nobody wrote never comes. */
function lostCountdown(frame: Frame): readonly Found[] {
  if (frame.end !== undefined) return []
  return (frame.spec.activities ?? [])
    .filter((entry) => /结营|结束|end/.test(entry.when ?? ''))
    .map((entry) => ({
      code: 'plan/no-end',
      severity: 'warning' as const,
      message: `活动「${entry.title ?? entry.id ?? entry.use}」写的是「${entry.when ?? ''}」，可是这个社群没有结束的日子，排不出来`,
      cure: say`在${field('structure.end')}里写${key('structure.end.date')}或${key('structure.end.service_days')}`,
      path: `/activities/${entry.id ?? entry.use}`,
    }))
}
