/** `{ 问：几点发货，答：下午四点前 }`: fields that full-width signs have run together into one. */
import type { Edit } from '../diagnostic.ts'
import type { MapNode } from '../schema/node.ts'
import { allKeys, canonicalKey } from '../schema/names.ts'

export interface RunTogether {
  /** As it should stand: `问: 几点发货, 答: 下午四点前`. */
  readonly written: string
  /** Keys of the fields, canonical, in order. */
  readonly keys: readonly string[]
  /** The signs to change, with offsets of the text; undefined where something else may have been meant. */
  readonly changes: readonly Omit<Edit, 'file'>[] | undefined
}

const WORD = '[^\\s:：，、；;,。]{1,16}'
const later = new RegExp(`([，；;]\\s*)(${WORD})(?:\\s*[:：]\\s*|\\s*$)`, 'gu')
/** What a value cannot begin with unless it is quoted. */
const INDICATOR = /^(?:[[\]{}&*!|>%@`#'",]|[-?:](?:\s|$))/

/**
 * The fields of one map in one text; undefined when it holds only one. `valued`: a value follows the text, so that its
 * last word may be a key (`{ 问：几点，答: 四点 }`).
 */
export function runTogether(text: string, node: MapNode, valued = false): RunTogether | undefined {
  const first = /^(\s*)([^\s:：，、；;,。]{1,16})(\s*[:：]\s*)/u.exec(text)
  const firstKey = first ? canonicalKey(node, first[2] ?? '') : undefined
  if (!first || firstKey === undefined) return undefined
  const found = [...text.matchAll(later)].flatMap((match) => {
    const key = canonicalKey(node, match[2] ?? '')
    const closing = !/[:：]\s*$/.test(match[0])
    return key === undefined || (closing && !valued) ? [] : [{ key, match, closing }]
  })
  if (found.length === 0) return undefined
  const keys = [firstKey, ...found.map(({ key }) => key)]
  const colonAt = (first[1] ?? '').length + (first[2] ?? '').length
  const changes = [
    change(text, colonAt, (first[3] ?? '').length, ': '),
    ...found.flatMap(({ match, closing }) => {
      const [whole, comma = '', word = ''] = match
      const wordEnd = match.index + comma.length + word.length
      return [
        change(text, match.index, comma.length, ', '),
        ...(closing ? [] : [change(text, wordEnd, match.index + whole.length - wordEnd, ': ')]),
      ]
    }),
  ]
  const values = changes
    .filter(({ text: sign }) => sign === ': ')
    .map(({ end }) =>
      text
        .slice(end, changes.find(({ start, text: sign }) => sign === ', ' && start >= end)?.start ?? text.length)
        .trim(),
    )
  const sure =
    new Set(keys).size === keys.length &&
    values.every((value) => value !== '' && !INDICATOR.test(value) && !maybeField(value, node))
  return { written: applied(text, changes).trim(), keys, changes: sure ? changes : undefined }
}

const change = (text: string, start: number, length: number, to: string): Omit<Edit, 'file'> => ({
  start,
  end: start + length,
  was: text.slice(start, start + length),
  text: to,
})

const applied = (text: string, changes: readonly Omit<Edit, 'file'>[]): string =>
  [...changes].reverse().reduce((done, { start, end, text: to }) => done.slice(0, start) + to + done.slice(end), text)

/** `写小区、原因：…`, `…，负责人：…` of another map: a field or a part of the sentence, nobody knows. */
export function maybeField(value: string, node: MapNode): boolean {
  return [...value.matchAll(new RegExp(`[，、；;,]\\s*(${WORD})\\s*[:：]`, 'gu'))].some(
    ([, word = '']) => canonicalKey(node, word) !== undefined || allKeys().words.has(word),
  )
}

/** `口号：好油，行业：食品` on a line of its own: the second word that may be a field beside the first. */
export function fieldBehind(word: string, value: string): string | undefined {
  const { homes } = allKeys()
  const own = new Set((homes.get(word) ?? []).map((path) => path.join('/')))
  return [...value.matchAll(new RegExp(`[，；;]\\s*(${WORD})\\s*[:：]`, 'gu'))]
    .map(([, other = '']) => other)
    .find((other) => other !== word && homes.get(other)?.some((path) => own.has(path.join('/'))))
}
