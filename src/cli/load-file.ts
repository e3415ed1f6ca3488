/** One file of the disk, loaded together with what it extends. */
import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { load, type Loaded, type OwnKnowledge } from '../index.ts'
import type { SpecFile } from './find-specs.ts'
import type { Io } from './io.ts'
import { isZone } from './to-utc.ts'
import { setOption } from './options.ts'
import { MOST_BYTES, readPlain } from './read-plain.ts'

/** Is told of every base that is read or looked for: its path from the working directory, and its bytes if there are any. */
export type Seen = (path: string, bytes: Uint8Array | undefined) => void

/** @param sets values of `--set`, as typed @param own the knowledge of the file's project */
export function loadFile(
  file: SpecFile,
  sets: readonly string[] | undefined,
  io: Io,
  own?: OwnKnowledge,
  seen?: Seen,
): Promise<Loaded> {
  const root = rootOf(file, io.cwd)
  return load({
    file: file.name,
    bytes: file.bytes,
    root: relative(io.cwd, root).replaceAll('\\', '/') || '.',
    sets: (sets ?? []).map(setOption),
    isZone,
    readBase: (path) => {
      const bytes = readInside(resolve(io.cwd, path), root)
      seen?.(path, bytes)
      return bytes
    },
    ...(own ? { knowledge: own.knowledge, named: own.named } : {}),
  })
}

/** The project folder: where the command runs, if the file is in it; else the file's own folder. */
export function rootOf(file: SpecFile, cwd: string): string {
  if (file.path === undefined) return cwd
  const way = relative(cwd, file.path)
  return way.startsWith('..') || isAbsolute(way) ? dirname(file.path) : cwd
}

/** Undefined for what cannot be read, and for a link that leads out of the project. */
export function readInside(path: string, root: string): Uint8Array | undefined {
  try {
    const way = relative(realpathSync(root), realpathSync(path))
    return way.startsWith('..') || isAbsolute(way) ? undefined : readPlain(path, { name: path, most: MOST_BYTES })
  } catch {
    return undefined
  }
}
