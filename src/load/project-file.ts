/** `shequn.config.yaml`: what holds for every community file of a project. Read with the same care as a community file. */
import type { Diagnostic } from '../diagnostic.ts'
import { choice, field, free, map, text, texts, type MapNode } from '../schema/node.ts'
import { canonical } from './canonical.ts'
import { decode } from './encoding.ts'
import { explainInvalid } from './explain-invalid.ts'
import { languageOf } from './language.ts'
import { canonicalKey, keyLabel } from '../schema/names.ts'
import { isEmpty, parseYaml } from './syntax.ts'
import { entryOf, valueOf, type Entry, type MapTree, type Tree } from './tree.ts'
import { writtenTree } from './written-tree.ts'

/** What a project file may say. */
const projectNode = map({
  preset: field(
    ['预设', '松紧'],
    '整体松紧：宽松、推荐（默认）、严格',
    choice({ gentle: ['宽松'], recommended: ['推荐'], strict: ['严格'] }),
  ),
  rules: field('规则级别', '规则编号： 错误/警告/提示/关闭', free),
  thresholds: field('阈值', '规则编号： 数值', free),
  ignore: field(['忽略文件', '忽略'], '不检查的文件和文件夹，写法和 .shequnignore 一样', texts),
  templates: field(['模板文件夹', '模板', '话术模板'], '自己的话术模板放在哪个文件夹，从这个设置文件算起', text),
  knowledge: field(
    ['知识文件夹', '知识'],
    '自己的类型、活动、战役、栏目、危机、题库放在哪个文件夹，从这个设置文件算起',
    text,
  ),
})

/** A value of the file with its place: the rest of its meaning is for the rules to say. */
export interface ProjectSetting {
  readonly rule: string
  readonly value: unknown
  readonly entry: Entry
}

/** A folder as written, and the line that says so. */
export interface OwnFolder {
  readonly folder: string
  readonly line: number
}

