/** A text as the lists see it: its units, and for each where it stands in the text as it was written. */

export interface Normal {
  /** NFKC, lower case, simplified; without zero-width signs and without spaces beside digits and Latin. */
  readonly text: string
  /** For each UTF-16 unit of `text`: where its source begins and ends (exclusive) in the original. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** What was dropped before each unit: 0 nothing, 1 a space or light punctuation, 2 a sign that no sentence puts there. */
  readonly gaps: readonly number[]
}

export interface Units {
  readonly units: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export function pick({ units, starts, ends }: Units, keep: readonly boolean[], gap: (i: number) => number): Normal {
  const kept: { text: string; starts: number[]; ends: number[]; gaps: number[] } = {
    text: '',
    starts: [],
    ends: [],
    gaps: [],
  }
  for (let i = 0; i < units.length; i++) {
    if (!keep[i]) continue
    kept.text += units[i] ?? ''
    kept.starts.push(starts[i] ?? 0)
    kept.ends.push(ends[i] ?? 0)
    kept.gaps.push(gap(i))
  }
  return kept
}
