/** What is done for each cohort on its own days: coming in, probation, and what comes at the end of its time and after. */
import type { DayNumber } from '../../calendar/types.ts'
import { cohortFor, noticeDay, titleOf, type Cohort } from '../cohorts.ts'
import type { Frame } from '../frame.ts'
import type { Intent, TimeWish } from '../intent.ts'
import { arrivalWork, endWorks, probationWorks, type CohortWork } from '../../knowledge/cohort-works.ts'
import { findOperation } from '../../knowledge/look-up.ts'
import { defaultSteps, welcomeChannel, welcomeTemplate } from '../../knowledge/welcome-steps.ts'
import { parseDuration } from '../../when/time.ts'
import { taskId } from '../../task-id.ts'
import { named } from '../intent.ts'
import { priorities } from '../priority.ts'

/** Those whose day is planned. */
export const expandCohorts = (frame: Frame): readonly Intent[] =>
  frame.cohorts
    .flatMap((cohort) => cohortWorks(frame, cohort))
    .filter(({ nominal }) => nominal >= frame.from && nominal <= frame.to)

/** Every work of a cohort, also what lies on days that no plan of this length reaches. */
export function cohortWorks(frame: Frame, cohort: Cohort): readonly Intent[] {
  const index = frame.cohorts.indexOf(cohort)
  return worksOf(frame, cohort).map((work) => intentOf(frame, work, { cohort, index }))
}

/** A work on its day, and what the author says of it. */
interface Work extends CohortWork {
  readonly day: DayNumber
  readonly wish?: TimeWish
  readonly person?: string
  /** Which step of the welcome it is. */
  readonly step?: number
  readonly needs?: readonly Pick<CohortWork, 'path' | 'part'>[]
}

/** Where the file has no cohorts, those of the opening have their probation; whoever comes later has the same scripts, without a date. */
const isAlone = ({ spec }: Frame): boolean => (spec.cohorts ?? []).length === 0

function worksOf(frame: Frame, cohort: Cohort): readonly Work[] {
  const { structure } = frame.spec
  const { start, ends } = cohort
  const days = structure?.admission?.probation_days ?? 0
  const probation = (days < 1 ? [] : probationWorks(days)).map((work): Work => ({ ...work, day: start + work.offset }))
  if (isAlone(frame)) return probation
  const steps = welcomeWorks(frame, cohort)
  const first = steps.filter(({ day }) => day === start)
  const notice = ends === undefined ? 0 : ends - noticeDay(start, ends, structure?.end?.notice_days)
  return [
    { ...arrivalWork, day: start + arrivalWork.offset },
    ...steps,
    ...probation.map((work) => (work.day === start ? { ...work, needs: first } : work)),
    ...(ends === undefined
      ? []
      : endWorks(structure?.end?.action ?? 'dissolve', notice).map((work) => ({ ...work, day: ends + work.offset }))),
  ].filter((work) => !alreadyDone(frame, cohort, work))
}

const DAY = 24 * 60
const HOUR = 60
/** Minutes of work for a step of the welcome, once for all; a private one takes a minute more for each member (our own estimate: the text is there, only the name is new). */
const STEP_MINUTES = 10

/** The steps of the welcome, each on its day; one that would come when the cohort is gone has none. */
function welcomeWorks({ spec }: Frame, { start, ends = Infinity }: Cohort): readonly Work[] {
  const written = spec.welcome?.steps ?? []
  const works = (written.length > 0 ? written : defaultSteps).map(({ after, channel, goal, owner }, index): Work => {
    const minutes = parseDuration(after) ?? 0
    const offset = Math.floor(minutes / DAY)
    return {
      path: 'welcome',
      part: `step-${index + 1}`,
      from: 'start',
      offset,
      day: start + offset,
      title: `进群${offset === 0 ? '当天' : ` ${offset} 天`}：${goal ?? '迎新'}`,
      minutes: STEP_MINUTES,
      ...(channel === 'direct' ? { perMember: 1 } : {}),
      channel: channel ?? welcomeChannel(minutes),
      funnel: 'engage',
      role: 'service',
      scripts: [[welcomeTemplate(minutes, channel), goal ?? '迎新']],
      checklist: [],
      wish: { type: 'window', window: minutes < HOUR ? 'morning' : 'afternoon' },
      step: index,
      ...(owner === undefined ? {} : { person: owner }),
    }
  })
  return works
    .map((work, index) => {
      const before = works.slice(0, index).filter(({ day }) => day === work.day)
      return before.length === 0 ? work : { ...work, needs: before }
    })
    .filter(({ day }) => day <= ends)
}

