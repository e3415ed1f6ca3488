/** From what was found to a place in the file, or to the file as a whole. */
import type { Diagnostic, Edit, Mend, Place } from '../diagnostic.ts'
import type { Found } from '../diagnostic.ts'

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

type Located = Diagnostic & Pick<Found, 'span' | 'at' | 'said' | 'mend'>

/** To the character where the finding knows it, with its mend as a change of the text. */
export function located({ span, mend, at, said: _, ...found }: Located, file: string, source: Written): Diagnostic {
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
