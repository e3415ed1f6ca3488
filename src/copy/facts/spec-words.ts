/** Where in the file something is written, in the author's words: 「文化 › 公约」. */
import { community } from '../../schema/community.ts'
import type { Field, Node } from '../../schema/node.ts'

export interface SpecWords {
  /** Chinese keys from the top; ids of list items stand as they are. */
  readonly words: string
  /** What belongs there: the schema's own sentence. */
  readonly about: string
}

/** Words for a path of canonical keys; names that the schema does not know (ids) are kept. */
export function specWords(path: readonly string[]): SpecWords {
  const words: string[] = []
  let node: Node | undefined = community
  let field: Field | undefined
  for (const name of path) {
    // An id addresses an item of a list; any other name looks through the list at its items.
    if (node?.type === 'list') {
      const isField: boolean = node.item.type === 'map' && Object.hasOwn(node.item.fields, name)
      node = node.item
      if (!isField) {
        words.push(name)
        continue
      }
    }
    field = node?.type === 'map' && Object.hasOwn(node.fields, name) ? node.fields[name] : undefined
    words.push(field?.zh ?? name)
    node = field?.node
  }
  return { words: words.join(' › '), about: field?.about ?? '' }
}
