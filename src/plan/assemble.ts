/** Pass 8, second half. Placed intents become the days of the plan; a day without a task says why. */
import type { DayNumber } from '../calendar/types.ts'
import type { Day, Task } from '../model.ts'
import type { Frame } from './frame.ts'
import type { Placed } from './intent.ts'
import type { DayPolicy, Skipped } from './policy.ts'
import { fromDay, toDay, weekday } from '../calendar/date.ts'
import { formatTime } from '../when/time.ts'
import { calledOf } from './cohorts.ts'
import { isRunning } from './running.ts'
import { stageOn } from './timeline.ts'

export function assembleDays(
  frame: Frame,
  policy: DayPolicy,
  placed: readonly Placed[],
  skipped: readonly Skipped[],
  frozen: readonly Day[] = [],
): readonly Day[] {
  const history = new Map(frozen.flatMap((day) => day.tasks.map((task) => [task.id, task] as const)))
  const byId = new Map(placed.map((item) => [item.id, item]))
  const byDay = new Map<DayNumber, Placed[]>()
  for (const item of placed) byDay.set(item.day, [...(byDay.get(item.day) ?? []), item])
  const days: Day[] = []
  for (let day = frame.from; day <= frame.to; day += 1) {
    const tasks = (byDay.get(day) ?? []).sort(byTime).map((item) => toTask(frame, item, byId, history))
    const holiday = frame.calendar.holidayName(day)
    const tomorrow = frame.calendar.kind(day + 1) === 'holiday' ? frame.calendar.holidayName(day + 1) : undefined
    days.push({
      date: fromDay(day),
      offset: day - frame.launch,
      weekday: weekday(day),
      kind: frame.calendar.kind(day),
      ...(holiday === undefined ? {} : { holiday }),
      ...(tomorrow === undefined || tomorrow === holiday || frame.calendar.kind(day) === 'holiday'
        ? {}
        : { eve: tomorrow }),
      festivals: frame.calendar.festivals(day),
      seasons: frame.calendar.seasons(day),
      stage: stageOn(frame, day),
      tasks,
      ...(tasks.length > 0 ? {} : { idle: idleOf(frame, policy, day, skipped) }),
    })
  }
  return days
}

function byTime(a: Placed, b: Placed): number {
  return a.slot.start - b.slot.start || a.slot.end - b.slot.end || (a.id < b.id ? -1 : 1)
}

function toTask(
  frame: Frame,
  item: Placed,
  byId: ReadonlyMap<string, Placed>,
  history: ReadonlyMap<string, Task>,
): Task {
  const date = fromDay(item.day)
  const event = item.eventId === undefined ? undefined : byId.get(item.eventId)
  const held = item.eventId === undefined ? undefined : history.get(item.eventId)
  const about = event ?? (item.part === 'event' ? item : undefined)
  return {
    id: item.id,
    series: item.series,
    occurrence: item.occurrence,
    part: item.part,
    cadence: item.cadence,
    start: `${date}T${formatTime(item.slot.start)}`,
    end: `${date}T${formatTime(item.slot.end)}`,
    ...item.task,
    stage: stageOf(frame, item),
    owner: item.owner,
    scripts: item.scriptsAfter.map(({ ref, after }) =>
      after === 0 ? ref : { ...ref, at: formatTime(Math.min(item.slot.start + after, 24 * 60 - 1)) },
    ),
    // What a condition left out of the plan is not waited for.
    depends_on: item.needs.filter((need) => byId.has(need) || history.has(need)),
    subject: about
      ? { ...item.subject, event: eventOf(frame, about) }
      : held?.subject.event
        ? { ...item.subject, event: held.subject.event }
        : item.subject,
    because: item.because,
  }
}

/** Of what is done for a cohort: by the days of the cohort. */
function stageOf(frame: Frame, { day, task: { cohort } }: Placed): Task['stage'] {
  if (cohort === undefined) return stageOn(frame, day)
  const { stage: _, ...spec } = frame.spec
  const { archetype } = frame
  const end = cohort.ends === undefined ? undefined : toDay(cohort.ends)
  return stageOn({ spec, archetype, launch: toDay(cohort.starts) ?? frame.launch, end }, day)
}

/** What is open for days closes on its last day when the quiet hours are near. */
function eventOf(frame: Frame, about: Placed): NonNullable<Task['subject']['event']> {
  const event = {
    date: fromDay(about.day),
    start: formatTime(about.slot.start),
    end: formatTime(about.slot.end),
    ...(about.closes && {
      closes: `${fromDay(about.day + about.closes.days)}T${formatTime(about.closes.minutes)}`,
    }),
  }
  const days = Math.floor(about.length / (24 * 60))
  if (about.task.live || days < 1) return event
  return {
    ...event,
    until: `${fromDay(about.day + days)}T${formatTime(Math.min(about.slot.start, frame.settings.quiet.start - 30))}`,
  }
}

/** A day after the first members' last one, on which later ones are still served or yet to come. */
function cohortsNote({ cohorts }: Frame, day: DayNumber): string {
  const within = cohorts.find(({ start, ends = Infinity }) => day >= start && day <= ends)
  return within ? `${calledOf(within)}还在期内，这一天没有要做的事` : '两批之间，这一天没有要赶的事'
}

function idleOf(
  frame: Frame,
  policy: DayPolicy,
  day: DayNumber,
  skipped: readonly Skipped[],
): NonNullable<Day['idle']> {
  if (frame.served !== undefined && day > frame.served)
    return { reason: 'ended', declared: true, note: '服务期已经结束' }
  const blackout = policy.blackout(day)
  if (blackout !== undefined) return { reason: 'blackout', declared: true, note: `停发：${blackout}` }
  const skip = skipped.find((item) => item.day === day)
  if (skip) return { reason: skip.reason === 'rest' ? 'rest' : 'paused', declared: true, note: skip.note }
  if (day < frame.launch)
    return {
      reason: 'rest',
      declared: true,
      note: isRunning(frame.spec) ? '排期开始之前，这一天没有要赶的事' : '筹备期，这一天没有要赶的事',
    }
  if (policy.rest(day)) return { reason: 'rest', declared: true, note: '休息日' }
  if (frame.end !== undefined && day > frame.end)
    return { reason: 'rest', declared: true, note: cohortsNote(frame, day) }
  return { reason: 'rest', declared: false, note: '没有任何任务，也没有写明休息' }
}
