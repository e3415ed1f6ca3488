/** Files of one kind in a folder that someone else may have filled: nothing but plain files of a sensible size and number is read. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isWithin } from './within.ts'
import { UserError } from './failures.ts'
import { readFailure } from './read-failure.ts'

/** Of all kinds, looked at on the way: whoever names a whole disk is told so in a moment. */
const MOST_ENTRIES = 20_000

/** What is looked for, and how it is spoken of. */
export interface FolderKind {
  readonly ending: string
  readonly noun: string
  /** One of them, in full. */
  readonly one: string
  /** What such a folder holds. */
  readonly near: string
  /** What to do first where there is none. */
  readonly example: string
  /** What to do where there are too many, or one is too large. */
  readonly less: string
  readonly small: string
  readonly most: { readonly files: number; readonly together: number; readonly bytes: number }
}

export interface FolderFile {
  /** Relative to the folder, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Files of a folder that someone else may have filled: nothing but plain files of a sensible size and number is read. */
export async function filesIn(folder: string, cwd: string, kind: FolderKind): Promise<readonly FolderFile[]> {
  const { noun, most } = kind
  const root = resolve(cwd, folder)
  const found = await stat(root).catch(() => undefined)
  if (!found?.isDirectory()) throw new UserError(`找不到${noun}文件夹“${folder}”。`, kind.example)
  const files = (await pathsIn(root, folder, kind)).sort()
  if (files.length === 0) throw new UserError(`“${folder}”里没有 ${kind.ending} ${noun}。`, kind.example)
  // Before the first is read: two thousand large files would fill the memory.
  const sizes = await Promise.all(files.map((file) => sizeOf(join(root, file), `${folder}/${file}`, kind)))
  const together = sizes.reduce((sum, size) => sum + size, 0)
  if (together > most.together)
    throw new UserError(
      `“${folder}”里的${noun}合起来有 ${Math.ceil(together / 1024)} KB，最多 ${most.together / 1024} KB。`,
      kind.less,
    )
  return Promise.all(
    files.map(async (path) => ({ path, bytes: await bytesOf(join(root, path), `${folder}/${path}`, noun) })),
  )
}

/** Of no project are these, and they are large. */
const PASSED_OVER = new Set(['.git', 'node_modules'])

/**
 * The files of one ending below a folder, relative to it with `/`. Stops as soon as there are too many. A link is followed
 * only within the folder: what it shows of elsewhere would end up in reports.
 */
async function pathsIn(
  root: string,
  folder: string,
  { ending, noun, most, less, near }: FolderKind,
): Promise<string[]> {
  const home = await realpath(root)
  const files: string[] = []
  const waiting: { readonly way: string; readonly inside: readonly string[] }[] = [{ way: '', inside: [home] }]
  let seen = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { way, inside } = next
    const entries = await readdir(join(root, way), { withFileTypes: true }).catch((error: unknown) => {
      throw readFailure(error, way === '' ? folder : `${folder}/${way}`)
    })
    seen += entries.length
    if (seen > MOST_ENTRIES)
      throw new UserError(
        `“${folder}”里的文件太多（超过 ${MOST_ENTRIES} 个），不像放${near}的文件夹。`,
        `换成只放 ${ending} ${noun}的文件夹，例如 my-${noun === '模板' ? 'templates' : 'knowledge'}。`,
      )
    for (const entry of entries) {
      const path = way === '' ? entry.name : `${way}/${entry.name}`
      const target = entry.isSymbolicLink() ? await targetOf(join(root, path)) : undefined
      const isFolder = target?.isFolder ?? entry.isDirectory()
      if (isFolder && PASSED_OVER.has(entry.name)) continue
      if (!isFolder && !entry.name.endsWith(ending)) continue
      if (target && !isWithin(home, target.path))
        throw new UserError(
          `${noun}“${folder}/${path}”是个链接，指到了${noun}文件夹外面。`,
          '把它换成普通文件（把内容复制进来），或者删掉这个链接。',
        )
      // Called like one of them, a folder is refused with the others that are no plain files.
      if (entry.name.endsWith(ending)) files.push(path)
      else if (target === undefined || !inside.includes(target.path))
        waiting.push({ way: path, inside: target ? [...inside, target.path] : inside })
    }
    if (files.length > most.files)
      throw new UserError(
        `“${folder}”里的 ${ending} ${noun}超过 ${most.files} 份，最多 ${most.files} 份。`,
        `核对文件夹；${less}`,
      )
  }
  return files
}

/** Where a link leads; undefined where it leads nowhere. */
async function targetOf(link: string): Promise<{ readonly path: string; readonly isFolder: boolean } | undefined> {
  try {
    const path = await realpath(link)
    return { path, isFolder: (await stat(path)).isDirectory() }
  } catch {
    return undefined
  }
}

/** Bytes of a file that may be read. */
async function sizeOf(path: string, name: string, kind: FolderKind): Promise<number> {
  const { noun, most } = kind
  const found = await stat(path).catch(() => undefined)
  // A pipe or a device would never end.
  if (!found?.isFile())
    throw new UserError(`${noun}“${name}”读不了：不是普通文件。`, `换成普通的文本文件，或者把它移出${noun}文件夹。`)
  if (found.size > most.bytes)
    throw new UserError(`${noun}“${name}”有 ${Math.ceil(found.size / 1024)} KB，不像一份${kind.one}。`, kind.small)
  return found.size
}

async function bytesOf(path: string, name: string, noun: string): Promise<Uint8Array> {
  return readFile(path).catch(() => {
    throw new UserError(`没有权限读${noun}“${name}”。`, '检查文件权限。')
  })
}
