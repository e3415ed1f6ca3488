/** A column that pillars of a spec may be made of: `用: 到货快报`. */
import { map } from '../node.ts'
import { based, column as shared, naming } from './shared.ts'

const { title: _, ...rest } = shared

export const column = map({ ...naming, ...based('column'), ...rest })
