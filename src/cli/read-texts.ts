/** Scripts that somebody edited: Markdown files in a folder beside the community file. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { decode, readTexts, type ReadEdited } from '../index.ts'
import { liesOutside } from './check/folders.ts'
import { UserError } from './failures.ts'
import { folderKinds } from './folder-kinds.ts'
import { folderPrint, type Seen } from './inputs.ts'
import { filesIn } from './read-folder.ts'

/** Where they lie when the file names no folder. */
export const TEXTS_FOLDER = '话术'

export interface OwnTexts extends ReadEdited {
  /** By the names that findings call them. */
  readonly files: ReadonlyMap<string, string>
}

const none: OwnTexts = { texts: new Map(), diagnostics: [], files: new Map() }

/**
 * @param beside folder of the spec
 * @param named the folder that the spec names, relative to it; without one the usual folder counts where it is there, and
 * files in it that are no edited scripts are passed over: `render` may have written there.
 */
export async function textsBeside(beside: string, named: string | undefined, seen?: Seen): Promise<OwnTexts> {
  const folder = named ?? TEXTS_FOLDER
  const input = { kind: 'texts', path: resolve(beside, folder), within: beside } as const
  if (named === undefined && !existsSync(join(beside, folder))) {
    seen?.({ ...input, print: null })
    return none
  }
  // A file that was merely cloned may name nothing beyond its project: what is read there would be sent to members.
  if (existsSync(resolve(beside, folder)) && liesOutside(beside, resolve(beside, folder)))
    throw new UserError(
      `话术文件夹“${folder}”不在这个项目里。`,
      `“话术文件夹”只能是这份文件旁边、或同一个 Git 仓库里的文件夹，例如“${TEXTS_FOLDER}”。把话术挪进来。`,
    )
  const found = await filesIn(folder, beside, folderKinds.texts).catch((error: unknown) => {
    if (named === undefined) return []
    throw error
  })
  seen?.({ ...input, print: folderPrint(found) })
  const files = new Map(found.map(({ path, bytes }) => [`${folder}/${path}`, decode(path, bytes).text ?? ''] as const))
  const read = await readTexts(files)
  return named === undefined
    ? { ...read, diagnostics: read.diagnostics.filter(({ code }) => code !== 'copy/edited-head'), files }
    : { ...read, files }
}
