/**
 * Pass 9. Reads the finished plan as a stranger would and reports whatever is not right.
 * It shares no code with placement on purpose: a mistake made there must not be repeated here.
 */
import { heardByOne, spokenApart } from './spoken-apart.ts'
import type { Conflict, ConflictKind, Day, Plan, Spec, Task } from '../model.ts'
import { field, key, say, write, type Text } from '../say.ts'
import type { Language } from '../schema/names.ts'
import { spoken } from '../schema/spoken.ts'

type Limits = Plan['limits']
type Report = (
  kind: ConflictKind,
  date: string,
  tasks: readonly Task[],
  message: string,
  cure: Text,
  specPath?: string,
) => void

export function auditPlan(
  days: readonly Day[],
  limits: Limits,
  spec: Spec,
  end: string | undefined,
  language: Language,
): readonly Conflict[] {
  const conflicts: Conflict[] = []
  const report: Report = (kind, date, tasks, message, cure, specPath) =>
    conflicts.push({
      kind,
      date,
      tasks: tasks.map((task) => task.id),
      message,
      cure: spoken(cure, language),
      ...(specPath === undefined ? {} : { specPath }),
    })
  for (const day of days) {
    const outward = day.tasks.filter((task) => task.side === 'member-facing')
    quietHours(day, outward, limits, report)
    capAndGap(day, outward, limits, report)
    together(day, outward, report)
    blackouts(day, outward, spec, report)
    people(day, spec, report)
    lateTasks(day, outward, end, report)
    if (day.idle && !day.idle.declared)
      report(
        'empty-day',
        day.date,
        [],
        `${day.date} 没有任何任务，也没有写明休息`,
        say`补一个栏目或活动；真要休息，就写进${field('calendar.rest_weekdays')}`,
        '/content',
      )
  }
  dependencies(days, report)
  selling(days, limits, report)
  return conflicts
}

const clock = (moment: string): number => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))
const hour = (moment: string): string => moment.slice(11, 16)

function quietHours(day: Day, outward: readonly Task[], limits: Limits, report: Report): void {
  const [from = '00:00', to = '00:00'] = limits.quiet_hours.split('-')
  const inside = (time: string) => (from <= to ? time >= from && time < to : time >= from || time < to)
  const overnight = (start: string, end: string) => (from <= to ? start < from && end > to : start < from && end > from)
  for (const task of outward) {
    const [start, end] = [hour(task.start), hour(task.end)]
    if (inside(start) || overnight(start, end))
      report(
        'quiet-hours',
        day.date,
        [task],
        `「${task.title}」${start}-${end} 落在免打扰时段 ${limits.quiet_hours}`,
        say`改到 ${to} 之后、${from} 之前，或者改${field('calendar.quiet_hours')}`,
        task.because.specPath,
      )
  }
}

function capAndGap(day: Day, outward: readonly Task[], limits: Limits, report: Report): void {
  const heard = heardByOne(outward)
  if (heard > limits.daily_cap) {
    const over = heard - limits.daily_cap
    const ours = outward.filter(({ because }) => because.source === 'archetype').at(-1)
    const example = ours
      ? say`例如类型自带的「${ours.title}」，用${field('overrides')}去掉`
      : `例如「${outward.at(-1)?.title ?? ''}」`
    report(
      'daily-cap',
      day.date,
      outward,
      `${day.date} 有 ${heard} 条对外消息，上限是 ${limits.daily_cap} 条`,
      say`这一天去掉或挪走 ${over} 条（${example}），或者写${write('/content/daily_cap', heard)}`,
      '/content/daily_cap',
    )
  }
  outward.forEach((task, index) => {
    const next = outward.slice(index + 1).find((other) => !spokenApart(task, other))
    if (!next) return
    const gap = clock(next.start) - clock(task.start)
    if (gap < limits.min_gap)
      report(
        'min-gap',
        day.date,
        [task, next],
        `「${task.title}」${hour(task.start)} 和「${next.title}」${hour(next.start)} 只隔 ${gap} 分钟，至少要隔 ${limits.min_gap} 分钟`,
        say`把其中一条挪开 ${limits.min_gap - gap} 分钟，或者改${field('content.min_gap')}`,
        next.because.specPath,
      )
  })
}

