import type { Diagnostic } from '../diagnostic.ts'
import { community } from '../schema/community.ts'
import type { Field, MapNode, Node } from '../schema/node.ts'
import { bracketed, choicesIn, explainInvalid, explainMissing, OUTER_QUOTES, type Invalid } from './explain-invalid.ts'
import { isRemoved } from './merge.ts'
import { canonicalChoice, nodeAt, type Language } from '../schema/names.ts'
import { certainName } from '../near-name.ts'
import { numeralOf } from '../numerals.ts'
import { formatPointer, parsePointer } from './pointer.ts'
import { breakAt } from './settle.ts'
import { locate, writtenSteps } from './source.ts'
import { childOf, entryOf, valueOf, type MapTree, type Tree } from './tree.ts'
import { missingColon } from './unknown-key.ts'
import { validate as matches } from './validator.generated.ts'

/** The format of file that this program reads. */
const SPEC_VERSION = 1

export interface Validated {
  readonly tree: MapTree
  readonly diagnostics: readonly Diagnostic[]
}

/** What ajv says of a value; its own English words are never shown. */
interface Misfit {
  readonly instancePath: string
  readonly keyword: string
  readonly params: { readonly missingProperty?: string }
}

export interface Validation {
  readonly language: Language /** False: a base is missing, and with it perhaps what is required. */
  readonly complete: boolean
  /** The kind of file; a community file when absent. */
  readonly kind?: FileKind
}

/** A schema with the validator that was generated from it. */
export interface FileKind {
  readonly root: MapNode
  readonly matches: Matches
}
type Matches = { (value: unknown): boolean; errors?: readonly Misfit[] | null }

const communityFile: FileKind = { root: community, matches }

/** Every value against the schema. What does not fit is named once and taken out of the tree. */
export function validate(tree: MapTree, { language, complete, kind = communityFile }: Validation): Validated {
  const { root } = kind
  const misfits = misfitsOf(valueOf(tree), kind.matches)
  const diagnostics: Diagnostic[] = []
  const unfit = new Set<string>()
  for (const { instancePath, keyword, params } of misfits) {
    const path = parsePointer(instancePath)
    const missing = params.missingProperty
    if (keyword === 'required' && missing !== undefined) {
      const found = complete ? missingAt(tree, path, missing, language, root) : undefined
      if (found) diagnostics.push(found)
      continue
    }
    unfit.add(instancePath)
    diagnostics.push(invalidAt(tree, path, language, root))
  }
  const version = versionFinding(tree, language)
  return { tree: breakAt(tree, unfit), diagnostics: version ? [...diagnostics, version] : diagnostics }
}

function misfitsOf(value: unknown, check: Matches): readonly Misfit[] {
  if (check(value)) return []
  const seen = new Set<string>()
  // A value that fails two keywords (neither whole nor in range) is still one mistake.
  return (check.errors ?? []).filter(({ instancePath, keyword }) => {
    if (keyword === 'required') return true
    const first = !seen.has(instancePath)
    seen.add(instancePath)
    return first
  })
}

function invalidAt(tree: MapTree, path: readonly string[], language: Language, root: MapNode): Diagnostic {
  const node = nodeAt(path, root) ?? { type: 'free' as const }
  const at = subtree(tree, path) ?? tree
  const flow = (at.type === 'map' || at.type === 'list') && at.flow !== undefined
  const place = at.type === 'scalar' || flow ? at.place : (locate(tree, path, 'key') ?? at.place)
  const slip = node.type === 'map' && at.type === 'scalar' ? missingColon(at, node) : undefined
  if (slip) return { ...slip, path: formatPointer(path) }
  return {
    ...explainInvalid(labelOf(tree, path, language, root), node, at, language),
    severity: 'error',
    path: formatPointer(path),
    place,
    ...anchorOf(at),
    ...choiceFix(node, at),
    ...choicesFix(node, at, subtree(tree, path.slice(0, -1))),
    ...bracketFix(node, at),
    ...numberFix(node, at),
    ...braceFix(node, at),
  }
}

function choiceFix(node: Node, at: Tree): Pick<Diagnostic, 'fix'> {
  if (node.type !== 'choice' || at.type !== 'scalar' || at.style !== 'plain' || at.anchor) return {}
  const words = Object.entries<readonly string[]>(node.values).flatMap(([meaning, known]) =>
    [meaning, ...known].map((word) => ({ word, meaning })),
  )
  const bare = at.source.replace(OUTER_QUOTES, '$1')
  const word = bare !== at.source && canonicalChoice(node, bare) !== undefined ? bare : certainName(bare, words)
  const { file, start, end } = at.place
  return word === undefined ? {} : { fix: [{ file, start: start.offset, end: end.offset, was: at.source, text: word }] }
}

/** `[利益，快乐]`: each part is a choice of the list by itself. */
function choicesFix(node: Node, at: Tree, list: Tree | undefined): Pick<Diagnostic, 'fix'> {
  if (
    node.type !== 'choice' ||
    at.type !== 'scalar' ||
    at.style !== 'plain' ||
    at.anchor ||
    at.firstLine !== undefined ||
    list?.type !== 'list' ||
    list.flow === undefined
  )
    return {}
  const parts = choicesIn(node, at.source)
  const { file, start, end } = at.place
  return parts === undefined
    ? {}
    : { fix: [{ file, start: start.offset, end: end.offset, was: at.source, text: parts.join(', ') }] }
}

