/** The first half of check, plan and render: files → loaded → judged, and the findings of all of them together. */
import { check, compareDiagnostics, placed, report, type Diagnostic, type Judged, type Loaded, type PlanOptions } from '../index.ts'
import type { SpecFile } from './find-specs.ts'
import type { Io } from './io.ts'
import { loadFile } from './load-file.ts'
import { chalkOn } from './painter.ts'

export interface JudgedFile extends Judged {
  readonly file: SpecFile
  readonly loaded: Loaded
}

export async function judgeFile(file: SpecFile, sets: readonly string[] | undefined, options: PlanOptions & { readonly plan?: boolean }, io: Io): Promise<JudgedFile> {
  const loaded = await loadFile(file, sets, io)
  return { file, loaded, ...(await check(loaded, options)) }
}

/** All findings of several files, sorted; a base that two of them extend is judged once. */
export function allFindings(judged: readonly JudgedFile[]): readonly Diagnostic[] {
  const sorted = judged.flatMap((one) => one.diagnostics).sort(compareDiagnostics)
  return sorted.filter((finding, i) => i === 0 || !finding.place || compareDiagnostics(sorted[i - 1] as Diagnostic, finding) !== 0)
}

/** @param format id of a reporter @param stream where it will be printed; 'file' has no colours */
export function findingsText(format: 'pretty' | 'json', diagnostics: readonly Diagnostic[], judged: readonly JudgedFile[], io: Io, stream: 'stdout' | 'stderr' | 'file'): Promise<string> {
  const texts = new Map(judged.flatMap(({ loaded }) => [...loaded.source.texts]))
  const painter = stream === 'file' ? chalkOn(io, 'stdout', true) : chalkOn(io, stream)
  return report(format, { diagnostics, texts, files: judged.map(({ file }) => file.name) }, painter)
}

/** On stderr, and only when there is something to say. */
export async function tellFindings(diagnostics: readonly Diagnostic[], judged: readonly JudgedFile[], io: Io): Promise<void> {
  if (diagnostics.length > 0) io.stderr.write(await findingsText('pretty', diagnostics, judged, io, 'stderr'))
}

/** Diagnostics of a plan or of its scripts, with their places in the file, behind those of the check. */
export const withPlaces = (diagnostics: readonly Diagnostic[], { loaded }: JudgedFile): readonly Diagnostic[] =>
  diagnostics.map((diagnostic) => placed(diagnostic, loaded.source))
