/** The sample of an archetype: a community file like any other, as its author wrote it. */
import type { Diagnostic } from '../../diagnostic.ts'
import type { Knowledge, Sample } from '../../knowledge/types.ts'
import { loadSpec, type Source } from '../load.ts'
import type { Named } from '../named.ts'
import { formatPointer } from '../pointer.ts'

export interface ReadSample {
  /** Undefined where the file has errors. */
  readonly sample: Sample | undefined
  readonly diagnostics: readonly Diagnostic[]
}

export function readSample(file: string, bytes: Uint8Array, knowledge: Knowledge, named?: Named): ReadSample {
  const { spec, diagnostics, source } = loadSpec({ file, bytes, knowledge, ...(named ? { named } : {}) })
  if (!spec || diagnostics.some(({ severity }) => severity === 'error')) return { sample: undefined, diagnostics }
  const { version: _, launch: __, ...sample } = asWritten(spec, [], source) as typeof spec
  return { sample, diagnostics }
}

/** Without the ids that reading gave to items: they stand where the whole item stands. */
function asWritten(value: unknown, path: readonly string[], source: Source): unknown {
  if (Array.isArray(value)) return value.map((item, index) => asWritten(item, [...path, String(index)], source))
  if (typeof value !== 'object' || value === null) return value
  const given = (key: string): boolean =>
    key === 'id' && source.locate(formatPointer([...path, key])) === source.locate(formatPointer(path))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !given(key))
      .map(([key, inner]) => [key, asWritten(inner, [...path, key], source)]),
  )
}
