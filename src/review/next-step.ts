/** What to do about a thing that was not done: late, together with the next one, or not at all; and why. */
import { toDay } from '../calendar/date.ts'
import { plusMinutes } from '../calendar/moment.ts'
import type { Plan, Task } from '../model.ts'

export interface NextStep {
  readonly task: string
  readonly title: string
  /** As it was planned, `YYYY-MM-DDTHH:MM`. */
  readonly planned: string
  readonly owner: string
  readonly step: 'late' | 'merge' | 'drop'
  /** The new moment of what is done late; that of the next time of what is merged. */
  readonly on?: string
  readonly why: string
}

/** @param now wall time of the community, `YYYY-MM-DDTHH:MM` */
export function nextStepOf(task: Task, plan: Plan, now: string): NextStep {
  const about = { task: task.id, title: task.title, planned: task.start, owner: task.owner.name }
  const tasks = plan.days.flatMap((day) => day.tasks)
  const event = task.subject.event
  const leadsTo = tasks.filter((one) => one.depends_on.includes(task.id) && one.start > now)
  const after = tasks.find((one) => one.series === task.series && one.part === task.part && one.start > now)
  if (now.slice(0, 10) > plan.horizon.to) return { ...about, step: 'drop', why: '这一轮已经结束，记进复盘' }
  if (task.kind === 'prepare') {
    const [first] = leadsTo
    return first
      ? {
          ...about,
          step: 'late',
          ...given(soon(plan, now, task)),
          why: `后面的“${first.title}”（${dayAndTime(first.start)}）等着它`,
        }
      : { ...about, step: 'drop', why: '要用它的那件事已经过了' }
  }
  // What announces or reminds speaks of a moment; behind it there is nothing left to say.
  const begins = event === undefined ? '' : `${event.date}T${event.start}`
  if (event && task.part !== 'event' && task.start < begins) {
    return begins > now
      ? {
          ...about,
          step: 'late',
          on: before(begins, soon(plan, now, task) ?? now, now),
          why: `“${task.subject.title}”在 ${dayAndTime(begins)}，现在说还来得及`,
        }
      : { ...about, step: 'drop', why: `“${task.subject.title}”已经过了，不用再发` }
  }
  if (['care', 'operations'].includes(task.kind) && after)
    return { ...about, step: 'merge', on: after.start, why: `下一次 ${dayAndTime(after.start)} 一起做` }
  if (task.kind === 'content' && after && daysBetween(now, after.start) <= 3)
    return { ...about, step: 'drop', why: `这个栏目 ${dayAndTime(after.start)} 又有一期，补发会挤在一起` }
  const on = soon(plan, now, task)
  if (on === undefined) return { ...about, step: 'drop', why: '剩下的日子都满了，记进复盘' }
  return {
    ...about,
    step: 'late',
    on,
    why: leadsTo[0] ? `后面的“${leadsTo[0].title}”等着它` : lateWhy(task),
  }
}

const lateWhy = (task: Task): string =>
  task.kind === 'launch' || task.kind === 'gate'
    ? '七步里的一步，缺了后面站不住'
    : task.part === 'event'
      ? '说好的活动要办，先在群里说一声改到哪天'
      : '没有下一次可以并进去'

const dayAndTime = (moment: string): string =>
  `${Number(moment.slice(5, 7))}月${Number(moment.slice(8, 10))}日 ${moment.slice(11)}`
const daysBetween = (a: string, b: string): number => (toDay(b.slice(0, 10)) ?? 0) - (toDay(a.slice(0, 10)) ?? 0)
/** Still before it begins: at the next free hour, else in half an hour, else at once. */
function before(begins: string, free: string, now: string): string {
  const soonest = plusMinutes(now, 30)
  return free < begins ? free : soonest < begins ? soonest : now
}

/**
 * The first day at the same hour that is still to come, has no rest and no blackout, has room under the daily cap, and,
 * for something heavy or live, none of its kind.
 */
function soon(plan: Plan, now: string, task: Task): string | undefined {
  const time = task.start.slice(11)
  const free = plan.days.find((day) => {
    const moment = `${day.date}T${time}`
    if (moment <= now || day.idle?.reason === 'blackout' || day.idle?.reason === 'paused') return false
    if (task.side === 'backstage') return true
    const sent = day.tasks.filter(({ side }) => side === 'member-facing').length
    return (
      sent < plan.limits.daily_cap && !((task.heavy || task.live) && day.tasks.some(({ heavy, live }) => heavy || live))
    )
  })
  return free && `${free.date}T${time}`
}

const given = (on: string | undefined): { readonly on?: string } => (on === undefined ? {} : { on })
