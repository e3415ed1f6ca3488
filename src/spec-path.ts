/** Pointers into a spec: from the planner's way of writing them to the file's, and on to a field. Imports nothing. */

/** The plan addresses list items by id (`/activities/guest`); a finding points by index (`/activities/2`). */
export function indexedPath(spec: unknown, specPath: string): string {
  let here: unknown = spec
  const parts: string[] = []
  for (const part of specPath.split('/').slice(1)) {
    const at = Array.isArray(here) ? indexOf(here, part) : undefined
    parts.push(at === undefined ? part : String(at))
    here = at === undefined ? (here as Record<string, unknown> | undefined)?.[part] : (here as readonly unknown[])[at]
  }
  return parts.map((part) => `/${part}`).join('')
}

function indexOf(list: readonly unknown[], id: string): number | undefined {
  const at = list.findIndex((item) => typeof item === 'object' && item !== null && 'id' in item && item.id === id)
  return at < 0 ? undefined : at
}

/** Of the fields of what stands at a path, the first that is written: `/activities/2` → `/activities/2/when`; else the path itself. */
export function narrowed(spec: unknown, path: string, fields: readonly string[]): string {
  const at = path
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (here, step) =>
        typeof here === 'object' && here !== null && Object.hasOwn(here, step)
          ? (here as Record<string, unknown>)[step]
          : undefined,
      spec,
    )
  const field = fields.find((name) => typeof at === 'object' && at !== null && Object.hasOwn(at, name))
  return field === undefined ? path : `${path}/${field}`
}
