import type { Diagnostic, IgnoreComment } from '../diagnostic.ts'
import { community } from '../schema/community.ts'
import type { MapNode } from '../schema/node.ts'
import { canonical, isMapTree } from './canonical.ts'
import { decode } from './encoding.ts'
import { withIds } from './ids.ts'
import { ignoreComments } from './ignore-comments.ts'
import { languageOf } from './language.ts'
import { places } from './lines.ts'
import type { Named } from './named.ts'
import type { Language } from '../schema/names.ts'
import { isEmpty, parseYaml } from './syntax.ts'
import type { MapTree } from './tree.ts'
import { writtenTree } from './written-tree.ts'

export interface ReadFile {
  readonly file: string
  /** Absent when the bytes are no text. */
  readonly text?: string
  /** Canonical, with ids; absent when the file cannot be read as a map. */
  readonly tree?: MapTree
  readonly language: Language
  readonly diagnostics: readonly Diagnostic[]
  readonly ignored: readonly IgnoreComment[]
  /** Lines that were read by a guess. */
  readonly doubtful?: ReadonlySet<number>
}

/** Bytes of one file → canonical tree. `root`: the schema of its kind. */
export function readFile(file: string, bytes: Uint8Array, named: Named, root: MapNode = community): ReadFile {
  const decoded = decode(file, bytes)
  const { text } = decoded
  if (text === undefined) return { file, language: 'zh', diagnostics: decoded.diagnostics, ignored: [] }
  const parsed = parseYaml(file, text)
  const diagnostics = [...decoded.diagnostics, ...parsed.diagnostics]
  const stop = (more: readonly Diagnostic[] = []): ReadFile => ({
    file,
    text,
    language: /\p{Script=Han}\s*[:：]/u.test(text) ? 'zh' : 'en',
    diagnostics: [...diagnostics, ...more],
    ignored: [],
  })
  if (!parsed.document) return stop()
  if (isEmpty(parsed.document))
    return stop(diagnostics.some(({ severity }) => severity === 'error') ? [] : [emptyFile(file, text)])
  const written = writtenTree(parsed.document, parsed.text, parsed.placeAt)
  // A line whose syntax is already spoken of has no second mistake.
  const spokenOf = new Set(parsed.diagnostics.map(({ place }) => place?.start.line))
  for (const found of written.diagnostics) if (!spokenOf.has(found.place?.start.line)) diagnostics.push(found)
  if (written.tree.type !== 'map') return stop([notMap(file, text, written.tree.type === 'list')])
  const language = languageOf(written.tree)
  const tree = canonical(written.tree, { language, diagnostics, text, named, root }, root)
  const identified = withIds(tree ?? { ...written.tree, entries: [] }, language, text, root)
  return {
    file,
    text,
    language,
    diagnostics: [...diagnostics, ...identified.diagnostics],
    ignored: ignoreComments(file, text, written.tree),
    doubtful: parsed.doubtful,
    ...(isMapTree(identified.tree) ? { tree: identified.tree } : {}),
  }
}

function emptyFile(file: string, text: string): Diagnostic {
  return {
    code: 'file/empty',
    severity: 'error',
    place: places(file, text)(0, 0),
    message: '文件里还没有内容。',
    cure: '运行 社群 init 生成一份现成的，或至少写上“版本: 1”“名称: …”“类型: …”三行。',
  }
}

function notMap(file: string, text: string, isList: boolean): Diagnostic {
  const start = Math.max(text.search(/\S/), 0)
  const end = text.indexOf('\n', start)
  return {
    code: 'schema/not-a-map',
    severity: 'error',
    place: places(file, text)(start, end < 0 ? text.length : end),
    message: isList ? '整个文件是一个列表，社群文件要一行一个字段。' : '整个文件是一段文字，读不出字段。',
    cure: isList
      ? '去掉最外层的“- ”，写成“名称: 茶友会”这样的一行行字段。'
      : '写成“字段: 内容”的样子，例如“名称: 茶友会”；冒号用半角，后面空一格。',
  }
}
