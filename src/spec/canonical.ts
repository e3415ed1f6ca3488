import type { Diagnostic } from '../diagnostic.ts'
import { findActivity, findArchetype, findKit } from '../knowledge/index.ts'
import { community } from '../schema/community.ts'
import type { Field, ListNode, MapNode, Node, TextNode } from '../schema/node.ts'
import { cutByComment } from './comment-cut.ts'
import { canonicalChoice, canonicalKey, fieldOf, keyLabel, type Language } from './names.ts'
import { readFlag, readNumber } from './scalars.ts'
import { broken, entryOf, type Entry, type MapTree, type ScalarTree, type Tree } from './tree.ts'
import { missingColon, unknownKey } from './unknown-key.ts'
import { duplicateKey } from './written-tree.ts'

/** A near name takes a comparison with every known one; a file with more mistakes than this is not a community file. */
const MAX_GUESSES = 1000

export interface Reading {
  readonly language: Language
  readonly diagnostics: Diagnostic[]
}

/**
 * Tree in the author's words → tree in canonical keys and values, place and words kept. What does not fit the schema is
 * passed on as it is, for the validator to name; what was left empty is not written. Undefined: nothing was written.
 */
export function canonical(tree: Tree, reading: Reading, node: Node = community): Tree | undefined {
  if (tree.type === 'broken') return tree
  if (tree.type === 'scalar' && isEmpty(tree)) return emptied(tree, reading, node)
  switch (node.type) {
    case 'map':
      return canonicalMap(tree, reading, node)
    case 'list':
      return canonicalList(tree, reading, node)
    case 'free':
      return tree
    default:
      return tree.type === 'scalar' ? canonicalScalar(tree, reading, node) : tree
  }
}

const isEmpty = ({ value }: ScalarTree): boolean => value === null || (typeof value === 'string' && value.trim() === '')

/** `口号: #读书改变生活`: all of it became a comment. */
function emptied(tree: ScalarTree, reading: Reading, node: Node): undefined {
  const cut = node.type === 'text' ? cutByComment(tree, false) : undefined
  if (cut) reading.diagnostics.push(cut)
  return undefined
}

function canonicalMap(tree: Tree, reading: Reading, node: MapNode, removable = false): Tree | undefined {
  if (tree.type !== 'map') return shorthand(tree, reading, node) ?? tree
  const entries: Entry[] = []
  const strays: Entry[] = []
  for (const entry of tree.entries) {
    const key = canonicalKey(node, entry.written) ?? (removable && ['remove', '去掉'].includes(entry.written.trim()) ? 'remove' : undefined)
    if (key === undefined) strays.push(entry)
    else addEntry(entries, { ...entry, key }, reading, fieldOf(node, key))
  }
  for (const stray of strays) {
    const { diagnostic, meant } = unknownKey(stray, node, reading.language, reading.diagnostics.length < MAX_GUESSES)
    // Beside the property itself there would be two of it.
    const { fix: _, ...unfixed } = diagnostic
    reading.diagnostics.push(meant !== undefined && entries.some(({ key }) => key === meant) ? unfixed : diagnostic)
    // The property that was meant is neither missing nor known: no second finding may follow from it.
    if (meant !== undefined && !entries.some(({ key }) => key === meant)) entries.push({ ...stray, key: meant, tree: broken(stray.keyPlace) })
  }
  return entries.length === 0 ? undefined : { ...tree, entries }
}

function addEntry(entries: Entry[], entry: Entry, reading: Reading, field: Field | undefined): void {
  const first = entries.find(({ key }) => key === entry.key)
  if (first) return void reading.diagnostics.push(duplicateKey(first, entry))
  const tree = canonical(entry.tree, reading, field?.node ?? { type: 'flag' })
  if (tree) entries.push({ ...entry, tree })
}

/** `- 不发广告` for `- 内容: 不发广告`; `群规: [...]` for `群规: {条款: [...]}`. */
function shorthand(tree: Tree, reading: Reading, node: MapNode): Tree | undefined {
  const field = node.shorthand === undefined ? undefined : fieldOf(node, node.shorthand)
  if (node.shorthand === undefined || !field) return undefined
  if ((tree.type === 'list') !== (field.node.type === 'list')) return undefined
  const slip = tree.type === 'scalar' ? missingColon(tree, node) : undefined
  if (slip) {
    reading.diagnostics.push(slip)
    return broken(tree.place)
  }
  const value = canonical(tree, reading, field.node)
  if (!value) return undefined
  const entry: Entry = { key: node.shorthand, written: keyLabel(node.fields, node.shorthand, reading.language), keyPlace: tree.place, tree: value }
  return { type: 'map', entries: [entry], place: tree.place, ...(tree.anchor ? { anchor: tree.anchor } : {}) }
}

function canonicalList(tree: Tree, reading: Reading, node: ListNode): Tree {
  if (tree.type !== 'list') return tree
  const items = tree.items.map((item) => {
    const itemNode = node.item
    if (itemNode.type === 'map' && node.byId && item.type === 'map') return canonicalMap(item, reading, itemNode, true)
    return canonical(item, reading, itemNode)
  })
  return { ...tree, items: items.filter((item) => item !== undefined) }
}

function canonicalScalar(tree: ScalarTree, reading: Reading, node: Exclude<Node, MapNode | ListNode>): Tree {
  switch (node.type) {
    case 'text':
      return { ...tree, value: textOf(tree, reading, node) }
    case 'number':
      return { ...tree, value: readNumber(tree.source, node) ?? tree.source }
    case 'flag':
      return { ...tree, value: readFlag(tree.source) ?? tree.source }
    case 'choice':
      return { ...tree, value: canonicalChoice(node, tree.source) ?? tree.source }
    case 'free':
      return tree
  }
}

/** Free text stays as typed (`1.0` is not 1); names of known things become their id. */
function textOf(tree: ScalarTree, reading: Reading, node: TextNode): string {
  const text = tree.style === 'block' ? tree.source.replace(/\n+$/, '') : tree.source
  if (node.ref === undefined && node.format === undefined) {
    const cut = cutByComment(tree, true)
    if (cut) reading.diagnostics.push(cut)
    return text
  }
  const word = text.normalize('NFKC').trim()
  switch (node.ref) {
    case 'archetype':
      return findArchetype(word)?.id ?? word
    case 'activity':
      return findActivity(word)?.id ?? word
    case 'kit':
      return findKit(word)?.id ?? word
    default:
      return text.trim()
  }
}

/** The file's top: what makes it readable at all. */
export const isMapTree = (tree: Tree | undefined): tree is MapTree => tree?.type === 'map'

/** The canonical scalar text of a top-level key, with its place. */
export function topScalar(tree: Tree, key: string): ScalarTree | undefined {
  const child = tree.type === 'map' ? entryOf(tree, key)?.tree : undefined
  return child?.type === 'scalar' ? child : undefined
}
