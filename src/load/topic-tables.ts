/** Topics that lie in a table beside the file: where a list of topics names one, its rows take the place of the name. */
import type { Diagnostic } from '../diagnostic.ts'
import { community } from '../schema/community.ts'
import { fieldOf, type Language } from '../schema/names.ts'
import type { ListNode, MapNode, Node } from '../schema/node.ts'
import { basePath } from './base-path.ts'
import { formatPointer } from './pointer.ts'
import { settle } from './settle.ts'
import { SET_FILE } from './sets.ts'
import { broken, type MapTree, type ScalarTree, type Tree } from './tree.ts'

/** A name of a table in the place of a list of topics. */
export interface TableName {
  /** As it is written. */
  readonly name: string
  /** Where it is written. */
  readonly at: ScalarTree
  readonly path: string
  /** What a row is to be. */
  readonly node: MapNode
  readonly language: Language
  /** The opening as it is written, for dates without a year. */
  readonly opens: string | undefined
}

export interface Topics {
  readonly tree: Tree
  readonly diagnostics: readonly Diagnostic[]
}

/** What stands in the tables that were read. */
export type TopicTables = (name: TableName) => Topics

/** Without `tables` nothing is read yet: the paths are wanted, and what they stand for is neither there nor missing. */
export interface TableReading extends Pick<TableName, 'language' | 'opens'> {
  readonly file: string
  readonly root: string
  readonly tables: TopicTables | undefined
}

export interface WithTables {
  readonly tree: MapTree
  readonly diagnostics: readonly Diagnostic[]
  /** Every table that the file names, by the path it is to be read by. */
  readonly wanted: readonly string[]
}

/** Puts the rows of each table in the place of its name. A row keeps its place in the table: line and column are row and column. */
export function withTables(tree: MapTree, reading: TableReading): WithTables {
  const diagnostics: Diagnostic[] = []
  const wanted = new Set<string>()
  const visit = (at: Tree, node: Node | undefined, path: readonly string[]): Tree => {
    if (at.type === 'map' && node?.type === 'map')
      return {
        ...at,
        entries: at.entries.map((entry) => ({
          ...entry,
          tree: visit(entry.tree, fieldOf(node, entry.key)?.node, [...path, entry.key]),
        })),
      }
    if (at.type === 'list' && node?.type === 'list')
      return { ...at, items: at.items.map((item, index) => visit(item, node.item, [...path, String(index)])) }
    if (at.type !== 'scalar' || node?.type !== 'list' || !isTable(node, at)) return at
    const read = readOne(at, node.item, reading)
    if (read.path !== undefined) wanted.add(read.path)
    const pointer = formatPointer(path)
    for (const found of read.diagnostics) diagnostics.push({ path: pointer, ...found })
    return read.tree
  }
  const changed = visit(tree, community, [])
  return { tree: settle(changed.type === 'map' ? changed : tree), diagnostics, wanted: [...wanted] }
}

const ENDINGS = /\.(?:csv|tsv|xlsx|xls|ods)$/i

const isTable = (node: ListNode, { value }: ScalarTree): node is ListNode<MapNode> =>
  node.table === true && node.item.type === 'map' && typeof value === 'string' && ENDINGS.test(value.trim())

function readOne(at: ScalarTree, node: MapNode, reading: TableReading): Topics & { readonly path?: string } {
  const { file, root, language, opens, tables } = reading
  const name = String(at.value)
  const target = basePath(name, at.place.file === SET_FILE ? file : at.place.file, root)
  if ('problem' in target)
    return {
      tree: broken(at.place),
      diagnostics: [
        {
          code: 'topics/table',
          severity: 'error',
          message: `选题的表格“${name}”不在这个项目的文件夹里，没有读。`,
          cure: '把表格放在这份文件旁边，写相对路径，例如“选题: topics.csv”。',
          place: at.place,
        },
      ],
    }
  const { path } = target
  const topics = tables?.({ name, at, path, node, language, opens }) ?? { tree: broken(at.place), diagnostics: [] }
  return { ...topics, path }
}