function together(day: Day, outward: readonly Task[], report: Report): void {
  const heavy = outward.filter((task) => task.heavy)
  if (heavy.length > 1)
    report(
      'heavy-day',
      day.date,
      heavy,
      `${day.date} 排了 ${heavy.length} 场重活动：${heavy.map((task) => `「${task.title}」`).join('、')}`,
      '一天只办一场，另一场换一天',
      heavy[1]?.because.specPath,
    )
  outward.forEach((task, index) => {
    for (const other of outward.slice(index + 1)) {
      // What merely stays open (a vote, an order) is in nobody's way.
      if (!task.live || spokenApart(task, other) || clock(other.start) >= clock(task.end)) continue
      report(
        'live-overlap',
        day.date,
        [task, other],
        `「${task.title}」${hour(task.start)}-${hour(task.end)} 还没结束，「${other.title}」${hour(other.start)} 就开始了`,
        `把「${other.title}」改到 ${hour(task.end)} 之后`,
        other.because.specPath,
      )
    }
  })
}

function blackouts(day: Day, outward: readonly Task[], spec: Spec, report: Report): void {
  const span = spec.calendar?.blackout?.find(({ from, to }) => day.date >= from && day.date <= (to ?? from))
  if (span && outward.length > 0)
    report(
      'blackout',
      day.date,
      outward,
      `${day.date} 写了停发（${span.why ?? '没有写原因'}），但还有 ${outward.length} 条对外消息`,
      say`给「${outward[0]?.title ?? ''}」换一天，或者缩短${field('calendar.blackout')}`,
      outward[0]?.because.specPath,
    )
}

/** Minutes, leave and shifts of every person. */
function people(day: Day, spec: Spec, report: Report): void {
  for (const member of spec.team ?? []) {
    const own = day.tasks.filter((task) => task.owner.person === member.id)
    if (own.length === 0) continue
    const path = `/team/${member.id}`
    if (member.leave?.includes(day.date)) {
      report(
        'leave',
        day.date,
        own,
        `${member.name} ${day.date} 请假，还有 ${own.length} 项任务`,
        say`给 ${member.name} 写一位${key('team.backup')}，或者换一天`,
        path,
      )
      continue
    }
    const minutes = own.reduce((sum, task) => sum + task.minutes, 0)
    const hours = member.hours
    const off =
      (hours?.days === 'workdays' && (day.kind === 'weekend' || day.kind === 'holiday')) ||
      (hours?.days === 'weekend' && (day.kind === 'workday' || day.kind === 'makeup-workday'))
    if (off)
      report(
        'shift',
        day.date,
        own,
        `${member.name} 这一天不上班（${hours?.days === 'workdays' ? '只在工作日' : '只在周末'}），却有 ${own.length} 项任务`,
        say`${member.backup === undefined ? '写一位替补' : '替补这一天也不在，换一位在的'}，或者把「${own[0]?.title ?? ''}」挪到 ${member.name} 上班的日子${own[0]?.because.source === 'archetype' ? say`（它是类型自带的，用${field('overrides')}挪）` : ''}`,
        path,
      )
    else if (hours?.per_day !== undefined && minutes > Math.round(hours.per_day * 60))
      report(
        'overload',
        day.date,
        own,
        `${member.name} 这一天要干 ${minutes} 分钟，每天只有 ${Math.round(hours.per_day * 60)} 分钟`,
        say`把「${longest(own)?.title ?? ''}」（${longest(own)?.minutes ?? 0} 分钟）${spec.team?.length === 1 ? '换一天' : '换人或换一天'}，或者把 ${member.name} 的${key('team.hours')}改大`,
        path,
      )
    const [from, to] = (hours?.shift ?? '')
      .split(/[-–—~~至到]/)
      .map((part) => part.normalize('NFKC').trim().padStart(5, '0'))
    if (off || from === undefined || to === undefined) continue
    const outside = own.filter((task) => hour(task.start) < from || handledBy(task) > to)
    if (outside.length > 0)
      report(
        'shift',
        day.date,
        outside,
        `${outside.map((task) => `「${task.title}」${hour(task.start)}-${hour(task.end)}`).join('、')}不在 ${member.name} 的班次 ${hours?.shift ?? ''} 里`,
        '换一个在岗的人，改时间，或者把班次写长一点',
        path,
      )
  }
}

