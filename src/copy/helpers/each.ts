import { asList } from './helper.ts'
import type { Helper } from './helper.ts'

/** A user's template may nest loops: ten levels over a list of thirty would never end. */
const MAX_ITERATIONS = 20_000
export const MAX_CHARACTERS = 200_000
/** A script is a message or a few; pages are documents. */
export const MAX_SCRIPT_CHARACTERS = 20_000
/** All templates of a user in one run: a year of thirty scripts a day, with a loop of ninety in each, stays below. */
export const MAX_ALL_ITERATIONS = 1_000_000
export const MAX_ALL_CHARACTERS = 3_000_000

/** The user's templates together have used up what they may. */
export class AllTooMuch extends Error {}

/** Thrown when a template asks for more than it may; the renderer turns it into a diagnostic. */
export class TooMuch extends Error {}

export const each: Helper = {
  takes: [1, 1],
  form: 'block',
  run: (context, [value], { fn, inverse, data }) => {
    const items = asList(value)
    if (items.length === 0) return inverse?.(context) ?? ''
    let text = ''
    items.forEach((item, index) => {
      if (++data.render.iterations > MAX_ITERATIONS) throw new TooMuch(`循环超过 ${MAX_ITERATIONS} 次`)
      if (data.render.budget && --data.render.budget.iterations < 0) throw new AllTooMuch()
      text +=
        fn?.(item, {
          data: { ...data, index, first: index === 0, last: index === items.length - 1 },
          blockParams: [item, index],
        }) ?? ''
      if (text.length > MAX_CHARACTERS) throw new TooMuch(`结果超过 ${MAX_CHARACTERS} 字`)
    })
    return text
  },
}
