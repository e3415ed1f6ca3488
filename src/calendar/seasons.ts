import { seasonList, type SeasonEdge } from '../knowledge/festivals/seasons.ts'
import { toDay, yearOf } from './date.ts'
import type { DayNumber } from './types.ts'

/** A season of one year, both ends inclusive. `estimate` is true when no reported dates are on board. */
export interface SeasonRange {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly estimate: boolean
  /** Chinese, for printing; undefined for an estimate. */
  readonly source?: string
}

type FestivalDays = (name: string, year: number) => readonly DayNumber[]

/**
 * Range of a season (`双11`) in the year of its last day; undefined for unknown names, or when its festivals are outside
 * the lunar table.
 */
export function seasonRange(name: string, year: number, festivalDays: FestivalDays): SeasonRange | undefined {
  const season = seasonList.find((entry) => entry.name === name)
  if (!season) return undefined
  const known = season.known?.find((entry) => entry.year === year)
  const to = edge((known ?? season.usual).to, year, festivalDays)
  const from = edge((known ?? season.usual).from, year, festivalDays, to)
  if (from === undefined || to === undefined) return undefined
  return { from, to, estimate: !known, ...(known && { source: known.source }) }
}

/** Seasons with a day in a year, in the order of the list: 年货节 of the next year may begin in this December. */
export function seasonsOfYear(
  year: number,
  festivalDays: FestivalDays,
): readonly (SeasonRange & { readonly name: string })[] {
  return seasonList.flatMap(({ name }) =>
    [year, year + 1].flatMap((seasonYear) => {
      const range = seasonRange(name, seasonYear, festivalDays)
      return range && yearOf(range.from) <= year ? [{ name, ...range }] : []
    }),
  )
}

/** A festival as an edge is the last one up to `latest`: the 腊八 before a 除夕 may lie in the December before. */
function edge(text: SeasonEdge, year: number, festivalDays: FestivalDays, latest?: DayNumber): DayNumber | undefined {
  if (/^\d/.test(text)) return toDay(`${year}-${text}`)
  const days = [...festivalDays(text, year - 1), ...festivalDays(text, year)]
  if (latest === undefined) return festivalDays(text, year).at(-1)
  return days.filter((day) => day <= latest).at(-1)
}
