import type { Brought, LeftOut } from './types.ts'

/** Parts items by the reason why one is left out; `reasonOf` answers undefined for what stays. */
export function partedBy<T>(
  items: readonly T[],
  reasonOf: (item: T) => Pick<LeftOut, 'why' | 'by'> | undefined,
  named: (item: T) => Pick<LeftOut, 'id' | 'title'>,
): Brought<T> {
  const judged = items.map((item) => ({ item, reason: reasonOf(item) }))
  return {
    kept: judged.filter(({ reason }) => reason === undefined).map(({ item }) => item),
    leftOut: judged.flatMap(({ item, reason }) => (reason === undefined ? [] : [{ ...named(item), ...reason }])),
  }
}
