/** Rules by id, and the near id for one that does not exist. */
import { editDistance } from '../near-name.ts'

/**
 * The known id that was probably meant: the same name in another group, a part of it, or at most a third of it mistyped.
 */
export function nearId(id: string, known: readonly string[]): string | undefined {
  const wanted = id.trim().toLowerCase()
  const tail = wanted.split('/').at(-1) ?? wanted
  const same = known.find((candidate) => candidate.toLowerCase() === wanted || candidate.split('/').at(-1) === tail)
  if (same) return same
  const limit = Math.max(2, Math.floor(wanted.length / 3))
  const scored = known
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= limit)
    .map((candidate) => ({ candidate, distance: distance(wanted, candidate) }))
    .sort((a, b) => a.distance - b.distance)
  const best = scored[0]
  if (best && best.distance <= limit) return best.candidate
  return tail.length > 3 ? known.find((candidate) => candidate.includes(tail)) : undefined
}

/** The one known id that is at most two letters away: a slip of the fingers, safe to mend unseen. */
export function mistyped(id: string, known: readonly string[]): string | undefined {
  const near = known.filter((candidate) => distance(id.trim(), candidate) <= 2)
  return near.length === 1 ? near[0] : undefined
}

const distance = (a: string, b: string): number => editDistance([...a], [...b])
