/** Which known word was meant by one that is not known: the only edit distance in the house. Imports nothing. */

/** The candidate that the author most likely meant; undefined when none is near enough to be worth a guess. */
export function nearName(written: string, candidates: Iterable<string>): string | undefined {
  const word = plain(written)
  let best: { readonly candidate: string; readonly distance: number } | undefined
  for (const candidate of candidates) {
    const distance = distanceTo(word, plain(candidate))
    if (distance !== undefined && distance < (best?.distance ?? Infinity)) best = { candidate, distance }
  }
  return best?.candidate
}

/** Characters that turn a word round: 上限 is near 下限 and means the opposite. */
const TURNING = /[上下大小多少高低早晚前后内外正反男女新旧进出开关来去收支买卖有无不]/u

/**
 * The candidate that was certainly meant: the only one that is near at all, at most a slip of the finger away. `meaning`
 * tells candidates apart: two words for one thing are no doubt about the thing.
 */
export function certainName(
  written: string,
  candidates: readonly { readonly word: string; readonly meaning: string }[],
): string | undefined {
  const word = plain(written)
  const near = candidates
    .flatMap((candidate) => {
      const distance = distanceTo(word, plain(candidate.word))
      return distance === undefined ? [] : [{ ...candidate, distance }]
    })
    .sort((a, b) => a.distance - b.distance)
  const [best] = near
  if (!best || near.some(({ meaning }) => meaning !== best.meaning)) return undefined
  return isSlip(word, plain(best.word)) ? best.word : undefined
}

function isSlip(a: string, b: string): boolean {
  const distance = editDistance([...a], [...b])
  if (!/\p{Script=Han}/u.test(a + b))
    return distance <= (Math.min(a.length, b.length) >= 6 ? 2 : Math.min(a.length, b.length) >= 4 ? 1 : 0)
  const changed = [...a]
    .filter((sign) => !b.includes(sign))
    .concat([...b].filter((sign) => !a.includes(sign)))
    .join('')
  return distance <= 1 && !TURNING.test(changed)
}

/** Case, full width, `joinReason`, `join-reason` and `join reason` make no difference. */
function plain(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
}

/** A Chinese character carries what three letters do: a word of two may differ in one, never in both. */
function distanceTo(a: string, b: string): number | undefined {
  if (a === b) return 0
  if (a === '' || b === '') return undefined
  const [short, long] = [...a].length <= [...b].length ? [[...a], [...b]] : [[...b], [...a]]
  const chinese = /\p{Script=Han}/u.test(a + b)
  const distance = editDistance(short, long)
  const holds = long.join('').includes(short.join('')) && short.length >= (chinese ? 2 : 4)
  const limit = chinese ? (long.length <= 3 ? 1 : 2) : Math.max(1, Math.floor(long.length / 3))
  const shared = short.filter((sign) => long.includes(sign)).length
  if (holds) return Math.min(distance, limit) - 0.5
  if (distance > limit || shared === 0) return undefined
  return distance - shared / (long.length + 1)
}

/** Insertions, deletions, substitutions and swaps of neighbours, over characters (optimal string alignment). */
export function editDistance(a: readonly string[], b: readonly string[]): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] ?? []
      let cost = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (rows[i - 2]?.[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}
