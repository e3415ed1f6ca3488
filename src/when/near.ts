/** The known word nearest to `text`: at most one edit away (two for words of five or more), or one holding the other. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  const limit = text.length >= 5 ? 2 : 1
  let best: { readonly word: string; readonly distance: number } | undefined
  for (const word of known) {
    const holds = word.length >= 2 && text.length >= 2 && (text.includes(word) || word.includes(text))
    const distance = holds ? 0.5 : editDistance(text, word)
    if (distance <= limit && distance < Math.max(text.length, word.length) && distance < (best?.distance ?? Infinity)) best = { word, distance }
  }
  return best?.word
}

function editDistance(a: string, b: string): number {
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
