/** The project around a file: `shequn.config.yaml` and `.shequnignore`, from its folder up to the root of the repository. */
import { dirname, relative, resolve } from 'node:path'
import { passedOver, projectSettings, type Diagnostic, type Policy } from '../../index.ts'
import { settingsPrint } from '../inputs.ts'
import { IGNORE_FILE, liesOutside, nearestFile, PROJECT_FILE } from './folders.ts'
import { ignoreOf } from './ignore-file.ts'
import { settingsBytes } from './settings-file.ts'

/** As seen from the working directory and as written, the line of the project file that names it, and whether it may be used at all. */
export interface ProjectFolder {
  readonly folder: string
  readonly written: string
  readonly line: number
  readonly outside: boolean
}

export interface Project {
  /** As seen from the working directory. */
  readonly name: string
  /** Where it lies, absolute. */
  readonly folder: string
  /** Of what was read of it. */
  readonly print: string
  readonly policy: NonNullable<Policy['project']>
  readonly templates?: ProjectFolder
  readonly knowledge?: ProjectFolder
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** @param path of the project file, absolute */
export async function readProject(path: string, cwd: string): Promise<Project> {
  const name = relative(cwd, path).replaceAll('\\', '/')
  const bytes = settingsBytes(path, name)
  const { templates, knowledge, ...settings } = await projectSettings(name, bytes)
  return {
    name,
    folder: dirname(path),
    print: settingsPrint(path, bytes),
    ...settings,
    ...(templates ? { templates: projectFolder(path, templates, cwd) } : {}),
    ...(knowledge ? { knowledge: projectFolder(path, knowledge, cwd) } : {}),
  }
}

const projectFolder = (
  path: string,
  { folder, line }: { readonly folder: string; readonly line: number },
  cwd: string,
): ProjectFolder => ({ ...folderFrom(path, folder, cwd), written: folder, line })

/**
 * Written on Windows or elsewhere; beside the project file, whatever folder the command runs in. A repository that was
 * merely cloned may name nothing beyond itself: links are followed before it is asked whether the folder lies within.
 */
function folderFrom(
  path: string,
  written: string,
  cwd: string,
): { readonly folder: string; readonly outside: boolean } {
  const folder = resolve(dirname(path), written.trim().replaceAll('\\', '/'))
  return {
    folder: relative(cwd, folder).replaceAll('\\', '/') || '.',
    outside: liesOutside(dirname(path), folder),
  }
}

/** What a search passes over: `.shequnignore` and the project file of the folder that is searched. */
export async function ignored(cwd: string, folder: string): Promise<(name: string) => boolean> {
  const found = await Promise.all([
    listOf(nearestFile(folder, IGNORE_FILE), cwd, (bytes) => new TextDecoder().decode(bytes).split(/\r?\n/)),
    listOf(nearestFile(folder, PROJECT_FILE), cwd, passedOver),
  ])
  const lists = found.filter((list) => list !== undefined)
  return (name) =>
    lists.some(({ base, matches }) => {
      const way = relative(base, resolve(cwd, name)).replaceAll('\\', '/')
      return !way.startsWith('..') && matches(way)
    })
}

async function listOf(
  path: string | undefined,
  cwd: string,
  lines: (bytes: Uint8Array) => readonly string[] | Promise<readonly string[]>,
) {
  if (path === undefined) return undefined
  const list = await lines(settingsBytes(path, relative(cwd, path).replaceAll('\\', '/')))
  return list.length === 0 ? undefined : { base: dirname(path), matches: ignoreOf(list) }
}
