/** Finds misspelt variables and helpers before anything is rendered: the same for our templates and for a user's. */
import { helperNames, helpers } from '../helpers/index.ts'
import type { Helper } from '../helpers/helper.ts'
import { nearName } from '../../near-name.ts'
import type { TemplateProblem } from './source.ts'
import { leaf, shapeAt } from './shape.ts'
import type { Shape } from './shape.ts'

/** The nodes of a Handlebars syntax tree that we read. */
export interface SyntaxNode {
  readonly type: string
  readonly loc: { readonly start: { readonly line: number; readonly column: number } }
  readonly body?: readonly SyntaxNode[]
  readonly path?: SyntaxNode
  /** Of `{{> …}}`. */
  readonly name?: SyntaxNode
  readonly params?: readonly SyntaxNode[]
  readonly hash?: { readonly pairs: readonly { readonly value: SyntaxNode }[] }
  readonly program?: SyntaxNode
  readonly inverse?: SyntaxNode
  readonly blockParams?: readonly string[]
  readonly parts?: readonly (string | SyntaxNode)[]
  readonly original?: unknown
  readonly depth?: number
  readonly data?: boolean
}

interface Scope {
  readonly root: Shape
  /** Innermost first; `../` climbs it. */
  readonly stack: readonly Shape[]
  readonly names: Readonly<Record<string, Shape>>
}

const dataNames = ['index', 'first', 'last', 'root']

