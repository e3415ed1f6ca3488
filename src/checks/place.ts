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
