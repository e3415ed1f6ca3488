/** A project's own knowledge, from the folder that its settings name. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ownKnowledge, type OwnKnowledge } from '../index.ts'
import type { Project } from './check/project.ts'
import { UserError } from './failures.ts'
import type { Io } from './io.ts'
import { packageRoot } from './package-root.ts'
import { filesIn, type FolderKind } from './read-folder.ts'
import { fromSettings, refuseOutside, templatesOf } from './read-templates.ts'

const knowledgeFolder: FolderKind = {
  ending: '.yaml',
  noun: '知识',
  one: '知识文件',
  near: '知识文件',
  example: '先拿一份出来改：社群 knowledge eject guest -o my-knowledge',
  less: '只放自己的那几份就行，其余的用内置的。',
  small: '一份只写一个类型、活动或战役；把别的文件移出去。',
  // Ours are some hundred and fifty, the longest of them 20 KB.
  most: { files: 500, together: 2 * 1024 * 1024, bytes: 256 * 1024 },
}

const read = new WeakMap<Project, Promise<OwnKnowledge>>()

/** Undefined where the project has none; each project is read once. */
export async function knowledgeOf(
  project: Project | undefined,
  io: Pick<Io, 'cwd'>,
): Promise<OwnKnowledge | undefined> {
  if (project?.knowledge === undefined) return undefined
  const known = read.get(project) ?? knowledgeIn(project, project.knowledge.folder, io)
  read.set(project, known)
  return known
}

async function knowledgeIn(project: Project, folder: string, io: Pick<Io, 'cwd'>): Promise<OwnKnowledge> {
  refuseOutside(project, 'knowledge')
  const files = await filesIn(folder, io.cwd, knowledgeFolder).catch((error: unknown) => {
    throw error instanceof UserError ? fromSettings(error, project, 'knowledge') : error
  })
  const own = await templatesOf(undefined, io)(project)
  const templates = [...new Set([...(own?.templates.keys() ?? []), ...builtinTemplateIds()])]
  return ownKnowledge(
    files.map(({ path, bytes }) => ({ path, bytes, file: `${folder}/${path}` })),
    templates,
  )
}

/** Sorted by code unit. */
const builtinTemplateIds = (): readonly string[] =>
  readdirSync(join(packageRoot(), 'templates'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.hbs$/, ''))
    .sort()
