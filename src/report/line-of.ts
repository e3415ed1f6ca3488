/** A line of a file by its name; `line` counts from 1. Undefined for a file that is not at hand, and beyond its end. */
export type Lines = (file: string, line: number) => string | undefined

/** One for a whole report: each file is cut into lines once, and only when a finding asks for it. */
export function linesOf(texts: ReadonlyMap<string, string>): Lines {
  const cut = new Map<string, readonly string[]>()
  return (file, line) => {
    const lines = cut.get(file) ?? (texts.get(file) ?? '').split(/\r?\n/)
    cut.set(file, lines)
    return texts.has(file) ? lines[line - 1] : undefined
  }
}
