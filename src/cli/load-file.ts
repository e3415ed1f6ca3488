/** One file of the disk, loaded together with what it extends. */
import { relative, resolve } from 'node:path'
import { load, type Loaded, type OwnKnowledge } from '../index.ts'
import type { SpecFile } from './find-specs.ts'
import type { Io } from './io.ts'
import { isZone } from './to-utc.ts'
import { setOption } from './options.ts'
import { readInside } from './read-plain.ts'
import { printOf, type Seen } from './inputs.ts'
import { rootOf } from './spec-place.ts'

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
      const absolute = resolve(io.cwd, path)
      const bytes = readInside(absolute, root)
      seen?.({ kind: 'named', path: absolute, within: root, print: printOf(bytes) })
      return bytes
    },
    ...(own ? { knowledge: own.knowledge, named: own.named } : {}),
  })
}
