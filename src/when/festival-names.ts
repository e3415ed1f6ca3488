import { festivalList } from '../knowledge/festivals/festival-days.ts'
import { solarTermNames } from '../knowledge/festivals/lunar-table.ts'

/** Every way to write a festival or solar term → its canonical name. */
const canonicalNames: ReadonlyMap<string, string> = new Map([
  ...festivalList.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((word) => [word, name] as const)),
  ...solarTermNames.map((name) => [name, name] as const),
])

/** All words `readFestival` understands, festivals in order of importance before solar terms. */
export const festivalNames: readonly string[] = [...canonicalNames.keys()]

/** Longest first, so that 中秋节 is tried before 中秋. */
const longestFirst = [...festivalNames].sort((a, b) => b.length - a.length)

/** Canonical names an operator would name first, for messages. */
export const festivalExamples: readonly string[] = festivalList.slice(0, 12).map(({ name }) => name)

/** The festival a folded text begins with, and what follows it. */
export function readFestival(text: string): { readonly festival: string; readonly rest: string } | undefined {
  const word = longestFirst.find((known) => text.startsWith(known))
  const festival = word === undefined ? undefined : canonicalNames.get(word)
  return word === undefined || festival === undefined ? undefined : { festival, rest: text.slice(word.length) }
}

/** Canonical name of a festival written in any way, exactly: `双十一` → `双11`. */
export function canonicalFestival(text: string): string | undefined {
  return canonicalNames.get(text)
}
