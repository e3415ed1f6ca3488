/** Puts a set of files into their places: whole, or not at all. */
import { constants } from 'node:fs'
import * as disk from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ownName, sweep } from './own-names.ts'

export interface Wanted {
  /** Absolute. */
  readonly target: string
  readonly content: Uint8Array
}

/** What happens on the way: `at` names the file that is being worked on, `stop` is asked between two of them. */
export interface Watch {
  readonly at: (target: string) => void
  /** Throws to stop; asked as long as nothing has been put into its place. */
  readonly stop: () => void
}

/**
 * Every file is first written beside its place under a name that nobody can guess and that must not exist (`wx`: no link is
 * followed), flushed, and only then, when all are there, moved into its place. A move that fails takes the earlier ones back.
 * A kill leaves whole files only; what it leaves beside them is swept away by the next run in the same folder.
 *
 * @throws the error of the file system as it came; nothing has changed then
 */
export async function swapIn(files: readonly Wanted[], watch: Watch): Promise<void> {
  const made: string[] = []
  const staged: { readonly target: string; readonly fresh: string }[] = []
  const placed: { readonly target: string; readonly old: string | undefined }[] = []
  for (const folder of new Set(files.map(({ target }) => dirname(target)))) await sweep(folder)
  try {
    for (const { target, content } of files) {
      watch.at(target)
      await makeFolder(dirname(target), made)
      const fresh = join(dirname(target), ownName('new'))
      staged.push({ target, fresh })
      await writeNew(fresh, content, await modeOf(target))
      watch.stop()
    }
    for (const { target, fresh } of staged) {
      watch.at(target)
      const old = await keep(target)
      placed.push({ target, old })
      await disk.rename(fresh, target)
    }
  } catch (error) {
    for (const { target, old } of placed.reverse()) await takeBack(target, old, staged)
    for (const { fresh } of staged) await disk.rm(fresh, { force: true }).catch(() => {})
    // The deepest first; one that is no longer empty stays.
    for (const folder of made.reverse()) await disk.rmdir(folder).catch(() => {})
    throw error
  }
  for (const { old } of placed) if (old !== undefined) await disk.rm(old, { force: true }).catch(() => {})
}

/** One level after the other: asked for all at once, the system may try for ever where nothing can be made (`/proc`). */
async function makeFolder(folder: string, made: string[]): Promise<void> {
  const missing: string[] = []
  for (let at = folder; !(await exists(at)); at = dirname(at)) missing.unshift(at)
  for (const level of missing) {
    await disk.mkdir(level).catch((error: unknown) => {
      // Another run made it in the meantime.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    })
    made.push(level)
  }
}

const exists = (path: string): Promise<boolean> =>
  disk.stat(path).then(
    () => true,
    () => false,
  )

async function writeNew(path: string, content: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await disk.open(path, 'wx')
  try {
    await handle.writeFile(content)
    if (mode !== undefined) await handle.chmod(mode).catch(() => {})
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Permissions of the file that is replaced; undefined for a new one. */
const modeOf = (target: string): Promise<number | undefined> =>
  disk.stat(target).then(
    ({ mode }) => mode & 0o777,
    () => undefined,
  )

/** A second name for what stands there, so that it is never gone; a copy where the disk knows no second names. */
async function keep(target: string): Promise<string | undefined> {
  const found = await disk.lstat(target).catch(() => undefined)
  if (!found) return undefined
  const old = join(dirname(target), ownName('old'))
  await disk.link(target, old).catch(() => disk.copyFile(target, old, constants.COPYFILE_EXCL))
  return old
}

async function takeBack(
  target: string,
  old: string | undefined,
  staged: readonly { readonly target: string; readonly fresh: string }[],
): Promise<void> {
  if (old !== undefined) return disk.rename(old, target).catch(() => {})
  // Still beside its place: it was never moved, and what stands there now, if anything, is not ours.
  const fresh = staged.find((file) => file.target === target)?.fresh
  if (fresh !== undefined && !(await exists(fresh))) await disk.rm(target, { force: true }).catch(() => {})
}
