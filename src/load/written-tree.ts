import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Diagnostic, Edit, Place } from '../diagnostic.ts'
import { duplicateKeys, type Repeated } from './duplicate-keys.ts'
import { foldedLine } from './folded.ts'
import { broken, type Entry, type MapTree, type ScalarTree, type Tree } from './tree.ts'
import type { PlaceAt } from './lines.ts'
import { TOO_DEEP } from './syntax-messages.ts'
import { short } from './slip.ts'

/** A few aliases to aliases can stand for billions of values; no community repeats itself this often. */
const MAX_ALIASED_NODES = 20_000
/** The schema is seven levels deep; the author's own values may add some. */
const MAX_DEPTH = 64

export interface WrittenTree {
  readonly tree: Tree
  readonly diagnostics: readonly Diagnostic[]
}

interface Reader {
  readonly text: string
  readonly placeAt: PlaceAt
  readonly anchors: Map<string, unknown>
  readonly used: Set<string>
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
  const reader: Reader = {
    text,
    placeAt,
    anchors: new Map(),
    used: new Set(),
    open: new Set(),
    diagnostics: [],
    aliased: 0,
    bomb: false,
    tooDeep: false,
  }
  const tree = read(reader, document.contents)
  reader.diagnostics.push(...idleAnchors(reader))
  return { tree, diagnostics: reader.diagnostics }
}

/** `via`: the alias through which the node is read. `item`: it is one of a list. */
function read(reader: Reader, node: unknown, via?: Place, item = false): Tree {
  if (isAlias(node)) return readAlias(reader, node, via)
  const own = placeOf(reader, node)
  if (via && ++reader.aliased > MAX_ALIASED_NODES) return bomb(reader, via)
  const written = via ? { place: via, anchor: own } : { place: own }
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
  if (anchor !== undefined) reader.anchors.set(anchor, node)
  if (isScalar(node)) return readScalar(reader, node, written, item)
  if (!isMap(node) && !isSeq(node)) return broken(own)
  if (reader.open.size >= MAX_DEPTH) return deep(reader, own)
  if (isMap(node) && node.flow && node.items.some(({ key }) => isMap(key) || isSeq(key)))
    return notAMap(reader, node, own)
  reader.open.add(node)
  const flow = node.flow === true ? { flow: textOf(reader, node) } : {}
  const tree: Tree = isMap(node)
    ? { type: 'map', entries: readEntries(reader, node, via), ...flow, ...written }
    : { type: 'list', items: node.items.map((item) => read(reader, item, via, true)), ...flow, ...written }
  reader.open.delete(node)
  return tree
}

function readScalar(
  reader: Reader,
  node: Scalar,
  written: { readonly place: Place; readonly anchor?: Place },
  item: boolean,
): Tree {
  const style = node.type === 'PLAIN' ? 'plain' : node.type?.startsWith('BLOCK') ? 'block' : 'quoted'
  const source = style === 'plain' ? (node.source ?? '') : String(node.value ?? '')
  const raw = style === 'plain' ? textOf(reader, node) : ''
  const folded =
    raw.includes('\n') && !written.anchor ? foldedLine(raw, node.range?.[0] ?? 0, item, reader.placeAt) : undefined
  if (folded) reader.diagnostics.push(folded)
  if (node.tag === '!' && style === 'plain') return bang(reader, node, written.place)
  const comment = style === 'block' ? undefined : commentAfter(reader, node.range?.[1] ?? 0)
  return {
    type: 'scalar',
    value: node.value,
    source,
    style,
    ...(raw.includes('\n') ? { firstLine: (raw.split('\n')[0] ?? '').trim() } : {}),
    ...(comment ? { comment } : {}),
    ...written,
  }
}

function commentAfter({ text, placeAt }: Reader, end: number): ScalarTree['comment'] {
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, end - 80), end))?.[0] ?? ''
  const match = /^([ \t]*)(#[^\r\n]*)/.exec(text.slice(end, end + 400))
  if (!match) return undefined
  const [, gap = '', comment = ''] = match
  const start = end + gap.length
  return {
    text: comment.trimEnd(),
    spaces: before.length + gap.length,
    place: placeAt(start, start + comment.trimEnd().length),
  }
}

