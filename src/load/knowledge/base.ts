/** `基于`: an entry laid over another of its kind, in the same files or outside them. */
import type { Diagnostic, Place } from '../../diagnostic.ts'
import { kinds, type KindId } from '../../schema/knowledge/index.ts'
import { idOf } from '../named.ts'
import { refs } from './refs.ts'
import type { Outside, Written } from './types.ts'
import { dropRemoved, merge } from '../merge.ts'
import { entryOf, textAt, type Entry, type MapTree, type Tree } from '../tree.ts'

export interface LaidOver {
  readonly tree: MapTree
  /** False: what it is based on is not there, and with it perhaps what is required. */
  readonly complete: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Not taken over from what an entry is based on: they tell the two apart. */
const ownOnly = ['id', 'name', 'aliases', 'base', 'onlyBase']

export function laidOver(one: Written, all: readonly Written[], outside: Outside): LaidOver {
  const laid = below(one, all, outside, [one.id])
  const removals: Diagnostic[] = []
  const tree = dropRemoved(laid.tree, removals, kinds[one.kind].root)
  return { ...laid, tree: tree.type === 'map' ? tree : laid.tree, diagnostics: [...laid.diagnostics, ...removals] }
}

function below(one: Written, all: readonly Written[], outside: Outside, chain: readonly string[]): LaidOver {
  const { kind, read } = one
  const { tree } = read
  const entry = entryOf(tree, 'base')
  const word = textAt(tree, 'base')
  if (!entry || word === undefined) return { tree, complete: true, diagnostics: [] }
  const { place } = entry.tree
  const own = all.find((other) => other.kind === kind && called(other, word) && !(other === one && replaces(one)))
  const id = own?.id ?? idOutside(kind, word, outside)
  if (own && chain.includes(own.id))
    return {
      tree,
      complete: false,
      diagnostics: [
        {
          code: 'extends/cycle',
          severity: 'error',
          message: chain.length === 1 ? '它基于它自己。' : `“基于”绕成了一圈：${[...chain, own.id].join(' → ')}。`,
          cure: '去掉其中一处“基于”。',
          path: '/base',
          place,
        },
      ],
    }
  const lower = own ? below(own, all, outside, [...chain, own.id]) : undefined
  const base = lower?.tree ?? outsideTree(kind, id, outside, place)
  // The name that leads nowhere is told where all names are.
  if (!base) return { tree, complete: false, diagnostics: [] }
  const inherited = { ...base, entries: base.entries.filter(({ key }) => !ownOnly.includes(key)) }
  const merged = merge(inherited, tree, kinds[kind].root)
  return {
    tree: merged.type === 'map' ? merged : tree,
    complete: lower?.complete ?? true,
    diagnostics: lower?.diagnostics ?? [],
  }
}

const called = ({ id, read: { tree } }: Written, word: string): boolean => id === word || textAt(tree, 'name') === word

/** Own `guest`, based on our `guest`: the one outside is meant. */
const replaces = ({ id, read: { tree } }: Written): boolean => textAt(tree, 'base') === id

function idOutside(kind: KindId, word: string, { named }: Outside): string | undefined {
  const ref = refs[kind]
  return ref === undefined ? undefined : idOf(named, ref, word)
}

function outsideTree(kind: KindId, id: string | undefined, outside: Outside, place: Place): MapTree | undefined {
  const value = id === undefined ? undefined : outside.entry(kind, id)
  const tree = value === undefined ? undefined : treeOf(value, place)
  return tree?.type === 'map' ? tree : undefined
}

/** A value that no file at hand holds: everything in it stands where it is asked for. */
function treeOf(value: unknown, place: Place): Tree {
  if (Array.isArray(value)) return { type: 'list', items: value.map((item) => treeOf(item, place)), place }
  if (typeof value === 'object' && value !== null)
    return {
      type: 'map',
      entries: Object.entries(value).map(
        ([key, inner]): Entry => ({ key, written: key, keyPlace: place, tree: treeOf(inner, place) }),
      ),
      place,
    }
  return { type: 'scalar', value, source: String(value), style: 'plain', place }
}
