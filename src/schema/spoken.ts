/** Prints what is to be told in the language of a file: names of fields, and what to type as YAML. */
import { Document, isCollection, visit } from 'yaml'
import type { Diagnostic, Found } from '../diagnostic.ts'
import type { Data, Named, Piece, Text, Write } from '../say.ts'
import { community } from './community.ts'
import { keyLabel, nodeAt, type Language } from './names.ts'
import type { Field, Node } from './node.ts'

/** What was found, with its cure in the words of the file. */
export const inWords = <F extends Found>(
  { cure, ...found }: F,
  language: Language,
): Omit<F, 'cure'> & Pick<Diagnostic, 'cure'> => ({
  ...found,
  ...(cure === undefined ? {} : { cure: spoken(cure, language) }),
})

/** Each field and snippet in curly quotation marks, in Chinese keys or in English ones with the Chinese name behind. */
export const spoken = (text: Text, language: Language): string =>
  typeof text === 'string' ? text : text.map((piece) => printed(piece, language)).join('')

const printed = (piece: Piece, language: Language): string =>
  typeof piece === 'string' ? piece : 'field' in piece ? named(piece, language) : snippet(piece, language)

function named({ field, alone }: Named, language: Language): string {
  const keys = field.split('.')
  const chinese = keys.map((_, i) => labelOf(keys.slice(0, i + 1), 'zh'))
  const last = chinese.at(-1) ?? ''
  if (language === 'zh') return `“${alone ? last : chinese.join('.')}”`
  return `“${alone ? (keys.at(-1) ?? '') : field}”（${last}）`
}

/** What the last of these keys is called. */
function labelOf(keys: readonly string[], language: Language): string {
  let node: Node | undefined = community
  for (const key of keys.slice(0, -1)) node = fieldsOf(node)?.[key]?.node
  const fields = fieldsOf(node)
  const key = keys.at(-1) ?? ''
  return fields ? keyLabel(fields, key, language) : key
}

function fieldsOf(node: Node | undefined): Readonly<Record<string, Field>> | undefined {
  if (node?.type === 'list') return fieldsOf(node.item)
  return node?.type === 'map' ? node.fields : undefined
}

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')

function snippet({ at, write, was, item }: Write, language: Language): string {
  const steps = at.split('/').slice(1).map(unescaped)
  const value = localised(write ?? was ?? '', nodeAt(steps), language)
  const last = steps.at(-1) ?? ''
  const parent = nodeAt(steps.slice(0, -1))
  if (parent?.type === 'list' && (item || last === '-')) return `“- ${inFlow(value)}”`
  if (parent?.type === 'list')
    return Object.entries(value as { readonly [key: string]: Data })
      .map(([key, one]) => `“${key}: ${inFlow(one)}”`)
      .join('、')
  const label = parent?.type === 'map' ? keyLabel(parent.fields, last, language) : last
  return `“${label}: ${inFlow(value)}”`
}

/** The value with the keys, choices, flags and shares that an author writes. */
export function localised(value: Data, node: Node | undefined, language: Language): Data {
  if (typeof value === 'boolean') return language === 'zh' && node?.type !== 'free' ? (value ? '是' : '否') : value
  if (typeof value === 'number')
    return node?.type === 'number' && node.ratio ? `${Number((value * 100).toFixed(2))}%` : value
  if (typeof value === 'string')
    return node?.type === 'choice' && language === 'zh' ? ((node.values[value] ?? [])[0] ?? value) : value
  if (isArray(value))
    return value.map((item) => localised(item, node?.type === 'list' ? node.item : undefined, language))
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      const field = node?.type === 'map' ? node.fields[key] : undefined
      const label = node?.type === 'map' ? keyLabel(node.fields, key, language) : key
      return one === undefined ? [] : [[label, localised(one, field?.node, language)]]
    }),
  )
}

const isArray = (value: Data): value is readonly Data[] => Array.isArray(value)

/** On one line, quoted only where YAML asks for it. */
function inFlow(value: Data): string {
  const document = new Document(value)
  visit(document, {
    Collection: (_, node) => {
      if (isCollection(node)) node.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: false }).trimEnd()
}
