import type { Diagnostic, Place } from '../diagnostic.ts'
import type { MapNode } from '../schema/node.ts'
import { community } from '../schema/community.ts'
import { allKeys, canonicalKey, keyLabel, keyWords, type Language } from './names.ts'
import { certainName, nearName } from './near-name.ts'
import type { Entry, ScalarTree } from './tree.ts'
import { short } from './typing.ts'

/** `guess`: false spares the search for a near name. A key that its map does not know, and the property that the author most likely meant. */
export function unknownKey(entry: Entry, node: MapNode, language: Language, guess = true): { readonly diagnostic: Diagnostic; readonly meant: string | undefined } {
  const written = entry.written.trim()
  const glued = gluedKey(entry, node)
  if (glued) return glued
  const spoken: Language = /\p{Script=Han}/u.test(written) ? 'zh' : /[a-z]/i.test(written) ? 'en' : language
  const sameLanguage = keyWords(node).filter((word) => /\p{Script=Han}/u.test(word) === (spoken === 'zh'))
  const near = guess ? nearName(written, sameLanguage) ?? nearName(written, keyWords(node)) : undefined
  const certain = near === undefined ? undefined : certainName(written, sameLanguage.map((word) => ({ word, meaning: canonicalKey(node, word) ?? word })))
  const { file, start, end } = entry.keyPlace
  return {
    diagnostic: {
      code: 'schema/unknown-key', severity: 'error', place: entry.keyPlace, message: `没有“${short(written)}”这个字段。`, cure: cureFor(written, near, node, spoken),
      ...(certain === undefined ? {} : { fix: [{ file, start: start.offset, end: end.offset, was: entry.written, text: certain }] }),
    },
    meant: near === undefined ? undefined : canonicalKey(node, near),
  }
}

function cureFor(written: string, near: string | undefined, node: MapNode, language: Language): string {
  if (near !== undefined) return `是不是“${near}”？`
  const home = allKeys().homes.get(written)?.[0]
  if (home !== undefined) {
    const label = pathLabel(home, language)
    return label === '' ? `“${written}”要写在最外层，不能缩进。` : `“${written}”要写在“${label}”下面：检查缩进，或把它移过去。`
  }
  const labels = Object.keys(node.fields).map((key) => keyLabel(node.fields, key, language))
  const shown = labels.slice(0, 12).join('、')
  const rest = labels.length > 12 ? '等' : ''
  return `这里可以写：${shown}${rest}。${node === community ? '自己的内容写在“' + keyLabel(node.fields, 'variables', language) + '”里。' : ''}`
}

function pathLabel(path: readonly string[], language: Language): string {
  let node: MapNode | undefined = community
  return path.map((key) => {
    const label: string = node ? keyLabel(node.fields, key, language) : key
    const next = node?.fields[key]?.node
    const inner = next?.type === 'list' ? next.item : next
    node = inner?.type === 'map' ? inner : undefined
    return label
  }).join('/')
}

/** `{名称:读书}`: without its space the colon belongs to the word. */
function gluedKey(entry: Entry, node: MapNode): { readonly diagnostic: Diagnostic; readonly meant: string | undefined } | undefined {
  const hasValue = entry.tree.type !== 'scalar' || entry.tree.value !== null
  if (hasValue && !entry.written.includes('：')) return undefined
  const diagnostic = colonSlip(entry.written, entry.keyPlace, node)
  return diagnostic && { diagnostic, meant: canonicalKey(node, /^[^:：]*/.exec(entry.written.trim())?.[0] ?? '') }
}

/** `- 是谁：新手妈妈` where a map is asked for: the colon is not one to YAML. */
export function missingColon(tree: ScalarTree, node: MapNode): Diagnostic | undefined {
  return tree.style === 'plain' ? colonSlip(tree.source, tree.place, node) : undefined
}

function colonSlip(text: string, place: Place, node: MapNode): Diagnostic | undefined {
  const match = /^\s*([^\s:：]{1,16})\s*([:：])(?!\/\/)\s*([\s\S]*)$/.exec(text)
  if (!match) return undefined
  const [, word = '', sign = '', rest = ''] = match
  if (canonicalKey(node, word) === undefined) return undefined
  const example = short(`${word}: ${rest.trim()}`.trim())
  const at = text.indexOf(sign)
  const start = { ...place.start, column: place.start.column + at, offset: place.start.offset + at }
  const was = /^[:：]\s*/.exec(text.slice(at))?.[0] ?? sign
  const fix = [{ file: place.file, start: start.offset, end: start.offset + was.length, was, text: rest.trim() === '' ? ':' : ': ' }]
  const spot: Place = { ...place, start, end: { ...start, column: start.column + 1, offset: start.offset + 1 } }
  return sign === '：'
    ? { code: 'syntax/full-width-colon', severity: 'error', place: spot, message: `“${word}”后面用了全角冒号“：”，读不出这个字段。`, cure: `改成半角冒号，后面空一格：“${example}”。`, fix }
    : { code: 'syntax/colon-space', severity: 'error', place: spot, message: `“${word}”的冒号后面少了一个空格。`, cure: `写成“${example}”。`, fix }
}
