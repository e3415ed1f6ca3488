/** Everything that can be known of a template before it is rendered. Handlebars is handed in: only two callers carry it. */
import { checkTemplate } from './check.ts'
import type { SyntaxNode } from './check.ts'
import { compileOptions } from './compile-options.ts'
import { PRELUDE, lighten } from './lighten.ts'
import { documentShapes } from './document-shapes.ts'
import { scriptShape } from './script-shape.ts'
import { specShape } from './spec-shape.ts'
import { factNames } from '../facts/names.ts'
import { nearName } from '../../near-name.ts'
import { shapeAt } from './shape.ts'
import type { Shape } from './shape.ts'
import { readTemplate } from './source.ts'
import type { TemplateProblem, TemplateSource } from './source.ts'

export { PRELUDE }
export interface Compiler {
  readonly parse: (text: string) => unknown
  readonly precompile: (text: string, options: typeof compileOptions) => unknown
}

/** The code of a template that `inspectTemplate` found no fault with: one JavaScript object expression. */
export const compileTemplate = (body: string, compiler: Compiler): string =>
  lighten(String(compiler.precompile(body, compileOptions)))

/** What the template of this id may name. */
const shapeFor = (id: string): Shape => documentShapes[id] ?? scriptShape

/** Shared lines: `line/时间` is `{{> 时间}}`. They call no other line. */
export const lineName = (id: string): string | undefined =>
  id.startsWith('line/') ? id.slice('line/'.length) : undefined

/** Reads and checks one file; `lines`: names of the shared lines it may use; `problems` is empty exactly when it may be compiled. */
export function inspectTemplate(
  id: string,
  text: string,
  compiler: Compiler,
  lines: readonly string[] = [],
): TemplateSource {
  const source = readTemplate(id, text)
  if (source.problems.length > 0) return source
  const deep = tooDeep(source.body)
  if (deep) return { ...source, problems: [deep] }
  try {
    const problems = [
      ...needProblems(source, text),
      ...checkTemplate(
        compiler.parse(source.body) as SyntaxNode,
        shapeFor(id),
        lineName(id) === undefined ? lines : [],
      ),
    ]
    // The compiler's own word comes last: what it refuses beyond our check is still an error with a place.
    if (problems.length === 0) compiler.precompile(source.body, compileOptions)
    return { ...source, problems }
  } catch (error) {
    return { ...source, problems: [unclosed(source.body) ?? syntaxProblem(error, source.body)] }
  }
}

function needProblems({ meta }: TemplateSource, text: string): readonly TemplateProblem[] {
  return meta.needs
    .filter((need) => !knownNeed(need))
    .map((need) => {
      const near = nearName(need, Object.keys(factNames))
      return {
        code: 'template/front-matter',
        ...pointOf(text, need),
        message: `needs 里的“${need}”不是一样事实`,
        cure: near ? `是不是“${near}”？` : '话术写事实的名字，例如 公约；文档写 culture.charter 这样的路径',
      }
    })
}

/** Where a word of the front matter stands: the front matter comes first, so it is the first of its kind. */
function pointOf(text: string, word: string): { readonly line: number; readonly column: number } {
  const rows = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const row = rows.findIndex((one) => one.includes(word))
  return { line: row < 0 ? 2 : row + 1, column: Math.max(rows[row]?.indexOf(word) ?? 0, 0) }
}

const knownNeed = (need: string): boolean =>
  [specShape, scriptShape].some((shape) => shapeAt(shape, need.split('.')) !== undefined)

/** Blocks within blocks; ours go four deep. The compiler takes more than twice as long for twice the depth. */
const MAX_DEPTH = 30

function tooDeep(body: string): TemplateProblem | undefined {
  let depth = 0
  for (const { 0: sign, index } of body.matchAll(/\{\{~?(?:#|\^(?!~?\}\})|\/)/g)) {
    depth += sign.endsWith('/') ? -1 : 1
    if (depth > MAX_DEPTH) {
      const before = body.slice(0, index).split('\n')
      return {
        code: 'template/too-much',
        line: before.length,
        column: before.at(-1)?.length ?? 0,
        message: `模板里的块套了 ${MAX_DEPTH} 层以上。`,
        cure: '多半是少写了 {{/if}} 或 {{/each}}；把几种情形分开写。',
      }
    }
  }
  return undefined
}

/** The innermost block that is opened and never closed: the compiler would only say that the file ends too soon. */
function unclosed(body: string): TemplateProblem | undefined {
  const open: { readonly name: string; readonly index: number }[] = []
  for (const { 1: sign, 2: name = '', index } of body
    .replace(/\{\{!--[\s\S]*?--\}\}|\{\{![^}]*\}\}/g, (comment) => ' '.repeat(comment.length))
    .matchAll(/\{\{~?([#/^])[ \t]*([\p{L}\w./-]+)/gu)) {
    if (sign !== '/') open.push({ name, index })
    // A wrong end is another mistake, and the compiler names both.
    else if (open.pop()?.name !== name) return undefined
  }
  const last = open.at(-1)
  if (last === undefined) return undefined
  const before = body.slice(0, last.index).split('\n')
  return {
    code: 'template/syntax',
    line: before.length,
    column: before.at(-1)?.length ?? 0,
    message: `{{#${last.name}}} 没有结尾`,
    cure: `在这一段的后面加上 {{/${last.name}}}`,
  }
}

/** Handlebars gives the place as fields, or for a parse error only in its words. */
function syntaxProblem(error: unknown, body: string): TemplateProblem {
  const { message = '', lineNumber, column } = error as { message?: string; lineNumber?: number; column?: number }
  const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1)
  const mismatch = /^(.+) doesn't match (.+?) - /.exec(message)
  return {
    code: 'template/syntax',
    line,
    column: column ?? pointedColumn(message, body.split('\n')[line - 1] ?? ''),
    message: mismatch ? `{{#${mismatch[1]}}} 的结尾写成了 {{/${mismatch[2]}}}` : '这里的双花括号写法不对',
    cure: mismatch
      ? `改成 {{/${mismatch[1]}}}`
      : '变量写成 {{name}}；助手写成 {{money 29.9}}；成块的写成 {{#if …}}…{{/if}}',
  }
}

/** A parse error shows a shortened stretch of the text above an arrow: find that stretch in the line. */
function pointedColumn(message: string, line: string): number {
  const [, shown = '', arrow = ''] = /\n(.*)\n(-*)\^/.exec(message) ?? []
  const before = shown.slice(Math.max(0, arrow.length - 6), arrow.length)
  const found = before === '' ? -1 : line.indexOf(before)
  return found < 0 ? 0 : found + before.length
}
