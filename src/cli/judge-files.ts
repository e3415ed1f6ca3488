/** The first half of check, plan and render: files → loaded → judged, and the findings of all of them together. */
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
import type { Seen } from './inputs.ts'
import { loadFile } from './load-file.ts'
import { chalkOn } from './painter.ts'
import { nearestFile, PROJECT_FILE } from './check/folders.ts'
import type { Project } from './check/project.ts'
import { knowledgeOf } from './read-knowledge.ts'
import { textsBeside, type OwnTexts } from './read-texts.ts'
import { folderOf } from './spec-place.ts'

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
  const folder = folderOf(file, io)
  const project = await projects(folder)
  seen?.({ kind: 'settings', path: folder, print: project?.print ?? null })
  const own = await knowledgeOf(project, io, seen)
  const loaded = await loadFile(file, sets, io, own, seen)
  const edited = await textsBeside(folder, loaded.spec?.texts, seen)
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
