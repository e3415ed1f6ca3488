import { isAlias, isMap, isScalar, isSeq, type Alias, type Document, type Pair, type Scalar, type YAMLMap } from 'yaml'
import type { Diagnostic, Place } from '../diagnostic.ts'
import { broken, type Entry, type MapTree, type ScalarTree, type Tree } from './tree.ts'
import type { PlaceAt } from './lines.ts'
import { TOO_DEEP } from './syntax-messages.ts'
import { short } from './typing.ts'

/** A few aliases to aliases can stand for billions of values; no community repeats itself this often. */
const MAX_ALIASED_NODES = 20_000
/** The schema is seven levels deep; the author's own values may add some. */
const MAX_DEPTH = 64

export interface WrittenTree { readonly tree: Tree; readonly diagnostics: readonly Diagnostic[] }

interface Reader {
  readonly text: string
  readonly placeAt: PlaceAt
  readonly anchors: Map<string, unknown>
  /** Nodes that are being read: an alias inside the node it stands for has no end. */
  readonly open: Set<unknown>
  readonly diagnostics: Diagnostic[]
  aliased: number
  bomb: boolean
  tooDeep: boolean
}

/**
 * YAML document → tree in the author's own words: aliases and `<<` are followed, the same key twice is a finding and its
 * first value stays.
 */
export function writtenTree(document: Document.Parsed, text: string, placeAt: PlaceAt): WrittenTree {
  const reader: Reader = { text, placeAt, anchors: new Map(), open: new Set(), diagnostics: [], aliased: 0, bomb: false, tooDeep: false }
  const tree = read(reader, document.contents)
  return { tree, diagnostics: reader.diagnostics }
}

/** `via`: the alias through which the node is read. */
function read(reader: Reader, node: unknown, via?: Place): Tree {
  if (isAlias(node)) return readAlias(reader, node, via)
  const own = placeOf(reader, node)
  if (via && ++reader.aliased > MAX_ALIASED_NODES) return bomb(reader, via)
  const written = via ? { place: via, anchor: own } : { place: own }
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
  if (anchor !== undefined) reader.anchors.set(anchor, node)
  if (isScalar(node)) return readScalar(reader, node, written)
  if (!isMap(node) && !isSeq(node)) return broken(own)
  if (reader.open.size >= MAX_DEPTH) return deep(reader, own)
  reader.open.add(node)
  const tree: Tree = isMap(node)
    ? { type: 'map', entries: readEntries(reader, node, via), flow: node.flow === true, ...written }
    : { type: 'list', items: node.items.map((item) => read(reader, item, via)), flow: node.flow === true, ...written }
  reader.open.delete(node)
  return tree
}

function readScalar(reader: Reader, node: Scalar, written: { readonly place: Place; readonly anchor?: Place }): ScalarTree {
  const style = node.type === 'PLAIN' ? 'plain' : node.type?.startsWith('BLOCK') ? 'block' : 'quoted'
  const source = style === 'plain' ? node.source ?? '' : String(node.value ?? '')
  const comment = style === 'block' ? undefined : commentAfter(reader, node.range?.[1] ?? 0)
  return { type: 'scalar', value: node.value, source, style, ...(comment ? { comment } : {}), ...written }
}

function commentAfter({ text, placeAt }: Reader, end: number): ScalarTree['comment'] {
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, end - 80), end))?.[0] ?? ''
  const match = /^([ \t]*)(#[^\r\n]*)/.exec(text.slice(end, end + 400))
  if (!match) return undefined
  const [, gap = '', comment = ''] = match
  const start = end + gap.length
  return { text: comment.trimEnd(), spaces: before.length + gap.length, place: placeAt(start, start + comment.trimEnd().length) }
}

function readAlias(reader: Reader, alias: Alias, via: Place | undefined): Tree {
  const place = via ?? placeOf(reader, alias)
  if (reader.bomb) return broken(place)
  const target = reader.anchors.get(alias.source)
  if (target === undefined) {
    const emphasis = alias.source.endsWith('*')
    return fail(reader, place, 'syntax/alias', `“*${alias.source}”引用的“&${alias.source.replace(/\*$/, '')}”前面没有定义。`,
      emphasis ? `行首的“*”在 YAML 里是引用；只是想强调的话，去掉星号，或给整句加引号："*${alias.source}"。` : `只是文字的话，给整句加引号："*${short(alias.source)}"；要引用，先在被引用的内容前写“&${short(alias.source)}”。`)
  }
  if (reader.open.has(target)) return fail(reader, place, 'syntax/alias', `“*${alias.source}”引用了它自己所在的内容，没有尽头。`, '把这里要写的内容直接写出来。')
  return read(reader, target, place)
}

