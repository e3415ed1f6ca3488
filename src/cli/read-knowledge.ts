/** A project's own knowledge, from the folder that its settings name. */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ownKnowledge, type OwnKnowledge } from '../index.ts'
import type { Project } from './check/project.ts'
import { UserError } from './failures.ts'
import type { Io } from './io.ts'
import { packageRoot } from './package-root.ts'
import { folderKinds } from './folder-kinds.ts'
import { folderPrint, type Input, type Seen } from './inputs.ts'
import { filesIn } from './read-folder.ts'
import { fromSettings, refuseOutside, templatesOf } from './read-templates.ts'

interface ReadKnowledge {
  readonly own: OwnKnowledge
  readonly inputs: readonly Input[]
}

const read = new WeakMap<Project, Promise<ReadKnowledge>>()

/** Undefined where the project has none; each project is read once. */
export async function knowledgeOf(
  project: Project | undefined,
  io: Pick<Io, 'cwd'>,
  seen?: Seen,
): Promise<OwnKnowledge | undefined> {
  if (project?.knowledge === undefined) return undefined
  const known = read.get(project) ?? knowledgeIn(project, project.knowledge.folder, io)
  read.set(project, known)
  const { own, inputs } = await known
  for (const input of inputs) seen?.(input)
  return own
}

async function knowledgeIn(project: Project, folder: string, io: Pick<Io, 'cwd'>): Promise<ReadKnowledge> {
  refuseOutside(project, 'knowledge')
  const files = await filesIn(folder, io.cwd, folderKinds.knowledge).catch((error: unknown) => {
    throw error instanceof UserError ? fromSettings(error, project, 'knowledge') : error
  })
  const inputs: Input[] = [
    { kind: 'knowledge', path: resolve(io.cwd, folder), within: project.folder, print: folderPrint(files) },
  ]
  const own = await templatesOf(undefined, io)(project, (input) => inputs.push(input))
  const templates = [...new Set([...(own?.templates.keys() ?? []), ...builtinTemplateIds()])]
  return {
    own: await ownKnowledge(
      files.map(({ path, bytes }) => ({ path, bytes, file: `${folder}/${path}` })),
      templates,
    ),
    inputs,
  }
}

/** Sorted by code unit. */
const builtinTemplateIds = (): readonly string[] =>
  readdirSync(join(packageRoot(), 'templates'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.hbs$/, ''))
    .sort()