/** All problems of a parsed template, in order of place. `root` says what it may name, `lines` which shared lines there are. */
export function checkTemplate(
  tree: SyntaxNode,
  root: Shape,
  lines: readonly string[] = [],
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const report = (node: SyntaxNode, code: string, message: string, cure?: string): void => {
    // An argument is looked at once for the call and once for what it puts in scope.
    if (problems.some((seen) => seen.line === node.loc.start.line && seen.column === node.loc.start.column)) return
    problems.push({
      code: `template/${code}`,
      line: node.loc.start.line,
      column: node.loc.start.column,
      message,
      ...(cure === undefined ? {} : { cure }),
    })
  }
  visit(tree, { root, stack: [root], names: {} })
  return problems

  function visit(node: SyntaxNode, scope: Scope): void {
    switch (node.type) {
      case 'Program':
        node.body?.forEach((child) => visit(child, scope))
        return
      case 'MustacheStatement':
        return printed(node, scope)
      case 'BlockStatement':
        return block(node, scope)
      case 'ContentStatement':
      case 'CommentStatement':
        return
      case 'PartialStatement':
        return line(node)
      default:
        report(node, 'not-allowed', '模板里不能用“{{* …}}”', '把那段文字直接写在这里')
    }
  }

  /** `{{> 时间}}`: a shared line stands by itself and takes no values. */
  function line(node: SyntaxNode): void {
    const name = originalOf(node.name)
    const near = nearName(name, lines)
    if (!lines.includes(name))
      report(
        node,
        'unknown-line',
        `没有叫“${name}”的行`,
        near ? `是不是想写“{{> ${near}}}”？` : `可以用的有：${lines.join('、') || '（没有）'}`,
      )
    else if (node.params?.length || node.hash)
      report(node, 'line-arguments', `“{{> ${name}}}”后面不能再写别的`, `写成 {{> ${name}}}，单独一行`)
  }

  function printed(node: SyntaxNode, scope: Scope): void {
    const helper = helperOf(node)
    const shape =
      helper || node.params?.length || node.hash ? called(node, scope, 'inline') : variable(node.path, scope)
    if (shape?.kind === 'list')
      report(
        node,
        'not-text',
        `“${originalOf(node.path)}”是一列，不能直接写出来`,
        `写成 {{join ${originalOf(node.path)} "、"}},或用 {{#each ${originalOf(node.path)}}}`,
      )
    if (shape?.kind === 'map')
      report(
        node,
        'not-text',
        `“${originalOf(node.path)}”是一组内容，不能直接写出来`,
        `写出其中一项，例如 {{${originalOf(node.path)}.${Object.keys(shape.fields)[0] ?? ''}}}`,
      )
  }

  function block(node: SyntaxNode, scope: Scope): void {
    const name = originalOf(node.path)
    called(node, scope, 'block')
    const given = node.params?.[0] ? shapeOfArgument(node.params[0], scope) : undefined
    if (node.program) visit(node.program, inner(name, given, node.program.blockParams ?? [], scope))
    if (node.inverse) visit(node.inverse, scope)
  }

  /** Names seen inside a block: each and with change what a bare name means. */
  function inner(name: string, given: Shape | undefined, params: readonly string[], scope: Scope): Scope {
    if (name !== 'each' && name !== 'with') return scope
    const item =
      given === undefined ? ({ kind: 'any' } as const) : name === 'each' && given.kind === 'list' ? given.item : given
    const [itemName, indexName] = params
    const names = {
      ...scope.names,
      ...(itemName ? { [itemName]: item } : {}),
      ...(indexName ? { [indexName]: leaf } : {}),
    }
    return { ...scope, stack: [item, ...scope.stack], names }
  }

  /** Checks a call and yields the shape of its result; undefined when it is unknown. */
  function called(node: SyntaxNode, scope: Scope, form: 'block' | 'inline'): Shape | undefined {
    const name = originalOf(node.path)
    const helper = helperOf(node)
    const args = node.params ?? []
    const shapes = args.map((argument) => shapeOfArgument(argument, scope))
    node.hash?.pairs.forEach((pair) => shapeOfArgument(pair.value, scope))
    if (!helper) {
      const near = nearName(name, helperNames)
      report(
        node.path ?? node,
        'unknown-helper',
        `没有叫“${name}”的助手`,
        near ? `是不是想写“${near}”？` : `可以用的有：${helperNames.join('、')}`,
      )
      return undefined
    }
    const [least, most] = helper.takes
    if (helper.form !== 'both' && helper.form !== form)
      report(
        node,
        'helper-form',
        `“${name}”的写法不对`,
        helper.form === 'block' ? `写成 {{#${name} …}}…{{/${name}}}` : `写成 {{${name} …}}`,
      )
    else if (args.length < least || args.length > most)
      report(
        node,
        'helper-arguments',
        `“${name}”后面应有 ${least === most ? least : `${least} 到 ${most}`} 个值，这里有 ${args.length} 个`,
        args.length === 0 ? `想取同名的变量就写 this.${name}` : undefined,
      )
    else if (name === 'each' && (shapes[0]?.kind === 'leaf' || shapes[0]?.kind === 'map'))
      report(
        args[0] ?? node,
        'not-list',
        `“${originalOf(args[0])}”不是一列，不能用 each`,
        `只有一个时写 {{#with ${originalOf(args[0])}}}`,
      )
    if (name === 'first') return shapes[0]
    if (name === 'nth') return shapes[0]?.kind === 'list' ? shapes[0].item : undefined
    return leaf
  }

  function shapeOfArgument(node: SyntaxNode, scope: Scope): Shape | undefined {
    if (node.type === 'SubExpression') return called(node, scope, 'inline')
    if (node.type !== 'PathExpression') return leaf
    return isHelperName(originalOf(node))
      ? called({ ...node, path: node, params: [] }, scope, 'inline')
      : variable(node, scope)
  }

  function variable(node: SyntaxNode | undefined, scope: Scope): Shape | undefined {
    if (!node || node.type !== 'PathExpression') return leaf
    const parts = (node.parts ?? []).map((part) => (typeof part === 'string' ? part : ''))
    const [head = '', ...rest] = parts
    if (node.data) {
      if (head === 'root') return follow(node, scope.root, rest, scope)
      if (!dataNames.includes(head))
        report(
          node,
          'unknown-variable',
          `没有叫“@${head}”的变量`,
          `可以用的有：${dataNames.map((name) => `@${name}`).join('、')}`,
        )
      return leaf
    }
    const named =
      (node.depth ?? 0) === 0 && !String(node.original).startsWith('this') && Object.hasOwn(scope.names, head)
        ? scope.names[head]
        : undefined
    if (named) return follow(node, named, rest, scope)
    const start = scope.stack[node.depth ?? 0]
    if (start) return follow(node, start, parts, scope)
    report(node, 'unknown-variable', `“${originalOf(node)}”里的 ../ 太多了`, '少写一层，或从头写起：@root.…')
    return undefined
  }

  function follow(node: SyntaxNode, start: Shape, names: readonly string[], scope: Scope): Shape | undefined {
    let shape: Shape = start
    for (const [index, name] of names.entries()) {
      if (shape.kind === 'any') return shape
      if (shape.kind === 'list' && name === 'length') return leaf
      const next = shape.kind === 'map' ? shapeAt(shape, [name]) : undefined
      if (!next) {
        unknown(node, name, shape, index === 0 ? scope : undefined)
        return undefined
      }
      shape = next
    }
    return shape
  }

  function unknown(node: SyntaxNode, name: string, shape: Shape, scope: Scope | undefined): void {
    const known = shape.kind === 'map' ? Object.keys(shape.fields) : []
    const near = nearName(name, known)
    const outside = scope && scope.root.kind === 'map' && Object.hasOwn(scope.root.fields, name)
    const cure = outside
      ? `在循环里要写 @root.${name}`
      : near
        ? `是不是想写“${near}”？`
        : shape.kind === 'list'
          ? '这是一列，用 {{#each}} 或 (nth … 0) 取其中一个'
          : known.length > 0
            ? `这里可以写：${known.join('、')}`
            : '这个变量下面没有别的内容'
    report(
      node,
      'unknown-variable',
      `没有叫“${originalOf(node)}”的变量${originalOf(node) === name ? '' : `（不认识“${name}”）`}`,
      cure,
    )
  }
}

const isHelperName = (name: string): boolean => Object.hasOwn(helpers, name)
const originalOf = (node: SyntaxNode | undefined): string => String(node?.original ?? '')
const helperOf = (node: SyntaxNode): Helper | undefined =>
  isHelperName(originalOf(node.path)) ? helpers[originalOf(node.path) as keyof typeof helpers] : undefined
