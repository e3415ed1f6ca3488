/** What makes a finding the same one tomorrow. */
import { createHash } from 'node:crypto'
import type { Diagnostic } from '../diagnostic.ts'
import { linesOf, type Lines } from './line-of.ts'
import type { ReportInput } from './types.ts'
import { whereOf } from './where.ts'

/**
 * One per finding, in their order, all different. Made of file, code and JSON pointer (items of lists by id, name or text)
 * and of how many of the same came before: lines that move, items that come or go beside it, a field that is edited and a
 * reworded message leave it alone. Where the pointer is not known
 * (syntax), the words of the line stand in for it.
 */
export function fingerprints(input: Pick<ReportInput, 'diagnostics' | 'texts' | 'files' | 'paths'>): readonly string[] {
  const seen = new Map<string, number>()
  const lineOf = linesOf(input.texts)
  return input.diagnostics.map((found) => {
    const key = JSON.stringify([
      whereOf(found, input).path,
      found.code,
      found.identity ?? found.path ?? null,
      found.path === undefined ? wordsOf(found, lineOf) : null,
    ])
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return createHash('sha256').update(`${key}:${nth}`).digest('hex').slice(0, 32)
  })
}

function wordsOf({ place }: Diagnostic, lineOf: Lines): string {
  return (place && lineOf(place.file, place.start.line))?.trim() ?? ''
}
