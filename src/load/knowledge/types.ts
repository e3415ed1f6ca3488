/** Files of knowledge on their way to entries. */
import type { Diagnostic } from '../../diagnostic.ts'
import type { KindId } from '../../schema/knowledge/index.ts'
import type { Named } from '../named.ts'
import type { ReadFile } from '../read-file.ts'
import type { MapTree } from '../tree.ts'

export interface KnowledgeFile {
  readonly kind: KindId
  /** The name findings call it by. */
  readonly file: string
  /** Of the entry, where the file does not say it. */
  readonly id: string
  readonly bytes: Uint8Array
}

/** One entry as it was read; `value` has the shape of its kind when no finding is an error. */
export interface ReadEntry {
  readonly kind: KindId
  readonly file: string
  readonly id: string
  readonly value: unknown
  /** Only for others to be based on. */
  readonly onlyBase: boolean
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface ReadKnowledge {
  readonly entries: readonly ReadEntry[]
  /** What may be named now, the files' own entries first. */
  readonly named: Named
  /** By the name of the file. */
  readonly texts: ReadonlyMap<string, string>
}

/** What stands outside the files that are read. */
export interface Outside {
  /** What may be named besides the files' own entries; templates by their ids. */
  readonly named: Named
  /** The whole entry that another one is based on, as a value. */
  readonly entry: (kind: KindId, id: string) => object | undefined
}

/** An entry with its canonical tree, before anything outside its file was looked at. */
export interface Written extends KnowledgeFile {
  readonly read: ReadFile & { readonly tree: MapTree }
}
