import type { Diagnostic } from '../diagnostic.ts'
import { community } from '../schema/community.ts'
import type { Field, ListNode, MapNode, Node, TextNode } from '../schema/node.ts'
import { cutByComment } from './comment-cut.ts'
import { cutSentences } from './cut-by-comma.ts'
import { duplicateKeys, type Repeated } from './duplicate-keys.ts'
import { bracketed, lineOf } from './explain-invalid.ts'
import { canonicalChoice, canonicalKey, fieldOf, keyLabel, type Language } from '../schema/names.ts'
import { readFlag, readNumber } from './scalars.ts'
import { idOf, type Named } from './named.ts'
import { short } from './slip.ts'
import { broken, entryOf, type Entry, type ListTree, type MapTree, type ScalarTree, type Tree } from './tree.ts'
import { missingColon, unknownKey } from './unknown-key.ts'

/** A near name takes a comparison with every known one; a file with more mistakes than this is not a community file. */
const MAX_GUESSES = 1000

/** How people begin the items of a list that YAML does not see as one. */
const LIST_MARK = /^(?:[-*•·–—]|[（(]?\d+[）).、．]|[①-⑳])\s*\S/u

export interface Reading {
  readonly language: Language
  readonly diagnostics: Diagnostic[]
  /** Of the file, for mends; without it none is offered for what stands there twice. */
  readonly text?: string
  /** The schema of the whole file; that of a community when absent. */
  readonly root?: MapNode
  /** What texts may name by more than its id. */
  readonly named?: Named
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
    default: {
      const one = node.type === 'text' ? joined(tree, node) : tree
      return one.type === 'scalar' ? canonicalScalar(one, reading, node) : one
    }
  }
}

const isEmpty = ({ value }: ScalarTree): boolean => value === null || (typeof value === 'string' && value.trim() === '')

/** `口号: #读书改变生活`: all of it became a comment. */
function emptied(tree: ScalarTree, reading: Reading, node: Node): undefined {
  const cut = node.type === 'map' || node.type === 'list' ? undefined : cutByComment(tree, false)
  if (cut) reading.diagnostics.push(cut)
  return undefined
}

function canonicalMap(tree: Tree, reading: Reading, node: MapNode, removable = false): Tree | undefined {
  if (tree.type !== 'map') return shorthand(tree, reading, node) ?? tree
  const entries: Entry[] = []
  const strays: Entry[] = []
  const repeated: Repeated[] = []
  const blank: Entry[] = []
  for (const [index, entry] of tree.entries.entries()) {
    const key =
      canonicalKey(node, entry.written) ??
      (removable && ['remove', '去掉'].includes(entry.written.trim()) ? 'remove' : undefined)
    if (key === undefined) strays.push(entry)
    else {
      const first = entries.find((known) => known.key === key)
      if (first) repeated.push({ first, second: { ...entry, key }, index })
      else if (!addEntry(entries, { ...entry, key }, reading, fieldOf(node, key))) blank.push({ ...entry, key })
    }
  }
  reading.diagnostics.push(...duplicateKeys(repeated, reading.text))
  const foreign = node === community && entries.length === 0 ? foreignFile(strays, reading) : undefined
  if (foreign) {
    reading.diagnostics.push(foreign)
    const place = strays[0]?.keyPlace ?? tree.place
    return {
      ...tree,
      entries: Object.keys(node.fields)
        .filter((key) => node.fields[key]?.required)
        .map((key) => ({ key, written: key, keyPlace: place, tree: broken(place) })),
    }
  }
  const cut = cutSentences(tree, strays, node, reading.text ?? '')
  reading.diagnostics.push(...cut.map(({ diagnostic }) => diagnostic))
  const pieces = new Set(cut.flatMap((one) => one.pieces))
  for (const stray of strays.filter((one) => !pieces.has(one))) {
    const {
      diagnostic,
      meant,
      also = [],
    } = unknownKey(stray, node, reading.language, reading.diagnostics.length < MAX_GUESSES, reading.root)
    // Beside the property itself there would be two of it.
    const { fix: _, ...unfixed } = diagnostic
    const all = meant === undefined ? [] : [meant, ...also]
    reading.diagnostics.push(all.some((one) => entries.some(({ key }) => key === one)) ? unfixed : diagnostic)
    // The property that was meant is neither missing nor known: no second finding may follow from it.
    for (const one of all)
      if (!entries.some(({ key }) => key === one)) entries.push({ ...stray, key: one, tree: broken(stray.keyPlace) })
  }
  return entries.length === 0 ? undefined : { ...tree, entries, ...(blank.length > 0 ? { blank } : {}) }
}

