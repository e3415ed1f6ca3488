import { formatPointer } from './pointer.ts'
import { broken, type MapTree, type Tree } from './tree.ts'

/** Takes broken items out of lists, so that an index in the tree is an index in the value. */
export function settle<T extends Tree>(tree: T): T
export function settle(tree: Tree): Tree {
  if (tree.type === 'list')
    return {
      ...tree,
      ...(tree.items.some((item) => item.type === 'broken') ? { gaps: true } : {}),
      items: tree.items.filter((item) => item.type !== 'broken').map((item) => settle(item)),
    }
  if (tree.type === 'map')
    return { ...tree, entries: tree.entries.map((entry) => ({ ...entry, tree: settle(entry.tree) })) }
  return tree
}

/** Breaks the nodes at the given pointers: a finding speaks of them, nothing more may follow from them. */
export function breakAt(tree: MapTree, pointers: ReadonlySet<string>): MapTree {
  if (pointers.size === 0) return tree
  const visit = (at: Tree, pointer: string): Tree => {
    if (pointer !== '' && pointers.has(pointer)) return broken(at.place)
    if (at.type === 'map')
      return {
        ...at,
        entries: at.entries.map((entry) => ({
          ...entry,
          tree: visit(entry.tree, pointer + formatPointer([entry.key])),
        })),
      }
    if (at.type === 'list') return { ...at, items: at.items.map((item, index) => visit(item, `${pointer}/${index}`)) }
    return at
  }
  const changed = visit(tree, '')
  return changed.type === 'map' ? settle(changed) : tree
}