/** `【图文，语音】` → `[图文, 语音]`. */
function bracketFix(node: Node, at: Tree): Pick<Diagnostic, 'fix'> {
  const list =
    node.type === 'list' && at.type === 'scalar' && !at.anchor && at.firstLine === undefined ? bracketed(at) : undefined
  if (list === undefined || at.type !== 'scalar') return {}
  const { file, start, end } = at.place
  return { fix: [{ file, start: start.offset, end: end.offset, was: at.source, text: list }] }
}

/** `20` where a share is asked for is 20 %; `三` is 3. Of `1` and `2.5` nobody knows whether per cent or times were meant. */
function numberFix(node: Node, at: Tree): Pick<Diagnostic, 'fix'> {
  if (node.type !== 'number' || at.type !== 'scalar' || at.style !== 'plain' || at.anchor || at.firstLine !== undefined)
    return {}
  const {
    source,
    value,
    place: { file, start, end },
  } = at
  const numeral = typeof value === 'string' && !node.ratio ? numeralOf(source.trim()) : undefined
  const text =
    node.ratio && typeof value === 'number' && value >= 2 && value <= 100 && /^\d+$/.test(source)
      ? `${source}%`
      : numeral !== undefined && numeral >= (node.min ?? 0) && numeral <= (node.max ?? Infinity)
        ? String(numeral)
        : undefined
  return text === undefined ? {} : { fix: [{ file, start: start.offset, end: end.offset, was: source, text }] }
}

/** `口号: {群名}`: a word in braces where a text is asked for can only be one in quotes. */
function braceFix(node: Node, at: Tree): Pick<Diagnostic, 'fix'> {
  if (
    node.type !== 'text' ||
    at.type !== 'map' ||
    at.anchor ||
    at.flow === undefined ||
    !/^\{[^{}:"'\\\n#]+\}$/.test(at.flow)
  )
    return {}
  const { file, start, end } = at.place
  return { fix: [{ file, start: start.offset, end: end.offset, was: at.flow, text: `"${at.flow}"` }] }
}

function missingAt(
  tree: MapTree,
  path: readonly string[],
  key: string,
  language: Language,
  root: MapNode,
): Diagnostic | undefined {
  const at = subtree(tree, path)
  // Written but broken: its own finding stands. Taken out of the archetype's list: nothing else is needed.
  if (at?.type !== 'map' || entryOf(at, key) || isRemoved(at)) return undefined
  const field = fieldAt(path, key, root)
  if (!field) return undefined
  const invalid: Invalid = explainMissing(
    path.length === 0 ? '' : labelOf(tree, path, language, root),
    key,
    field,
    language,
  )
  const place = at.entries[0]?.keyPlace ?? at.place
  return {
    ...invalid,
    severity: 'error',
    path: formatPointer([...path, key]),
    place: path.length === 0 ? place : (locate(tree, path, 'key') ?? place),
    ...anchorOf(at),
  }
}

function versionFinding(tree: MapTree, language: Language): Diagnostic | undefined {
  const entry = entryOf(tree, 'version')
  if (
    entry?.tree.type !== 'scalar' ||
    typeof entry.tree.value !== 'number' ||
    !Number.isInteger(entry.tree.value) ||
    entry.tree.value < 1 ||
    entry.tree.value === SPEC_VERSION
  )
    return undefined
  return {
    code: 'schema/version',
    severity: 'error',
    path: '/version',
    place: entry.tree.place,
    message: `这份文件写的是第 ${entry.tree.value} 版格式，这个程序只认第 ${SPEC_VERSION} 版。`,
    cure: `写“${language === 'zh' ? '版本' : 'version'}: ${SPEC_VERSION}”；文件如果真是用更新的程序写的，先升级 shequn。`,
  }
}

function fieldAt(path: readonly string[], key: string, root: MapNode): Field | undefined {
  const node = nodeAt(path, root)
  return node?.type === 'map' ? node.fields[key] : undefined
}

const subtree = (tree: Tree, path: readonly string[]): Tree | undefined =>
  path.reduce<Tree | undefined>((at, step) => at && childOf(at, step), tree)

/** Both places of what an alias brought in. */
export const anchorOf = (tree: Tree): Pick<Diagnostic, 'related'> =>
  tree.anchor ? { related: [{ message: '内容写在这里，由“*”引用过来', place: tree.anchor }] } : {}

/** `“痛点”`, `“痛点”的第 2 项`. */
export function labelOf(tree: Tree, path: readonly string[], language: Language, root: MapNode = community): string {
  // In the short form (`- 不发广告`) the author wrote no key here: the map's own label serves.
  const parent = subtree(tree, path.slice(0, -1))
  const entry = parent?.type === 'map' ? entryOf(parent, path.at(-1) ?? '') : undefined
  if (entry?.shorthand) return labelOf(tree, path.slice(0, -1), language, root)
  const words = writtenSteps(tree, path, language, root)
  const last = path.at(-1)
  if (last === undefined) return '文件'
  if (nodeAt(path.slice(0, -1), root)?.type !== 'list') return `“${words.at(-1) ?? last}”`
  return `“${words.at(-2) ?? ''}”的第 ${Number(last) + 1} 项`
}
