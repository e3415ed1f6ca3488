import { compareDiagnostics, type Diagnostic, type IgnoreComment, type Place } from '../diagnostic.ts'
import { builtin } from '../knowledge/builtin.ts'
import { findArchetype } from '../knowledge/look-up.ts'
import type { Archetype, Knowledge } from '../knowledge/types.ts'
import type { Spec } from '../schema/community.ts'
import { folderOf } from './base-path.ts'
import { duplicateItems } from './duplicate-items.ts'
import { withColumns } from './columns.ts'
import { extend } from './extend.ts'
import { readFormats } from './formats.ts'
import { dropRemoved } from './merge.ts'
import { namedIn, type Named } from './named.ts'
import { withOpeningDay } from './opening-day.ts'
import { readFile } from './read-file.ts'
import { resolveReferences } from './references.ts'
import { applySets, SET_FILE } from './sets.ts'
import { settle } from './settle.ts'
import { sourceOf, type Source } from './source.ts'
import { withTables, type TopicTables } from './topic-tables.ts'
import { childOf, textAt, valueOf } from './tree.ts'
import { disagreements } from './agreement.ts'
import { checkTimes } from './when-places.ts'
import { validate } from './validate.ts'

export type { Source } from './source.ts'

export interface LoadInput {
  /** The name findings call the file by; `extends` is resolved against it. */
  readonly file: string
  readonly bytes: Uint8Array
  /** Hands over a base file by its path (same style as `file`), undefined when there is none. Without it nothing can be extended. */
  readonly readBase?: (path: string) => Uint8Array | undefined
  /** The project folder that bases must lie in; the file's own folder when absent. */
  readonly root?: string
  /** `--set`: path (keys in either language, items by index or id) and value (read as YAML). */
  readonly sets?: readonly (readonly [path: string, value: string])[]
  /** What types, activities and kits there are; ours when absent. */
  readonly knowledge?: Knowledge
  /** What may be named, where that is more than the knowledge holds: entries that have errors themselves. */
  readonly named?: Named
  /** Tables of topics that the file names, read beforehand; without them `wanted` of what comes back says which are. */
  readonly tables?: TopicTables
  /** Whether there is a time zone of this name; only its form is looked at when absent. */
  readonly isZone?: (name: string) => boolean
}

export interface Loaded {
  /** As given to the loader. */
  readonly file: string
  /**
   * Canonical and merged. Values that do not fit the schema are left out, so what is there has its type; where there are
   * errors, required ones may be missing. Undefined only when the file cannot be read as a map.
   */
  readonly spec: Spec | undefined
  readonly archetype: Archetype | undefined
  /** What the file was read with. */
  readonly knowledge: Knowledge
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[]
  readonly source: Source
  /** Tables that the file takes topics from, by the paths that `readBase` knows them by. */
  readonly wanted: readonly string[]
  /** Silence asked for by comments, in the file and its bases. */
  readonly ignored: readonly IgnoreComment[]
}

/** Bytes of a community file → spec, with every mistake named once and every value's place kept. Never throws. */
export function loadSpec(input: LoadInput): Loaded {
  const { file, readBase = () => undefined, root = folderOf(file), sets = [], knowledge = builtin } = input
  const named = input.named ?? namedIn(knowledge)
  const read = readFile(file, input.bytes, named)
  const texts = new Map(read.text === undefined ? [] : [[file, read.text]])
  if (!read.tree)
    return {
      file,
      spec: undefined,
      archetype: undefined,
      knowledge,
      diagnostics: sorted(read.diagnostics),
      source: sourceOf(undefined, texts, read.language),
      wanted: [],
      ignored: [],
    }

  const { language } = read
  const extended = extend({ ...read, tree: read.tree }, root, readBase, named)
  const set = applySets(extended.tree, sets, language, named)
  const removals: Diagnostic[] = []
  const merged = dropRemoved(set.tree, removals)
  const whole = withOpeningDay(settle(merged.type === 'map' ? merged : set.tree))
  const filled = withTables(whole, {
    file,
    root,
    language,
    opens: textAt(childOf(whole, 'launch') ?? whole, 'start'),
    tables: input.tables,
  })
  const validated = validate(filled.tree, {
    language,
    complete: extended.complete,
  })
  const allTexts = new Map([...texts, ...extended.texts, ...(sets.length > 0 ? [[SET_FILE, set.text] as const] : [])])
  const formatted = readFormats(validated.tree, language, allTexts)
  const timed = checkTimes(formatted.tree, language, knowledge)
  const resolved = resolveReferences(timed.tree, language, named)

  // What passed `validate` has the shape of the schema; that is what the generated validator is for.
  const spec = withColumns(valueOf(resolved.tree) as Spec, knowledge)
  return {
    file,
    spec,
    archetype: spec.archetype === undefined ? undefined : findArchetype(knowledge, spec.archetype),
    knowledge,
    diagnostics: sorted(
      [
        ...read.diagnostics,
        ...extended.diagnostics,
        ...set.diagnostics,
        ...removals,
        ...filled.diagnostics,
        ...validated.diagnostics,
        ...formatted.diagnostics,
        ...timed.diagnostics,
        ...disagreements(resolved.tree, language, input.isZone ?? (() => true)),
        ...resolved.diagnostics,
        ...duplicateItems(resolved.tree, allTexts, language),
      ].filter(
        ({ code, place }) =>
          code.startsWith('syntax/') || !extended.doubtful.has(`${place?.file}:${place?.start.line}`),
      ),
    ),
    source: sourceOf(resolved.tree, allTexts, language),
    wanted: filled.wanted,
    ignored: extended.ignored,
  }
}

/** By place; the same finding twice (an alias used twice, a base read twice) once, where it was written rather than where an alias repeats it. */
function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyOf = ({ code, message }: Diagnostic, place: Place | undefined): string =>
    `${code} ${message} ${place?.file}:${place?.start.line}`
  const written = new Set(
    diagnostics.filter(({ related }) => related === undefined).map((found) => keyOf(found, found.place)),
  )
  const inOrder = diagnostics
    .filter((found) => !found.related?.some(({ place }) => written.has(keyOf(found, place))))
    .sort(compareDiagnostics)
  return inOrder.filter((found, index) => {
    const before = inOrder[index - 1]
    return !before || compareDiagnostics(before, found) !== 0
  })
}
