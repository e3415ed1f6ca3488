import { factNames } from '../facts/names.ts'
import { anything, leaf, listOf, mapOf } from './shape.ts'
import type { Shape } from './shape.ts'

/** What a script template may name: the facts, and the author's own values. */
export const scriptShape: Shape = mapOf({
  ...Object.fromEntries(
    Object.entries(factNames).map(([name, { form }]) => [name, form === 'lines' ? listOf(leaf) : leaf]),
  ),
  变量: anything,
})
