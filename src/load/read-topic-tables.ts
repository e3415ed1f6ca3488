/** The tables that a file takes its topics from, opened before the file is read for good. */
import { readTables, type Table } from '../sheet/read/tables.ts'
import { topicsIn } from './topic-rows.ts'
import type { TopicTables } from './topic-tables.ts'

/** @param readBase hands over a file of the project by its path, undefined where there is none */
export async function readTopicTables(
  paths: readonly string[],
  readBase: (path: string) => Uint8Array | undefined = () => undefined,
): Promise<TopicTables> {
  const tables = new Map<string, readonly Table[] | 'missing' | 'no-table'>()
  for (const path of paths) {
    const bytes = readBase(path)
    tables.set(path, bytes === undefined ? 'missing' : ((await readTables(bytes))?.tables ?? 'no-table'))
  }
  return (name) => topicsIn(tables.get(name.path) ?? 'missing', name)
}
