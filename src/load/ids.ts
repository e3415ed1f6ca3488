import type { Diagnostic, Edit } from '../diagnostic.ts'
import { community } from '../schema/community.ts'
import type { ListNode, Node } from '../schema/node.ts'
import { removalsFrom } from './mend-text.ts'
import { formatPointer } from './pointer.ts'
import { keyLabel, type Language } from '../schema/names.ts'
import { isCommented } from './surroundings.ts'
import { entryOf, textAt, valueOf, type Entry, type ListTree, type MapTree, type Tree } from './tree.ts'

/** Lists whose items make tasks: there a changed title would change the ids of tasks. */
const makesTasks: ReadonlySet<string> = new Set(['/activities', '/content/pillars', '/campaigns', '/cohorts'])
const namedBy = ['title', 'name', 'who', 'use', 'theme', 'text', 'purpose'] as const

export interface WithIds {
  readonly tree: Tree
  readonly diagnostics: readonly Diagnostic[]
}

/** Gives every item of a list by id an `id`: the written one, or a slug of its title. The same id twice is a finding. */
export function withIds(tree: Tree, language: Language, text = '', root: Node = community): WithIds {
  const diagnostics: Diagnostic[] = []
  const shared = sharedParts(tree)
  const visit = (at: Tree, node: Node, path: readonly string[]): Tree => {
    if (at.type === 'map' && node.type === 'map') {
      return {
        ...at,
        entries: at.entries.map((entry) => {
          const field = node.fields[entry.key]
          return field ? { ...entry, tree: visit(entry.tree, field.node, [...path, entry.key]) } : entry
        }),
      }
    }
    if (at.type !== 'list' || node.type !== 'list') return at
    const list = node.byId ? identified(at, node, formatPointer(path), { language, diagnostics, text, shared }) : at
    return { ...list, items: list.items.map((item, index) => visit(item, node.item, [...path, String(index)])) }
  }
  return { tree: visit(tree, root, []), diagnostics }
}

interface Told {
  readonly language: Language
  readonly diagnostics: Diagnostic[]
  readonly text: string /** Offsets of what an alias brings to another place. */
  readonly shared: ReadonlySet<number>
}

/** Where the fields and items stand that are read a second time through an alias or `<<`: what is written there is written everywhere. */
function sharedParts(tree: Tree): ReadonlySet<number> {
  const shared = new Set<number>()
  const visit = (at: Tree): void => {
    if (at.anchor) shared.add(at.anchor.start.offset)
    if (at.type === 'list') at.items.forEach(visit)
    if (at.type === 'map')
      for (const { keyAnchor, tree: below } of at.entries) {
        if (keyAnchor) shared.add(keyAnchor.start.offset)
        visit(below)
      }
  }
  visit(tree)
  return shared
}

const broughtIn = (item: MapTree): boolean =>
  item.anchor !== undefined || item.entries.some(({ keyAnchor }) => keyAnchor !== undefined)

function identified(list: ListTree, node: ListNode, pointer: string, told: Told): ListTree {
  const { language, diagnostics, text } = told
  const taken = new Map<string, MapTree>()
  const used = new Map<string, number>()
  let removal: ReturnType<typeof removalsFrom> | undefined
  for (const [index, item] of list.items.entries()) {
    const id = textAt(item, 'id')
    if (id === undefined || item.type !== 'map') continue
    // As it will be read: full width and half, ligatures and composed accents make no difference.
    const key = id.normalize('NFKC').trim()
    const first = taken.get(key)
    // Word for word the same: one of the two says nothing. What `<<` brought in still waits for what it should say.
    const again =
      first && !broughtIn(item) && JSON.stringify(valueOf(first)) === JSON.stringify(valueOf(item))
        ? (removal ??= removalsFrom(list, text))(String(index))
        : undefined
    if (first)
      diagnostics.push({
        ...duplicateId(id, first, item),
        ...(again ? { cure: '两项一模一样，删掉一项。', fix: [again] } : {}),
      })
    else taken.set(key, item)
  }
  const fields = node.item.type === 'map' ? node.item.fields : {}
  // Where the id itself is required, leaving it out is a mistake that the validator names.
  if (fields['id']?.required) return list
  const items = list.items.map((item) => {
    if (item.type !== 'map' || entryOf(item, 'id')) return item
    const base = slug(namedBy.map((key) => textAt(item, key)).find((text) => text !== undefined) ?? '') || 'item'
    const id = free(base, taken, used)
    taken.set(id, item)
    const label = keyLabel(fields, 'id', language)
    if (makesTasks.has(pointer)) diagnostics.push(missingId(item, id, label, told))
    const tree: Tree = { type: 'scalar', value: id, source: id, style: 'plain', place: item.place }
    return { ...item, entries: [...item.entries, { key: 'id', written: label, keyPlace: item.place, tree }] }
  })
  return { ...list, items }
}

