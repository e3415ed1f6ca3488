import { community } from '../schema/community.ts'
import type { Node, TextNode } from '../schema/node.ts'
import type { MapTree, ScalarTree, Tree } from './tree.ts'

/** A text whose node asks for more than being a text: a format or a reference. */
export interface SpecialText {
  readonly tree: ScalarTree
  readonly text: string
  readonly node: TextNode
  readonly path: readonly string[]
}

/** Replaces every text that has a format or refers to something; maps by schema node, free maps left alone. */
export function mapTexts(tree: MapTree, change: (found: SpecialText) => Tree, root: Node = community): MapTree {
  const visit = (at: Tree, node: Node, path: readonly string[]): Tree => {
    if (at.type === 'map' && node.type === 'map') {
      return {
        ...at,
        entries: at.entries.map((entry) => {
          const field = node.fields[entry.key]
          return field ? { ...entry, tree: visit(entry.tree, field.node, [...path, entry.key]) } : entry
        }),
      }
    }
    if (at.type === 'list' && node.type === 'list')
      return { ...at, items: at.items.map((item, index) => visit(item, node.item, [...path, String(index)])) }
    if (at.type !== 'scalar' || typeof at.value !== 'string' || node.type !== 'text' || (!node.format && !node.ref))
      return at
    return change({ tree: at, text: at.value, node, path })
  }
  const changed = visit(tree, root, [])
  return changed.type === 'map' ? changed : tree
}
