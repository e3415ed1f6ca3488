import type { Edit } from '../../index.ts'

export interface Applied {
  readonly text: string
  /** 1-based lines of the new text that an edit touched. */
  readonly lines: ReadonlySet<number>
}

/** Undefined when an edit is of another text, or two overlap. New line ends are those of the text. */
export function applyEdits(text: string, edits: readonly Edit[]): Applied | undefined {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = new Set<number>()
  let result = ''
  let read = 0
  for (const { start, end, was, text: written } of sorted) {
    if (start < read || text.slice(start, end) !== was) return undefined
    result += text.slice(read, start)
    const first = lineCount(result)
    result += written.replace(/\r?\n/g, lineEnd)
    for (let line = first; line <= lineCount(result); line++) lines.add(line)
    read = end
  }
  return { text: result + text.slice(read), lines }
}

const lineCount = (text: string): number => text.split('\n').length
