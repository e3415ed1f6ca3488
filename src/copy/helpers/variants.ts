/** pick · vary · or: different words on consecutive days, the same words on every run. */
import { hash } from '../hash.ts'
import { asNumber, asText } from './helper.ts'
import type { Helper, HelperOptions } from './helper.ts'

/** A noncharacter of Unicode: it stands in no text, so it can part the variants. */
const SEPARATOR = '\uFDD0'

/**
 * Which of `count` variants this occurrence takes: they go round, so neighbours never agree. Topics go round as well; when
 * both have been gone through together (`round` occurrences) the variants start one later, so that a list of topics as long
 * as the list of variants does not meet the same one for ever. Nothing but the series and the ordinal decides: an unrelated
 * change alters no text.
 */
function chosen(count: number, round: number, { data }: HelperOptions): number {
  const index = asNumber(data.root.subject?.turn ?? data.root.subject?.index) ?? 0
  const shift = count > 2 ? Math.floor(index / round) : 0
  return (((spread(hash(asText(data.root.seed))) + index + shift) % count) + count) % count
}

const cycleOf = ({ data }: HelperOptions): number => Math.max(1, asNumber(data.root.subject?.cycle) ?? 1)

/** Least common multiple of two lengths; for ever where nothing else goes round. */
function together(a: number, b: number): number {
  if (b === 1) return Infinity
  let [x, y] = [a, b]
  while (y > 0) [x, y] = [y, x % y]
  return (a / x) * b
}

/** Murmur's last mix: the low bits of FNV alone hardly tell similar series apart, and a small modulus sees only those. */
function spread(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}

/** Words within a passage. They keep their own time, unless the topics keep the same: a passage that comes again meets other words. */
export const pick: Helper = {
  takes: [2, 50],
  form: 'inline',
  run: (_, args, options) => {
    const round = together(args.length, cycleOf(options))
    return asText(args[chosen(args.length, round === args.length * cycleOf(options) ? Infinity : round, options)])
  },
}

export const vary: Helper = {
  takes: [0, 0],
  form: 'block',
  run: (context, _, options) => {
    const whole = options.fn?.(context) ?? ''
    const variants = whole.split(SEPARATOR)
    // A block on lines of its own has its last line break inside: it belongs to whichever variant is taken.
    return (
      (variants[chosen(variants.length, together(variants.length, cycleOf(options)), options)] ?? '').trim() +
      (/\n[ \t]*$/.test(whole) ? '\n' : '')
    )
  },
}

export const or: Helper = { takes: [0, 0], form: 'inline', run: () => SEPARATOR }