/** Not one field that we know, not even nearly: another kind of file, or one whose characters were lost. */
function foreignFile(strays: readonly Entry[], { language }: Reading): Diagnostic | undefined {
  const [first] = strays
  if (!first || strays.slice(0, 20).some((stray) => unknownKey(stray, community, language).meant !== undefined))
    return undefined
  const names = strays
    .slice(0, 3)
    .map(({ written }) => `“${short(written, 12)}”`)
    .join('')
  return {
    code: 'schema/unknown-key',
    severity: 'error',
    place: first.keyPlace,
    message: `${names}${strays.length > 3 ? `等 ${strays.length} 个` : ''}${strays.length > 1 ? '都' : ''}不是社群文件的字段：这像是别的文件，或文字成了乱码。`,
    cure: '核对文件名；是社群文件而成了乱码，就用原来的软件打开，另存为 UTF-8。社群文件至少有“版本”“名称”“类型”三行。',
  }
}

/** False: nothing was written. */
function addEntry(entries: Entry[], entry: Entry, reading: Reading, field: Field | undefined): boolean {
  const known = reading.diagnostics.length
  const tree = canonical(entry.tree, reading, field?.node ?? { type: 'flag' })
  if (tree) return entries.push({ ...entry, tree }) > 0
  if (!field?.required || entry.tree.type !== 'scalar') return false
  // What may not be left out is missing at its own place; what a comment has eaten is that comment's mistake.
  const cut = reading.diagnostics.splice(known)
  reading.diagnostics.push(
    ...(cut.length > 0
      ? cut.map((found) => ({ ...found, severity: 'error' as const }))
      : [leftEmpty(entry, field, reading.language)]),
  )
  return entries.push({ ...entry, tree: broken(entry.keyPlace) }) > 0
}

/** `- 不发广告` for `- 内容: 不发广告`; `群规: [...]` for `群规: {条款: [...]}`. */
function shorthand(tree: Tree, reading: Reading, node: MapNode): Tree | undefined {
  const field = node.shorthand === undefined ? undefined : fieldOf(node, node.shorthand)
  if (node.shorthand === undefined || !field) return undefined
  if (tree.type === 'list' && field.node.type !== 'list') return undefined
  if (tree.type === 'scalar' && field.node.type === 'list' && listOf(tree, field.node) === tree) return undefined
  const slip = tree.type === 'scalar' ? missingColon(tree, node) : undefined
  if (slip) {
    reading.diagnostics.push(slip)
    return broken(tree.place)
  }
  const value = canonical(tree, reading, field.node)
  if (!value) return undefined
  const entry: Entry = {
    key: node.shorthand,
    written: keyLabel(node.fields, node.shorthand, reading.language),
    keyPlace: tree.place,
    shorthand: true,
    tree: value,
  }
  return { type: 'map', entries: [entry], place: tree.place, ...(tree.anchor ? { anchor: tree.anchor } : {}) }
}

function leftEmpty(entry: Entry, field: Field, language: Language): Diagnostic {
  const written =
    entry.tree.type === 'scalar' && entry.tree.source !== ''
      ? `写的是“${entry.tree.source}”，等于没有内容`
      : '冒号后面还没有内容'
  return {
    code: 'schema/required',
    severity: 'error',
    place: entry.keyPlace,
    ...(entry.keyAnchor ? { related: [{ message: '内容写在这里，由“*”引用过来', place: entry.keyAnchor }] } : {}),
    message: `“${entry.written.trim()}”${written}。`,
    cure: `写成${lineOf(entry.written.trim(), field, language)}。`,
  }
}

/** Words that tie two clauses into one sentence. */
const CLAUSE = /[即就再则才仍按会没]|先|可以|之后|以后|以上|以内/