function deep(reader: Reader, place: Place): Tree {
  if (reader.tooDeep) return broken(place)
  reader.tooDeep = true
  const start = { line: place.start.line, column: 1, offset: place.start.offset - place.start.column + 1 }
  return fail(reader, { ...place, start, end: { ...start, column: 2, offset: start.offset + 1 } }, 'syntax/too-deep', TOO_DEEP.message, TOO_DEEP.cure)
}

function bomb(reader: Reader, place: Place): Tree {
  if (reader.bomb) return broken(place)
  reader.bomb = true
  return fail(reader, place, 'syntax/alias-bomb', '“*”引用层层套叠，展开后超过两万项，不再往下读。', '引用只用来省掉重复的几行；把这里直接写出来，或用 extends（继承）一份基础文件。')
}

function fail(reader: Reader, place: Place, code: string, message: string, cure: string): Tree {
  reader.diagnostics.push({ code, severity: 'error', message, cure, place })
  return broken(place)
}

function readEntries(reader: Reader, node: YAMLMap, via: Place | undefined): readonly Entry[] {
  const entries = new Map<string, Entry>()
  let merged: readonly Entry[] = []
  for (const pair of node.items as Pair[]) {
    const key = readKey(reader, pair, via)
    if (key === undefined) continue
    const { written, place } = key
    const tree = pair.value === null ? emptyAfter(reader, pair, place) : read(reader, pair.value, via)
    if (written === '<<' && isScalar(pair.key) && pair.key.type === 'PLAIN') merged = [...merged, ...mergedEntries(reader, tree)]
    else addOnce(reader, entries, { key: written, written, keyPlace: place, tree })
  }
  // What the author writes here wins over what `<<` brings; of several bases the first wins.
  for (const entry of merged) if (!entries.has(entry.key)) entries.set(entry.key, entry)
  return [...entries.values()]
}

function readKey(reader: Reader, pair: Pair, via: Place | undefined): { readonly written: string; readonly place: Place } | undefined {
  const key = isAlias(pair.key) ? reader.anchors.get(pair.key.source) : pair.key
  const place = via ?? placeOf(reader, pair.key)
  const written = isScalar(key) ? (key.type === 'PLAIN' ? key.source ?? '' : String(key.value)) : undefined
  if (written !== undefined && written.trim() !== '') return { written, place }
  fail(reader, place, 'syntax/key', written === undefined ? '字段名只能是一个词，不能是列表或一组数据。' : '冒号前面没有字段名。', '写成“字段: 内容”；文字以“[”“{”“:”开头的，给整句加引号。')
  return undefined
}

function mergedEntries(reader: Reader, tree: Tree): readonly Entry[] {
  if (tree.type === 'broken') return []
  const sources = tree.type === 'list' ? tree.items : [tree]
  const maps = sources.filter((source): source is MapTree => source.type === 'map')
  if (maps.length < sources.length) fail(reader, tree.place, 'syntax/merge', '“<<”后面只能引用一组字段。', '写成“<<: *名字”，“&名字”标在带下级字段的地方。')
  return maps.flatMap((map) => map.entries.map((entry) => ({ ...entry, keyPlace: tree.place })))
}

function addOnce(reader: Reader, entries: Map<string, Entry>, entry: Entry): void {
  const first = entries.get(entry.key)
  if (first) reader.diagnostics.push(duplicateKey(first, entry))
  else entries.set(entry.key, entry)
}

/** The same property twice, be it in two languages. */
export function duplicateKey(first: Entry, second: Entry): Diagnostic {
  const same = first.written === second.written
  const names = same ? `“${second.written}”` : `“${first.written}”和“${second.written}”（同一个字段的两种写法）`
  return {
    code: 'schema/duplicate-key', severity: 'error', place: second.keyPlace,
    message: `${names}写了两次，第一次在第 ${first.keyPlace.start.line} 行。`,
    cure: '只留一处；两处的内容都要，就并到一起。',
    related: [{ message: '第一次写在这里', place: first.keyPlace }],
  }
}

/** `key` without a colon in a flow map has no value node at all. */
function emptyAfter(reader: Reader, pair: Pair, place: Place): ScalarTree {
  const end = (isScalar(pair.key) ? pair.key.range?.[1] : undefined) ?? 0
  return { type: 'scalar', value: null, source: '', style: 'plain', place: { ...place, start: place.end, end: reader.placeAt(end, end).end } }
}

function placeOf(reader: Reader, node: unknown): Place {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined
  const start = range?.[0] ?? 0
  const end = range?.[1] ?? start
  // A block's range runs on to the next token; blank ends are not what the author would underline.
  return reader.placeAt(start, start + reader.text.slice(start, end).trimEnd().length)
}
