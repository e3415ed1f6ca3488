import type { Diagnostic } from '../diagnostic.ts'
import { community } from '../schema/community.ts'
import type { Node } from '../schema/node.ts'
import { removalsFrom } from './mend-text.ts'
import { formatPointer } from './pointer.ts'
import { short } from './slip.ts'
import type { ListTree, MapTree, ScalarTree, Tree } from './tree.ts'
import { labelOf } from './validate.ts'
import type { Language } from '../schema/names.ts'

/** Lists in which the same thing twice may be meant: a warning before and after, steps that are gone through again. */
const ORDERED: ReadonlySet<string> = new Set([
  'penalty',
  'flow',
  'topics',
  'deliverables',
  'intro_template',
  'materials',
])

/** The same text or word twice in a list where once says it all. */
export function duplicateItems(
  tree: MapTree,
  texts: ReadonlyMap<string, string>,
  language: Language,
): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const visit = (at: Tree, node: Node, path: readonly string[]): void => {
    if (at.type === 'map' && node.type === 'map')
      for (const entry of at.entries) {
        const field = Object.hasOwn(node.fields, entry.key) ? node.fields[entry.key] : undefined
        // What is kept for its reader alone changes no finding.
        if (field && field.recordedOnly !== true && !entry.keyAnchor)
          visit(entry.tree, field.node, [...path, entry.key])
      }
    if (at.type !== 'list' || node.type !== 'list' || at.anchor) return
    if (node.item.type === 'text' || node.item.type === 'choice') {
      if (!ORDERED.has(path.at(-1) ?? '')) found.push(...repeatedIn(at, path, labelOf(tree, path, language), texts))
    } else at.items.forEach((item, index) => visit(item, node.item, [...path, String(index)]))
  }
  visit(tree, community, [])
  return found
}

/** Whoever wrote it more often than this did not type it. */
const MOST = 1000

/** One finding for each text, however often it stands there. */
function repeatedIn(
  list: ListTree,
  path: readonly string[],
  label: string,
  texts: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const groups = new Map<string, { readonly item: ScalarTree; readonly index: number }[]>()
  for (const [index, item] of list.items.entries()) {
    if (item.type !== 'scalar' || item.anchor || typeof item.value !== 'string' || item.value.trim() === '') continue
    const word = item.value.normalize('NFKC').trim()
    const group = groups.get(word)
    if (group) group.push({ item, index })
    else groups.set(word, [{ item, index }])
  }
  const removal = removalsFrom(list, texts.get(list.place.file) ?? '')
  return [...groups.values()].flatMap(([first, ...more]): readonly Diagnostic[] => {
    const [second] = more
    if (!first || !second) return []
    const { line } = first.item.place.start
    const edits = more.length > MOST ? [] : more.flatMap(({ index }) => removal(String(index)) ?? [])
    return [
      {
        code: 'schema/duplicate-item',
        severity: 'info',
        path: formatPointer([...path, second.index]),
        place: second.item.place,
        message: `${label}里“${short(second.item.source)}”写了${more.length === 1 ? '两' : ` ${more.length + 1} `}次${line === second.item.place.start.line ? '' : `，第一次在第 ${line} 行`}。`,
        cure: more.length === 1 ? '删掉一处。' : '只留一处。',
        related: [{ message: '第一次写在这里', place: first.item.place }],
        ...(edits.length === more.length ? { fix: edits } : {}),
      },
    ]
  })
}
