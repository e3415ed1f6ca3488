/** Which word lists a spec switches on: its industry, and the packs it adds. */
import type { Spec } from '../model.ts'
import { industry } from '../schema/words.ts'

/** Canonical industries by each of their words. */
export function industriesOf(spec: Spec): readonly string[] {
  const packs = (spec.compliance?.packs ?? []).flatMap((word) => packOf(word) ?? [])
  return [...new Set([...(spec.industry ? [spec.industry] : []), ...packs])]
}

/** The industry that a word for a pack means; undefined when there is none. */
export function packOf(word: string): string | undefined {
  const wanted = word.trim().toLowerCase()
  return Object.entries<readonly string[]>(industry.values).find(
    ([id, words]) => id === wanted || words.includes(wanted),
  )?.[0]
}
