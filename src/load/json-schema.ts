/** JSON Schemas derived from the authored schema: one for our validator, two for editors (yaml-language-server). */
import { community } from '../schema/community.ts'
import type { ChoiceNode, Field, MapNode, Node, NumberNode, TextNode } from '../schema/node.ts'
import type { Named } from './named.ts'
import { choiceWords, type Language } from '../schema/names.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

/** What canonical values must be: English keys, canonical words, numbers as numbers. Unknown keys never get this far. */
export function validatorSchema(node: Node = community): JsonSchema {
  switch (node.type) {
    case 'text':
      return { type: 'string' }
    case 'number':
      return { type: node.integer ? 'integer' : 'number', ...limits(node) }
    case 'flag':
      return { type: 'boolean' }
    case 'choice':
      return { enum: Object.keys(node.values) }
    case 'list':
      return { type: 'array', items: validatorSchema(node.item) }
    case 'map':
      return {
        type: 'object',
        properties: mapValues(node.fields, (field) => validatorSchema(field.node)),
        required: requiredKeys(node),
      }
    case 'free':
      return {}
  }
}

/** The name of a table. */
const TABLE = '\\.([cC][sS][vV]|[tT][sS][vV]|[xX][lL][sS][xX]?|[oO][dD][sS])$'

/** A kind of file that people edit. */
export interface EditedFile {
  readonly root: MapNode
  readonly title: string
  readonly about: string
}

const communityFile: EditedFile = {
  root: community,
  title: 'community.yaml',
  about: '社群的全部约定：定位、人群、规则、内容、活动、日历。',
}

/**
 * What an author may write, for completion and hover. Both languages are accepted; `language` is listed first. Every
 * property is a definition of its own, so that four ways to write a key do not multiply level by level.
 */
export function editorSchema(language: Language, named: Named, file: EditedFile = communityFile): JsonSchema {
  const definitions: Record<string, JsonSchema> = {}
  const define = (name: string, schema: JsonSchema): JsonSchema => {
    definitions[name] = schema
    return { $ref: `#/definitions/${name}` }
  }
  const ofNode = (node: Node, path: string): JsonSchema => {
    switch (node.type) {
      case 'text':
        return textSchema(node, language, named)
      case 'number':
        return numberSchema(node)
      case 'flag':
        return { enum: language === 'zh' ? ['是', '否', true, false] : [true, false, '是', '否'] }
      case 'choice':
        return { enum: wordsOf(node, language) }
      case 'list': {
        const list: JsonSchema = {
          type: 'array',
          items:
            node.item.type === 'map'
              ? define(`${path}[]`, ofMap(node.item, `${path}[]`, node.byId === true))
              : ofNode(node.item, path),
        }
        if (node.table === true) return { anyOf: [list, { type: 'string', pattern: TABLE }] }
        // One alone need not be a list.
        return node.item.type === 'number' || node.item.type === 'flag' ? list : { anyOf: [list, list.items] }
      }
      case 'map':
        return ofMap(node, path, false)
      case 'free':
        return {}
    }
  }
  const ofMap = (node: MapNode, path: string, removable: boolean): JsonSchema => {
    const properties: Record<string, JsonSchema> = {}
    const fields = Object.entries(node.fields).map(([key, field]) => {
      const name = path === '' ? key : `${path}.${key}`
      return {
        key,
        field,
        schema: define(name, {
          title: language === 'zh' ? field.zh : `${key} ${field.zh}`,
          description: describe(field),
          ...ofNode(field.node, name),
        }),
      }
    })
    for (const { key, field, schema } of fields) properties[language === 'zh' ? field.zh : key] = schema
    for (const { key, field, schema } of fields)
      for (const word of [key, field.zh, ...(field.aliases ?? [])]) properties[word] ??= schema
    if (removable)
      for (const word of ['remove', '去掉'])
        properties[word] ??= { description: '从继承来的列表里去掉这一项', enum: [true, '是'] }
    const required = fields
      .filter(({ field }) => field.required)
      .map(({ key, field }) => ({
        anyOf: [key, field.zh, ...(field.aliases ?? [])].map((word) => ({ required: [word] })),
      }))
    const map: JsonSchema = {
      type: 'object',
      additionalProperties: false,
      properties,
      ...(required.length > 0 && !removable && path !== '' ? { allOf: required } : {}),
    }
    const short = node.shorthand === undefined ? undefined : node.fields[node.shorthand]
    return short ? { anyOf: [map, ofNode(short.node, `${path}.${node.shorthand}`)] } : map
  }
  const root = ofMap(file.root, '', false)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: file.title,
    description: `${file.about}由 shequn 的源码生成，不要手改。`,
    ...root,
    definitions,
  }
}

const requiredKeys = (node: MapNode): readonly string[] =>
  Object.entries(node.fields)
    .filter(([, field]) => field.required)
    .map(([key]) => key)

const limits = (node: NumberNode): JsonSchema => ({
  ...(node.min === undefined ? {} : { minimum: node.min }),
  ...(node.max === undefined ? {} : { maximum: node.max }),
})

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

const describe = (field: Field): string => `${field.about}${field.recordedOnly ? '（只作记录）' : ''}`

function textSchema(node: TextNode, language: Language, known: Named): JsonSchema {
  const named = node.ref === undefined || node.ref === 'person' ? [] : (known[node.ref] ?? [])
  const one: JsonSchema = { type: ['string', 'number'] }
  if (named.length === 0) return node.between !== undefined ? { anyOf: [one, { type: 'array', items: one }] } : one
  const words = named.flatMap((item) => (language === 'zh' ? [item.name, item.id] : [item.id, item.name]))
  return { enum: [...new Set([...words, ...named.flatMap((item) => item.aliases ?? [])])] }
}

function numberSchema(node: NumberNode): JsonSchema {
  const pattern = node.ratio ? '^[0-9.０-９．]+\\s*[%％]?$' : '^[¥￥]?\\s*[0-9.,０-９．，]+\\s*\\S{0,3}$'
  return {
    anyOf: [
      { type: node.integer ? 'integer' : 'number', ...limits(node) },
      { type: 'string', pattern },
    ],
  }
}

function wordsOf(node: ChoiceNode, language: Language): readonly string[] {
  const all = choiceWords(node)
  const first = Object.entries<readonly string[]>(node.values).map(([value, words]) =>
    language === 'zh' ? (words[0] ?? value) : value,
  )
  return [...new Set([...first, ...all])]
}
