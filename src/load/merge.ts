import type { Diagnostic } from '../diagnostic.ts'
import { community } from '../schema/community.ts'
import type { Node } from '../schema/node.ts'
import { entryOf, textAt, type Entry, type ListTree, type MapTree, type Tree } from './tree.ts'

/**
 * Base and child, both canonical, as one: maps merge deeply, lists by id merge by id (`remove: true` takes an item out),
 * everything else is the child's. Every node keeps the file and place it came from.
 */
export function merge(base: Tree, child: Tree, node: Node = community): Tree {
  if (base.type === 'map' && child.type === 'map') return mergeMaps(base, child, node)
  if (base.type === 'list' && child.type === 'list' && node.type === 'list' && node.byId)
    return mergeById(base, child, node.item)
  return child
}

function mergeMaps(base: MapTree, child: MapTree, node: Node): MapTree {
  const inner = (key: string): Node =>
    node.type === 'map' ? (node.fields[key]?.node ?? { type: 'free' }) : { type: 'free' }
  const overs = new Map(child.entries.map((entry) => [entry.key, entry]))
  const keys = new Set(base.entries.map(({ key }) => key))
  const kept = base.entries.map((entry): Entry => {
    const over = overs.get(entry.key)
    return over ? { ...over, tree: merge(entry.tree, over.tree, inner(entry.key)) } : entry
  })
  return { ...child, entries: [...kept, ...child.entries.filter(({ key }) => !keys.has(key))] }
}

function mergeById(base: ListTree, child: ListTree, item: Node): ListTree {
  const idOf = (tree: Tree): string | undefined => textAt(tree, 'id')
  const find = (list: ListTree, id: string | undefined): Tree | undefined =>
    id === undefined ? undefined : list.items.find((tree) => idOf(tree) === id)
  const kept = base.items.flatMap((tree) => {
    const over = find(child, idOf(tree))
    if (!over) return [tree]
    // Where an archetype brings items of its own, the removal must reach the planner.
    if (isRemoved(over)) return knowsRemove(item) ? [over] : []
    return [merge(tree, over, item)]
  })
  return { ...child, items: [...kept, ...child.items.filter((tree) => !find(base, idOf(tree)))] }
}

const knowsRemove = (item: Node): boolean => item.type === 'map' && Object.hasOwn(item.fields, 'remove')

export function isRemoved(tree: Tree): boolean {
  const flag = tree.type === 'map' ? entryOf(tree, 'remove')?.tree : undefined
  return flag?.type === 'scalar' && flag.value === true
}

/** What is left of `remove` when all files are merged: it took nothing out. */
export function dropRemoved(tree: Tree, diagnostics: Diagnostic[], node: Node = community): Tree {
  if (tree.type === 'map' && node.type === 'map') {
    return {
      ...tree,
      entries: tree.entries.map((entry) => {
        const field = node.fields[entry.key]
        return field ? { ...entry, tree: dropRemoved(entry.tree, diagnostics, field.node) } : entry
      }),
    }
  }
  if (tree.type !== 'list' || node.type !== 'list') return tree
  const items = tree.items
    .filter((item) => {
      const entry = item.type === 'map' ? entryOf(item, 'remove') : undefined
      if (!node.byId || knowsRemove(node.item) || !entry) return true
      if (isRemoved(item)) {
        diagnostics.push({
          code: 'schema/remove-nothing',
          severity: 'warning',
          place: entry.keyPlace,
          message: `“${entry.written}”没有东西可去：基础文件里没有标识是“${textAt(item, 'id') ?? ''}”的这一项。`,
          cure: '核对基础文件里的标识；不需要的话删掉这一项。',
        })
        return false
      }
      return true
    })
    .map((item) => withoutIdleRemove(item, node.item))
  return { ...tree, items: items.map((item) => dropRemoved(item, diagnostics, node.item)) }
}

/** `remove: false` says nothing. */
const withoutIdleRemove = (tree: Tree, item: Node): Tree =>
  tree.type === 'map' && !knowsRemove(item)
    ? { ...tree, entries: tree.entries.filter(({ key }) => key !== 'remove') }
    : tree
