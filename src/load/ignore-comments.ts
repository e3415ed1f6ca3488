/**
 * Silence asked for in place: `# shequn-ignore 规则编号: 原因` or `# 社群-忽略 规则编号：原因`, on a line of its own above
 * the node it concerns or at the end of the line on which that node begins.
 */
import type { IgnoreComment, Place } from '../diagnostic.ts'
import { lineIndex, lineStarts, places } from './lines.ts'
import type { Tree } from './tree.ts'

const WORD = '(?:shequn-ignore|社群-忽略)'
const COMMENT = new RegExp(`#[ \\t]*${WORD}(?![\\w-])[ \\t]*([^\\r\\n]*)`, 'g')

/** `text` from its `#` on. */
export const isIgnoreComment = (text: string): boolean => new RegExp(`^#\\s*${WORD}(?![\\w-])`).test(text)

/** Every such comment of a file, in order of place. `tree`: the same file's, in any keys. */
export function ignoreComments(file: string, text: string, tree: Tree): readonly IgnoreComment[] {
  if (!text.includes('shequn-ignore') && !text.includes('社群-忽略')) return []
  const nodes = nodesOf(tree, file)
  const starts = lineStarts(text)
  const placeAt = places(file, text)
  const contents = contentLines(text, starts)
  const first = new Map<number, Place>()
  for (const { place } of nodes) if (!first.has(place.start.line)) first.set(place.start.line, place)
  return [...text.matchAll(COMMENT)].flatMap((match): IgnoreComment[] => {
    const start = match.index
    const before = text.slice(starts[lineIndex(starts, start)] ?? 0, start)
    const isText = nodes.some(
      (node) =>
        node.scalar &&
        inside(start, node.place) &&
        !(node.block && lineIndex(starts, start) + 1 === node.place.start.line),
    )
    if (isText || !/(^|[ \t])$/.test(before)) return []
    const end = start + match[0].trimEnd().length
    const place = placeAt(start, end)
    const alone = before.trim() === ''
    return [
      {
        ...wordsOf(match[1] ?? ''),
        place,
        covers: alone ? first.get((contents[place.start.line] ?? starts.length) + 1) : beside(nodes, place),
        removal: removalOf(file, text, starts, start, end, alone),
      },
    ]
  })
}

/** `a/b、c/d：原因` */
function wordsOf(text: string): { readonly rules: readonly string[]; readonly reason: string } {
  const [, ids = '', reason = ''] = /^([^:：]*)(?:[:：](.*))?$/.exec(text.trim()) ?? []
  return { rules: ids.split(/[\s,，、]+/).filter(Boolean), reason: reason.trim() }
}

interface Node {
  readonly place: Place
  readonly scalar: boolean
  readonly block: boolean
}

/** Outer nodes before inner ones. What an alias brought in stands at the alias; what a base brought in is not of this file. */
function nodesOf(tree: Tree, file: string): readonly Node[] {
  const found: Node[] = []
  const visit = (at: Tree): void => {
    if (at.type === 'map')
      for (const entry of at.entries)
        add(entry.tree, { ...entry.keyPlace, end: later(entry.keyPlace, entry.tree.place) })
    if (at.type === 'list') for (const item of at.items) add(item, item.place)
  }
  const add = (at: Tree, place: Place): void => {
    if (place.file === file) found.push({ place, scalar: false, block: false })
    if (at.type === 'scalar' && at.place.file === file)
      found.push({ place: at.place, scalar: true, block: at.style === 'block' })
    if (at.anchor === undefined) visit(at)
  }
  visit(tree)
  return found
}

const later = (key: Place, value: Place): Place['end'] => (value.end.offset > key.end.offset ? value.end : key.end)
const inside = (offset: number, place: Place): boolean => offset >= place.start.offset && offset < place.end.offset

/** For every line, 0-based, the next one with content: itself or one below. */
function contentLines(text: string, starts: readonly number[]): readonly number[] {
  const next: number[] = []
  for (let line = starts.length - 1; line >= 0; line--) {
    const content = text.slice(starts[line], starts[line + 1] ?? text.length).trim()
    next[line] =
      content !== '' && content !== '---' && !content.startsWith('#') ? line : (next[line + 1] ?? starts.length)
  }
  return next
}

/** The outermost node that begins on the comment's own line; else the innermost that the line belongs to. */
function beside(nodes: readonly Node[], { start }: Place): Place | undefined {
  const begun = nodes.find(({ place }) => place.start.line === start.line)
  return (begun ?? nodes.findLast(({ place }) => place.start.line <= start.line && place.end.line >= start.line))?.place
}

function removalOf(
  file: string,
  text: string,
  starts: readonly number[],
  start: number,
  end: number,
  alone: boolean,
): IgnoreComment['removal'] {
  const line = lineIndex(starts, start)
  const from = alone ? (starts[line] ?? 0) : text.slice(0, start).trimEnd().length
  const to = alone ? (starts[line + 1] ?? text.length) : end
  return { file, start: from, end: to, was: text.slice(from, to), text: '' }
}
