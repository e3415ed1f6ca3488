/** Slips of typing are corrected in memory, so that one slip is one finding and the rest of the file is still read. */
export interface Repair {
  /** Offsets of the text that is repaired; `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Repaired {
  readonly text: string
  /** Offset of the repaired text → offset of the text before the repair. */
  readonly toOriginal: (offset: number) => number
}

/** Repairs must not overlap. */
export function repair(text: string, repairs: readonly Repair[]): Repaired {
  const sorted = [...repairs].sort((a, b) => a.start - b.start)
  const pieces: { readonly from: number; readonly original: number }[] = [{ from: 0, original: 0 }]
  let result = ''
  let read = 0
  for (const change of sorted) {
    result += text.slice(read, change.start)
    pieces.push({ from: result.length, original: change.start })
    result += change.text
    pieces.push({ from: result.length, original: change.end })
    read = change.end
  }
  result += text.slice(read)
  const toOriginal = (offset: number): number => {
    let at = 0
    let end = pieces.length
    while (end - at > 1) {
      const middle = (at + end) >> 1
      if ((pieces[middle]?.from ?? 0) <= offset) at = middle
      else end = middle
    }
    const piece = pieces[at] ?? { from: 0, original: 0 }
    const limit = pieces[at + 1]?.original ?? Infinity
    return Math.min(piece.original + offset - piece.from, limit)
  }
  return { text: result, toOriginal }
}
