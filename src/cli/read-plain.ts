/** The one way to read a file: plain files alone, no more bytes than it may have, and what leads out of a project only where a person named it. */
import { closeSync, constants, existsSync, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import { UserError } from './failures.ts'
import { readFailure } from './read-failure.ts'
import { isWithin } from './within.ts'

export interface Reading {
  /** As the person knows it. */
  readonly name: string
  /** Bytes; of a file that has more none is used. */
  readonly most: number
  /** What was found, not named: a link that leads out of this folder is refused. */
  readonly within?: string
}

/** What shells hand over in place of a file: `<(…)`, `/dev/stdin`. */
const HANDED = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/self\/fd\/\d+)$/

/** @throws UserError with a sentence, whatever is wrong with the file */
export function readPlain(path: string, { name, most, within }: Reading): Uint8Array {
  try {
    if (within !== undefined && !isWithin(realpathSync(within), realpathSync(path)))
      throw new UserError(
        `“${name}”是个链接，指到了这个文件夹外面，没有读。`,
        '换成普通文件；真要读它，就在命令里直接写出它指到的文件。',
      )
    // A pipe that nobody writes to would hold the program for ever.
    const file = openSync(path, constants.O_RDONLY | (HANDED.test(path) ? 0 : (constants.O_NONBLOCK ?? 0)))
    try {
      const found = fstatSync(file)
      if (found.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' })
      if (!found.isFile() && !HANDED.test(path))
        throw new UserError(`“${name}”不是普通文件，没有读。`, '换成普通的文本文件；要从管道读，文件名写“-”。')
      if (found.size > most) throw tooLarge(name, most)
      return bytesOf(file, name, most)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw readFailure(error, name)
  }
}

/** A size of 0 is no promise: what a device or `/proc` gives is counted as it comes. */
function bytesOf(file: number, name: string, most: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK)
    const read = readSync(file, chunk, 0, CHUNK, null)
    if (read === 0) return Buffer.concat(chunks)
    size += read
    if (size > most) throw tooLarge(name, most)
    chunks.push(chunk.subarray(0, read))
  }
}

const CHUNK = 64 * 1024

const tooLarge = (name: string, most: number): UserError =>
  new UserError(`“${name}”太大了（超过 ${most >= MB ? `${most / MB} MB` : `${most / 1024} KB`}）。`, '核对文件名。')

const MB = 1024 * 1024
/** Nothing that a person writes by hand is larger; the loader has its own, smaller limit and says so as a finding. */
export const MOST_BYTES = 64 * MB

/** Undefined for what cannot be read, and for a link that leads out of the project. */
export function readInside(path: string, root: string): Uint8Array | undefined {
  try {
    const way = relative(realpathSync(root), realpathSync(path))
    return way.startsWith('..') || isAbsolute(way) ? undefined : readPlain(path, { name: path, most: MOST_BYTES })
  } catch {
    return undefined
  }
}

/** Text of a file that a person named; undefined where there is none. */
export function readNamed(path: string, name: string): string | undefined {
  if (!existsSync(path)) return undefined
  return Buffer.from(readPlain(path, { name, most: MOST_BYTES })).toString('utf8')
}
