/**
 * What a command found, kept for the next time that nothing it was made from has changed. It may only ever save time: whatever is
 * wrong with the folder or an entry, it is made anew, and the result is the same to the byte.
 */
import { randomBytes } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { hashOf } from './hash-of.ts'
import type { Input } from './inputs.ts'
import type { Io } from './io.ts'
import { packageRoot } from './package-root.ts'

export interface ResultCache {
  /** Undefined where nothing is kept for this key, or something it was made from does not hold any longer. */
  readonly find: (key: string, holds: (input: Input) => Promise<boolean>) => Promise<unknown>
  /** @param value what JSON can hold */
  readonly keep: (key: string, value: unknown, inputs: readonly Input[]) => Promise<void>
}

/** In one of the 256 folders; the oldest make room. */
const MOST = { entries: 48, bytes: 512 * 1024 }
/** Bytes from which an entry is packed: a plan for programs is as long as ten files, and packs to a tenth. */
const PACKED_FROM = 64 * 1024

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
    find: async (key, holds) => {
      try {
        const entry = readFileSync(placeOf(key).file)
        const end = entry.indexOf('\n')
        const body = entry.subarray(end + 1)
        if (entry.toString('latin1', 0, end) !== hashOf(body)) return undefined
        const { inputs, value } = JSON.parse(await unpacked(body)) as Entry
        for (const input of inputs) if (!(await holds(input))) return undefined
        return value
      } catch {
        return undefined
      }
    },
    keep: async (key, value, inputs) => {
      try {
        const body = await packed(JSON.stringify({ inputs, value } satisfies Entry))
        if (body.length > MOST.bytes) return
        const { folder, file } = placeOf(key)
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        const fresh = `${file}.${randomBytes(8).toString('hex')}`
        writeFileSync(fresh, Buffer.concat([Buffer.from(`${hashOf(body)}\n`), body]), { flag: 'wx', mode: 0o600 })
        renameSync(fresh, file)
        makeRoom(folder)
      } catch {
        // A full disk or a folder that may not be written to: the next run is slower, nothing else.
      }
    },
  }
}

interface Entry {
  readonly inputs: readonly Input[]
  readonly value: unknown
}

/** What JSON writes begins with a bracket, what is packed with a byte that no text has. */
const PACKED = Buffer.from([0])

async function packed(text: string): Promise<Buffer> {
  const bytes = Buffer.from(text)
  if (bytes.length < PACKED_FROM) return bytes
  const { deflateRawSync } = await import('node:zlib')
  return Buffer.concat([PACKED, deflateRawSync(bytes, { level: 1 })])
}

async function unpacked(bytes: Buffer): Promise<string> {
  if (bytes[0] !== PACKED[0]) return bytes.toString('utf8')
  const { inflateRawSync } = await import('node:zlib')
  return inflateRawSync(bytes.subarray(1)).toString('utf8')
}

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
  const newestFirst = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), found: statSync(join(folder, name)) }))
    .sort((a, b) => b.found.mtimeMs - a.found.mtimeMs)
  let bytes = 0
  for (const [index, { path, found }] of newestFirst.entries()) {
    bytes += found.size
    if (index >= MOST.entries || bytes > MOST.bytes) rmSync(path, { force: true })
  }
}
