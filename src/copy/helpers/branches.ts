/** if · unless · with · eq · gt. Ours replace the built-in ones: a section that the spec leaves out is a map of blanks here. */
import { isBlank } from './blank.ts'
import { asNumber, asText } from './helper.ts'
import type { Helper, HelperOptions } from './helper.ts'

const branch = (yes: boolean, context: unknown, { fn, inverse }: HelperOptions): unknown =>
  fn ? (yes ? fn(context) : (inverse?.(context) ?? '')) : yes

export const when: Helper = {
  takes: [1, 1],
  form: 'block',
  run: (context, [value], options) => branch(!isBlank(value), context, options),
}
export const unless: Helper = {
  takes: [1, 1],
  form: 'block',
  run: (context, [value], options) => branch(isBlank(value), context, options),
}
export const eq: Helper = {
  takes: [2, 2],
  form: 'both',
  run: (context, [a, b], options) => branch(asText(a) === asText(b), context, options),
}
export const gt: Helper = {
  takes: [2, 2],
  form: 'both',
  run: (context, [a, b], options) => branch((asNumber(a) ?? -Infinity) > (asNumber(b) ?? Infinity), context, options),
}
export const withValue: Helper = {
  takes: [1, 1],
  form: 'block',
  run: (context, [value], { fn, inverse, data }) =>
    isBlank(value) ? (inverse?.(context) ?? '') : (fn?.(value, { data, blockParams: [value] }) ?? ''),
}

/** `{{#都没写 题目 要点}}…{{/都没写}}`: where nothing of all that is there. */
export const none: Helper = {
  takes: [1, 6],
  form: 'block',
  run: (context, values, options) => branch(values.every(isBlank), context, options),
}
