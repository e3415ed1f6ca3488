/** What a result was read from besides the files it is about: told while it is read, looked at again before the result is used once more. */
import { existsSync, readFileSync } from 'node:fs'
import { liesOutside, nearestFile, PROJECT_FILE } from './check/folders.ts'
import { settingsBytes } from './check/settings-file.ts'
import { folderKinds, type FolderName } from './folder-kinds.ts'
import { hashOf } from './hash-of.ts'
import { filesIn } from './read-folder.ts'
import { readInside } from './read-plain.ts'

export interface Input {
  readonly kind: keyof typeof prints
  /** Absolute. */
  readonly path: string
  /** The folder that it may not lead out of, where there is one. */
  readonly within?: string
  /** Of what was read; null where nothing was. */
  readonly print: string | null
}

/** Is told of everything that is read. */
export type Seen = (input: Input) => void

/** What stands there now. What cannot be read prints as nothing, as it is read. */
export const printNow = async ({ kind, path, within }: Omit<Input, 'print'>): Promise<string | null> =>
  prints[kind](path, within)

const prints = {
  /** The settings in force for a folder. */
  settings: (folder: string) => {
    const path = nearestFile(folder, PROJECT_FILE)
    return path === undefined ? null : settingsPrint(path, settingsBytes(path, path))
  },
  /** A file that the community file names. */
  named: (path: string, root = path) => printOf(readInside(path, root)),
  record: (path: string) => printOf(existsSync(path) ? readFileSync(path, 'utf8') : undefined),
  templates: (path: string, within?: string) => folderNow('templates', path, within),
  knowledge: (path: string, within?: string) => folderNow('knowledge', path, within),
  texts: (path: string, within?: string) => folderNow('texts', path, within),
}

export const printOf = (content: string | Uint8Array | undefined): string | null =>
  content === undefined ? null : hashOf(content)

export const settingsPrint = (path: string, bytes: Uint8Array): string => `${path} ${hashOf(bytes)}`

export const folderPrint = (files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): string | null =>
  files.length === 0 ? null : hashOf(JSON.stringify(files.map(({ path, bytes }) => [path, hashOf(bytes)])))

async function folderNow(name: FolderName, path: string, within: string | undefined): Promise<string | null> {
  if (!existsSync(path)) return null
  if (within !== undefined && liesOutside(within, path)) return 'outside'
  return folderPrint(await filesIn(path, path, folderKinds[name]).catch(() => []))
}