/** When the owner may go: at the end of a live event, else once the message is handled. */
function handledBy(task: Task): string {
  if (task.live) return hour(task.end)
  const minute = Math.min(clock(task.end), clock(task.start) + Math.max(5, task.minutes))
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

const longest = (tasks: readonly Task[]): Task | undefined => [...tasks].sort((a, b) => b.minutes - a.minutes)[0]

function lateTasks(day: Day, outward: readonly Task[], end: string | undefined, report: Report): void {
  const late = outward.filter((task) => task.because.source === 'written' && task.kind !== 'notice')
  const ofAll = late.filter(({ cohort }) => cohort === undefined)
  if (end !== undefined && day.date > end && ofAll.length > 0)
    report(
      'after-end',
      day.date,
      ofAll,
      `${day.date} 已经过了服务期最后一天 ${end}，还排着 ${ofAll.map((task) => `「${task.title}」`).join('、')}`,
      say`提前到服务期内，或者延长${field('structure.end')}`,
      ofAll[0]?.because.specPath,
    )
  // A cohort has its own last day; what is said to former members comes after it.
  for (const task of late) {
    const last = task.cohort?.ends
    if (last === undefined || day.date <= last || task.subject.id === 'alumni') continue
    report(
      'after-end',
      day.date,
      [task],
      `${day.date} 已经过了${task.cohort?.name ?? ''}的最后一天 ${last}，还排着「${task.title}」`,
      say`提前到这一批的期限里，或者把它的${key('cohorts.days')}写长`,
      task.because.specPath,
    )
  }
}

function dependencies(days: readonly Day[], report: Report): void {
  const ends = new Map(days.flatMap((day) => day.tasks.map((task) => [task.id, task] as const)))
  for (const day of days) {
    for (const task of day.tasks) {
      for (const id of task.depends_on) {
        const need = ends.get(id)
        if (need && need.end > task.start)
          report(
            'dependency',
            day.date,
            [need, task],
            `「${task.title}」${task.start.replace('T', ' ')} 开始时，它要等的「${need.title}」还没做完（${need.end.replace('T', ' ')}）`,
            `把「${need.title}」提前，或者把「${task.title}」往后挪`,
            task.because.specPath,
          )
      }
    }
  }
}

function selling(days: readonly Day[], limits: Limits, report: Report): void {
  const running = days.filter((day) => day.offset >= 0)
  const outward = running.flatMap((day) => day.tasks.filter((task) => task.side === 'member-facing'))
  const promoting = outward.filter((task) => task.promotes)
  // Under ten messages a share says nothing.
  if (outward.length < 10 || promoting.length <= limits.product_ratio * outward.length) return
  const share = Math.round((promoting.length / outward.length) * 100)
  report(
    'product-ratio',
    running[0]?.date ?? '',
    promoting,
    `推销消息 ${promoting.length} 条，占全部 ${outward.length} 条的 ${share}%，上限是 ${Math.round(limits.product_ratio * 100)}%`,
    say`减少推销的次数，或者多发几条对成员有用的内容；确实要多卖，就改${field('content.product_ratio')}`,
    '/content/product_ratio',
  )
}
