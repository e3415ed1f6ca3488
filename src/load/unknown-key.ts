import type { Diagnostic, Place } from '../diagnostic.ts'
import type { MapNode } from '../schema/node.ts'
import { community } from '../schema/community.ts'
import { allKeys, canonicalKey, keyLabel, keyWords, type Language } from '../schema/names.ts'
import { certainName, nearName } from '../near-name.ts'
import type { Entry, ScalarTree } from './tree.ts'
import { maybeField, runTogether, type RunTogether } from './run-together.ts'
import { short } from './slip.ts'

export interface Unknown {
  readonly diagnostic: Diagnostic
  readonly meant: string | undefined
  /** Further properties that the same text holds. */
  readonly also?: readonly string[]
}

/** `guess`: false spares the search for a near name. `root`: the schema of the whole file. A key that its map does not know, and the property that the author most likely meant. */
export function unknownKey(
  entry: Entry,
  node: MapNode,
  language: Language,
  guess = true,
  root: MapNode = community,
): Unknown {
  const written = entry.written.trim()
  const glued = gluedKey(entry, node, root)
  if (glued) return glued
  const spoken: Language = /\p{Script=Han}/u.test(written) ? 'zh' : /[a-z]/i.test(written) ? 'en' : language
  const sameLanguage = keyWords(node).filter((word) => /\p{Script=Han}/u.test(word) === (spoken === 'zh'))
  const near = guess ? (nearName(written, sameLanguage) ?? nearName(written, keyWords(node))) : undefined
  const certain =
    near === undefined
      ? undefined
      : certainName(
          written,
          sameLanguage.map((word) => ({ word, meaning: canonicalKey(node, word) ?? word })),
        )
  const { file, start, end } = entry.keyPlace
  return {
    diagnostic: {
      code: 'schema/unknown-key',
      severity: 'error',
      place: entry.keyPlace,
      message:
        near === undefined && allKeys(root).homes.has(written)
          ? `“${short(written)}”不能写在这一层。`
          : `没有“${short(written)}”这个字段。`,
      cure: cureFor(written, near, node, spoken, root),
      ...keyAnchorOf(entry),
      ...(certain === undefined || entry.keyAnchor
        ? {}
        : { fix: [{ file, start: start.offset, end: end.offset, was: entry.written, text: certain }] }),
    },
    meant: near === undefined ? undefined : canonicalKey(node, near),
  }
}

const keyAnchorOf = ({ keyAnchor }: Entry): Pick<Diagnostic, 'related'> =>
  keyAnchor ? { related: [{ message: '内容写在这里，由“*”引用过来', place: keyAnchor }] } : {}

/** The sign at fault is not where the alias stands, and the alias is not what is to be mended. */
function throughAlias({ fix: _, ...found }: Diagnostic, entry: Entry): Diagnostic {
  return { ...found, place: entry.keyPlace, ...keyAnchorOf(entry) }
}

function cureFor(written: string, near: string | undefined, node: MapNode, language: Language, root: MapNode): string {
  if (near !== undefined) return `是不是“${near}”？`
  const home = allKeys(root).homes.get(written)?.[0]
  if (home !== undefined) {
    const label = pathLabel(home, language, root)
    return label === ''
      ? `“${written}”要写在最外层，不能缩进。`
      : `“${written}”要写在“${label}”下面：检查缩进，或把它移过去。`
  }
  const labels = Object.keys(node.fields).map((key) => keyLabel(node.fields, key, language))
  const shown = labels.slice(0, 12).join('、')
  const rest = labels.length > 12 ? '等' : ''
  return `这里可以写：${shown}${rest}。${node === community ? '自己的内容写在“' + keyLabel(node.fields, 'variables', language) + '”里。' : ''}`
}

function pathLabel(path: readonly string[], language: Language, root: MapNode): string {
  let node: MapNode | undefined = root
  return path
    .map((key) => {
      const label: string = node ? keyLabel(node.fields, key, language) : key
      const next = node?.fields[key]?.node
      const inner = next?.type === 'list' ? next.item : next
      node = inner?.type === 'map' ? inner : undefined
      return label
    })
    .join('/')
}

