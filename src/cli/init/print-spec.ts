/** A spec as a YAML file for people: in either language, short, each key with a word of what it is for. */
import { stringify } from 'yaml'
import { community } from '../../schema/community.ts'
import type { Field, Fields, Node } from '../../schema/node.ts'
import { moments } from '../../schema/knowledge/words.ts'
import { displayWidth, padTo } from '../help/display-width.ts'

export type Keys = 'zh' | 'en'

/** Column of the comments beside what is shorter. */
const COMMENT_COLUMN = 44
/** What would be longer, with its comment, has the comment on the line above. */
const LINE_WIDTH = 104
/** Longest line that still holds a whole map or list. */
const FLOW_WIDTH = 104

/** One occurrence of a column, one step of the welcome is one line, like a row of a table, however long. */
const ROW = /\/(?:topics|welcome\/steps)\/\d+$/

/** Said instead of what a key is for, where the value is still the sample's. */
const LEFTOVER = '样本，改成你自己的'

/** Lines of a printed spec that are marked as the sample's: their number, counted from 1, and what they say without the mark. */
export const markedLines = (text: string): readonly { readonly line: number; readonly says: string }[] =>
  text.split('\n').flatMap((line, i, all) => {
    if (!line.endsWith(`# ${LEFTOVER}`)) return []
    const above = line.trimStart().startsWith('#')
    const [says = ''] = (above ? (all[i + 1] ?? '') : line).split(/ +# /)
    return [{ line: above ? i + 2 : i + 1, says: says.trim().replace(/^- /, '') }]
  })

/** What is the same for the whole file. */
interface Style {
  readonly keys: Keys
  readonly leftovers: ReadonlySet<string>
  /** Fields that were told what they are for: in a list of many alike, once is enough. */
  readonly told?: Set<string>
}

/** @param head comment lines at the top, without `#` @param leftovers JSON pointers of what is to be marked as the sample's */
export function printSpec(
  spec: object,
  keys: Keys,
  head: readonly string[],
  leftovers: ReadonlySet<string> = new Set(),
): string {
  return [
    ...head.map((line) => `# ${line}`),
    '',
    ...printFields(spec, community.fields, { keys, leftovers }, '', ''),
    '',
  ].join('\n')
}

/** An entry of the knowledge in the same manner; a field of many items is explained at the first. */
export const printKnowledge = (value: object, fields: Fields, keys: Keys, head: readonly string[]): string =>
  [
    ...head.map((line) => `# ${line}`),
    '',
    ...printFields(value, fields, { keys, leftovers: new Set(), told: new Set() }, '', ''),
    '',
  ].join('\n')

/** @param at JSON pointer of `value` */
function printFields(
  value: object,
  fields: Readonly<Record<string, Field>>,
  style: Style,
  indent: string,
  at: string,
): string[] {
  const { keys, leftovers } = style
  return Object.entries(fields).flatMap(([key, field]) => {
    const inner = (value as Record<string, unknown>)[key]
    if (inner === undefined) return []
    const name = keys === 'zh' ? field.zh : key
    const about = leftovers.has(`${at}/${key}`)
      ? LEFTOVER
      : toldBefore(style, `${at}/${key}`)
        ? ''
        : keys === 'zh'
          ? field.about
          : field.about.startsWith(field.zh)
            ? field.about
            : `${field.zh}：${field.about}`
    return printEntry(`${indent}${name}:`, inner, field.node, style, indent, about, `${at}/${key}`)
  })
}

/** Whatever the number of the item. */
function toldBefore({ told }: Style, at: string): boolean {
  const path = at.replace(/\/\d+(?=\/|$)/g, '')
  const before = told?.has(path) === true
  told?.add(path)
  return before
}

function printEntry(
  head: string,
  value: unknown,
  node: Node,
  style: Style,
  indent: string,
  about: string,
  at: string,
): string[] {
  const { keys } = style
  const line = `${head} ${flow(value, node, keys)}`
  const short =
    isScalar(value) ||
    isScalar(worded(value, node, keys)) ||
    (displayWidth(line) <= FLOW_WIDTH && isFlat(value) && !holdsLeftover(at, style))
  if (short) return commented(line, about, indent)
  const title = about === '' ? head : `${padTo(head, COMMENT_COLUMN)}  # ${about}`
  if (node.type === 'list')
    return [
      title,
      ...(value as readonly unknown[]).flatMap((item, i) =>
        printItem(item, node.item, style, `${indent}  `, `${at}/${i}`),
      ),
    ]
  return [title, ...(node.type === 'map' ? printFields(value as object, node.fields, style, `${indent}  `, at) : [])]
}

function printItem(item: unknown, node: Node, style: Style, indent: string, at: string): string[] {
  const { keys } = style
  const line = `${indent}- ${flow(item, node, keys)}`
  if (
    isScalar(item) ||
    node.type !== 'map' ||
    ((ROW.test(at) || displayWidth(line) <= FLOW_WIDTH) && isFlat(item) && !holdsLeftover(at, style))
  )
    return [line]
  const bare = shorthand(item as object, node.shorthand)
  if (bare !== undefined) return [`${indent}- ${scalar(bare)}`]
  const lines = printFields(item as object, node.fields, style, `${indent}  `, at)
  const first = lines.findIndex((one) => !one.trimStart().startsWith('#'))
  // The dash goes on the first line that is no comment; a comment before it keeps its place.
  return lines.map((one, i) => (i === first ? `${indent}- ${one.trimStart()}` : one))
}

/** A mark inside needs a line of its own. */
const holdsLeftover = (at: string, { leftovers }: Style): boolean =>
  [...leftovers].some((path) => path.startsWith(`${at}/`))

function commented(line: string, about: string, indent: string): string[] {
  if (about === '') return [line]
  const beside = `${padTo(line, COMMENT_COLUMN)}  # ${about}`
  return displayWidth(beside) <= LINE_WIDTH ? [beside] : [`${indent}# ${about}`, line]
}

/** The value in one line of YAML, keys and choices in the wanted language. */
function flow(value: unknown, node: Node, keys: Keys): string {
  const said = worded(value, node, keys)
  // A text of several lines stands in one too, its breaks written `\\n`: JSON is YAML.
  if (typeof said === 'string' && said.includes('\n')) return JSON.stringify(said)
  return stringify(said, { collectionStyle: 'flow', lineWidth: 0 }).trim()
}

function worded(value: unknown, node: Node, keys: Keys): unknown {
  if (node.type === 'choice' && keys === 'zh') return node.values[value as string]?.[0] ?? value
  if (node.type === 'text' && node.format === 'moment' && keys === 'zh') return momentWord(String(value))
  if (node.type === 'flag' && keys === 'zh' && typeof value === 'boolean') return value ? '是' : '否'
  if (node.type === 'number' && node.ratio && typeof value === 'number') return `${Number((value * 100).toFixed(4))}%`
  if (node.type === 'list' && Array.isArray(value)) return value.map((item: unknown) => worded(item, node.item, keys))
  if (node.type !== 'map' || isScalar(value)) return value
  const bare = shorthand(value as object, node.shorthand)
  if (bare !== undefined) return bare
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, inner]) => {
      const field = node.fields[key]
      return field && inner !== undefined ? [[keys === 'zh' ? field.zh : key, worded(inner, field.node, keys)]] : []
    }),
  )
}

