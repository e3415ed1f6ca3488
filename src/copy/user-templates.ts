/**
 * A user's own templates. Handlebars' compiler and the YAML parser come with this module, so it is imported only when
 * there are any. What it is given is not trusted: see `compileOptions`, the check, and the limits of `each`.
 */
import module from 'handlebars/dist/cjs/handlebars.js'
import type { Diagnostic } from '../diagnostic.ts'
import type { Builtin } from './builtin.ts'
import { MAX_ALL_CHARACTERS, MAX_ALL_ITERATIONS, MAX_CHARACTERS, MAX_SCRIPT_CHARACTERS } from './helpers/each.ts'
import { nearName } from '../near-name.ts'
import { prepare } from './render.ts'
import type { Lines, Rendered, Template } from './render.ts'
import { PRELUDE } from './template/lighten.ts'
import { compileTemplate, inspectTemplate, lineName } from './template/inspect.ts'
import type { Compiler } from './template/inspect.ts'
import { lintTemplate } from './template/lint.ts'
import { placeIn } from './template/place.ts'
import type { TemplateMeta } from './template/source.ts'

/** Longest template file, in UTF-8 bytes; ours are around one thousand. */
export const MAX_TEMPLATE_BYTES = 64 * 1024

/** Native ESM hands out `module.exports`, some bundlers its `default`. */
const compiler = ('default' in module ? module.default : module) as unknown as Compiler

export interface UserTemplates {
  readonly templates: ReadonlyMap<string, Template>
  /** The user's own shared lines; they win over ours by name. */
  readonly lines: Lines
  readonly diagnostics: readonly Diagnostic[]
}

