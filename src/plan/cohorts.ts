/** Who comes in together and until when: the first with the opening, later ones on the days that the file says. */
import type { Calendar, DayNumber } from '../calendar/types.ts'
import type { Archetype } from '../knowledge/types.ts'
import type { CohortOf, Spec } from '../model.ts'
import { fromDay, toDay } from '../calendar/date.ts'
import { isRunning } from './running.ts'
import { parseWhen } from '../when/parse.ts'
import { whenDay } from '../when/occurrences.ts'

export interface Cohort {
  /** Of its tasks: `once` of the first. */
  readonly occurrence: string
  /** They come in with the opening. */
  readonly first: boolean
  /** Absent: the first, where the file does not name it. */
  readonly name?: string
  /** Where it stands, as the planner writes it; absent as the name is. */
  readonly specPath?: string
  readonly start: DayNumber
  /** Last day; absent where its members stay. */
  readonly ends?: DayNumber
  readonly size?: number
  readonly person?: string
}

interface Terms {
  readonly launch: DayNumber
  /** Last day of service of the community. */
  readonly end: DayNumber | undefined
  readonly calendar: Calendar
}

/** In the order of their days. A running community has had its first; one that is written with the day of the opening is the first. */
export function cohortsOf(spec: Spec, archetype: Archetype, terms: Terms): readonly Cohort[] {
  const { launch, end } = terms
  const written = (spec.cohorts ?? []).flatMap((entry) => readCohort(entry, spec, archetype, terms) ?? [])
  const running = isRunning(spec)
  const named = running ? undefined : written.find(({ start }) => start === launch)
  const ofOpening: readonly Cohort[] = running
    ? []
    : [
        {
          ...(end === undefined ? {} : { ends: end }),
          ...named,
          occurrence: FIRST,
          first: true,
          start: launch,
        },
      ]
  const taken = new Set([FIRST, ...written.map(({ occurrence }) => occurrence)])
  const later = written
    .filter((one) => one !== named)
    .map((one) => (one.occurrence === FIRST ? { ...one, occurrence: freeName(FIRST, taken) } : one))
  return [...ofOpening, ...later].sort((a, b) => a.start - b.start || (a.occurrence < b.occurrence ? -1 : 1))
}

const FIRST = 'once'

function freeName(base: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n += 1) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`
}

type Entry = NonNullable<Spec['cohorts']>[number]

function readCohort(entry: Entry, spec: Spec, archetype: Archetype, terms: Terms): Cohort | undefined {
  const parsed = parseWhen(entry.start)
  const { end, ...rest } = terms
  const start =
    parsed.ok && parsed.when.kind === 'once'
      ? whenDay(parsed.when, end === undefined ? rest : { ...rest, end })
      : undefined
  if (start === undefined) return undefined
  const last = lastDay(entry, start, spec, archetype, terms)
  // A last day before the first is told where the file is read; what comes of it here is a cohort that stays.
  const ends = last !== undefined && last < start ? undefined : last
  const id = entry.id ?? entry.start
  return {
    occurrence: id,
    first: false,
    name: entry.name ?? id,
    specPath: `/cohorts/${id}`,
    start,
    ...(ends === undefined ? {} : { ends }),
    ...(entry.size === undefined ? {} : { size: entry.size }),
    ...(entry.owner === undefined ? {} : { person: entry.owner }),
  }
}

/** Its own, else a term of the community's length; where the community ends on a written date, so does every cohort. */
function lastDay(
  { ends, days }: Entry,
  start: DayNumber,
  { structure }: Spec,
  archetype: Archetype,
  { end }: Terms,
): DayNumber | undefined {
  if (ends !== undefined) return toDay(ends)
  if (days !== undefined) return start + days - 1
  if (structure?.end?.date !== undefined) return end
  const term = structure?.end?.service_days ?? archetype.lifespan
  return term === undefined ? undefined : start + term - 1
}

/** @returns undefined where it goes on for ever, for the community or for one of its cohorts */
export const lastServed = (end: DayNumber | undefined, cohorts: readonly Cohort[]): DayNumber | undefined =>
  end === undefined || cohorts.some(({ ends }) => ends === undefined)
    ? undefined
    : Math.max(end, ...cohorts.map(({ ends }) => ends ?? end))

/** Days between the notice and the end when the spec names none (practice: one to two days at the least; a week lets people save what they need). */
const NOTICE_DAYS = 7

/** Days of service under which an early notice would come with the welcome. */
const SHORT = 3

/** The day on which members are told that it ends: within their time, and on its last day where that is a day or two. */
export const noticeDay = (start: DayNumber, ends: DayNumber, notice = NOTICE_DAYS): DayNumber =>
  ends - start < SHORT ? ends : Math.max(start, ends - notice)

/** What a task of theirs is called: with the name of the cohort, where it has one. */
export const titleOf = (title: string, { name }: Cohort): string => (name === undefined ? title : `${title}（${name}）`)

/** How one speaks of a cohort. */
export const calledOf = ({ name }: Cohort): string => name ?? '首批'

/** What its tasks say of it. */
export const cohortFor = (cohort: Cohort): CohortOf => ({
  id: cohort.occurrence,
  name: calledOf(cohort),
  starts: fromDay(cohort.start),
  ...(cohort.ends === undefined ? {} : { ends: fromDay(cohort.ends) }),
})
