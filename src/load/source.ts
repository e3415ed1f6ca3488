import type { Edit, Mend, Place } from '../diagnostic.ts'
import { community } from '../schema/community.ts'
import type { Node } from '../schema/node.ts'
import { appendItems } from './append-items.ts'
import { places } from './lines.ts'
import { editsFor } from './mend-text.ts'
import { keyLabel, type Language } from '../schema/names.ts'
import { formatPointer, parsePointer } from './pointer.ts'
import { childOf, entryOf, textAt, type Entry, type MapTree, type Tree } from './tree.ts'

export type Part = 'key' | 'value' | 'head'

/** From a place in the spec back to the file and the words that the author wrote. */
export interface Source {
  /**
   * Place of the key or of the value (default) at a JSON pointer in canonical keys; list items by index or id. What does
   * not exist answers with its nearest existing ancestor: the key of that ancestor, as there is no value to show. `head`:
   * of a map or list in lines only its first field or item, without what stands behind it as a comment.
   */
  readonly locate: (pointer: string, what?: Part) => Place | undefined
  /**
   * A part of the string at a pointer, in UTF-16 units of its value; the whole value where the part cannot be found in the
   * file (an escape, a folded line).
   */
  readonly locateSpan: (pointer: string, span: { readonly start: number; readonly end: number }) => Place | undefined
  /** The pointer in the author's words: `受众/人群/0/是谁`. Steps not written are named in the author's language. */
  readonly written: (pointer: string) => string
  /** The pointer with the items of lists by their id or name (`=`) or by their text (`==`) instead of their number. */
  readonly identity: (pointer: string) => string
  /** The changes of the text that make a mend; undefined where the text does not let it be made without a doubt. */
  readonly editsFor: (mend: Mend) => readonly Edit[] | undefined
  /** Items at the end of a list at the top of the spec; undefined where the text leaves a doubt. See append-items. */
  readonly appendTo: (key: string, items: readonly (readonly string[])[]) => Edit | undefined
  /** Every file that was read, by the name it was given. */
  readonly texts: ReadonlyMap<string, string>
  /** The language that most of the author's keys are in. */
  readonly language: Language
}

export function sourceOf(tree: MapTree | undefined, texts: ReadonlyMap<string, string>, language: Language): Source {
  return {
    locate: (pointer, what = 'value') => (tree ? locate(tree, parsePointer(pointer), what) : undefined),
    locateSpan: (pointer, span) => (tree ? locateSpan(tree, parsePointer(pointer), span, texts) : undefined),
    identity: (pointer) => (tree ? identityOf(tree, parsePointer(pointer)) : pointer),
    editsFor: (mend) => (tree ? editsFor(tree, mend, texts, language) : undefined),
    appendTo: (key, items) => (tree ? appendItems(tree, key, items, texts, language) : undefined),
    written: (pointer) => writtenSteps(tree, parsePointer(pointer), language).join('/'),
    texts,
    language,
  }
}

export function locate(tree: Tree, steps: readonly string[], what: Part): Place | undefined {
  let at: Tree = tree
  let key: Place | undefined
  for (const [index, step] of steps.entries()) {
    const entry = at.type === 'map' ? entryOf(at, step) : undefined
    const child = entry?.tree ?? childOf(at, step)
    // At the top there is no key to point at: the file as a whole is meant, which is its first key.
    if (!child) return blankOf(at, step)?.keyPlace ?? key ?? firstLine(at, index === 0)
    key = entry?.keyPlace ?? firstLine(child, true)
    at = child
  }
  return what === 'key'
    ? (key ?? firstLine(tree, true))
    : steps.length === 0
      ? firstLine(tree, true)
      : what === 'head'
        ? key && at.type === 'list' && at.items.length === 0
          ? key
          : headOf(at)
        : at.place
}

