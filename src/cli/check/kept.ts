/** What is kept of a judged file until the report is written: of hundreds of files nothing more, so that memory does not grow with them. */
import type { ExemptedWord } from '../../diagnostic.ts'
import { fileOf, type Diagnostic } from '../../index.ts'
import type { SpecFile } from '../find-specs.ts'
import type { JudgedFile, Reported } from '../judge-files.ts'

/** What JSON can hold. */
export interface Kept {
  readonly diagnostics: readonly Diagnostic[]
  readonly ran: readonly string[]
  /** Its scripts could not be written, because it says no day on which it opens. */
  readonly undated: boolean
  readonly exempted: readonly ExemptedWord[]
  readonly texts: readonly (readonly [name: string, text: string])[]
}

export function kept({ loaded, plan, ran, diagnostics, texts, exempted }: JudgedFile, exempting: boolean): Kept {
  const pointed = new Set(diagnostics.map(fileOf))
  return {
    diagnostics,
    ran: [...ran],
    undated: !plan && ran.size > 0 && loaded.archetype !== undefined,
    exempted: exempting ? exempted() : [],
    // Of a file to which nothing points only the name is told.
    texts: [...texts].map(([name, text]) => [name, pointed.has(name) || exempting ? text : '']),
  }
}

export interface ReportedFile extends Reported, Pick<Kept, 'undated'> {
  readonly exempted: () => Kept['exempted']
}

export const reported = ({ name }: SpecFile, { diagnostics, ran, undated, exempted, texts }: Kept): ReportedFile => ({
  file: { name },
  diagnostics,
  ran: new Set(ran),
  undated,
  exempted: () => exempted,
  texts: new Map(texts),
})
