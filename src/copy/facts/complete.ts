/** The spec with a blank for everything it does not say, so that a template may ask for any property in strict mode. */
import { community } from '../../schema/community.ts'
import type { Node } from '../../schema/node.ts'
import type { Spec } from '../../model.ts'

/** Texts become '', lists [], maps are filled in turn; numbers, choices and flags stay absent as `undefined`. */
export function completeSpec(spec: Spec): Spec {
  return complete(community, spec) as Spec
}

function complete(node: Node, value: unknown): unknown {
  switch (node.type) {
    case 'text':
      return value ?? ''
    case 'list':
      return Array.isArray(value) ? value.map((item) => complete(node.item, item)) : []
    case 'map': {
      const given = isRecord(value) ? value : {}
      return Object.fromEntries(
        Object.entries(node.fields).map(([key, field]) => [key, complete(field.node, own(given, key))]),
      )
    }
    case 'free':
      return value ?? {}
    default:
      return value
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const own = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined
