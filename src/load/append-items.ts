/** Items at the end of a list of the spec, as changes of the text: nothing else moves, no comment is lost. */
import type { Edit } from '../diagnostic.ts'
import { community } from '../schema/community.ts'
import { keyLabel, type Language } from '../schema/names.ts'
import { lineEndOf } from './surroundings.ts'
import { entryOf, type Entry, type ListTree, type MapTree } from './tree.ts'

/** Lines of an item: comments above it begin with `#`, its first own line is what stands behind the dash. */
export type ItemLines = readonly string[]

/**
 * @param key canonical key of a list at the top of the spec
 * @returns undefined wherever the text leaves a doubt: an alias, a list in brackets, one that a base brought
 */
export function appendItems(
  tree: MapTree,
  key: string,
  items: readonly ItemLines[],
  texts: ReadonlyMap<string, string>,
  language: Language,
): Edit | undefined {
  const { file } = tree.place
  const text = texts.get(file)
  if (text === undefined || tree.flow !== undefined || tree.anchor || items.length === 0) return undefined
  const blank = tree.blank?.find((one) => one.key === key)
  if (blank) return afterBlank(blank, items, file, text)
  const entry = entryOf(tree, key)
  if (entry === undefined) return atEnd(tree, key, items, text, language)
  const list = entry.tree
  if (entry.keyPlace.file !== file || entry.keyAnchor || entry.shorthand) return undefined
  if (list.type !== 'list' || list.anchor || list.place.file !== file) return undefined
  if (list.items.length === 0 && list.flow !== undefined) {
    const { start, end } = list.place
    const was = text.slice(start.offset, end.offset)
    return /^\[\s*\]$/.test(was)
      ? { file, start: start.offset, end: end.offset, was, text: `\n${block(items, 2)}` }
      : undefined
  }
  return afterLast(list, items, text)
}

/** A key with nothing behind it but, at most, a comment. */
function afterBlank({ keyPlace }: Entry, items: readonly ItemLines[], file: string, text: string): Edit | undefined {
  const end = lineEndOf(text, keyPlace.end.offset)
  return keyPlace.file === file && /^\s*:\s*(?:#.*)?$/.test(text.slice(keyPlace.end.offset, end))
    ? insertion(file, end, `\n${block(items, 2)}`)
    : undefined
}

function afterLast(list: ListTree, items: readonly ItemLines[], text: string): Edit | undefined {
  const { file } = list.place
  const [first] = list.items
  const last = list.items.at(-1)
  if (
    list.flow !== undefined ||
    !first ||
    !last ||
    list.items.some(({ place, anchor }) => anchor || place.file !== file)
  )
    return undefined
  const lineStart = text.lastIndexOf('\n', first.place.start.offset - 1) + 1
  const dash = /^( *)-\s/.exec(text.slice(lineStart, first.place.start.offset + 1))
  if (!dash) return undefined
  const end = lineEndOf(text, Math.max(last.place.end.offset - 1, last.place.start.offset))
  return insertion(file, end, `\n${block(items, dash[1]?.length ?? 0)}`)
}

function atEnd(
  tree: MapTree,
  key: string,
  items: readonly ItemLines[],
  text: string,
  language: Language,
): Edit | undefined {
  if (tree.entries[0]?.keyPlace.start.column !== 1 || /^(?:---|\.\.\.)/m.test(text)) return undefined
  const gap = text.endsWith('\n') || text === '' ? '' : '\n'
  const label = keyLabel(community.fields, key as keyof typeof community.fields, language)
  return insertion(tree.place.file, text.length, `${gap}${label}:\n${block(items, 2)}\n`)
}

const insertion = (file: string, offset: number, text: string): Edit => ({
  file,
  start: offset,
  end: offset,
  was: '',
  text,
})

function block(items: readonly ItemLines[], indent: number): string {
  const pad = ' '.repeat(indent)
  return items
    .map((lines) => {
      const comments = lines.filter((line) => line.startsWith('#'))
      const own = lines.filter((line) => !line.startsWith('#'))
      return [
        ...comments.map((line) => `${pad}${line}`),
        ...own.map((line, index) => (line === '' ? '' : `${pad}${index === 0 ? '- ' : '  '}${line}`)),
      ].join('\n')
    })
    .join('\n')
}
