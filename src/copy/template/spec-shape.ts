import { community } from '../../schema/community.ts'
import { shapeOf } from './shape.ts'
import type { Shape } from './shape.ts'

/** The whole of a community file as a template sees it under `community`. */
export const specShape: Shape = shapeOf(community)
