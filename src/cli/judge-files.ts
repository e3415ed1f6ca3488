/** The first half of check, plan and render: files → loaded → judged, and the findings of all of them together. */
import { dirname, join } from 'node:path'
import {
  check,
  compareDiagnostics,
  fileOf,
  report,
  type CheckOptions,
  type Diagnostic,
  type Judged,
  type Loaded,
  type Policy,
  type TemplateOptions,
} from '../index.ts'
import type { SpecFile } from './find-specs.ts'
import type { Io } from './io.ts'
import { loadFile, type Seen } from './load-file.ts'
import { chalkOn } from './painter.ts'
import { nearestFile, PROJECT_FILE } from './check/folders.ts'
import type { Project } from './check/project.ts'
import { knowledgeOf } from './read-knowledge.ts'
import { textsBeside, type OwnTexts } from './read-texts.ts'

export interface JudgedFile extends Judged {
  readonly file: SpecFile
  readonly loaded: Loaded
  readonly project: Project | undefined
  /** Of every file that a finding may point into. */
  readonly texts: ReadonlyMap<string, string>
  /** Scripts that were edited by hand: id of the task or script → its text. */
  readonly edited: OwnTexts['texts']
}

/** What a report asks of a judged file. */
export interface Reported extends Pick<JudgedFile, 'diagnostics' | 'exempted' | 'ran' | 'texts'> {
  readonly file: Pick<SpecFile, 'name'>
}

/** What is kept of a file until the report is written: of hundreds of files nothing more, so that memory does not grow with them. */
export interface Kept extends Reported {
  /** Its scripts could not be written, because it says no day on which it opens. */
  readonly undated: boolean
  /** Scripts of a folder of its own were judged with it. */
  readonly ownTexts: boolean
}

export function kept(judged: JudgedFile, exempting: boolean): Kept {
  const { file, loaded, plan, ran, diagnostics, texts, edited, exempted } = judged
  const pointed = new Set(diagnostics.map(fileOf))
  const exemptions = exempting ? exempted() : []
  file.forget?.()
  return {
    file: { name: file.name },
    diagnostics,
    ran,
    undated: !plan && ran.size > 0 && loaded.archetype !== undefined,
    ownTexts: edited.size > 0 || loaded.spec?.texts !== undefined,
    exempted: () => exemptions,
    // Of a file to which nothing points only the name is told.
    texts: new Map([...texts].map(([name, text]) => [name, pointed.has(name) || exempting ? text : ''])),
  }
}

/** Finds the project file of a spec; one reader for all files of a run, so that each project file is read once. */
export type ProjectOf = (folder: string) => Promise<Project | undefined>
export function projectsOf(io: Io): ProjectOf {
  const read = new Map<string, Promise<Project>>()
  return async (folder) => {
    const path = nearestFile(folder, PROJECT_FILE)
    if (path === undefined) return undefined
    const project = read.get(path) ?? projectAt(path, io)
    read.set(path, project)
    return project
  }
}

async function projectAt(path: string, io: Io): Promise<Project> {
  const { readProject } = await import('./check/project.ts')
  return readProject(path, io.cwd)
}

/** Mends are left out: they are no part of what plans and reports say. */
export async function judgeFile(
  file: SpecFile,
  sets: readonly string[] | undefined,
  options: CheckOptions,
  io: Io,
  projects: ProjectOf = projectsOf(io),
  seen?: Seen,
): Promise<JudgedFile> {
  const project = await projects(folderOf(file, io))
  const own = await knowledgeOf(project, io)
  const loaded = await loadFile(file, sets, io, own, seen)
  const edited = await textsBeside(folderOf(file, io), loaded.spec?.texts)
  const judged = await check(loaded, {
    ...options,
    texts: edited.texts,
    policy: withProject(options.policy, project),
  })
  const diagnostics = [
    ...judged.diagnostics,
    ...(project?.diagnostics ?? []),
    ...(own?.diagnostics ?? []),
    ...edited.diagnostics,
  ]
    .sort(compareDiagnostics)
    .map(({ fix: _, ...found }) => found)
  return {
    ...judged,
    file,
    loaded,
    project,
    diagnostics,
    edited: edited.texts,
    texts: new Map([
      ...edited.files,
      ...loaded.source.texts,
      ...(project ? [[project.name, project.text] as const] : []),
      ...(own?.texts ?? []),
      ...templateTexts(options),
    ]),
  }
}

/** A user's templates by the names that findings call them. */
export const templateTexts = ({
  templates,
  templatesFolder,
}: TemplateOptions): readonly (readonly [string, string])[] =>
  [...(templates ?? [])].map(([id, text]) => [`${templatesFolder ?? ''}/${id}.hbs`, text] as const)

export const folderOf = (file: SpecFile, io: Io): string => dirname(file.path ?? join(io.cwd, file.name))

export const withProject = (policy: Policy = {}, project: Project | undefined): Policy =>
  project ? { ...policy, project: project.policy } : policy

/** All findings of several files, sorted; a base that two of them extend is judged once. */
export function allFindings(judged: readonly Reported[]): readonly Diagnostic[] {
  const sorted = judged.flatMap((one) => one.diagnostics).sort(compareDiagnostics)
  return sorted.filter(
    (finding, i) => i === 0 || !fileOf(finding) || compareDiagnostics(sorted[i - 1] as Diagnostic, finding) !== 0,
  )
}

/** On stderr, and only when there is something to say. */
export async function tellFindings(
  diagnostics: readonly Diagnostic[],
  judged: readonly Reported[],
  io: Io,
): Promise<void> {
  if (diagnostics.length === 0) return
  const texts = new Map(judged.flatMap((one) => [...one.texts]))
  io.stderr.write(
    await report('pretty', { diagnostics, texts, files: judged.map(({ file }) => file.name) }, chalkOn(io, 'stderr')),
  )
}