/**
 * What the members of the opening have without it: the launch prepares for them and the opening greets them; the end of service is
 * told to the group; and what the type itself says to members before the end is not said to them twice.
 */
function alreadyDone(frame: Frame, { first, start, ends }: Cohort, { path, day, from, scripts }: Work): boolean {
  if (!first) return false
  if (path === 'welcome' && day <= start) return true
  if (from !== 'end' || ends !== frame.end) return false
  if (path === 'end' && frame.spec.structure?.end !== undefined) return true
  const ours = frame.archetype.operations.flatMap((id) => findOperation(frame.knowledge, id)?.scripts ?? [])
  return scripts.some(([template]) => ours.some((script) => script.template === template))
}

interface Placing {
  readonly cohort: Cohort
  /** Its place among the cohorts, from 0. */
  readonly index: number
}

const seriesOf = ({ path }: Pick<CohortWork, 'path'>): string => `lifecycle.${path}`

function intentOf(frame: Frame, work: Work, { cohort, index }: Placing): Intent {
  const { occurrence, size = 0 } = cohort
  const title = titleOf(work.title, cohort)
  const person = work.person ?? cohort.person
  const outward = work.channel !== 'internal'
  const alone = isAlone(frame)
  return {
    ...named({ series: seriesOf(work), occurrence, part: work.part }),
    cadence: 'once',
    nominal: work.day,
    flex: alone ? { before: 0, after: 1 } : flexOf(frame, work, cohort),
    wish: work.wish ?? (outward ? { type: 'window', window: 'afternoon' } : { type: 'office' }),
    length: outward ? 10 : work.minutes,
    hard: false,
    yields: false,
    recurring: false,
    essential: true,
    light: true,
    priority: priorities.endNotice,
    role: work.role ?? 'lead',
    ...(person === undefined ? {} : { person }),
    needs: (work.needs ?? []).map(({ path, part }) => taskId({ series: seriesOf({ path }), occurrence, part })),
    scriptsAfter: work.scripts.map(([template, called]) => ({ ref: { template, title: called }, after: 0 })),
    task: {
      side: outward ? 'member-facing' : 'backstage',
      sending: 'by-hand',
      funnel: work.funnel,
      feelings: ['belonging'],
      kind: 'care',
      title,
      channel: work.channel,
      ...(alone ? {} : { cohort: cohortFor(cohort) }),
      minutes: work.minutes + (work.perMember ?? 0) * size,
      promotes: work.promotes ?? false,
      heavy: false,
      live: false,
      materials: [],
      checklist: work.checklist,
    },
    subject: { type: 'lifecycle', id: work.path, index: work.step ?? (alone ? 0 : index), title },
    because: { source: 'written', specPath: pathOf(cohort, alone), moves: [] },
  }
}

const pathOf = ({ specPath }: Cohort, alone: boolean): string =>
  specPath ?? (alone ? '/structure/admission/probation_days' : '/cohorts')

/** What has to be ready is ready before, and who leaves is told rather early; nothing else comes before its day, nor after the last one that is planned. */
function flexOf(frame: Frame, { path, day, offset, from }: Work, { start }: Cohort): Intent['flex'] {
  if (path === 'end') return { before: Math.max(0, Math.min(2, day - start)), after: 0 }
  if (from === 'start' && offset < 0) return { before: 2, after: 0 }
  return { before: 0, after: Math.max(0, Math.min(1, frame.to - day)) }
}
