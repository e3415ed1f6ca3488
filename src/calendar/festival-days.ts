import { festivalList, type FestivalRule } from '../knowledge/festivals/festival-days.ts'
import {
  lunarFestivalNames,
  lunarFestivalOffsets,
  solarTermDigits,
  solarTermEarliest,
  solarTermNames,
} from '../knowledge/festivals/lunar-table.ts'
import { dayOf, weekday, yearOf } from './date.ts'
import { seasonRange } from './seasons.ts'
import type { DayNumber } from './types.ts'

/**
 * Days of a festival or solar term (canonical name) within a Gregorian year, ascending. Empty for unknown names and, for
 * what follows the moon or the sun, outside 1990–2060. 腊八 has two days in 2022 and none in 2023.
 */
export function festivalDays(name: string, year: number): readonly DayNumber[] {
  const festival = festivalList.find((entry) => entry.name === name)
  return daysByRule(name, festival ? festival.rule : { by: 'term' }, year)
}

/** What a calendar prints on the days of a year: festivals in their order of importance, then solar terms. */
export function festivalsOfYear(year: number): ReadonlyMap<DayNumber, readonly string[]> {
  const names = new Map<DayNumber, string[]>()
  const note = (name: string, rule: FestivalRule) => {
    for (const day of daysByRule(name, rule, year)) {
      const known = names.get(day) ?? []
      if (!known.includes(name)) names.set(day, [...known, name])
    }
  }
  for (const { name, rule } of festivalList) if (rule.by !== 'season') note(name, rule)
  for (const name of solarTermNames) note(name, { by: 'term' })
  return names
}

function daysByRule(name: string, rule: FestivalRule, year: number): readonly DayNumber[] {
  switch (rule.by) {
    case 'date':
      return [dayOf(year, rule.month, rule.day)]
    case 'weekday': {
      const first = dayOf(year, rule.month, 1)
      const untilWeekday = (rule.weekday - weekday(first) + 7) % 7
      return [first + untilWeekday + 7 * (rule.nth - 1) + (rule.plus ?? 0)]
    }
    case 'lunar':
      return lunarDays(name, year)
    case 'term':
      return termDays(name, year)
    case 'season':
      return [year, year + 1]
        .map((seasonYear) => seasonRange(name, seasonYear, festivalDays)?.from)
        .filter((day) => day !== undefined && yearOf(day) === year) as DayNumber[]
  }
}

/** The row of the next 春节 is read too: its 腊八 may lie in this December. */
function lunarDays(name: string, year: number): readonly DayNumber[] {
  const [column, shift] =
    name === '除夕'
      ? [lunarFestivalNames.indexOf('春节'), -1]
      : [(lunarFestivalNames as readonly string[]).indexOf(name), 0]
  const days: DayNumber[] = []
  for (const row of [year, year + 1]) {
    const offset = lunarFestivalOffsets[row]?.[column]
    if (offset === undefined) continue
    const day = dayOf(row, 1, 1) + offset + shift
    if (yearOf(day) === year) days.push(day)
  }
  return days
}

function termDays(name: string, year: number): readonly DayNumber[] {
  const index = (solarTermNames as readonly string[]).indexOf(name)
  const digits = solarTermDigits[year]
  const earliest = solarTermEarliest[index]
  if (digits === undefined || earliest === undefined) return []
  return [dayOf(year, Math.floor(index / 2) + 1, earliest + Number(digits[index]))]
}
