/** `--doc`: of all files that would be written, those that are asked for by name. */
import type { Artifact, Document } from '../index.ts'
import { nearName } from '../near-name.ts'
import { UserError } from './failures.ts'

/** By path, file name, folder, title or id of a page. @throws UserError for a name that fits none, with those there are */
export function chosenDocuments(
  artifacts: readonly Artifact[],
  documents: readonly Document[],
  doc: string | undefined,
): readonly Artifact[] {
  if (doc === undefined) return artifacts
  const words = doc.split(/[,，、]+/).flatMap((word) => word.trim() || [])
  const called = artifacts.map((artifact) => ({ artifact, names: namesOf(artifact.path, documents) }))
  const known = [...new Set(artifacts.map(({ path }) => (path.split('/')[0] ?? '').replace(/\.\w+$/, '')))]
  if (words.length === 0) throw new UserError('--doc 后面是空的。', `可以写：${known.join('、')}。`)
  for (const word of words)
    if (!called.some(({ names }) => names.includes(word))) throw unknownDocument(word, called, known)
  return called.filter(({ names }) => words.some((word) => names.includes(word))).map(({ artifact }) => artifact)
}

function namesOf(path: string, documents: readonly Document[]): readonly string[] {
  const page = documents.find((one) => one.path === path)
  const bare = path.replace(/\.\w+$/, '')
  const folder = path.includes('/') ? [path.slice(0, path.indexOf('/'))] : []
  return [path, bare, bare.slice(bare.lastIndexOf('/') + 1), ...folder, ...(page ? [page.id, page.title] : [])]
}

function unknownDocument(
  word: string,
  called: readonly { readonly names: readonly string[] }[],
  known: readonly string[],
): UserError {
  const near = nearName(
    word,
    called.flatMap(({ names }) => names),
  )
  return new UserError(
    `这些格式里没有“${word}”这份文档。`,
    `${near === undefined ? '' : `是不是“${near}”？`}可以写：${known.join('、')}。`,
  )
}
