/** A mend as changes of the text: comments, order and form of everything else stay as they were typed. */
import type { Edit, Mend, Place } from '../diagnostic.ts'
import { community } from '../schema/community.ts'
import type { Node } from '../schema/node.ts'
import { fieldOf, keyLabel, type Language } from '../schema/names.ts'
import { parsePointer } from './pointer.ts'
import { commentsFrom, isCommented, lineEndOf } from './surroundings.ts'
import { childOf, entryOf, type Entry, type ListTree, type MapTree, type Tree } from './tree.ts'

type Texts = ReadonlyMap<string, string>

/** Undefined wherever something stands in the way: an alias, a comment that would go too, several files, a form we do not know. */
export function editsFor(tree: MapTree, mend: Mend, texts: Texts, language: Language): readonly Edit[] | undefined {
  const steps = parsePointer(mend.path)
  const edit =
    'remove' in mend
      ? removal(tree, steps, texts)
      : 'order' in mend
        ? reordering(at(tree, steps), mend.order, texts)
        : 'add' in mend
          ? addition(tree, steps, mend.add, texts, language)
          : mend.of === 'key'
            ? rekeying(tree, steps, mend.text, texts)
            : rewriting(at(tree, steps), mend.text, texts)
  return edit && [edit]
}

const at = (tree: Tree, steps: readonly string[]): Tree | undefined =>
  steps.reduce<Tree | undefined>((below, step) => below && childOf(below, step), tree)

function editAt(texts: Texts, { file }: Place, start: number, end: number, text: string): Edit | undefined {
  const was = texts.get(file)?.slice(start, end)
  return was === undefined ? undefined : { file, start, end, was, text }
}

