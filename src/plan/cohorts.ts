/** Who comes in together: the first with the opening, later ones on the days that the file says. */
import { toDay } from '../calendar/date.ts'
import type { DayNumber } from '../calendar/types.ts'
import type { Frame } from './frame.ts'

export interface Cohort {
  /** Of its tasks: `once` of the first. */
  readonly occurrence: string
  /** Absent: the first, which needs no name. */
  readonly name?: string
  /** Its first day. */
  readonly start: DayNumber
  readonly specPath?: string
}

/** In the order of their days. A running community has had its first; one that is written with the day of the opening is the first. */
export function cohortsOf({ spec, launch }: Pick<Frame, 'spec' | 'launch'>): readonly Cohort[] {
  const running = spec.stage !== undefined && spec.stage !== 'preheat'
  const written = (spec.cohorts ?? []).flatMap(({ id, name, start }): readonly Cohort[] => {
    const day = toDay(start)
    return day === undefined || day === launch
      ? []
      : [{ occurrence: id ?? start, name: name ?? id ?? start, start: day, specPath: `/cohorts/${id ?? start}` }]
  })
  const first: readonly Cohort[] = running ? [] : [{ occurrence: 'once', start: launch }]
  return [...first, ...written].sort((a, b) => a.start - b.start)
}

/** What a task of theirs is called: of the first by itself, of a later one with its name. */
export const titleOf = (title: string, { name }: Cohort): string => (name === undefined ? title : `${title}（${name}）`)
