/** pick · vary · or: different words on consecutive days, the same words on every run. */
import { hash } from '../hash.ts'
import { asNumber, asText } from './helper.ts'
import type { Helper, HelperOptions } from './helper.ts'

/** A noncharacter of Unicode: it stands in no text, so it can part the variants. */
const SEPARATOR = '\uFDD0'

/** Consecutive occurrences of a series have consecutive indexes, so with two variants or more they never agree. */
function chosen(count: number, { data }: HelperOptions): number {
  const index = asNumber(data.root.subject?.index) ?? 0
  return (((hash(asText(data.root.seed)) + index) % count) + count) % count
}

export const pick: Helper = {
  takes: [2, 50],
  form: 'inline',
  run: (_, args, options) => asText(args[chosen(args.length, options)]),
}

export const vary: Helper = {
  takes: [0, 0],
  form: 'block',
  run: (context, _, options) => {
    const whole = options.fn?.(context) ?? ''
    const variants = whole.split(SEPARATOR)
    // A block on lines of its own has its last line break inside: it belongs to whichever variant is taken.
    return (variants[chosen(variants.length, options)] ?? '').trim() + (/\n[ \t]*$/.test(whole) ? '\n' : '')
  },
}

export const or: Helper = { takes: [0, 0], form: 'inline', run: () => SEPARATOR }
