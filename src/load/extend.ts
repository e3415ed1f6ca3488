import type { Diagnostic, IgnoreComment } from '../diagnostic.ts'
import { basePath, normalize } from './base-path.ts'
import { topScalar } from './canonical.ts'
import { merge } from './merge.ts'
import type { Named } from './named.ts'
import { readFile, type ReadFile } from './read-file.ts'
import type { MapTree } from './tree.ts'

export interface Extended {
  readonly tree: MapTree
  readonly texts: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
  /** False when a base could not be read: what seems missing may well stand there. */
  readonly complete: boolean
  /** File and line of what was read by a guess: `a.yaml:3`. */
  readonly doubtful: ReadonlySet<string>
  /** Of the file itself and of all its bases. */
  readonly ignored: readonly IgnoreComment[]
}

/** Reads the bases that a file extends, from the nearest on, and lays the file over them. */
export function extend(
  file: ReadFile & { readonly tree: MapTree },
  root: string,
  readBase: (path: string) => Uint8Array | undefined,
  named: Named,
): Extended {
  return extendFrom(file, { root, readBase, named }, [normalize(file.file)])
}

interface Around {
  readonly root: string
  readonly readBase: (path: string) => Uint8Array | undefined
  readonly named: Named
}

function extendFrom(file: ReadFile & { readonly tree: MapTree }, around: Around, chain: readonly string[]): Extended {
  const doubtful = new Set([...(file.doubtful ?? [])].map((line) => `${file.file}:${line}`))
  const alone: Extended = {
    doubtful,
    tree: file.tree,
    texts: new Map(),
    diagnostics: [],
    complete: true,
    ignored: file.ignored,
  }
  const written = topScalar(file.tree, 'extends')
  if (!written) return alone
  const fail = (code: string, message: string, cure: string): Extended => ({
    ...alone,
    complete: false,
    diagnostics: [{ code, severity: 'error', message, cure, path: '/extends', place: written.place }],
  })
  const resolved = basePath(String(written.value), file.file, around.root)
  if ('problem' in resolved) return fail('extends/path', resolved.problem, resolved.cure)
  const at = chain.indexOf(resolved.path)
  if (at >= 0)
    return fail(
      'extends/cycle',
      at === chain.length - 1
        ? '这份文件继承了它自己。'
        : `继承绕成了一圈：${[...chain.slice(at), resolved.path].join(' → ')}。`,
      at === chain.length - 1 ? '去掉这一行，或改成基础文件的路径。' : '这几份文件里，去掉其中一处“继承（extends）”。',
    )
  const bytes = around.readBase(resolved.path)
  if (bytes === undefined)
    return fail(
      'extends/missing',
      `找不到要继承的文件“${String(written.value)}”（按 ${resolved.path} 找的）。`,
      '核对文件名和文件夹；路径从这份文件所在的文件夹算起。',
    )
  const base = readFile(resolved.path, bytes, around.named)
  const texts = new Map(base.text === undefined ? [] : [[resolved.path, base.text]])
  if (!base.tree) return { ...alone, texts, diagnostics: base.diagnostics, complete: false }
  const below = extendFrom({ ...base, tree: base.tree }, around, [...chain, resolved.path])
  const tree = merge(below.tree, file.tree)
  return {
    tree: tree.type === 'map' ? tree : file.tree,
    texts: new Map([...texts, ...below.texts]),
    diagnostics: [...base.diagnostics, ...below.diagnostics],
    complete: below.complete,
    doubtful: new Set([...doubtful, ...below.doubtful]),
    ignored: [...file.ignored, ...below.ignored],
  }
}