/** A value on one line; its quotes stay. */
function rewriting(tree: Tree | undefined, text: string, texts: Texts): Edit | undefined {
  if (tree?.type !== 'scalar' || tree.anchor || tree.style === 'block') return undefined
  const edit = editAt(texts, tree.place, tree.place.start.offset, tree.place.end.offset, text)
  const quote = /^(["']).*\1$/.exec(edit?.was ?? '')?.[1] ?? ''
  return edit === undefined || edit.was === '' || edit.was.includes('\n') || (quote !== '' && /["'\\]/.test(text))
    ? undefined
    : { ...edit, text: `${quote}${text}${quote}` }
}

function rekeying(tree: MapTree, steps: readonly string[], text: string, texts: Texts): Edit | undefined {
  const parent = at(tree, steps.slice(0, -1))
  const entry = parent?.type === 'map' ? entryOf(parent, steps.at(-1) ?? '') : undefined
  if (!entry || entry.keyAnchor || entry.shorthand) return undefined
  const edit = editAt(texts, entry.keyPlace, entry.keyPlace.start.offset, entry.keyPlace.end.offset, text)
  const quote = /^(["']).*\1$/.exec(edit?.was ?? '')?.[1] ?? ''
  return edit && { ...edit, text: `${quote}${text}${quote}` }
}

/** What a map or list holds in the file that it stands in itself, by place: a base may have brought more. */
interface Part {
  readonly start: number
  readonly end: number
  readonly place: Place
  readonly key: string
}

function partsOf(parent: MapTree | ListTree): readonly Part[] {
  const all =
    parent.type === 'map'
      ? parent.entries
          .filter((entry) => !entry.keyAnchor && !entry.shorthand)
          .map(
            (entry): Part => ({
              key: entry.key,
              place: entry.keyPlace,
              start: entry.keyPlace.start.offset,
              end: endOf(entry),
            }),
          )
      : parent.items.map(
          (item, index): Part => ({
            key: String(index),
            place: item.place,
            start: item.place.start.offset,
            end: item.place.end.offset,
          }),
        )
  return all.filter(({ place }) => place.file === parent.place.file).sort((a, b) => a.start - b.start)
}

/** An id that was made up, or a default, stands nowhere; what an alias brought ends with the alias. */
const endOf = ({ keyPlace, tree }: Entry): number =>
  tree.place.file === keyPlace.file && tree.place.end.offset > keyPlace.end.offset
    ? tree.place.end.offset
    : keyPlace.end.offset

/** With the last item of a list its key goes too: a key without anything would be the next question. */
function removal(tree: MapTree, steps: readonly string[], texts: Texts): Edit | undefined {
  const parent = at(tree, steps.slice(0, -1))
  const last = steps.at(-1)
  if (last === undefined || (parent?.type !== 'map' && parent?.type !== 'list') || parent.anchor) return undefined
  const text = texts.get(parent.place.file)
  const parts = partsOf(parent)
  if (text === undefined || !parts.some(({ key }) => key === last)) return undefined
  if (parts.length === 1) return steps.length > 1 ? removal(tree, steps.slice(0, -1), texts) : undefined
  return removalsFrom(parent, text)(last)
}

/** Takes one of several parts out of a map or list; `key` of an item: its index. The parts are looked at once for all of them. */
export function removalsFrom(parent: MapTree | ListTree, text: string): (key: string) => Edit | undefined {
  const parts = partsOf(parent)
  const indices = new Map(parts.map(({ key }, index) => [key, index]))
  return (key) => {
    const index = indices.get(key)
    return index === undefined ||
      parts.length === 1 ||
      parent.anchor ||
      (parent.type === 'list' && parent.items[Number(key)]?.anchor)
      ? undefined
      : partRemoval(parent, parts, index, text)
  }
}

function partRemoval(
  parent: MapTree | ListTree,
  parts: readonly Part[],
  index: number,
  text: string,
): Edit | undefined {
  const part = parts[index]
  if (!part) return undefined
  if (parent.flow === undefined) return wholeLines(text, part, parent.type === 'list')
  if (hasComment(parent)) return undefined
  const [before, after] = [parts[index - 1], parts[index + 1]]
  const [from, to] = before ? [before.end, part.end] : [part.start, after?.start ?? part.end]
  const between = before ? text.slice(before.end, part.start) : text.slice(part.end, to)
  return /^\s*,\s*$/.test(between)
    ? { file: part.place.file, start: from, end: to, was: text.slice(from, to), text: '' }
    : undefined
}

/** In brackets over several lines. */
const hasComment = ({ flow = '' }: MapTree | ListTree): boolean => /\n/.test(flow) && flow.includes('#')

/** In block form: the lines of the part from the first to the last, if nothing else stands on them and no comment speaks of them. */
function wholeLines(text: string, { start, end, place }: Part, item: boolean): Edit | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = lineEndOf(text, end)
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end) + 1
  const was = text.slice(from, to)
  const alone = (item ? /^\s*-\s+$/ : /^\s*$/).test(text.slice(from, start)) && text.slice(end, lineEnd).trim() === ''
  const indent = /^\s*/.exec(was)?.[0].length ?? 0
  const deeperBelow = (/^[ \t]*(?=#)/.exec(text.slice(to))?.[0].length ?? 0) > indent
  return !alone || /(?:^|\s)#/m.test(was) || isCommented(text, from, start) || deeperBelow
    ? undefined
    : { file: place.file, start: from, end: to, was, text: '' }
}

/**
 * The items with their dashes, and with the comments above and beside them, change places; in brackets the items alone.
 * A comment above the first one alone may speak of the whole list: then nothing is moved.
 */
function reordering(tree: Tree | undefined, order: readonly number[], texts: Texts): Edit | undefined {
  if (
    tree?.type !== 'list' ||
    tree.anchor ||
    tree.items.some((item) => item.anchor || item.place.file !== tree.place.file)
  )
    return undefined
  const text = texts.get(tree.place.file)
  const { items } = tree
  const [first, last] = [items[0], items.at(-1)]
  if (
    !first ||
    !last ||
    text === undefined ||
    new Set(order).size !== items.length ||
    order.some((index) => items[index] === undefined)
  )
    return undefined
  if (tree.flow !== undefined) {
    if (hasComment(tree)) return undefined
    const from = first.place.start.offset
    const to = last.place.end.offset
    const own = order.map((index) => text.slice(items[index]?.place.start.offset, items[index]?.place.end.offset))
    const gaps = items
      .slice(1)
      .map((item, index) => text.slice(items[index]?.place.end.offset, item.place.start.offset))
    if (!gaps.every((gap) => /^\s*,\s*$/.test(gap))) return undefined
    return editAt(texts, tree.place, from, to, own.map((words, index) => words + (gaps[index] ?? '')).join(''))
  }
  const lineStart = (item: Tree): number => text.lastIndexOf('\n', item.place.start.offset - 1) + 1
  const dashes = items.map((item) => text.slice(lineStart(item), item.place.start.offset))
  const ends = items.map((item) => lineEndOf(text, item.place.end.offset))
  const tidy = items.every(
    (item, index) =>
      /^\s*-\s+$/.test(dashes[index] ?? '') && /^\s*(?:#.*)?$/.test(text.slice(item.place.end.offset, ends[index])),
  )
  if (!tidy || (text.includes('\r\n') && /(?<!\r)\n/.test(text))) return undefined
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const indent = dashes[0]?.indexOf('-') ?? 0
  const begin = commentsFrom(text, lineStart(first), indent)
  const begins = items.map((_, index) => (index === 0 ? begin : (ends[index - 1] ?? 0) + newline.length))
  const above = items.map((item, index) => text.slice(begins[index], lineStart(item)))
  // A comment set deeper than the dash belongs to the item before it.
  if (above.some((lines) => lines.split('\n').some((line) => line.trim() !== '' && line.search(/\S/) !== indent)))
    return undefined
  if (above[0] !== '' && above.every((lines, index) => index === 0 || lines.trim() === '')) return undefined
  return editAt(
    texts,
    tree.place,
    begin,
    ends.at(-1) ?? 0,
    order.map((index) => text.slice(begins[index], ends[index])).join(newline),
  )
}

/** Behind the first field of its map that stands on one line, else before all of them; a map that is not there yet comes at the end of the file. */
function addition(
  tree: MapTree,
  steps: readonly string[],
  value: string,
  texts: Texts,
  language: Language,
): Edit | undefined {
  const [section, key, ...more] = steps
  if (section === undefined || key === undefined || more.length > 0) return undefined
  const node: Node | undefined = fieldOf(community, section)?.node
  if (node?.type !== 'map') return undefined
  const line = `${keyLabel(node.fields, key, language)}: ${value}`
  const map = entryOf(tree, section)?.tree
  const own =
    map?.type === 'map' && !map.anchor
      ? map.entries.filter((entry) => !entry.shorthand && !entry.keyAnchor && entry.keyPlace.file === map.place.file)
      : []
  const text = texts.get(map && own.length > 0 ? map.place.file : tree.place.file)
  if (map?.type === 'map' && own.length > 0) return text === undefined ? undefined : additionTo(map, own, line, text)
  if (
    entryOf(tree, section) ||
    text === undefined ||
    tree.flow !== undefined ||
    tree.entries[0]?.keyPlace.start.column !== 1 ||
    /^(?:---|\.\.\.)/m.test(text)
  )
    return undefined
  const gap = text.endsWith('\n') ? '' : '\n'
  return editAt(
    texts,
    tree.place,
    text.length,
    text.length,
    `${gap}${keyLabel(community.fields, section, language)}:\n  ${line}\n`,
  )
}

function additionTo(map: MapTree, own: readonly Entry[], line: string, text: string): Edit | undefined {
  const insert = (offset: number, words: string): Edit => ({
    file: map.place.file,
    start: offset,
    end: offset,
    was: '',
    text: words,
  })
  const inOrder = [...own].sort((a, b) => a.keyPlace.start.offset - b.keyPlace.start.offset)
  const [first] = inOrder
  if (!first) return undefined
  const { offset, column } = first.keyPlace.start
  if (map.flow !== undefined) return hasComment(map) ? undefined : insert(offset, `${line}, `)
  const indent = ' '.repeat(column - 1)
  const short = inOrder.find(
    ({ keyPlace, tree }) =>
      tree.type === 'scalar' &&
      tree.style !== 'block' &&
      tree.place.file === keyPlace.file &&
      tree.place.end.line === keyPlace.start.line &&
      !deeperCommentAt(text, tree.place.end.offset, column - 1),
  )
  if (short) return insert(lineEndOf(text, short.tree.place.end.offset), `\n${indent}${line}`)
  const from = text.lastIndexOf('\n', offset - 1) + 1
  return text.slice(from, offset) === indent
    ? insert(commentsFrom(text, from, column - 1), `${indent}${line}\n`)
    : undefined
}

/** Below the line of `offset` stands a comment that goes on about it. */
const deeperCommentAt = (text: string, offset: number, indent: number): boolean =>
  (/^\r?\n([ \t]*)#/.exec(text.slice(lineEndOf(text, offset)))?.[1]?.length ?? 0) > indent
