import { parseWhen } from '../when/parse.ts'
import { entryOf, textAt, type Entry, type MapTree } from './tree.ts'

/**
 * `七步: {开群: 2027-03-15}` with no other day: a group that opens on a date of its own, and nothing that it opens before.
 * That date is the day of the launch.
 */
export function withOpeningDay(tree: MapTree): MapTree {
  const launch = entryOf(tree, 'launch')?.tree
  if (launch?.type !== 'map' || entryOf(launch, 'start')) return tree
  const opens = textAt(launch, 'group_opens')
  if (opens === undefined || !isDate(opens)) return tree
  const entries = launch.entries.map(
    (entry): Entry => (entry.key === 'group_opens' ? { ...entry, key: 'start' } : entry),
  )
  return {
    ...tree,
    entries: tree.entries.map((entry) => (entry.tree === launch ? { ...entry, tree: { ...launch, entries } } : entry)),
  }
}

function isDate(text: string): boolean {
  const read = parseWhen(text)
  return read.ok && read.when.kind === 'once' && read.when.anchor.type === 'date'
}
