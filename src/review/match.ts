/** Which row of the table is which row of the plan: by id, else by likeness, else by its place in time. */
import { toDay } from '../calendar/date.ts'
import { fingerprint } from '../sheet/fingerprint.ts'
import type { Filled, Match, Standing } from './types.ts'

export interface Matched {
  readonly matches: readonly Match[]
  readonly added: readonly Filled[]
  readonly gone: readonly Standing[]
}

/** @param alike how texts are compared: a table that went through GBK has lost signs */
export function matchRows(
  filled: readonly Filled[],
  bases: readonly Standing[],
  alike: (text: string) => string,
): Matched {
  const matches: Match[] = []
  const freeRows = new Set(filled)
  const freeBases = new Set(bases)
  const take = (one: Filled, base: Standing, how: Match['how']): void => {
    matches.push({ filled: one, base, how })
    freeRows.delete(one)
    freeBases.delete(base)
  }
  const squashed = (text: string): string => alike(text).normalize('NFKC').replace(/\s/g, '')
  const agreement = agreementBy(squashed)
  for (const base of bases) {
    const own = filled.filter(({ id }) => id === base.id)
    // A row that was copied stands twice: it is the one that agrees most.
    const best = own.reduce<Filled | undefined>(
      (found, one) => (found === undefined || agreement(one, base) > agreement(found, base) ? one : found),
      undefined,
    )
    if (best) take(best, base, 'id')
  }
  // A copy of a row that is there is a new row, whatever it resembles.
  const taken = new Set(matches.map(({ base }) => base.id))
  const open = [...freeRows].filter(({ id }) => !taken.has(id))
  for (const [one, base] of likest(open, [...freeBases], squashed, agreement))
    if (freeRows.has(one) && freeBases.has(base)) take(one, base, 'likeness')
  for (const one of open.filter((row) => freeRows.has(row))) {
    const there = [...freeBases].filter(({ date, time }) => date === dayOf(one) && time === one.time)
    const here = open.filter((row) => freeRows.has(row) && dayOf(row) === dayOf(one) && row.time === one.time)
    if (there.length === 1 && here.length === 1 && there[0]) take(one, there[0], 'place')
  }
  return { matches, added: [...freeRows], gone: [...freeBases] }
}

const dayOf = ({ date, above }: Filled): string | undefined => date ?? above

const agreementBy =
  (squashed: (text: string) => string) =>
  (one: Filled, base: Standing): number =>
    [
      one.title !== undefined && squashed(one.title) === squashed(base.title),
      dayOf(one) === base.date,
      one.time === base.time,
      one.owner !== undefined && squashed(one.owner) === squashed(base.owner),
      one.text !== undefined && one.text !== '' && fingerprint(one.text) === base.text,
    ].filter(Boolean).length

/** Pairs that share title or text, the likest first: how much agrees, then how few days lie between. */
function likest(
  rows: readonly Filled[],
  bases: readonly Standing[],
  squashed: (text: string) => string,
  agreement: (one: Filled, base: Standing) => number,
): readonly (readonly [Filled, Standing])[] {
  const byKey = new Map<string, Standing[]>()
  const enter = (key: string, base: Standing): void => void byKey.set(key, [...(byKey.get(key) ?? []), base])
  for (const base of bases) {
    enter(`title ${squashed(base.title)}`, base)
    if (base.text !== '') enter(`text ${base.text}`, base)
  }
  const day = (date: string | undefined): number => toDay(date ?? '') ?? 0
  return rows
    .flatMap((one) => {
      const keys = [
        ...(one.title ? [`title ${squashed(one.title)}`] : []),
        ...(one.text ? [`text ${fingerprint(one.text)}`] : []),
      ]
      const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
      return [...near].map((base) => {
        const own = dayOf(one)
        const apart = own === undefined ? 0 : Math.abs(day(own) - day(base.date))
        return { pair: [one, base] as const, score: 10 * agreement(one, base) - apart }
      })
    })
    .sort((a, b) => b.score - a.score)
    .map(({ pair }) => pair)
}
