/** The words of the schema: which canonical key a written one stands for, and how to call a key in the author's language. */
import { community } from './community.ts'
import type { ChoiceNode, Field, Fields, MapNode, Node } from './node.ts'

export type Language = 'zh' | 'en'

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** `tables`: one per map of the schema, built when first asked for. */
const tables = new WeakMap<MapNode, ReadonlyMap<string, string>>()

function tableOf(node: MapNode): ReadonlyMap<string, string> {
  const known = tables.get(node)
  if (known) return known
  const table = new Map<string, string>()
  // Canonical keys and first words win over another property's alias.
  for (const [key, field] of Object.entries(node.fields)) for (const word of [key, field.zh]) table.set(word, key)
  for (const [key, field] of Object.entries(node.fields))
    for (const alias of field.aliases ?? []) if (!table.has(alias)) table.set(alias, key)
  tables.set(node, table)
  return table
}

/** The canonical key of a written one. */
export const canonicalKey = (node: MapNode, written: string): string | undefined =>
  tableOf(node).get(written.normalize('NFKC').trim())

/** Every word an author may use as a key of this map, canonical and Chinese. */
export const keyWords = (node: MapNode): readonly string[] => [...tableOf(node).keys()]

export const fieldOf = (node: MapNode, key: string): Field | undefined => own(node.fields, key)

/** What a key is called in the author's language. */
export const keyLabel = (fields: Fields, key: string, language: Language): string =>
  language === 'zh' ? (own(fields, key)?.zh ?? key) : key

/** The canonical value of a written word; undefined when the choice has no such word. */
export function canonicalChoice(node: ChoiceNode, written: string): string | undefined {
  const word = written.normalize('NFKC').trim()
  const folded = word.toLowerCase().replace(/[_ ]/g, '-')
  if (Object.hasOwn(node.values, folded)) return folded
  const values = Object.entries<readonly string[]>(node.values)
  return values.find(([, words]) =>
    words.some((known) => known === word || known.normalize('NFKC').toLowerCase() === word.toLowerCase()),
  )?.[0]
}

/** The words of a choice in one language, each value once. */
export const choiceLabels = (node: ChoiceNode, language: Language): readonly string[] =>
  Object.entries<readonly string[]>(node.values).map(([value, words]) =>
    language === 'zh' ? (words[0] ?? value) : value,
  )

export const choiceWords = (node: ChoiceNode): readonly string[] =>
  Object.entries<readonly string[]>(node.values).flatMap(([value, words]) => [value, ...words])

/** The node that the steps of a pointer lead to. */
export function nodeAt(steps: readonly string[], from: Node = community): Node | undefined {
  let node: Node | undefined = from
  for (const step of steps) {
    node =
      node?.type === 'map'
        ? fieldOf(node, step)?.node
        : node?.type === 'list'
          ? node.item
          : node?.type === 'free'
            ? node
            : undefined
  }
  return node
}

interface Everywhere {
  /** Every word that is a key anywhere. */
  readonly words: ReadonlySet<string>
  /** Word → the maps that know it, as canonical paths from the top (list steps left out). */
  readonly homes: ReadonlyMap<string, readonly (readonly string[])[]>
}
const everywhere = new WeakMap<MapNode, Everywhere>()

/** The keys of the whole schema, for typing mistakes and keys that stand in the wrong map. */
export function allKeys(root: MapNode = community): Everywhere {
  const known = everywhere.get(root)
  if (known) return known
  const homes = new Map<string, (readonly string[])[]>()
  const visit = (node: Node, path: readonly string[]): void => {
    if (node.type === 'list') return visit(node.item, path)
    if (node.type !== 'map') return
    for (const [key, field] of Object.entries(node.fields)) {
      for (const word of new Set([key, field.zh, ...(field.aliases ?? [])]))
        homes.set(word, [...(homes.get(word) ?? []), path])
      visit(field.node, [...path, key])
    }
  }
  visit(root, [])
  const all = { words: new Set(homes.keys()), homes }
  everywhere.set(root, all)
  return all
}