const momentWord = (text: string): string =>
  moments[text]?.[0] ?? text.replace(/^event(?=[-+])/, '开始').replace(/^end(?=[-+])/, '结束')

/** `{ text: 不发广告 }` is written `不发广告` where the schema reads it so. */
function shorthand(item: object, field: string | undefined): unknown {
  const entries = Object.entries(item).filter(([, value]) => value !== undefined)
  return field !== undefined && entries.length === 1 && entries[0]?.[0] === field ? entries[0][1] : undefined
}

const scalar = (value: unknown): string => stringify(value, { lineWidth: 0 }).trim()
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null
/** A full-width comma beside the commas of a list is hard to read, and `[甲、乙]` looks like two: such texts stand on lines of their own. */
const isFlat = (value: unknown): boolean =>
  Object.values(value as object).every((inner) =>
    isScalar(inner)
      ? !(Array.isArray(value) && (value.length === 1 ? /[，、；]/ : /，/).test(String(inner)))
      : isOne(inner) || (Array.isArray(inner) && inner.every(isScalar) && isFlat(inner)),
  )
/** A map of one value takes no more room than the value. */
const isOne = (value: unknown): boolean =>
  !Array.isArray(value) && Object.values(value as object).length === 1 && Object.values(value as object).every(isScalar)
