/** Two texts as a unified diff, as `patch` and `git apply` read it. */

const CONTEXT = 3
/** Beyond this many compared lines the middle is shown as one change: still right, only longer. */
const MOST_CELLS = 4_000_000

interface Line {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/** '' when nothing differs. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return ''
  const lines = compare(linesOf(before), linesOf(after))
  return [`--- a/${file}\n`, `+++ b/${file}\n`, ...hunks(lines).map(hunkText)].join('')
}

/** With their line ends, so that a changed end is a changed line. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

function compare(before: readonly string[], after: readonly string[]): readonly Line[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++
  const same = (text: string): Line => ({ sign: ' ', text })
  return [
    ...before.slice(0, head).map(same),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ]
}

/** Longest common subsequence. */
function middle(before: readonly string[], after: readonly string[]): readonly Line[] {
  const gone = (text: string): Line => ({ sign: '-', text })
  const come = (text: string): Line => ({ sign: '+', text })
  if (before.length * after.length > MOST_CELLS) return [...before.map(gone), ...after.map(come)]
  const width = after.length + 1
  const common = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] =
        before[i] === after[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0)
    }
  }
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ sign: ' ', text: before[i] ?? '' })
      i++
      j++
    } else if (
      i < before.length &&
      (j >= after.length || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    )
      lines.push(gone(before[i++] ?? ''))
    else lines.push(come(after[j++] ?? ''))
  }
  return lines
}

/** Stretches of lines around the changes, with the number of lines before each in either text. */
function hunks(
  lines: readonly Line[],
): readonly { readonly old: number; readonly now: number; readonly lines: readonly Line[] }[] {
  const near = (index: number): boolean =>
    lines.slice(Math.max(index - CONTEXT, 0), index + CONTEXT + 1).some(({ sign }) => sign !== ' ')
  const found: { old: number; now: number; lines: Line[] }[] = []
  let [old, now, open] = [0, 0, false]
  lines.forEach((line, index) => {
    const shown = near(index)
    if (shown && !open) found.push({ old, now, lines: [] })
    if (shown) found.at(-1)?.lines.push(line)
    open = shown
    if (line.sign !== '+') old++
    if (line.sign !== '-') now++
  })
  return found
}

function hunkText({
  old,
  now,
  lines,
}: {
  readonly old: number
  readonly now: number
  readonly lines: readonly Line[]
}): string {
  const range = (start: number, signs: string): string => {
    const count = lines.filter(({ sign }) => signs.includes(sign)).length
    return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`
  }
  const body = lines.map(
    ({ sign, text }) => `${sign}${text.endsWith('\n') ? text : `${text}\n\\ No newline at end of file\n`}`,
  )
  return `@@ -${range(old, ' -')} +${range(now, ' +')} @@\n${body.join('')}`
}