/** `{名称:读书}`: without its space the colon belongs to the word. */
function gluedKey(entry: Entry, node: MapNode, root: MapNode): Unknown | undefined {
  const hidden = entry.written.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '').trim()
  if (hidden !== entry.written.trim() && canonicalKey(node, hidden) !== undefined) return invisible(entry, hidden, node)
  const word =
    entry.tree.type === 'scalar' && entry.tree.value === null
      ? /^([^\s:：]{1,16})\s+\S/.exec(entry.written.trim())?.[1]
      : undefined
  if (word !== undefined && canonicalKey(node, word) !== undefined) {
    const rest = short(entry.written.trim().slice(word.length).trim())
    return {
      diagnostic: {
        code: 'syntax/colon-missing',
        severity: 'error',
        place: entry.keyPlace,
        ...keyAnchorOf(entry),
        message: `“${word}”后面少了冒号。`,
        cure: `写成“${word}: ${rest}”（半角冒号，后面空一格）。`,
      },
      meant: canonicalKey(node, word),
    }
  }
  const hasValue = entry.tree.type !== 'scalar' || entry.tree.value !== null
  if (hasValue && !entry.written.includes('：')) return undefined
  const several = runTogether(entry.written, node, hasValue)
  if (several) {
    const found = severalFields(entry, several)
    return {
      diagnostic: entry.keyAnchor ? throughAlias(found, entry) : found,
      meant: several.keys[0],
      also: several.keys.slice(1),
    }
  }
  const loose = hasValue ? undefined : looseFields(entry, node, root)
  if (loose) return loose
  const diagnostic = colonSlip(entry.written, entry.keyPlace, node)
  return (
    diagnostic && {
      diagnostic: entry.keyAnchor ? throughAlias(diagnostic, entry) : diagnostic,
      meant: canonicalKey(node, /^[^:：]*/.exec(entry.written.trim())?.[0] ?? ''),
    }
  )
}

/** `{ 问：几点发货，答：下午四点前 }` */
function severalFields(
  { written, keyPlace: place, tree }: Entry,
  { written: mended, changes }: RunTogether,
): Diagnostic {
  const at = written.search(/[:：]/)
  const start = { ...place.start, column: place.start.column + at, offset: place.start.offset + at }
  const fix = changes?.map((change) => ({
    ...change,
    file: place.file,
    start: place.start.offset + change.start,
    end: place.start.offset + change.end,
  }))
  const words = mended
    .split(/, (?=[^\s:]{1,16}(?:: |$))/)
    .map((part) => `“${part.replace(/:.*$/s, '')}”`)
    .join('')
  const rest = tree.type === 'scalar' && tree.value === null ? '' : ': …'
  return {
    code: 'syntax/full-width-colon',
    severity: 'error',
    place: { ...place, start, end: { ...start, column: start.column + 1, offset: start.offset + 1 } },
    message: `${words}之间用了全角的冒号或逗号，被读成了一个字段。`,
    cure: `花括号里的冒号、逗号都用半角，后面空一格：“${short(mended, 60)}${rest}”。`,
    ...(fix ? { fix } : {}),
  }
}

/** The same where not all the words are fields of this map: which of them are is for the next reading, after the signs. */
function looseFields(entry: Entry, node: MapNode, root: MapNode): Unknown | undefined {
  const parts = entry.written
    .trim()
    .split(/[，、；;,]\s*(?=[^\s:：，、；;,。]{1,16}\s*[:：])/u)
    .map((part) => /^([^\s:：，、；;,。]{1,16})\s*[:：]\s*(\S[\s\S]*)$/u.exec(part))
  const words = parts.flatMap((part) => part?.[1] ?? [])
  if (
    parts.length < 2 ||
    words.length < parts.length ||
    !words.slice(canonicalKey(node, words[0] ?? '') === undefined ? 0 : 1).some((word) => allKeys(root).words.has(word))
  )
    return undefined
  const written = parts.map((part) => `${part?.[1] ?? ''}: ${(part?.[2] ?? '').trim()}`).join(', ')
  const { fix: _, ...found } = severalFields(entry, { written, keys: [], changes: undefined })
  // What the map lacks is not known before its fields are read.
  const [meant, ...also] = [
    ...new Set([
      ...words.flatMap((word) => canonicalKey(node, word) ?? []),
      ...Object.keys(node.fields).filter((key) => node.fields[key]?.required),
    ]),
  ]
  return { diagnostic: entry.keyAnchor ? throughAlias(found, entry) : found, meant, also }
}

