import { community } from '../../schema/community.ts'
import { shapeAt, shapeOf } from './shape.ts'
import type { Shape } from './shape.ts'

/** The whole of a community file as a template sees it under `community`. */
export const specShape: Shape = shapeOf(community)

/** One item of a list of the spec, or the map at a path. */
export function inSpec(...path: readonly string[]): Shape {
  const found = shapeAt(specShape, path)
  if (!found) throw new Error(`the schema has no ${path.join('.')}`)
  return found.kind === 'list' ? found.item : found
}
