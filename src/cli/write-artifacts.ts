/** The one module that writes: first every file is looked at, then all are written, and nothing that was there is ever deleted. */
import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Artifact } from '../model.ts'
import { exitCodes } from './exit-codes.ts'
import { Interrupted, systemCode, systemFailure, UserError } from './failures.ts'
import { swapIn } from './swap.ts'

export type FileState = '新建' | '相同' | '覆盖'

/** An artifact and what writing it would do. */
export interface PlannedFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string
  /** Absolute. */
  readonly target: string
  readonly state: FileState
  readonly content: Uint8Array
}

/** Looks, writes nothing. @param folder absolute; need not exist */
export async function planFiles(folder: string, artifacts: readonly Artifact[]): Promise<readonly PlannedFile[]> {
  await refuseFileAsFolder(folder)
  const planned: PlannedFile[] = []
  for (const artifact of artifacts) {
    const target = inside(folder, artifact.path)
    if (planned.some((file) => file.target === target)) throw new Error(`two artifacts for ${artifact.path}`)
    const content = Buffer.from(artifact.content as string)
    planned.push({ path: artifact.path, target, content, state: await stateOf(target, content, folder) })
  }
  return planned
}

/**
 * Refuses before the first write when a file would be replaced and `force` is not set. Files that are the same are left alone.
 * All or nothing: what fails, or is stopped with Ctrl-C, leaves neither a file nor a folder behind.
 */
export async function writeFiles(planned: readonly PlannedFile[], force: boolean): Promise<void> {
  const replaced = planned.filter((file) => file.state === '覆盖')
  if (replaced.length > 0 && !force) {
    throw new UserError(
      `会覆盖 ${replaced.length} 个已有文件：${listed(replaced)}。什么都没有写。`,
      '换一个文件夹（-o 新文件夹），或者加 --force 覆盖。',
    )
  }
  const pending = planned.filter((file) => file.state !== '相同')
  const names = new Map(pending.map(({ target, path }) => [target, path]))
  let current = ''
  const ctrlC = heldCtrlC()
  try {
    await swapIn(pending, {
      at: (target) => {
        current = names.get(target) ?? target
      },
      stop: () => {
        if (ctrlC.pressed()) throw new Interrupted('已停下，什么都没有写。')
      },
    })
  } catch (error) {
    throw writeFailure(error, current)
  } finally {
    ctrlC.release()
  }
  // The files were being put into their places by then: half of them would be worse.
  if (ctrlC.pressed()) throw new Interrupted('已停下；文件在这之前已经全部写好。')
}

/** From here on Ctrl-C is only noted, so that nothing is left half done; pressed a second time it ends the process. */
function heldCtrlC(): { readonly pressed: () => boolean; readonly release: () => void } {
  const others = process.rawListeners('SIGINT') as NodeJS.SignalsListener[]
  let times = 0
  const note = (): void => {
    if (++times > 1) process.exit(exitCodes.interrupted)
  }
  process.removeAllListeners('SIGINT').on('SIGINT', note)
  return {
    pressed: () => times > 0,
    release: () => {
      process.off('SIGINT', note)
      for (const one of others) process.on('SIGINT', one)
    },
  }
}

/** Other errors come back as they are. */
export function writeFailure(error: unknown, path: string, windows = process.platform === 'win32'): unknown {
  switch (systemCode(error)) {
    case 'EBUSY':
      return new UserError(
        `写不进“${path}”：文件正被别的程序打开。`,
        '关掉正在打开它的 Excel、WPS 或编辑器再试；还不行就换一个文件夹。',
      )
    case 'EPERM':
    case 'EACCES':
      // Windows answers so for a file that is open; elsewhere an open file can be written.
      return windows
        ? new UserError(
            `写不进“${path}”：文件正被别的程序打开，或者没有写入权限。`,
            '关掉正在打开它的 Excel、WPS 或编辑器再试；还不行就换一个文件夹。',
          )
        : new UserError(`写不进“${path}”：没有写入权限。`, '换一个自己能写的文件夹，或者先改这个文件夹的权限。')
    case 'ENOSPC':
      return new UserError(`写“${path}”时磁盘满了。`, '清出一些空间再试，或者换一个磁盘上的文件夹。')
    case 'EROFS':
      return new UserError(`写不进“${path}”：这个磁盘是只读的。`, '换一个能写的文件夹。')
    case 'ENOTDIR':
    case 'EEXIST':
      return new UserError(`写不进“${path}”：上一级是一个文件，不是文件夹。`, '换一个文件夹。')
    case 'ENAMETOOLONG':
      return new UserError(`写不进“${path}”：路径太长。`, '换一个短一些的文件夹。')
    default:
      return systemFailure(error, `写不进“${path}”`) ?? error
  }
}

/** An artifact's path may not leave the output folder: ids come from files that other people wrote. */
function inside(folder: string, path: string): string {
  const target = resolve(folder, path)
  const way = relative(folder, target)
  if (way === '' || way.startsWith('..') || isAbsolute(way) || path.includes('\\'))
    throw new UserError(`文件名“${path}”跑到输出文件夹外面去了。`, '检查规格里的标识，只用字母、数字、汉字和 - _。')
  return target
}

async function refuseFileAsFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined)
  if (found && !found.isDirectory()) throw new UserError(`“${folder}”是一个文件，不能往里写。`, '-o 后面写一个文件夹。')
}

async function stateOf(target: string, content: Uint8Array, folder: string): Promise<FileState> {
  await refuseLinkOut(target, folder)
  // A device or a pipe has no end to compare with, and replacing it is not what anyone means.
  const found = await stat(target).catch(() => undefined)
  if (found && !found.isFile() && !found.isDirectory())
    throw new UserError(`“${target}”不是普通文件，不能写。`, '-o 后面写一个普通的文件或文件夹；想打印出来就去掉 -o。')
  try {
    return Buffer.compare(await readFile(target), content) === 0 ? '相同' : '覆盖'
  } catch (error) {
    const code = systemCode(error)
    // A link that leads nowhere stands there all the same.
    if (code === 'ENOENT') return (await lstat(target).catch(() => undefined)) ? '覆盖' : '新建'
    if (code === 'EISDIR') throw new UserError(`“${target}”是一个文件夹，不能当文件写。`, '换一个输出文件夹。')
    throw writeFailure(error, target)
  }
}

/** A link inside the output folder that leads out of it is not followed. */
async function refuseLinkOut(target: string, folder: string): Promise<void> {
  const [real, root] = [
    await realpath(dirname(target)).catch(() => undefined),
    await realpath(folder).catch(() => undefined),
  ]
  if (
    real === undefined ||
    root === undefined ||
    real === root ||
    real.startsWith(root.endsWith(sep) ? root : root + sep)
  )
    return
  throw new UserError(`“${dirname(target)}”是一个链接，指到输出文件夹外面去了。`, '换一个输出文件夹。')
}

const listed = (files: readonly PlannedFile[]): string =>
  files
    .slice(0, 3)
    .map((file) => file.path)
    .join('、') + (files.length > 3 ? ' 等' : '')
