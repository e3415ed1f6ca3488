/** The spec as people speak of it: Chinese words for what it chooses from a list, names for the ids of persons. */
import { community } from '../../schema/community.ts'
import type { Node } from '../../schema/node.ts'
import type { Spec } from '../../model.ts'
import { memberName } from './people.ts'

/** Same shape as what goes in (a completed spec, so that pages may ask for any property in strict mode). */
export function specInWords(completed: Spec): Spec {
  const word = (node: Node, value: unknown): unknown => {
    switch (node.type) {
      case 'choice':
        return typeof value === 'string' ? (node.values[value]?.[0] ?? value) : value
      case 'text':
        return node.ref === 'person' ? memberName(completed, value as string | undefined) : value
      case 'list':
        return Array.isArray(value) ? value.map((item) => word(node.item, item)) : value
      case 'map':
        return Object.fromEntries(
          Object.entries(node.fields).map(([key, field]) => [
            key,
            word(field.node, (value as Readonly<Record<string, unknown>>)[key]),
          ]),
        )
      default:
        return value
    }
  }
  return word(community, completed) as Spec
}