/** `[图文，语音]` is one item to YAML. Longer parts may well be one sentence. */
function wideCommas(list: ListTree, node: Node): Diagnostic | undefined {
  const [only, ...more] = list.items
  if (
    list.flow === undefined ||
    more.length > 0 ||
    only?.type !== 'scalar' ||
    only.style !== 'plain' ||
    node.type !== 'text' ||
    node.ref ||
    node.format
  )
    return undefined
  const parts = only.source.split(/[，、；]/)
  const at = only.source.search(/[，、；]/)
  // 、 stands inside many an item (`报到货、坏果当天退`); a row of short words is more likely a list.
  const single = parts.length === 2
  const longest = /[，；]/.test(only.source) ? (single ? 4 : 6) : single ? 0 : 4
  // One comma between a deed and what follows from it is a sentence: `一次即移出，退剩余费用`.
  if (
    single &&
    (CLAUSE.test(only.source) ||
      Math.abs([...(parts[0]?.trim() ?? '')].length - [...(parts[1]?.trim() ?? '')].length) > 1)
  )
    return undefined
  if (
    at < 0 ||
    parts.some((part) => part.trim() === '' || [...part.trim()].length > longest || /[。！？!?]/.test(part))
  )
    return undefined
  const { place } = only
  const start = { ...place.start, column: place.start.column + at, offset: place.start.offset + at }
  return {
    code: 'syntax/comma',
    severity: 'warning',
    place: { ...place, start, end: { ...start, column: start.column + 1, offset: start.offset + 1 } },
    message: `方括号里只读到一项“${short(only.source)}”：“${only.source[at] ?? ''}”不能隔开各项。`,
    cure: `各项之间用半角逗号加空格：[${short(parts.map((part) => part.trim()).join(', '), 40)}]；本来就是一句话，给它加引号。`,
    ...(only.anchor ? { related: [{ message: '内容写在这里，由“*”引用过来', place: only.anchor }] } : {}),
  }
}

function canonicalList(written: Tree, reading: Reading, node: ListNode): Tree {
  const tree = listOf(written, node)
  if (tree.type !== 'list') return tree
  const comma = wideCommas(tree, node.item)
  if (comma) reading.diagnostics.push(comma)
  const items = tree.items.map((item) => {
    const itemNode = node.item
    if (itemNode.type === 'map' && node.byId && item.type === 'map') return canonicalMap(item, reading, itemNode, true)
    return canonical(item, reading, itemNode)
  })
  return { ...tree, items: items.filter((item) => item !== undefined) }
}

/**
 * One alone where several may stand is a list of one: a sentence, an item in its own keys. A sentence in lines, or with the
 * marks of a list, is a list that went wrong.
 */
function listOf(tree: Tree, { item, table }: ListNode): Tree {
  const alone =
    tree.type === 'scalar'
      ? !table && standsAlone(item) && isSentence(tree)
      : tree.type === 'map' && item.type === 'map' && tree.entries.every(({ written }) => canonicalKey(item, written))
  if (!alone || tree.type === 'list') return tree
  const { place, anchor } = tree
  const flow = tree.type === 'scalar' ? tree.source : tree.type === 'map' ? (tree.flow ?? '') : ''
  return { type: 'list', items: [tree], place, flow, ...(anchor ? { anchor } : {}) }
}

const standsAlone = (item: Node): boolean =>
  item.type === 'text' || item.type === 'choice' || (item.type === 'map' && item.shorthand !== undefined)

function isSentence(tree: ScalarTree): boolean {
  const inLines = tree.style === 'block' || tree.firstLine !== undefined || tree.source.includes('\n')
  return !inLines && !LIST_MARK.test(tree.source) && bracketed(tree) === undefined
}

/** Sentences one below the other where one text is asked for. */
function joined(tree: Tree, { between }: TextNode): Tree {
  if (between === undefined || tree.type !== 'list' || tree.items.length === 0) return tree
  const lines = tree.items.flatMap((item) => (item.type === 'scalar' && !isEmpty(item) ? [item.source.trim()] : []))
  if (lines.length < tree.items.length) return tree
  const source = lines.join(between)
  const { place, anchor } = tree
  return { type: 'scalar', value: source, source, style: 'block', place, ...(anchor ? { anchor } : {}) }
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
  return node.ref === undefined || node.ref === 'person' ? text.trim() : (idOf(reading.named, node.ref, word) ?? word)
}

/** The file's top: what makes it readable at all. */
export const isMapTree = (tree: Tree | undefined): tree is MapTree => tree?.type === 'map'

/** The canonical scalar text of a top-level key, with its place. */
export function topScalar(tree: Tree, key: string): ScalarTree | undefined {
  const child = tree.type === 'map' ? entryOf(tree, key)?.tree : undefined
  return child?.type === 'scalar' ? child : undefined
}