function readAlias(reader: Reader, alias: Alias, via: Place | undefined): Tree {
  const place = via ?? placeOf(reader, alias)
  if (reader.bomb) return broken(place)
  reader.used.add(alias.source)
  const target = reader.anchors.get(alias.source)
  if (target === undefined) {
    const emphasis = alias.source.endsWith('*')
    return fail(
      reader,
      place,
      'syntax/alias',
      `“*${short(alias.source)}”引用的“&${alias.source.replace(/\*$/, '')}”前面没有定义。`,
      emphasis
        ? `行首的“*”在 YAML 里是引用；只是想强调的话，去掉星号，或给整句加引号："*${alias.source}"。`
        : `只是文字的话，给整句加引号："*${short(alias.source)}"；要引用，先在被引用的内容前写“&${short(alias.source)}”。`,
      via ? [] : quoteAlias(reader, alias, place),
    )
  }
  if (reader.open.has(target))
    return fail(
      reader,
      place,
      'syntax/alias',
      `“*${alias.source}”引用了它自己所在的内容，没有尽头。`,
      '把这里要写的内容直接写出来。',
    )
  return read(reader, target, place)
}

function deep(reader: Reader, place: Place): Tree {
  if (reader.tooDeep) return broken(place)
  reader.tooDeep = true
  const start = { line: place.start.line, column: 1, offset: place.start.offset - place.start.column + 1 }
  return fail(
    reader,
    { ...place, start, end: { ...start, column: 2, offset: start.offset + 1 } },
    'syntax/too-deep',
    TOO_DEEP.message,
    TOO_DEEP.cure,
  )
}

function bomb(reader: Reader, place: Place): Tree {
  if (reader.bomb) return broken(place)
  reader.bomb = true
  return fail(
    reader,
    place,
    'syntax/alias-bomb',
    '“*”引用层层套叠，展开后超过两万项，不再往下读。',
    '引用只用来省掉重复的几行；把这里直接写出来，或用“继承”（extends）引入一份基础文件。',
  )
}