/** One that compiled, before it is given its bounds. */
interface Compiled {
  readonly id: string
  readonly meta: TemplateMeta
  readonly spec: Builtin['spec']
}
interface Folder {
  readonly compiled: readonly Compiled[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A folder is judged by itself, then for scripts, then for pages: compiled once, whoever asks. */
const folders = new WeakMap<ReadonlyMap<string, string>, Folder>()

/**
 * Templates of a folder by id, each use with bounds of its own. A faulty one is left out and reported. `builtins` supplies the front matter that a user's file leaves out.
 */
export function compileUserTemplates(
  files: ReadonlyMap<string, string>,
  builtins: Readonly<Record<string, { readonly meta: TemplateMeta }>>,
  ownLines: Lines,
): UserTemplates {
  const folder = folders.get(files) ?? compileFolder(files, builtins, ownLines)
  folders.set(files, folder)
  const budget = { iterations: MAX_ALL_ITERATIONS, characters: MAX_ALL_CHARACTERS }
  const limit = (id: string): number => (id.startsWith('document/') ? MAX_CHARACTERS : MAX_SCRIPT_CHARACTERS)
  const lines = new Map([
    ...ownLines,
    ...folder.compiled.flatMap(({ id, spec }) => {
      const name = lineName(id)
      return name === undefined ? [] : [[name, spec] as const]
    }),
  ])
  return {
    templates: new Map(
      folder.compiled.map(({ id, meta, spec }) => [
        id,
        guarded(prepare({ meta, spec }, lines, { limit: limit(id), budget })),
      ]),
    ),
    lines,
    diagnostics: folder.diagnostics,
  }
}

/** Nothing that a user's template does ends the program, and no map is printed as what a machine calls it. */
function guarded(template: Template): Template {
  return {
    ...template,
    render: (context, staging) => {
      try {
        const result = template.render(context, staging)
        return result.ok && result.text.includes(String({})) ? NOT_TEXT : result
      } catch {
        return NOT_TEXT
      }
    },
  }
}

const NOT_TEXT: Rendered = { ok: false, error: { kind: 'missing', what: '要印的不是一段文字，是一组值' } }

function compileFolder(
  files: ReadonlyMap<string, string>,
  builtins: Readonly<Record<string, { readonly meta: TemplateMeta }>>,
  ownLines: Lines,
): Folder {
  const compiled: Compiled[] = []
  const diagnostics: Diagnostic[] = []
  const known = Object.keys(builtins)
  const lines = [...new Set([...ownLines.keys(), ...[...files.keys()].flatMap((id) => lineName(id) ?? [])])]
  for (const [id, text] of files) {
    const own = Object.hasOwn(builtins, id) ? builtins[id] : undefined
    if (!own && known.length > 0 && lineName(id) === undefined) diagnostics.push(unknownName(id, text, known))
    const bytes = new TextEncoder().encode(text).length
    if (bytes > MAX_TEMPLATE_BYTES) {
      diagnostics.push(
        problem(id, text, {
          code: 'template/too-large',
          line: 1,
          column: 0,
          message: `模板有 ${Math.ceil(bytes / 1024)} KB，最多 ${MAX_TEMPLATE_BYTES / 1024} KB`,
          cure: '把不是话术的内容移出去',
        }),
      )
      continue
    }
    const source = inspectTemplate(id, text, compiler, lines)
    diagnostics.push(...onceEach(source.problems).map((found) => problem(id, text, found)))
    if (source.problems.length > 0) continue
    if (source.body.trim() === '')
      diagnostics.push({
        code: 'template/empty',
        severity: 'info',
        message: `模板“${id}”没有正文，用到它的话术都不会出现。`,
        cure: '本来就不想要它，就不用管；不是的话，把正文补上。',
        place: placeIn(id, text, 1, 0),
      })
    // What the user's file leaves out is as in ours: a text of one line is a whole template.
    const meta = own ? { ...own.meta, needs: [], ...(source.hasMeta ? source.meta : {}) } : source.meta
    for (const found of onceEach(lintTemplate(id, { meta, body: source.body })))
      diagnostics.push({ ...problem(id, text, found), severity: 'warning' })
    compiled.push({ id, meta, spec: evaluate(compileTemplate(source.body, compiler)) })
  }
  return { compiled, diagnostics }
}

/** The compiler's output is code, as in Handlebars' own `compile`; what went in is a text, never a syntax tree. */
const evaluate = (code: string): Builtin['spec'] => new Function(`${PRELUDE}\nreturn ${code}`)() as Builtin['spec']

/** Scripts are asked for by the ids of ours; a file of another name is never read. */
function unknownName(id: string, text: string, known: readonly string[]): Diagnostic {
  const last = (name: string): string => name.split('/').at(-1) ?? name
  const meant =
    nearName(id, known) ??
    known.find((name) => last(name) === last(id)) ??
    known.find((name) => last(name) === nearName(last(id), known.map(last)))
  return {
    code: 'template/unknown-name',
    severity: 'warning',
    message: `没有哪条话术用到模板“${id}”。`,
    cure: meant
      ? `是不是想放在“${meant}.hbs”？`
      : '文件要放在和内置模板一样的文件夹里，例如 welcome/group.hbs；全部编号看 社群 templates。',
    place: placeIn(id, text, 1, 0),
  }
}

interface Found {
  readonly code: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly cure?: string
}

/** A name that is misspelt throughout a file is one mistake: told where it is first, with the number of the others. */
function onceEach(problems: readonly Found[]): readonly Found[] {
  const alike = new Map<string, { readonly first: Found; readonly times: number }>()
  for (const found of problems) {
    const key = JSON.stringify([found.code, found.message, found.cure])
    const known = alike.get(key)
    alike.set(key, { first: known?.first ?? found, times: (known?.times ?? 0) + 1 })
  }
  return [...alike.values()].map(({ first, times }) =>
    times === 1 ? first : { ...first, message: `${first.message}（另有 ${times - 1} 处同样）` },
  )
}

/** A diagnostic at a place of a template file; column 0-based as Handlebars counts. */
function problem(id: string, text: string, { code, line, column, message, cure }: Found): Diagnostic {
  return {
    code,
    severity: 'error',
    message,
    ...(cure === undefined ? {} : { cure }),
    place: placeIn(id, text, line, column),
  }
}
