/** Files of knowledge, ours and a project's: read with the same care as a community file. */
import { compareDiagnostics } from '../../diagnostic.ts'
import { kinds, type KindId } from '../../schema/knowledge/index.ts'
import { laidOver } from './base.ts'
import { incoherent } from './sense.ts'
import { refs } from './refs.ts'
import type { KnowledgeFile, Outside, ReadEntry, ReadKnowledge, Written } from './types.ts'
import { validators } from './validators.generated.ts'
import type { NameEntry, Named } from '../named.ts'
import { readFormats } from '../formats.ts'
import { readFile, type ReadFile } from '../read-file.ts'
import { resolveReferences } from '../references.ts'
import { settle } from '../settle.ts'
import { childOf, textAt, valueOf, type MapTree } from '../tree.ts'
import { validate } from '../validate.ts'

/** Bytes of files → entries, every mistake named once with its place. Never throws for what a file says. */
export function readKnowledge(files: readonly KnowledgeFile[], outside: Outside): ReadKnowledge {
  const read = files.map((file) => ({ ...file, read: readFile(file.file, file.bytes, {}, kinds[file.kind].root) }))
  const written = read.flatMap((one): readonly Written[] => {
    const { tree } = one.read
    return tree === undefined ? [] : [{ ...one, id: textAt(tree, 'id') ?? one.id, read: { ...one.read, tree } }]
  })
  const named = withOwn(outside.named, written)
  return {
    named,
    texts: new Map(read.flatMap(({ file, read: { text } }) => (text === undefined ? [] : [[file, text] as const]))),
    entries: [
      ...read
        .filter((one) => one.read.tree === undefined)
        .map((one) => ({ ...plain(one), value: undefined, onlyBase: false })),
      ...written.map((one) => entryFrom(one, written, { ...outside, named })),
    ],
  }
}

const plain = ({ kind, file, id, read }: KnowledgeFile & { readonly read: ReadFile }) => ({
  kind,
  file,
  id,
  diagnostics: read.diagnostics,
})

/** The project's own stand first: what is called the same replaces ours. */
function withOwn(named: Named, written: readonly Written[]): Named {
  const own = (ref: keyof Named): readonly NameEntry[] =>
    written.flatMap(({ kind, id, read: { tree } }) =>
      refs[kind] === ref ? [{ id, name: textAt(tree, 'name') ?? textAt(tree, 'title') ?? id, ...aliasesOf(tree) }] : [],
    )
  return Object.fromEntries(
    Object.entries(named).map(([ref, items]) => [ref, [...own(ref as keyof Named), ...(items ?? [])]]),
  )
}

function aliasesOf(tree: MapTree): Pick<NameEntry, 'aliases'> {
  const { aliases } = valueOf(tree) as { readonly aliases?: unknown }
  return Array.isArray(aliases) ? { aliases: aliases.filter((word) => typeof word === 'string') } : {}
}

/** With what need not be written. */
const whole = (kind: KindId, id: string, value: object): object =>
  kind === 'launch' ? value : kind === 'archetypes' ? { id, subject: {}, ...value } : { id, ...value }

function entryFrom(one: Written, all: readonly Written[], outside: Outside): ReadEntry {
  const { kind, file, id, read } = one
  const { language } = read
  const { root } = kinds[kind]
  const onlyBase = valueOf(childOf(read.tree, 'onlyBase') ?? read.tree) === true
  const based = laidOver(one, all, outside)
  const validated = validate(settle(based.tree), {
    language,
    complete: based.complete && !onlyBase,
    kind: { root, matches: validators[kind] },
  })
  const texts = new Map(read.text === undefined ? [] : [[file, read.text]])
  const formatted = readFormats(validated.tree, language, texts, root)
  const resolved = resolveReferences(formatted.tree, language, outside.named, root)
  const { base: _, onlyBase: __, ...value } = valueOf(resolved.tree) as Record<string, unknown>
  const found = [
    ...read.diagnostics,
    ...based.diagnostics,
    ...validated.diagnostics,
    ...formatted.diagnostics,
    ...resolved.diagnostics,
  ]
  return {
    kind,
    file,
    id,
    onlyBase,
    value: whole(kind, id, value),
    diagnostics: [
      ...found,
      // What does not hold together is judged only where everything could be read.
      ...(found.some(({ severity }) => severity === 'error')
        ? []
        : incoherent({ kind, id, tree: resolved.tree, onlyBase }, outside, language)),
    ].sort(compareDiagnostics),
  }
}