/** A zero-width sign that came along with a copied word. */
function invisible(entry: Entry, word: string, node: MapNode): Unknown {
  const { file, start, end } = entry.keyPlace
  return {
    diagnostic: {
      code: 'schema/unknown-key',
      severity: 'error',
      place: entry.keyPlace,
      ...keyAnchorOf(entry),
      message: `“${word}”里夹着看不见的字符（从网页或聊天里复制时带进来的），读不出这个字段。`,
      cure: `删掉，重新打一遍“${word}”。`,
      ...(entry.keyAnchor
        ? {}
        : { fix: [{ file, start: start.offset, end: end.offset, was: entry.written, text: word }] }),
    },
    meant: canonicalKey(node, word),
  }
}

/** `- 是谁：新手妈妈` where a map is asked for: the colon is not one to YAML. */
export function missingColon(tree: ScalarTree, node: MapNode): Diagnostic | undefined {
  return tree.style === 'plain' ? (colonSlip(tree.source, tree.place, node) ?? otherSign(tree, node)) : undefined
}

/** `定位:` and below it `加入理由 = 用得明白`. */
function otherSign({ source, place, anchor }: ScalarTree, node: MapNode): Diagnostic | undefined {
  const match = /^([^\s:：;；=＝]{1,16})(\s*([;；=＝])\s*)(\S[\s\S]*)$/.exec(source)
  const [, word = '', gap = '', written = '', rest = ''] = match ?? []
  if (word === '' || canonicalKey(node, word) === undefined) return undefined
  const at = source.indexOf(written)
  const start = { ...place.start, column: place.start.column + at, offset: place.start.offset + at }
  return {
    code: 'syntax/colon-missing',
    severity: 'error',
    place: anchor ? place : { ...place, start, end: { ...start, column: start.column + 1, offset: start.offset + 1 } },
    message: `“${word}”后面写成了“${written}”，字段名后面要用冒号。`,
    cure: `写成“${short(`${word}: ${rest}`)}”（半角冒号，后面空一格）。`,
    ...(anchor || /[:：#\n]|^[[{&*!|>%@`"',?-]/.test(rest) || maybeField(rest, node)
      ? {}
      : {
          fix: [
            {
              file: place.file,
              start: place.start.offset + word.length,
              end: place.start.offset + word.length + gap.length,
              was: gap,
              text: ': ',
            },
          ],
        }),
  }
}

function colonSlip(text: string, place: Place, node: MapNode): Diagnostic | undefined {
  const match = /^\s*([^\s:：]{1,16})\s*([:：])(?!\/\/)\s*([\s\S]*)$/.exec(text)
  if (!match) return undefined
  const [, word = '', sign = '', rest = ''] = match
  if (canonicalKey(node, word) === undefined) return undefined
  const several = runTogether(text, node)
  const example = short(`${word}: ${rest.trim()}`.trim())
  const at = text.indexOf(sign)
  const start = { ...place.start, column: place.start.column + at, offset: place.start.offset + at }
  const was = /^[:：]\s*/.exec(text.slice(at))?.[0] ?? sign
  const fix = [
    {
      file: place.file,
      start: start.offset,
      end: start.offset + was.length,
      was,
      text: rest.trim() === '' ? ':' : ': ',
    },
  ]
  const spot: Place = { ...place, start, end: { ...start, column: start.column + 1, offset: start.offset + 1 } }
  if (several) {
    const [first = '', ...others] = several.written.split(/, (?=[^\s:]{1,16}: )/)
    const cure = `每个字段单独占一行、对齐：先写“${short(first)}”，下一行${others.map((other) => `“${short(other)}”`).join('，再下一行')}。`
    return {
      code: sign === '：' ? 'syntax/full-width-colon' : 'syntax/colon-space',
      severity: 'error',
      place: spot,
      message: `“${word}”后面的冒号${sign === '：' ? '是全角的' : '少了一个空格'}，后面还连着别的字段，读成了一句话。`,
      cure,
    }
  }
  const mend = maybeField(rest, node) ? {} : { fix }
  return sign === '：'
    ? {
        code: 'syntax/full-width-colon',
        severity: 'error',
        place: spot,
        message: `“${word}”后面用了全角冒号“：”，读不出这个字段。`,
        cure: `改成半角冒号，后面空一格：“${example}”。`,
        ...mend,
      }
    : {
        code: 'syntax/colon-space',
        severity: 'error',
        place: spot,
        message: `“${word}”的冒号后面少了一个空格。`,
        cure: `写成“${example}”。`,
        ...mend,
      }
}