/** `base`, `base-2`, `base-3` …; `used` remembers how far each base has come, so that a long list is not searched anew. */
function free(base: string, taken: ReadonlyMap<string, unknown>, used: Map<string, number>): string {
  for (let n = (used.get(base) ?? 0) + 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`
    if (taken.has(id)) continue
    used.set(base, n)
    return id
  }
}

/** Letters, digits and Chinese characters of a title, the rest a hyphen; at most 24 characters. */
export function slug(title: string): string {
  const plain = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return [...plain]
    .slice(0, 24)
    .join('')
    .replace(/^-+|-+$/g, '')
}

function duplicateId(id: string, first: MapTree, second: MapTree): Diagnostic {
  const at = (item: MapTree) => entryOf(item, 'id')?.tree.place ?? item.place
  return {
    code: 'schema/duplicate-id',
    severity: 'error',
    place: at(second),
    message: `标识“${id}”用了两次，第一次在第 ${at(first).start.line} 行。`,
    cure: `标识不能重复：这一个改成别的短名，例如“${id}-2”。`,
    related: [{ message: '第一次用在这里', place: at(first) }],
  }
}

function missingId(item: MapTree, id: string, label: string, told: Told): Diagnostic {
  const first = item.entries[0]
  const fix =
    first && first.shorthand === undefined && !first.keyAnchor && !item.anchor
      ? idBefore(first, item.flow !== undefined, `${label}: ${quotedId(id)}`, told)
      : undefined
  return {
    code: 'schema/missing-id',
    severity: 'info',
    place: first
      ? { ...first.keyPlace, end: first.tree.type === 'scalar' ? first.tree.place.end : first.keyPlace.end }
      : item.place,
    message: `这一项没有写${label === 'id' ? '标识（id）' : `“${label}”`}，先按名字叫它“${id}”；以后一改名，任务编号也跟着变。`,
    cure: `加一行“${label}: ${id}”。`,
    ...(fix ? { fix: [fix] } : {}),
  }
}

const quotedId = (id: string): string => (/^(?:null|true|false|\d[\d-]*)$/.test(id) ? `"${id}"` : id)

/** The line that is missing, before the first property of the item and aligned with it; none where an alias would bring it elsewhere too, or a comment would speak of it. */
function idBefore(
  { keyPlace: { file, start, end }, written }: Entry,
  flow: boolean,
  line: string,
  { text, shared }: Told,
): Edit | undefined {
  const was = text.slice(start.offset, end.offset)
  const from = text.lastIndexOf('\n', start.offset - 1) + 1
  const before = text.slice(from, start.offset)
  if (
    was.replace(/^(["'])(.*)\1$/, '$2') !== written ||
    shared.has(start.offset) ||
    (!flow && (!/^\s*(?:-\s+)*$/.test(before) || (before.trim() === '' && isCommented(text, from, start.offset))))
  )
    return undefined
  return {
    file,
    start: start.offset,
    end: end.offset,
    was,
    text: `${line}${flow ? ', ' : `\n${' '.repeat(start.column - 1)}`}${was}`,
  }
}
