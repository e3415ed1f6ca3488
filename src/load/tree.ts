/**
 * The file as a tree in which every node keeps the place and the words it was written with. The same shape serves
 * before (written keys) and after (canonical keys) `canonical.ts`, so that merging and pruning lose nothing.
 */
import type { Place } from '../diagnostic.ts'

interface Written {
  /** Where the author wrote it; for what came in by an alias, the alias. */
  readonly place: Place
  /** The anchor that an alias brought in. */
  readonly anchor?: Place
}

export interface ScalarTree extends Written {
  readonly type: 'scalar'
  readonly value: unknown
  /** As typed, without quotes and comment: what findings quote. */
  readonly source: string
  /** The first of several lines that YAML has folded into one. */
  readonly firstLine?: string
  readonly style: 'plain' | 'quoted' | 'block'
  /** The comment that follows on the same line, from its `#` on, and the number of spaces before it. */
  readonly comment?: { readonly text: string; readonly spaces: number; readonly place: Place }
}
export interface ListTree extends Written {
  readonly type: 'list'
  readonly items: readonly Tree[] /** In brackets: as typed. */
  readonly flow?: string /** Broken items were taken out. */
  readonly gaps?: boolean
}
export interface MapTree extends Written {
  readonly type: 'map'
  readonly entries: readonly Entry[] /** In braces: as typed. */
  readonly flow?: string /** Keys that were left without a value: not written, and yet a place to point at. */
  readonly blank?: readonly Entry[]
}
/** Stands where something was written that a finding already speaks of: neither a value nor missing. */
export interface BrokenTree extends Written {
  readonly type: 'broken'
}
export type Tree = ScalarTree | ListTree | MapTree | BrokenTree

export interface Entry {
  readonly key: string
  /** The key as the author wrote it. */
  readonly written: string
  readonly keyPlace: Place
  /** Where the key itself stands, if an alias or `<<` brought it in. */
  readonly keyAnchor?: Place
  /** The author wrote the value alone (`- 不发广告`); `keyPlace` is the value's. */
  readonly shorthand?: true
  readonly tree: Tree
}

export const broken = (place: Place): BrokenTree => ({ type: 'broken', place })

export const entryOf = (tree: MapTree, key: string): Entry | undefined =>
  tree.entries.find((entry) => entry.key === key)

/** The scalar text under a key; undefined when there is none. */
export function textAt(tree: Tree, key: string): string | undefined {
  const child = tree.type === 'map' ? entryOf(tree, key)?.tree : undefined
  return child?.type === 'scalar' && typeof child.value === 'string' ? child.value : undefined
}

/** The child a pointer's step leads to: a key, an index, or the id of an item. */
export function childOf(tree: Tree, step: string): Tree | undefined {
  if (tree.type === 'map') return entryOf(tree, step)?.tree
  if (tree.type !== 'list') return undefined
  const byIndex = /^\d+$/.test(step) ? tree.items[Number(step)] : undefined
  return byIndex ?? tree.items.find((item) => textAt(item, 'id') === step)
}

/** The plain value; broken nodes leave no trace. `undefined` for a broken node itself. */
export function valueOf(tree: Tree): unknown {
  switch (tree.type) {
    case 'scalar':
      return tree.value
    case 'list':
      return tree.items.filter((item) => item.type !== 'broken').map(valueOf)
    case 'map':
      // Without a prototype chain to poison: `__proto__` in a free map is a key like any other.
      return Object.fromEntries(
        tree.entries.filter((entry) => entry.tree.type !== 'broken').map((entry) => [entry.key, valueOf(entry.tree)]),
      )
    case 'broken':
      return undefined
  }
}