export interface ProjectFile {
  readonly preset?: 'gentle' | 'recommended' | 'strict'
  readonly rules: readonly ProjectSetting[]
  readonly thresholds: readonly ProjectSetting[]
  readonly ignore: readonly string[]
  /** The folder of the project's own templates. */
  readonly templates?: OwnFolder
  /** The folder of the project's own knowledge. */
  readonly knowledge?: OwnFolder
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** @param file the name findings call it by */
export function readProjectFile(file: string, bytes: Uint8Array): ProjectFile {
  const decoded = decode(file, bytes)
  const written = decoded.text ?? ''
  const nothing: ProjectFile = {
    rules: [],
    thresholds: [],
    ignore: [],
    text: written,
    diagnostics: decoded.diagnostics,
  }
  if (decoded.text === undefined) return nothing
  const parsed = parseYaml(file, written)
  const diagnostics = [...decoded.diagnostics, ...parsed.diagnostics]
  if (!parsed.document || isEmpty(parsed.document)) return { ...nothing, diagnostics }
  const whole = writtenTree(parsed.document, parsed.text, parsed.placeAt)
  const language = languageOf(whole.tree)
  if (whole.tree.type !== 'map') {
    const { place } = whole.tree
    return {
      ...nothing,
      diagnostics: [
        ...diagnostics,
        {
          code: 'schema/not-a-map',
          severity: 'error',
          message: '项目设置要写成“字段: 内容”。',
          cure: `可以写：${labels(language)}。`,
          place,
        },
      ],
    }
  }
  const found: Diagnostic[] = []
  const tree = canonical(whole.tree, { language, diagnostics: found }, projectNode)
  // The places that a community file knows these words from are of no help here.
  const own = found.map((one) =>
    one.code === 'schema/unknown-key' && !one.cure?.startsWith('是不是')
      ? { ...one, cure: `项目设置里可以写：${labels(language)}。` }
      : one,
  )
  const unfit = [...invalid(tree, projectNode, language), ...emptyFolder(whole.tree, found)]
  const at = (key: string): Tree | undefined =>
    tree?.type === 'map' && !unfit.some(({ path }) => path === `/${key}`) ? entryOf(tree, key)?.tree : undefined
  const preset = at('preset')
  const ignore = at('ignore')
  return {
    ...(preset?.type === 'scalar' ? { preset: preset.value as NonNullable<ProjectFile['preset']> } : {}),
    rules: settings(at('rules')),
    thresholds: settings(at('thresholds')),
    ignore: ignore?.type === 'list' ? (valueOf(ignore) as readonly string[]) : [],
    ...ownFolder('templates', at('templates')),
    ...ownFolder('knowledge', at('knowledge')),
    text: written,
    diagnostics: [...diagnostics, ...whole.diagnostics, ...own, ...unfit],
  }
}

const labels = (language: 'zh' | 'en'): string =>
  Object.keys(projectNode.fields)
    .map((key) => keyLabel(projectNode.fields, key, language))
    .join('、')

const settings = (tree: Tree | undefined): readonly ProjectSetting[] =>
  tree?.type === 'map' ? tree.entries.map((entry) => ({ rule: entry.written, value: valueOf(entry.tree), entry })) : []

/** Values of the wrong kind; each once. */
function invalid(tree: Tree | undefined, node: MapNode, language: 'zh' | 'en'): readonly Diagnostic[] {
  if (tree?.type !== 'map') return []
  return tree.entries.flatMap((entry): readonly Diagnostic[] => {
    const inner = node.fields[entry.key]?.node
    if (!inner || entry.tree.type === 'broken' || fits(entry, inner.type)) return []
    const { code, message, cure } = explainInvalid(
      `“${entry.written}”`,
      inner.type === 'free' ? map({}) : inner,
      entry.tree,
      language,
    )
    const told =
      inner.type === 'free'
        ? '下一行缩进两格，写“规则编号: 内容”。'
        : inner.type === 'text'
          ? `写一个文件夹，例如“${entry.written}: my-${entry.key}”。`
          : cure
    return [
      {
        code,
        severity: 'error',
        message,
        cure: told,
        path: `/${entry.key}`,
        place: entry.tree.type === 'scalar' ? entry.tree.place : entry.keyPlace,
      },
    ]
  })
}

const isFolder = (key: string | undefined): key is 'templates' | 'knowledge' =>
  key === 'templates' || key === 'knowledge'

const ownFolder = <K extends 'templates' | 'knowledge'>(
  key: K,
  tree: Tree | undefined,
): { readonly [P in K]?: OwnFolder } =>
  tree?.type === 'scalar'
    ? ({ [key]: { folder: String(tree.value), line: tree.place.start.line } } as { readonly [P in K]: OwnFolder })
    : {}

/** Elsewhere what is empty is as good as not written; here somebody would believe that their own templates are used. */
function emptyFolder(tree: MapTree, found: readonly Diagnostic[]): readonly Diagnostic[] {
  return (
    tree.entries
      .filter(
        ({ written, tree: value }) =>
          isFolder(canonicalKey(projectNode, written)) &&
          value.type === 'scalar' &&
          String(value.value ?? '').trim() === '',
      )
      // What a comment has eaten is told as that.
      .filter(({ keyPlace }) => !found.some(({ place }) => place?.start.line === keyPlace.start.line))
      .map(({ written, keyPlace }) => ({
        code: 'schema/type',
        severity: 'error',
        message: `“${written}”后面没有写文件夹。`,
        cure: `写一个文件夹，例如“${written}: my-${canonicalKey(projectNode, written) ?? ''}”；不用自己的，就删掉这一行。`,
        path: `/${canonicalKey(projectNode, written) ?? ''}`,
        place: keyPlace,
      }))
  )
}

function fits({ tree }: Entry, type: string): boolean {
  if (type === 'free') return tree.type === 'map'
  if (type === 'text') return tree.type === 'scalar' && typeof tree.value === 'string' && tree.value.trim() !== ''
  if (type === 'list') return tree.type === 'list' && tree.items.every((item) => item.type === 'scalar')
  return tree.type === 'scalar' && ['gentle', 'recommended', 'strict'].includes(String(tree.value))
}
