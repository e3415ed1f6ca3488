/** What a template may name, as data: the variables of a context without their values. */
import type { Node } from '../../schema/node.ts'

export type Shape =
  | { readonly kind: 'leaf' }
  /** The author's own values (`variables`): nothing is known about them. */
  | { readonly kind: 'any' }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'map'; readonly fields: Readonly<Record<string, Shape>> }

export const leaf: Shape = { kind: 'leaf' }
export const anything: Shape = { kind: 'any' }
export const listOf = (item: Shape): Shape => ({ kind: 'list', item })
export const mapOf = (fields: Readonly<Record<string, Shape>>): Shape => ({ kind: 'map', fields })
/** A map of plain values. */
export const leaves = (...names: readonly string[]): Shape =>
  mapOf(Object.fromEntries(names.map((name) => [name, leaf])))

/** The shape of a value that the schema describes. */
export function shapeOf(node: Node): Shape {
  switch (node.type) {
    case 'list':
      return listOf(shapeOf(node.item))
    case 'map':
      return mapOf(Object.fromEntries(Object.entries(node.fields).map(([key, field]) => [key, shapeOf(field.node)])))
    case 'free':
      return anything
    default:
      return leaf
  }
}

/** The shape found by following names; lists are looked through. Undefined where a name is unknown. */
export function shapeAt(shape: Shape, names: readonly string[]): Shape | undefined {
  const [name, ...rest] = names
  if (name === undefined || shape.kind === 'any') return shape
  if (shape.kind === 'list') return shapeAt(shape.item, names)
  const next = shape.kind === 'map' && Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
  return next && shapeAt(next, rest)
}
