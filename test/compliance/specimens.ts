/** Texts that a pattern of the lists matches, made from its source: enough of the syntax for the patterns that we have. */

type Node =
  | { readonly kind: 'text'; readonly choices: readonly string[] }
  | { readonly kind: 'all'; readonly parts: readonly Node[] }
  | { readonly kind: 'one'; readonly of: readonly Node[] }
  | { readonly kind: 'times'; readonly node: Node; readonly min: number; readonly max: number }

/** @param source a regular expression, `{N}` being a number @param pick a number from 0 up to, not including, its argument */
export function specimen(source: string, pick: (below: number) => number): string {
  const { node } = alternatives([...source.replaceAll('{N}', '(?:3|三)')], 0)
  return write(node, pick)
}

function write(node: Node, pick: (below: number) => number): string {
  if (node.kind === 'text') return node.choices[pick(node.choices.length)] ?? ''
  if (node.kind === 'all') return node.parts.map((part) => write(part, pick)).join('')
  if (node.kind === 'one') return write(node.of[pick(node.of.length)] ?? { kind: 'all', parts: [] }, pick)
  const times = node.min + pick(Math.min(node.max, node.min + 2) - node.min + 1)
  return Array.from({ length: times }, () => write(node.node, pick)).join('')
}

interface Read { readonly node: Node; readonly at: number }

function alternatives(signs: readonly string[], from: number): Read {
  const of: Node[] = []
  let parts: Node[] = []
  let at = from
  while (at < signs.length && signs[at] !== ')') {
    if (signs[at] === '|') {
      of.push({ kind: 'all', parts })
      parts = []
      at += 1
      continue
    }
    const atom = readAtom(signs, at)
    const { min, max, at: after } = quantity(signs, atom.at)
    parts.push(min === 1 && max === 1 ? atom.node : { kind: 'times', node: atom.node, min, max })
    at = after
  }
  return { node: { kind: 'one', of: [...of, { kind: 'all', parts }] }, at }
}

const NOTHING: Node = { kind: 'all', parts: [] }

function readAtom(signs: readonly string[], at: number): Read {
  const sign = signs[at] ?? ''
  if (sign === '(') {
    const opening = signs.slice(at, at + 4).join('')
    const skip = opening.startsWith('(?<') ? 4 : opening.startsWith('(?') ? 3 : 1
    const inner = alternatives(signs, at + skip)
    // What has to follow is written every other time: it stands behind the match, or is what the pattern writes next anyway.
    if (opening.startsWith('(?=')) return { node: { kind: 'one', of: [NOTHING, inner.node] }, at: inner.at + 1 }
    // What else is looked for around the match is not written; the caller tries whether the text matches without it.
    return { node: /^\(\?(?:!|<[=!])/u.test(opening) ? NOTHING : inner.node, at: inner.at + 1 }
  }
  if (sign === '[') {
    const end = signs.indexOf(']', at)
    const body = signs.slice(at + 1, end).join('')
    return { node: { kind: 'text', choices: body.startsWith('^') ? ['某'] : choicesOf(body) }, at: end + 1 }
  }
  if (sign === '\\') return { node: escaped(signs[at + 1] ?? ''), at: at + 2 }
  if (sign === '$' || sign === '^') return { node: NOTHING, at: at + 1 }
  return { node: { kind: 'text', choices: [sign === '.' ? '某' : sign] }, at: at + 1 }
}

const escaped = (sign: string): Node => (sign === 'b' ? NOTHING : { kind: 'text', choices: [sign === 'd' ? '3' : sign === 's' ? ' ' : sign] })

function choicesOf(body: string): readonly string[] {
  if (body.includes('\\u4e00') || body.includes('一-')) return ['某']
  return [...body.replaceAll('\\d', '3').replaceAll('\\s', ' ').replaceAll('0-9', '3').replaceAll('a-z', 'x').replaceAll('\\', '')]
}

function quantity(signs: readonly string[], at: number): { readonly min: number; readonly max: number; readonly at: number } {
  const lazy = (after: number): number => (signs[after] === '?' ? after + 1 : after)
  const sign = signs[at]
  if (sign === '?') return { min: 0, max: 1, at: lazy(at + 1) }
  if (sign === '*') return { min: 0, max: 2, at: lazy(at + 1) }
  if (sign === '+') return { min: 1, max: 2, at: lazy(at + 1) }
  if (sign !== '{') return { min: 1, max: 1, at }
  const end = signs.indexOf('}', at)
  const [from = '1', to = from] = signs.slice(at + 1, end).join('').split(',')
  return { min: Number(from), max: to === '' ? Number(from) + 2 : Number(to), at: lazy(end + 1) }
}
