/** Finds a template by id: the user's first, then ours. */
import type { Diagnostic } from '../diagnostic.ts'
import { prepare } from './render.ts'
import type { Lines, Template } from './render.ts'
import { templates as builtins } from './templates.generated.ts'

export interface TemplateLibrary {
  readonly find: (id: string) => Template | undefined
  /** Text of a user's file, for places in it. */
  readonly sourceOf: (id: string) => string | undefined
  /** What is wrong with the user's files. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Ids of ours, sorted. */
export const builtinIds: readonly string[] = Object.keys(builtins)

/** Our own shared lines, by name. */
const ownLines: Lines = new Map(
  Object.entries(builtins).flatMap(([id, { spec }]) =>
    id.startsWith('line/') ? [[id.slice('line/'.length), spec] as const] : [],
  ),
)

/**
 * `files`: a user's templates by id. `platform`: id of the community's platform, for templates that are written for some
 * platforms only. A faulty one is reported and ours takes its place, so that
 * there is still a result to look at.
 */
export async function openLibrary(
  files: ReadonlyMap<string, string> = new Map(),
  platform = 'other',
): Promise<TemplateLibrary> {
  const user =
    files.size === 0 ? undefined : (await import('./user-templates.ts')).compileUserTemplates(files, builtins, ownLines)
  const lines: Lines = new Map([...ownLines, ...(user?.lines ?? [])])
  const prepared = new Map<string, Template>()
  const own = (id: string): Template | undefined => {
    const template = user?.templates.get(id)
    return template?.meta.platforms === undefined || template.meta.platforms.includes(platform) ? template : undefined
  }
  return {
    diagnostics: user?.diagnostics ?? [],
    sourceOf: (id) => (own(id) ? files.get(id) : undefined),
    find: (id) => {
      const known = own(id) ?? prepared.get(id)
      const builtin = Object.hasOwn(builtins, id) ? builtins[id] : undefined
      if (known || !builtin) return known
      const template = prepare(builtin, lines)
      prepared.set(id, template)
      return template
    },
  }
}
