/**
 * What a check found, kept for the next time that nothing it depends on has changed. It may only ever save time: whatever is
 * wrong with the folder or an entry, the file is judged anew, and the result is the same to the byte.
 */
import { createHash, randomBytes } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { Io } from './io.ts'
import { packageRoot } from './package-root.ts'

/** A file that the result was read from besides the one that is judged; `hash` is null where it could not be read. */
export interface Dependency {
  /** Absolute. */
  readonly path: string
  readonly hash: string | null
}

export interface ResultCache {
  /**
   * Undefined where nothing is kept for this key, or something it depends on has changed since. `read`: bytes of a dependency as
   * the check reads it, undefined for what cannot be read.
   */
  readonly find: (key: string, read: (path: string) => Uint8Array | undefined) => unknown
  /** @param value what JSON can hold */
  readonly keep: (key: string, value: unknown, dependencies: readonly Dependency[]) => void
}

/** Entries in one of the 256 folders, the oldest of which make room. */
const MOST_ENTRIES = 48
/** Bytes; what is larger takes as long to read as to find anew. */
const MOST_BYTES = 1024 * 1024

export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** Undefined where nothing may be kept. */
export function resultCache(io: Pick<Io, 'env'>): ResultCache | undefined {
  const root = ownFolder(io.env)
  const build = root === undefined ? undefined : buildId()
  if (root === undefined || build === undefined) return undefined
  const placeOf = (key: string): { readonly folder: string; readonly file: string } => {
    // Another version, another Node, other tables of time zones: other results.
    const name = hashOf(JSON.stringify([build, process.version, process.versions['tz'], key]))
    const folder = join(root, name.slice(0, 2))
    return { folder, file: join(folder, name) }
  }
  return {
    find: (key, read) => {
      try {
        const entry = readFileSync(placeOf(key).file, 'utf8')
        const end = entry.indexOf('\n')
        const body = entry.slice(end + 1)
        if (entry.slice(0, end) !== hashOf(body)) return undefined
        const { dependencies, value } = JSON.parse(body) as { dependencies: readonly Dependency[]; value: unknown }
        return dependencies.every(({ path, hash }) => hashOrNull(read(path)) === hash) ? value : undefined
      } catch {
        return undefined
      }
    },
    keep: (key, value, dependencies) => {
      try {
        const body = JSON.stringify({ dependencies, value })
        if (Buffer.byteLength(body) > MOST_BYTES) return
        const { folder, file } = placeOf(key)
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        const fresh = `${file}.${randomBytes(8).toString('hex')}`
        writeFileSync(fresh, `${hashOf(body)}\n${body}`, { flag: 'wx', mode: 0o600 })
        renameSync(fresh, file)
        makeRoom(folder)
      } catch {
        // A full disk or a folder that may not be written to: the next run is slower, nothing else.
      }
    },
  }
}

const hashOrNull = (bytes: Uint8Array | undefined): string | null => (bytes === undefined ? null : hashOf(bytes))

/** Undefined where no folder is known, somebody switched it off, or the folder is not this person's alone. */
function ownFolder(env: Io['env']): string | undefined {
  if (env['SHEQUN_NO_CACHE'] !== undefined && env['SHEQUN_NO_CACHE'] !== '') return undefined
  const home = env['HOME'] ?? (env['USERPROFILE'] === undefined ? undefined : homedir())
  const above = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || (home === undefined ? undefined : join(home, '.cache'))
  if (above === undefined || !isAbsolute(above)) return undefined
  const folder = join(above, 'shequn', 'results')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return isOwn(folder) ? folder : undefined
  } catch {
    return undefined
  }
}

/** A real folder of this person that nobody else writes to; Windows keeps that by the place itself. */
function isOwn(folder: string): boolean {
  const found = lstatSync(folder)
  if (!found.isDirectory()) return false
  return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o022) === 0)
}

/** What the build wrote of itself; without it nobody knows whose results these are. */
function buildId(): string | undefined {
  try {
    return readFileSync(join(packageRoot(), 'dist/build-id'), 'utf8')
  } catch {
    return undefined
  }
}

function makeRoom(folder: string): void {
  const names = readdirSync(folder)
  if (names.length <= MOST_ENTRIES) return
  const byAge = names
    .map((name) => join(folder, name))
    .map((path) => ({ path, age: statSync(path).mtimeMs }))
    .sort((a, b) => a.age - b.age)
  for (const { path } of byAge.slice(0, names.length - MOST_ENTRIES)) rmSync(path, { force: true })
}
