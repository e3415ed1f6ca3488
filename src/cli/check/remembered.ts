/** Whether what a check found of one file may be kept and found again, and under which key. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { CheckOptions, Diagnostic } from '../../index.ts'
import type { ExemptedWord } from '../../diagnostic.ts'
import type { SpecFile } from '../find-specs.ts'
import type { Io } from '../io.ts'
import { folderOf, type Kept } from '../judge-files.ts'
import { readInside, rootOf } from '../load-file.ts'
import { TEXTS_FOLDER } from '../read-texts.ts'
import { hashOf, resultCache, type Dependency } from '../result-cache.ts'
import { nearestFile, PROJECT_FILE } from './folders.ts'
import { settingsBytes } from './project.ts'

interface Asked {
  readonly sets: readonly string[] | undefined
  readonly options: CheckOptions
  readonly exempted: boolean
}

/** Judges a file, telling of every base that it read or looked for. */
type Judge = (seen: (path: string, bytes: Uint8Array | undefined) => void) => Promise<Kept>

export type Remembered = (file: SpecFile, judge: Judge) => Promise<Kept>

/** Folders whose content decides as well: a file of such a project is judged every time. */
const FOLDERS = /templates|knowledge|模板|知识/u

/** @param off with `--no-cache`, or where templates of a person's own are named */
export function remembered(io: Io, { sets, options, exempted }: Asked, off: boolean): Remembered {
  const judgeAlone: Remembered = (_, judge) => judge(() => undefined)
  if (off) return judgeAlone
  const { builtinTemplate, ...asked } = options
  const question = JSON.stringify([asked, sets ?? [], exempted, builtinTemplate !== undefined], withCollections)
  const cache = resultCache(io)
  return cache === undefined
    ? judgeAlone
    : async (file, judge) => {
        const project = projectBytes(file, io)
        if (project === 'folders' || existsSync(join(folderOf(file, io), TEXTS_FOLDER)) || file.path === undefined)
          return judge(() => undefined)
        const root = rootOf(file, io.cwd)
        const key = JSON.stringify([question, file.name, file.path, root, io.cwd, project, hashOf(file.bytes)])
        const found = cache.find(key, (path) => readInside(path, root))
        if (found !== undefined) return revived(found as Stored, file)
        const dependencies = new Map<string, Dependency>()
        const kept = await judge((path, bytes) => {
          const absolute = resolve(io.cwd, path)
          dependencies.set(absolute, { path: absolute, hash: bytes === undefined ? null : hashOf(bytes) })
        })
        // What the file names beside itself was read from a folder that is not looked at above.
        if (!kept.ownTexts) cache.keep(key, stored(kept), [...dependencies.values()])
        return kept
      }
}

/** JSON knows neither maps nor sets: two questions that differ in them alone would be one. */
const withCollections = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value

/** Name and content of the project's settings; '' where there are none. */
function projectBytes(file: SpecFile, io: Io): string {
  const path = nearestFile(folderOf(file, io), PROJECT_FILE)
  if (path === undefined) return ''
  const text = Buffer.from(settingsBytes(path, path)).toString('utf8')
  return FOLDERS.test(text) ? 'folders' : `${path}\n${text}`
}

interface Stored {
  readonly diagnostics: readonly Diagnostic[]
  readonly ran: readonly string[]
  readonly undated: boolean
  readonly exempted: readonly ExemptedWord[]
  readonly texts: readonly (readonly [string, string])[]
}

const stored = ({ diagnostics, ran, undated, exempted, texts }: Kept): Stored => ({
  diagnostics,
  ran: [...ran],
  undated,
  exempted: exempted(),
  texts: [...texts],
})

function revived({ diagnostics, ran, undated, exempted, texts }: Stored, file: SpecFile): Kept {
  file.forget?.()
  return {
    file: { name: file.name },
    diagnostics,
    ran: new Set(ran),
    undated,
    exempted: () => exempted,
    texts: new Map(texts),
    ownTexts: false,
  }
}
