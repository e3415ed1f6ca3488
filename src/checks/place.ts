/** From what a check says to a place in the file, or to the file as a whole. */
import type { Diagnostic, Edit, Mend, Place } from '../diagnostic.ts'
import type { Found } from './found.ts'

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

/** What has to be known of a file that was read; the loader's `Source` fits. */
export interface Written {
  readonly locate: (pointer: string, what?: 'key' | 'value' | 'head') => Place | undefined
  readonly locateSpan: (pointer: string, span: { readonly start: number; readonly end: number }) => Place | undefined
  readonly written: (pointer: string) => string
  readonly identity: (pointer: string) => string
  readonly editsFor: (mend: Mend) => readonly Edit[] | undefined
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Gives a diagnostic that knows only its path the place in the file. What a file lacks from the top on, and what concerns
 * it as a whole, stands nowhere in it: such a finding names the file and no line.
 */
function placed(found: Diagnostic, file: string, source: Written): Diagnostic {
  const identity = found.path !== undefined && /\/\d/.test(found.path) ? source.identity(found.path) : found.path
  const diagnostic = identity === found.path || identity === undefined ? found : { ...found, identity }
  const { place: known, ...rest } = diagnostic
  const lacking = diagnostic.path !== undefined && isLacking(diagnostic.path, source)
  if (known && !(lacking && diagnostic.code === 'schema/required')) return diagnostic
  const place = diagnostic.path === undefined || lacking ? undefined : source.locate(diagnostic.path, 'head')
  return place ? { ...rest, place } : { ...rest, file: diagnostic.file ?? file }
}

/** To the character where the finding knows it, with its mend as a change of the text. */
export function located({ span, mend, at, said: _, ...found }: Found, file: string, source: Written): Diagnostic {
  const { path = '' } = found
  const exact =
    found.place || isLacking(path, source)
      ? undefined
      : span
        ? source.locateSpan(path, span)
        : at && source.locate(path, at)
  const fix = mend && source.editsFor(mend)
  return placed({ ...found, ...(exact ? { place: exact } : {}), ...(fix ? { fix } : {}) }, file, source)
}

/** Not even the first step of the path is written. For such a path `locate` answers with the first key of the file. */
function isLacking(path: string, source: Written): boolean {
  const [, step] = path.split('/')
  if (step === undefined) return true
  const [head, found] = [source.locate('', 'key'), source.locate(`/${step}`, 'key')]
  if (!head || !found || head.file !== found.file || head.start.offset !== found.start.offset) return false
  // The first key itself may be what is meant.
  const key = source.texts.get(head.file)?.slice(head.start.offset, head.end.offset)
  return key?.replace(/^(["'])(.*)\1$/, '$2') !== source.written(`/${step}`)
}
