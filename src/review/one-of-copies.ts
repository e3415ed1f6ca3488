/** Who makes a copy of a sheet before changing anything has every row twice: one of the two is what was worked in. */
import type { Filled, Note } from './types.ts'

/** How much of a smaller sheet stands in another one as well, before it is its copy and not a week of it. */
const COPY = 0.5

export function withoutCopies(rows: readonly Filled[]): {
  readonly rows: readonly Filled[]
  readonly notes: readonly Note[]
} {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))]
  const worked = new Map(sheets.map((sheet) => [sheet, workIn(rows.filter((row) => row.sheet === sheet))]))
  // The one with more work in it stands in front; of equals the first of the book.
  const ordered = [...sheets].sort((a, b) => (worked.get(b) ?? 0) - (worked.get(a) ?? 0))
  const left: string[] = []
  const kept = new Set<string>()
  for (const sheet of ordered) {
    const ids = idsIn(rows, sheet)
    const shared = ids.filter((id) => kept.has(id)).length
    if (ids.length > 0 && shared / ids.length >= COPY) left.push(sheet)
    else for (const id of ids) kept.add(id)
  }
  return {
    rows: rows.filter(({ sheet }) => !left.includes(sheet)),
    notes: left.map(
      (sheet): Note => ({
        code: 'review/copied-sheet',
        cell: sheet,
        message: `这张表和别的表是同样的行，只收了填得多的那一张，“${sheet}”没有收`,
        cure: '要收这一张，就把另一张删掉再收',
      }),
    ),
  }
}

const idsIn = (rows: readonly Filled[], sheet: string): readonly string[] =>
  rows.flatMap((row) => (row.sheet === sheet && row.id !== '' ? [row.id] : []))

const workIn = (rows: readonly Filled[]): number =>
  rows.filter(
    ({ status = 'todo', actual = '', note = '', doneAt = '' }) => status !== 'todo' || actual + note + doneAt !== '',
  ).length
