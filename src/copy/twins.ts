/** When a reader would take two messages for the same: they begin alike, or most of their pairs of signs agree. */
import type { Spec } from '../model.ts'

/** Dice coefficient from which two messages count as one. */
const SAME = 0.8

/** A message without what differs by itself. */
export interface Wording {
  readonly first: string
  /** Neighbouring signs, as one number, with how often they stand there. */
  readonly pairs: ReadonlyMap<number, number>
  readonly total: number
}

/** Takes out names, slots, days, numbers and emoji. Made once for a community. */
export function wordingIn(spec: Spec): (text: string) => Wording {
  const names = [
    spec.name,
    spec.voice?.persona,
    ...(spec.team ?? []).map(({ name }) => name),
    ...(spec.monetization?.offers ?? []).map(({ name }) => name),
  ]
    .flatMap((name) => (name ? [name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')] : []))
    .sort((a, b) => b.length - a.length)
  const own = new RegExp(
    [
      ...names,
      '〔待填:[^〕]*〕|%[A-Z]+%|\\d+月\\d+日|周[一二三四五六日]|[今明昨][天晚早]|前天|后天|[\\d.:]+|\\p{Extended_Pictographic}|\\uFE0F',
    ].join('|'),
    'gu',
  )
  return (text) => {
    const rest = text.replace(own, '').trim()
    const bare = (part: string): string => part.replace(/[\s\p{P}\p{S}]+/gu, '')
    const signs = bare(rest)
    const pairs = new Map<number, number>()
    for (let i = 0; i + 1 < signs.length; i++) {
      const pair = signs.charCodeAt(i) * 0x10000 + signs.charCodeAt(i + 1)
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
    return { first: bare(rest.split(/[。？！\n]/, 1)[0] ?? ''), pairs, total: Math.max(0, signs.length - 1) }
  }
}

export function alike(a: Wording, b: Wording): boolean {
  if (a.first !== '' && a.first === b.first) return true
  const most = (2 * Math.min(a.total, b.total)) / Math.max(1, a.total + b.total)
  if (most < SAME) return false
  let shared = 0
  for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0)
  return (2 * shared) / Math.max(1, a.total + b.total) >= SAME
}
