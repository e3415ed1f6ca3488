/** What the spec says will happen once: the end of service and the fission round. */
import type { Because } from '../../model.ts'
import type { Frame } from '../frame.ts'
import type { Intent } from '../intent.ts'
import { endNotices } from '../../knowledge/end-notices.ts'
import { probationTasks } from '../../knowledge/probation.ts'
import { occurrences } from '../../when/occurrences.ts'
import { parseWhen } from '../../when/parse.ts'
import { fromDay } from '../../calendar/date.ts'
import type { DayNumber } from '../../calendar/types.ts'
import { cohortsOf, titleOf, type Cohort } from '../cohorts.ts'
import { expandEvent } from './recipe.ts'
import { named } from '../intent.ts'
import { priorities } from '../priority.ts'

/** Days between the notice and the end when the spec names none (practice: one to two days at the least; a week lets people save what they need). */
const NOTICE_DAYS = 7

/** Days of service under which an early notice would come with the welcome. */
const SHORT = 3

export function expandLifecycle(frame: Frame): readonly Intent[] {
  const cohorts = cohortsOf(frame)
  return [
    ...endNotice(frame),
    ...cohorts.flatMap((cohort) => [...probation(frame, cohort), ...endOfCohort(frame, cohort)]),
    ...fission(frame),
  ]
}

function endNotice(frame: Frame): readonly Intent[] {
  const end = frame.spec.structure?.end
  return !end || frame.end === undefined ? [] : [noticeOf(end, { occurrence: 'once', start: frame.launch }, frame.end)]
}

type End = NonNullable<NonNullable<Frame['spec']['structure']>['end']>

/** A service that lasts so many days ends for each cohort on its own day. */
function endOfCohort(frame: Frame, cohort: Cohort): readonly Intent[] {
  const end = frame.spec.structure?.end
  const last = end?.service_days === undefined ? undefined : cohort.start + end.service_days - 1
  if (!end || last === undefined || cohort.name === undefined) return []
  const notice = noticeOf(end, cohort, last)
  return [{ ...notice, subject: { ...notice.subject, ends: fromDay(last) } }]
}

function noticeOf(end: End, cohort: Cohort, last: DayNumber): Intent {
  const action = end.action ?? 'dissolve'
  const title = titleOf(`服务期结束说明：${endNotices[action].title}`, cohort)
  // In a community of a day or two the opening has said when it ends; the notice is for the last day.
  const notice = last - cohort.start < SHORT ? last : Math.max(cohort.start, last - (end.notice_days ?? NOTICE_DAYS))
  return {
    ...named({ series: 'lifecycle.end', occurrence: cohort.occurrence, part: 'notice' }),
    cadence: 'once',
    nominal: notice,
    flex: { before: 2, after: 0 },
    wish: { type: 'window', window: 'noon' },
    length: 10,
    hard: false,
    yields: false,
    recurring: false,
    essential: true,
    light: true,
    priority: priorities.endNotice,
    role: 'lead',
    needs: [],
    scriptsAfter: [{ ref: { template: endNotices[action].template, title }, after: 0 }],
    task: {
      side: 'member-facing',
      sending: 'by-hand',
      funnel: action === 'renew' ? 'convert' : 'retain',
      feelings: ['belonging', 'ritual'],
      kind: 'notice',
      title,
      channel: 'group',
      minutes: 20,
      promotes: action === 'renew',
      heavy: false,
      live: false,
      materials: [],
      checklist: ['资料往哪里存、存到什么时候', '不满意和退款找谁'],
    },
    subject: { type: 'lifecycle', id: 'end', index: 0, title },
    because: { source: 'written', specPath: '/structure/end', rule: 'lifecycle/no-end', moves: [] },
  }
}

/** Who comes in between has the same scripts, without a date. */
function probation(frame: Frame, cohort: Cohort): readonly Intent[] {
  const days = frame.spec.structure?.admission?.probation_days ?? 0
  if (days < 1) return []
  return probationTasks(days).map(({ part, offset, title, minutes, scripts, checklist }): Intent => {
    const outward = scripts.length > 0
    return {
      ...named({ series: 'lifecycle.probation', occurrence: cohort.occurrence, part }),
      cadence: 'once',
      nominal: cohort.start + offset,
      flex: { before: 0, after: 1 },
      wish: outward ? { type: 'window', window: 'afternoon' } : { type: 'office' },
      length: outward ? 10 : minutes,
      hard: false,
      yields: false,
      recurring: false,
      essential: true,
      light: true,
      priority: priorities.endNotice,
      role: 'lead',
      needs: [],
      scriptsAfter: scripts.map(([template, called]) => ({ ref: { template, title: called }, after: 0 })),
      task: {
        side: outward ? 'member-facing' : 'backstage',
        sending: 'by-hand',
        funnel: 'retain',
        feelings: ['belonging'],
        kind: 'care',
        title: titleOf(title, cohort),
        channel: outward ? 'direct' : 'internal',
        minutes,
        promotes: false,
        heavy: false,
        live: false,
        materials: [],
        checklist,
      },
      subject: { type: 'lifecycle', id: 'probation', index: 0, title },
      because: { source: 'written', specPath: '/structure/admission/probation_days', moves: [] },
    }
  })
}

function fission(frame: Frame): readonly Intent[] {
  const text = frame.spec.growth?.fission?.when
  const library = frame.knowledge.activities.find(({ role }) => role === 'fission')
  const parsed = text === undefined ? undefined : parseWhen(text)
  if (!parsed?.ok || !library) return []
  const because: Because = { source: 'written', specPath: '/growth/fission', moves: [] }
  return occurrences(parsed.when, {
    from: frame.from,
    to: frame.lookahead,
    launch: frame.launch,
    calendar: frame.calendar,
    ...(frame.end === undefined ? {} : { end: frame.end }),
  }).flatMap(({ day, name, cadence, time }, index) =>
    expandEvent(
      {
        series: 'growth.fission',
        occurrence: name,
        cadence,
        nominal: day,
        flex: { before: 0, after: 0 },
        wish: time ? { type: 'at', start: time.start } : { type: 'window', window: 'noon' },
        duration: time?.end === undefined ? library.duration : time.end - time.start,
        hard: true,
        yields: false,
        recurring: parsed.when.kind !== 'once',
        priority: priorities.writtenEvent,
        title: library.said ?? library.name,
        channel: library.channel ?? 'group',
        subject: { type: 'activity', id: library.id, index, title: library.said ?? library.name },
        because,
        partBecause: { ...because, source: 'library', item: `activities/${library.id}` },
        has: (condition) => condition === 'prize',
        materials: [],
      },
      library,
    ),
  )
}
