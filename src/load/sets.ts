import type { Diagnostic, Place } from '../diagnostic.ts'
import { community } from '../schema/community.ts'
import type { ListNode, MapNode, Node } from '../schema/node.ts'
import { canonical } from './canonical.ts'
import { places } from './lines.ts'
import { merge } from './merge.ts'
import type { Named } from './named.ts'
import { canonicalKey, fieldOf, keyWords, type Language } from '../schema/names.ts'
import { nearName } from '../near-name.ts'
import { parseYaml } from './syntax.ts'
import { broken, entryOf, textAt, type MapTree, type ScalarTree, type Tree } from './tree.ts'
import { writtenTree } from './written-tree.ts'

/** The name under which findings about `--set` are placed; its text has one line per setting. */
export const SET_FILE = '--set'

export interface Applied {
  readonly tree: MapTree
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

interface Setting {
  readonly path: string
  readonly value: string
  readonly pathPlace: Place
  readonly valuePlace: Place
  readonly language: Language
  readonly named: Named
  readonly diagnostics: Diagnostic[]
}

/**
 * `--set 定位.加入理由=…`: each laid over the tree in turn. Steps are divided by `.` or `/`; a step is a key in either
 * language, or the index or id of an item. The value is read as YAML, else as text.
 */
export function applySets(
  tree: MapTree,
  sets: readonly (readonly [path: string, value: string])[],
  language: Language,
  named: Named,
): Applied {
  const diagnostics: Diagnostic[] = []
  const lines = sets.map(([path, value]) => `${path}=${value}`.replace(/\r?\n/g, ' '))
  const text = lines.join('\n')
  const placeAt = places(SET_FILE, text)
  let start = 0
  const result = sets.reduce((below, [path, value], index) => {
    const end = start + (lines[index] ?? '').length
    const equals = start + path.length
    const setting: Setting = {
      path,
      value,
      pathPlace: placeAt(start, equals),
      valuePlace: placeAt(Math.min(equals + 1, end), end),
      language,
      named,
      diagnostics,
    }
    start = end + 1
    const changed = applyOne(below, setting)
    return changed?.type === 'map' ? changed : below
  }, tree)
  return { tree: result, text, diagnostics }
}

function applyOne(tree: MapTree, setting: Setting): Tree | undefined {
  const steps = setting.path
    .split(/[./]/)
    .map((step) => step.trim())
    .filter((step) => step !== '')
  if (steps.length === 0) return refuse(setting, tree, '“--set”没有写要改哪个字段。', '写成 --set 定位.加入理由=…。')
  return walk(setting, tree, community, steps)
}

/** `below` with the value put in at the end of the steps; undefined when there is still nothing. */
function walk(
  setting: Setting,
  below: Tree | undefined,
  node: Node,
  [step, ...rest]: readonly string[],
): Tree | undefined {
  if (step === undefined) return put(setting, below, node)
  if (node.type === 'map' || node.type === 'free') return walkMap(setting, below, node, step, rest)
  if (node.type === 'list') return walkList(setting, below, node, step, rest)
  return refuse(setting, below, `“${setting.path}”太长了：“${step}”前面已经是一个值。`, `去掉“${step}”及其后面的部分。`)
}

function walkMap(
  setting: Setting,
  below: Tree | undefined,
  node: MapNode | Extract<Node, { type: 'free' }>,
  step: string,
  rest: readonly string[],
): Tree | undefined {
  const key = node.type === 'map' ? canonicalKey(node, step) : step
  const inner = node.type === 'map' ? (key === undefined ? undefined : fieldOf(node, key)?.node) : node
  if (key === undefined || !inner) {
    const near = node.type === 'map' ? nearName(step, keyWords(node)) : undefined
    return refuse(
      setting,
      below,
      `“${setting.path}”里没有“${step}”这个字段。`,
      near === undefined ? '路径从最外层的字段写起，例如 定位.加入理由。' : `是不是“${near}”？`,
    )
  }
  const map: MapTree = below?.type === 'map' ? below : { type: 'map', entries: [], place: setting.valuePlace }
  const old = entryOf(map, key)
  if (rest.length === 0 && setting.value.trim() === '')
    return emptied(setting, map, key, step, node.type === 'map' && fieldOf(node, key)?.required === true)
  const tree = walk(setting, old?.tree, inner, rest)
  if (!tree) return below
  const entries = old
    ? map.entries.map((entry) => (entry === old ? { ...entry, tree } : entry))
    : [...map.entries, { key, written: step, keyPlace: setting.pathPlace, tree }]
  return { ...map, entries }
}

/** Nothing is put in: what is needed is missing then, anything else is taken out. */
function emptied(setting: Setting, map: MapTree, key: string, step: string, needed: boolean): Tree {
  const { pathPlace, valuePlace, path, diagnostics } = setting
  const entries = map.entries.filter((entry) => entry.key !== key)
  if (!needed) return { ...map, entries }
  diagnostics.push({
    code: 'schema/required',
    severity: 'error',
    message: `“--set ${path}=”后面是空的，可是“${step}”不能没有。`,
    cure: `等号后面写上内容；不改它，就去掉这个 --set。`,
    place: pathPlace,
  })
  return { ...map, entries: [...entries, { key, written: step, keyPlace: pathPlace, tree: broken(valuePlace) }] }
}

function walkList(
  setting: Setting,
  below: Tree | undefined,
  node: ListNode,
  step: string,
  rest: readonly string[],
): Tree | undefined {
  const items = below?.type === 'list' ? below.items : []
  const byId = items.findIndex((item) => textAt(item, 'id') === step)
  const index = byId >= 0 ? byId : /^\d+$/.test(step) ? Number(step) : -1
  if (index < 0 || index > items.length) {
    return refuse(
      setting,
      below,
      `“${setting.path}”里没有“${step}”这一项。`,
      `写第几项（从 0 数起${items.length > 0 ? `，现有 ${items.length} 项` : ''}）或它的标识。`,
    )
  }
  const tree = walk(setting, items[index], node.item, rest)
  if (!tree) return below
  const list = below?.type === 'list' ? below : { type: 'list' as const, items, place: setting.valuePlace }
  return {
    ...list,
    items: index < items.length ? items.map((item, at) => (at === index ? tree : item)) : [...items, tree],
  }
}

function put(
  { value, valuePlace, language, named, diagnostics }: Setting,
  below: Tree | undefined,
  node: Node,
): Tree | undefined {
  const read = canonical(readValue(value, valuePlace), { language, diagnostics, named }, node)
  // `[]` says that there is none; laid over by its items it would change nothing.
  const empties = read?.type === 'list' && read.items.length === 0
  return read && below && !empties ? merge(below, read, node) : (read ?? below)
}

/** `[甲, 乙]` is a list; what YAML would stumble over, or take for a comment, is text. */
function readValue(value: string, place: Place): Tree {
  const asText: ScalarTree = { type: 'scalar', value, source: value, style: 'quoted', place }
  const parsed = parseYaml(SET_FILE, value)
  if (!parsed.document || parsed.diagnostics.length > 0) return asText
  const { tree, diagnostics } = writtenTree(parsed.document, value, () => place)
  const isText =
    tree.type === 'broken' || (tree.type === 'scalar' && (tree.value === null || tree.comment !== undefined))
  return diagnostics.length > 0 || isText ? asText : tree
}

function refuse(setting: Setting, below: Tree | undefined, message: string, cure: string): Tree | undefined {
  setting.diagnostics.push({ code: 'set/path', severity: 'error', message, cure, place: setting.pathPlace })
  return below
}
