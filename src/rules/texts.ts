/** Every text of a spec with its place. */
export interface PlacedText {
  readonly path: string
  readonly text: string
}

/** Depth first, in the order of the file. `skip`: pointers whose subtrees are left out. */
export function textsOf(value: unknown, path = '', skip: readonly RegExp[] = []): readonly PlacedText[] {
  if (skip.some((pattern) => pattern.test(path))) return []
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => textsOf(item, `${path}/${i}`, skip))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    textsOf(item, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, skip),
  )
}
