/** Rules by id, and the near id for one that does not exist. */
import type { Check } from './types.ts'

/**
 * The known id that was probably meant: the same name in another group, a part of it, or at most a third of it mistyped.
 */
export function nearId(id: string, known: readonly string[]): string | undefined {
  const wanted = id.trim().toLowerCase()
  const tail = wanted.split('/').at(-1) ?? wanted
  const same = known.find((candidate) => candidate.toLowerCase() === wanted || candidate.split('/').at(-1) === tail)
  if (same) return same
  const scored = known.map((candidate) => ({ candidate, distance: distance(wanted, candidate) })).sort((a, b) => a.distance - b.distance)
  const best = scored[0]
  if (best && best.distance <= Math.max(2, Math.floor(wanted.length / 3))) return best.candidate
  return tail.length > 3 ? known.find((candidate) => candidate.includes(tail)) : undefined
}

/** The one known id that is at most two letters away: a slip of the fingers, safe to mend unseen. */
export function mistyped(id: string, known: readonly string[]): string | undefined {
  const near = known.filter((candidate) => distance(id.trim(), candidate) <= 2)
  return near.length === 1 ? near[0] : undefined
}

/** Edit distance, insertions, deletions and substitutions counting one each. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Each id once. */
export const idsOf = (checks: readonly Check[]): readonly string[] => checks.map((check) => check.id)