/** Where a file has no anchor at all, a Chinese word after `*` can only be text. */
function quoteAlias({ text }: Reader, { source }: Alias, place: Place): readonly Edit[] {
  const { file, start } = place
  const was = `*${source}`
  return !/\p{Script=Han}/u.test(source) || /["\\]/.test(source) || /(?:^|[\s[{,:])&[^\s&]/.test(text)
    ? []
    : [{ file, start: start.offset, end: start.offset + was.length, was, text: `"${was}"` }]
}

function fail(
  reader: Reader,
  place: Place,
  code: string,
  message: string,
  cure: string,
  fix: readonly Edit[] = [],
): Tree {
  reader.diagnostics.push({ code, severity: 'error', message, cure, place, ...(fix.length > 0 ? { fix } : {}) })
  return broken(place)
}

function readEntries(reader: Reader, node: YAMLMap, via: Place | undefined): readonly Entry[] {
  const entries = new Map<string, Entry>()
  const repeated: Repeated[] = []
  let merged: readonly Entry[] = []
  for (const [index, pair] of (node.items as Pair[]).entries()) {
    const key = readKey(reader, pair, via)
    if (key === undefined) continue
    const { written, place, anchor } = key
    const tree = pair.value === null ? emptyAfter(reader, pair, place) : read(reader, pair.value, via)
    if (written === '<<' && isScalar(pair.key) && pair.key.type === 'PLAIN')
      merged = [...merged, ...mergedEntries(reader, tree)]
    else {
      const entry: Entry = { key: written, written, keyPlace: place, ...(anchor ? { keyAnchor: anchor } : {}), tree }
      const first = entries.get(written)
      if (first) repeated.push({ first, second: entry, index })
      else entries.set(written, entry)
    }
  }
  // Through an alias it is the same mistake once more.
  if (!via) reader.diagnostics.push(...duplicateKeys(repeated, reader.text))
  // What the author writes here wins over what `<<` brings; of several bases the first wins.
  for (const entry of merged) if (!entries.has(entry.key)) entries.set(entry.key, entry)
  return [...entries.values()]
}

function readKey(
  reader: Reader,
  pair: Pair,
  via: Place | undefined,
): { readonly written: string; readonly place: Place; readonly anchor?: Place } | undefined {
  const key = isAlias(pair.key) ? reader.anchors.get(pair.key.source) : pair.key
  const place = via ?? placeOf(reader, pair.key)
  const written = isScalar(key) ? (key.type === 'PLAIN' ? (key.source ?? '') : String(key.value)) : undefined
  if (written !== undefined && written.trim() !== '')
    return { written, place, ...(via ? { anchor: placeOf(reader, pair.key) } : {}) }
  if (via) return undefined
  fail(
    reader,
    place,
    'syntax/key',
    written === undefined ? '字段名只能是一个词，不能是列表或一组数据。' : '冒号前面没有字段名。',
    '写成“字段: 内容”；文字以“[”“{”“:”开头的，给整句加引号。',
  )
  return undefined
}

function mergedEntries(reader: Reader, tree: Tree): readonly Entry[] {
  if (tree.type === 'broken') return []
  const sources = tree.type === 'list' ? tree.items : [tree]
  const maps = sources.filter((source): source is MapTree => source.type === 'map')
  if (maps.length < sources.length)
    fail(
      reader,
      tree.place,
      'syntax/merge',
      '“<<”后面只能引用一组字段。',
      '写成“<<: *名字”，“&名字”标在带下级字段的地方。',
    )
  return maps.flatMap((map) =>
    map.entries.map((entry) => ({ ...entry, keyPlace: tree.place, keyAnchor: entry.keyAnchor ?? entry.keyPlace })),
  )
}

/** `{{昵称}}` is a text in braces, not a map whose key is a map. */
function notAMap(reader: Reader, node: YAMLMap, own: Place): Tree {
  return fail(
    reader,
    own,
    'syntax/special-start',
    '文字不能直接用“{”开头（会被当成一组数据）。',
    `给整句加上引号："${short(textOf(reader, node))}"。`,
    quoteWhole(reader, node, own),
  )
}

/** Nothing but a word in double braces, up to the end of its line. */
function quoteWhole(reader: Reader, node: YAMLMap, { file, start }: Place): readonly Edit[] {
  const was = textOf(reader, node)
  const after = reader.text.slice((node.range?.[0] ?? 0) + was.length).split(/\r?\n/, 1)[0] ?? ''
  return /^\{\{[^{}:"'\\\n#]+\}\}$/.test(was) && /^\s*(?:#.*)?$/.test(after)
    ? [{ file, start: start.offset, end: start.offset + was.length, was, text: `"${was}"` }]
    : []
}

/** `! 重要 通知`: the sign alone would be dropped without a word. */
function bang(reader: Reader, node: Scalar, place: Place): Tree {
  const at = reader.text.lastIndexOf('!', node.range?.[0] ?? 0)
  const tree = fail(
    reader,
    reader.placeAt(at, at + 1),
    'syntax/special-start',
    '文字不能直接用“!”开头（这个符号在 YAML 里另有用处）。',
    `给整句加上引号："! ${short(textOf(reader, node))}"。`,
  )
  return { ...tree, place }
}

/** `口号: &朋友 来`: a mark that nothing refers to, in Chinese, is the beginning of a text. */
function idleAnchors({ anchors, used, text, placeAt }: Reader): readonly Diagnostic[] {
  return [...anchors].flatMap(([name, node]): readonly Diagnostic[] => {
    if (
      used.has(name) ||
      !isScalar(node) ||
      (node.type !== 'PLAIN' && node.type !== undefined) ||
      !/\p{Script=Han}/u.test(name)
    )
      return []
    const from = text.lastIndexOf(`&${name}`, node.range?.[0] ?? 0)
    const end = Math.max(
      from + name.length + 1,
      (node.range?.[0] ?? 0) + text.slice(...(node.range ?? [0, 0])).trimEnd().length,
    )
    const was = text.slice(from, end).trimEnd()
    const place = placeAt(from, from + name.length + 1)
    const plain = !/["\\\n]/.test(was)
    return [
      {
        code: 'syntax/anchor',
        severity: 'warning',
        place,
        message: `“&${short(name)}”被当成引用的记号，没有读进内容里。`,
        cure: `给整句加上引号："${short(was)}"。`,
        ...(plain
          ? {
              fix: [
                {
                  file: place.file,
                  start: place.start.offset,
                  end: place.start.offset + was.length,
                  was,
                  text: `"${was}"`,
                },
              ],
            }
          : {}),
      },
    ]
  })
}

/** `key` without a colon in a flow map has no value node at all. */
function emptyAfter(reader: Reader, pair: Pair, place: Place): ScalarTree {
  const end = (isScalar(pair.key) ? pair.key.range?.[1] : undefined) ?? 0
  return {
    type: 'scalar',
    value: null,
    source: '',
    style: 'plain',
    place: { ...place, start: place.end, end: reader.placeAt(end, end).end },
  }
}

const textOf = ({ text }: Reader, node: Scalar | YAMLMap | YAMLSeq): string =>
  text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0).trimEnd()

function placeOf(reader: Reader, node: unknown): Place {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined
  const start = range?.[0] ?? 0
  const end = range?.[1] ?? start
  // A block's range runs on to the next token; blank ends are not what the author would underline.
  return reader.placeAt(start, start + reader.text.slice(start, end).trimEnd().length)
}