function locateSpan(
  tree: Tree,
  steps: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
  texts: ReadonlyMap<string, string>,
): Place | undefined {
  const whole = locate(tree, steps, 'value')
  const scalar = steps.reduce<Tree | undefined>((at, step) => at && childOf(at, step), tree)
  const text = whole && texts.get(whole.file)
  if (!whole || text === undefined || scalar?.type !== 'scalar' || typeof scalar.value !== 'string') return whole
  const word = scalar.value.slice(start, end)
  const raw = text.slice(whole.start.offset, whole.end.offset)
  // The same word may stand in the value more than once: the file has them in the same order.
  let at = raw.indexOf(word)
  for (
    let seen = scalar.value.indexOf(word);
    seen >= 0 && seen < start && at >= 0;
    seen = scalar.value.indexOf(word, seen + 1)
  )
    at = raw.indexOf(word, at + 1)
  if (word === '' || at < 0) return whole
  const from = whole.start.offset + at
  return places(whole.file, text)(from, from + word.length)
}

/** It begins where the whole does, so that what covers the whole covers it. */
function headOf(tree: Tree): Place {
  if (
    (tree.type !== 'map' && tree.type !== 'list') ||
    tree.anchor ||
    (tree.flow !== undefined && tree.place.start.line === tree.place.end.line)
  )
    return tree.place
  const first = tree.type === 'map' ? tree.entries[0] : undefined
  if (first && first.keyPlace.file === tree.place.file && first.keyPlace.start.offset >= tree.place.start.offset) {
    const { place } = first.tree
    const beside =
      first.tree.type === 'scalar' &&
      first.tree.style !== 'block' &&
      place.start.line === first.keyPlace.start.line &&
      place.end.line === place.start.line
    return { ...tree.place, end: beside ? place.end : first.keyPlace.end }
  }
  const item = tree.type === 'list' ? tree.items[0] : undefined
  return item && item.place.file === tree.place.file ? { ...tree.place, end: headOf(item).end } : tree.place
}

/** A key of this map that was left without a value. */
const blankOf = (at: Tree, step: string): Entry | undefined =>
  at.type === 'map' ? at.blank?.find(({ key }) => key === step) : undefined

/** A whole map or list is no place to underline; its first line is. */
function firstLine(tree: Tree, wanted: boolean): Place | undefined {
  if (!wanted) return tree.place
  const first = tree.type === 'map' ? tree.entries[0] : undefined
  return first ? first.keyPlace : tree.place
}

/** The author's words for the steps of a pointer. */
export function writtenSteps(
  tree: Tree | undefined,
  steps: readonly string[],
  language: Language,
  root: Node = community,
): readonly string[] {
  let at: Tree | undefined = tree
  let node: Node | undefined = root
  return steps.map((step) => {
    const entry = at?.type === 'map' ? (entryOf(at, step) ?? blankOf(at, step)) : undefined
    const label = entry?.written ?? (node?.type === 'map' ? keyLabel(node.fields, step, language) : indexOf(at, step))
    node = node?.type === 'map' ? node.fields[step]?.node : node?.type === 'list' ? node.item : undefined
    at = at ? childOf(at, step) : undefined
    return label
  })
}

/** What tells an item from the others of its list, in this order; else whatever it says first. */
const NAMING = ['id', 'name', 'title', 'who'] as const
const TELLING = ['text', 'rule', 'q', 'item', 'action', 'use'] as const

function identityOf(tree: Tree, steps: readonly string[]): string {
  let at: Tree | undefined = tree
  return formatPointer(
    steps.map((step) => {
      const child: Tree | undefined = at && childOf(at, step)
      const word = at?.type === 'list' && child ? wordOf(child) : undefined
      at = child
      return word ?? step
    }),
  )
}

/** In full: two long rules may well begin alike. `=` by what it is called, `==` by what it says: with other words it is another item. */
function wordOf(item: Tree): string | undefined {
  if (item.type === 'scalar') return `==${item.source}`
  if (item.type !== 'map') return undefined
  const textOf = (keys: readonly string[]): string | undefined =>
    keys.map((key) => textAt(item, key)).find((text) => text !== undefined)
  const name = textOf(NAMING)
  if (name !== undefined) return `=${name}`
  const first = item.entries.find(({ tree }) => tree.type === 'scalar')?.tree
  const told = textOf(TELLING) ?? (first?.type === 'scalar' ? first.source : undefined)
  return told === undefined ? undefined : `==${told}`
}

function indexOf(at: Tree | undefined, step: string): string {
  if (at?.type !== 'list' || /^\d+$/.test(step)) return step
  const index = at.items.findIndex((item) => textAt(item, 'id') === step)
  return index < 0 ? step : String(index)
}
