/** Scripts that somebody edited: Markdown files in a folder beside the community file. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { decode, readTexts, type ReadEdited } from '../index.ts'
import { liesOutside } from './check/project.ts'
import { UserError } from './failures.ts'
import { filesIn, type FolderKind } from './read-folder.ts'

/** Where they lie when the file names no folder. */
export const TEXTS_FOLDER = '话术'

const kind: FolderKind = {
  ending: '.md',
  noun: '话术',
  one: '改过的话术',
  near: '改过的话术',
  example: '先拿一条出来改：社群 edit <任务标识>',
  less: '只放改过的那几条就行，其余的由模板写。',
  small: '一条话术最多 64 KB；把不是话术的文件移出去。',
  most: { files: 2000, together: 4 * 1024 * 1024, bytes: 64 * 1024 },
}

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
export async function textsBeside(beside: string, named: string | undefined): Promise<OwnTexts> {
  const folder = named ?? TEXTS_FOLDER
  if (named === undefined && !existsSync(join(beside, folder))) return none
  // A file that was merely cloned may name nothing beyond its project: what is read there would be sent to members.
  if (existsSync(resolve(beside, folder)) && liesOutside(beside, resolve(beside, folder)))
    throw new UserError(
      `话术文件夹“${folder}”不在这个项目里。`,
      `“话术文件夹”只能是这份文件旁边、或同一个 Git 仓库里的文件夹，例如“${TEXTS_FOLDER}”。把话术挪进来。`,
    )
  const found = await filesIn(folder, beside, kind).catch((error: unknown) => {
    if (named === undefined) return []
    throw error
  })
  const files = new Map(found.map(({ path, bytes }) => [`${folder}/${path}`, decode(path, bytes).text ?? ''] as const))
  const read = await readTexts(files)
  return named === undefined
    ? { ...read, diagnostics: read.diagnostics.filter(({ code }) => code !== 'copy/edited-head'), files }
    : { ...read, files }
}
